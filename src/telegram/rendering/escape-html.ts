/** Text as it may stand in HTML, inside an attribute too. Characters that no message may hold are dropped. */
export function escapeHtml(text: string): string {
  return escapeMarkup(dropControls(text))
}

/** Clean text of several lines, its spaces kept. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** One line of clean text: no control characters, no half of a surrogate pair, no marks that turn the reading direction. */
export function dropControls(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
}

/** The address when it is one that a message may link to; else `null`. */
export function linkable(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return (protocol === 'https:' || protocol === 'http:') && href.length <= 2048 ? href : null
}
