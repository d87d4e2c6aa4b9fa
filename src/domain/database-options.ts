import { parseDatabaseAddress, type DatabaseAddress } from './database-address.ts'

/** The address that a well-formed text gives; the configuration has refused any other. */
export function addressOf(text: string): DatabaseAddress {
  const outcome = parseDatabaseAddress(text)
  if (outcome.kind === 'ok') return outcome.address
  throw new Error(`DATABASE_URL ${outcome.says}`)
}

/** As postgres.js takes it. */
export function postgresOptions({ hosts, tls, isPooled, ...address }: DatabaseAddress) {
  const [first] = hosts
  const { user, password, database, sessionAttributes } = address
  const socket = first?.host.startsWith('/') === true ? `${first.host}/.s.PGSQL.${first.port}` : undefined
  return {
    // It takes lists, which its types do not know; in a single text it would cut an IPv6 address at its first colon.
    host: hosts.map(({ host }) => host) as unknown as string,
    port: hosts.map(({ port }) => port) as unknown as number,
    ...(socket !== undefined && { path: socket }),
    ...(user !== undefined && { user }),
    ...(password !== undefined && { password }),
    ...(database !== undefined && { database }),
    ...(sessionAttributes !== undefined && { target_session_attrs: sessionAttributes }),
    ssl: ({ none: false, 'if there is': 'prefer', unchecked: 'require', checked: 'verify-full' } as const)[
      tls
    ],
    ...(isPooled && { prepare: false }),
  } as const
}

/** As pg takes it, of several hosts the first. It cannot try TLS and go on without. */
export function pgOptions({ hosts, tls, startup, ...address }: DatabaseAddress) {
  const { user, password, database } = address
  return {
    ...hosts[0],
    ...(user !== undefined && { user }),
    ...(password !== undefined && { password }),
    ...(database !== undefined && { database }),
    ...(startup['options'] !== undefined && { options: startup['options'] }),
    ...((tls === 'unchecked' || tls === 'checked') && { ssl: { rejectUnauthorized: tls === 'checked' } }),
  }
}
