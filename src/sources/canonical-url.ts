/** Parameters that tell who followed a link, never what it leads to. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|yclid|dclid|msclkid|igshid|mc_[ce]id|_openstat|amp|outputtype|at_\w+)$/i

/**
 * One address for one text: tracking parameters, fragment, AMP variants and the last slash are dropped,
 * the remaining parameters sorted. `null` for what is no http(s) address.
 */
export function canonicalUrl(address: string, base?: string): string | null {
  const url = URL.parse(address.trim(), base)
  if (!url || !/^https?:$/.test(url.protocol)) return null

  for (const name of [...url.searchParams.keys()]) {
    if (TRACKING.test(name)) url.searchParams.delete(name)
  }
  url.searchParams.sort()
  url.hash = ''
  url.hostname = url.hostname.replace(/^amp\.(?=[^.]+\.)/, '')
  url.pathname = url.pathname.replace(/\/amp\/?$/, '/').replace(/(?<=.)\/+$/, '')
  return url.pathname === '/' && url.search === '' ? url.origin : url.href
}
