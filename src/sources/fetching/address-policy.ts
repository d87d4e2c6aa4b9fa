import ipaddr from 'ipaddr.js'

/** Whether a connection to an address (an IP literal) and port may be made. */
export type AddressPolicy = (address: string, port: number) => boolean

/** Only addresses of the public internet: everything special, old or unknown is refused. */
export const publicOnly: AddressPolicy = (address) => rangeOf(address) === 'unicast'

/**
 * Also loopback and private networks, for tests and intranets. Link-local stays refused: nobody
 * publishes there, and cloud machines keep their secrets at 169.254.169.254.
 */
export const publicOrPrivate: AddressPolicy = (address) =>
  ['unicast', 'loopback', 'private', 'uniqueLocal'].includes(rangeOf(address)) && address !== AWS_METADATA_V6

/** The one metadata service that lives in the unique-local range. */
const AWS_METADATA_V6 = 'fd00:ec2::254'

function rangeOf(address: string): string {
  // `process` unwraps IPv4 inside IPv6, so that ::ffff:127.0.0.1 counts as loopback.
  return ipaddr.isValid(address) ? ipaddr.process(address).range() : 'invalid'
}
