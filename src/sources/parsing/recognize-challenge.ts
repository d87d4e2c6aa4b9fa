/**
 * Pages that stand between a program and the text. Only what a challenge page itself carries (its title,
 * its scripts) counts: an article may well write about captchas.
 */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/<title>\s*(?:just a moment|one moment, please|зачекайте)/i, 'a Cloudflare check for people'],
  [
    /\/cdn-cgi\/challenge-platform\/[^"']*orchestrate|id=["']cf-challenge|window\._cf_chl_opt/i,
    'a Cloudflare check for people',
  ],
  [/<title>\s*attention required!?\s*\|\s*cloudflare/i, 'a Cloudflare block'],
  [/<title>\s*ddos-guard/i, 'a DDoS-Guard check for people'],
  [/_Incapsula_Resource|Incapsula incident id/i, 'an Incapsula block'],
  [/<title>\s*(?:robot check|are you a robot|human verification|security check|captcha)/i, 'a captcha'],
  [
    /class=["'](?:g-recaptcha|h-captcha|cf-turnstile)["'][^>]*>\s*<\/div>\s*<\/form>\s*<\/body>/i,
    'a captcha',
  ],
  [/<title>\s*(?:access denied|403 forbidden|forbidden)\s*</i, 'a refusal'],
  [/<title>\s*(?:before you continue|we value your privacy|cookie consent)/i, 'a wall that asks for consent'],
  [/<title>\s*(?:checking your browser|ddos protection)/i, 'a check for people'],
]

/** What kind of barrier an HTML document is; `null` when it is none. */
export function recognizeChallenge(html: string): string | null {
  // Barriers are small; the sign always stands near the start.
  const head = html.slice(0, 30_000)
  return SIGNS.find(([sign]) => sign.test(head))?.[1] ?? null
}
