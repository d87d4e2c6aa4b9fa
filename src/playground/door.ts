import { isIP } from 'node:net'
import type { IncomingMessage } from 'node:http'

/** Where an address stands for every one that this machine has. */
const WILDCARDS = new Set(['0.0.0.0', '::'])

/**
 * Why a request is shown the door, in words for whoever looks; `null` for a welcome one. The playground asks
 * nobody for a password, so a page of somebody else's, open in the same browser, must not reach it: neither
 * under a name of its own that it points here (`Host`) nor from its own place (`Origin`).
 * @param configured the host that the playground listens on
 */
export function refusalAtTheDoor({ headers }: IncomingMessage, configured: string): string | null {
  const { host = '', origin } = headers
  if (!isOwnHost(hostnameOf(`http://${host}`), configured)) return 'This is no name of the playground.'
  if (origin !== undefined && URL.parse(origin)?.host !== URL.parse(`http://${host}`)?.host)
    return 'Another page may not use the playground.'
  // What needs no `Origin`, such as a picture or a form sent by GET, tells this.
  if (headers['sec-fetch-site'] === 'cross-site' && headers['sec-fetch-mode'] !== 'navigate')
    return 'Another page may not use the playground.'
  return null
}

function isOwnHost(hostname: string, configured: string): boolean {
  if (hostname === 'localhost' || hostname === '::1' || /^127\.[\d.]+$/.test(hostname)) return true
  // Nobody can point an address elsewhere; only names can be.
  return WILDCARDS.has(configured)
    ? isIP(hostname) !== 0
    : hostname === hostnameOf(`http://${bracketed(configured)}`)
}

const bracketed = (host: string) => (isIP(host) === 6 ? `[${host}]` : host)

const hostnameOf = (address: string): string => URL.parse(address)?.hostname.replace(/^\[|\]$/g, '') ?? ''
