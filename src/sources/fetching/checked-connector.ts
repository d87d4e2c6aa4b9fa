import { lookup as dnsLookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import type { AddressPolicy } from './address-policy.ts'

export type ResolvedAddress = { readonly address: string; readonly family: number }
export type Lookup = (hostname: string) => Promise<readonly ResolvedAddress[]>

/** The name leads somewhere that no source may live. */
export class AddressRefusedError extends Error {
  override readonly name = 'AddressRefusedError'
}

export const systemLookup: Lookup = (hostname) => dnsLookup(hostname, { all: true })

/**
 * An undici connector that asks the DNS once, checks every answer and connects to what it checked:
 * a name that answers differently a moment later gains nothing. One forbidden answer refuses the name.
 */
export function createCheckedConnector(options: {
  readonly mayConnect: AddressPolicy
  readonly lookup: Lookup
  readonly timeoutMs: number
}): buildConnector.connector {
  const { mayConnect, lookup, timeoutMs } = options

  return (target, callback) => {
    const hostname = target.hostname.replace(/^\[|\]$/g, '')
    const port = Number(target.port) || (target.protocol === 'https:' ? 443 : 80)

    resolveChecked(hostname, port).then(
      (addresses) => {
        const connect = buildConnector({ timeout: timeoutMs, allowH2: false, lookup: answerWith(addresses) })
        connect(target, callback)
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), null),
    )
  }

  async function resolveChecked(hostname: string, port: number): Promise<readonly ResolvedAddress[]> {
    const family = isIP(hostname)
    const addresses = family === 0 ? await lookup(hostname) : [{ address: hostname, family }]
    const refused = addresses.find(({ address }) => !mayConnect(address, port))
    if (refused) {
      const place = family === 0 ? `${hostname} leads to ${refused.address}` : hostname
      throw new AddressRefusedError(
        `${place} is no public address (ALLOW_PRIVATE_SOURCES=true admits loopback and private ones)`,
      )
    }
    return addresses
  }
}

function answerWith(addresses: readonly ResolvedAddress[]): LookupFunction {
  return (hostname, options, callback) => {
    const [first] = addresses
    if (!first) {
      callback(new Error(`Unable to find an address for ${hostname}`), '', 0)
    } else if (options.all) {
      callback(null, [...addresses])
    } else {
      callback(null, first.address, first.family)
    }
  }
}
