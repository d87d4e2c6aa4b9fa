/** Where a PostgreSQL server is, and who asks: what both drivers are given. */
export type DatabaseAddress = {
  /** In the order in which they are tried; a folder for a socket. */
  readonly hosts: readonly { readonly host: string; readonly port: number }[]
  /** What is missing is the driver's own default. */
  readonly user?: string
  readonly password?: string
  readonly database?: string
  readonly tls: 'none' | 'if there is' | 'unchecked' | 'checked'
  readonly connectTimeoutSeconds?: number
  readonly sessionAttributes?: SessionAttributes
  /** As a server is told of them at the beginning. */
  readonly startup: Readonly<Record<string, string>>
  /** Whether statements may be prepared: a pooler between gives each to another connection. */
  readonly isPooled: boolean
}

const SESSION_ATTRIBUTES = ['read-write', 'read-only', 'primary', 'standby', 'prefer-standby'] as const
type SessionAttributes = (typeof SESSION_ATTRIBUTES)[number]

export type AddressOutcome =
  | { readonly kind: 'ok'; readonly address: DatabaseAddress }
  /** Says what to do, to stand behind the name of the variable; nothing of the address but names of parameters. */
  | { readonly kind: 'faulty'; readonly says: string }

const EXAMPLE = 'postgres://user:password@localhost:5432/sitrep'

const TLS: Readonly<Record<string, DatabaseAddress['tls']>> = {
  disable: 'none',
  false: 'none',
  allow: 'if there is',
  prefer: 'if there is',
  require: 'unchecked',
  true: 'unchecked',
  'no-verify': 'unchecked',
  'verify-ca': 'checked',
  'verify-full': 'checked',
}

/** What hosts put into the addresses that they hand out, and what says nothing to a bot. */
const DROPPED =
  /^(channel_binding|pgbouncer|connection_limit|pool_timeout|pool_max_conns|statement_cache_size|max_prepared_statements|prepare_threshold|socket_timeout|sslaccept|sslcompression|sslnegotiation|sslsni|ssl_min_protocol_version|ssl_max_protocol_version|gssencmode|gsslib|krbsrvname|keepalives\w*|tcp_user_timeout|client_encoding|fallback_application_name|load_balance_hosts|require_auth|uselibpqcompat|supa|workaround|retryWrites|serverVersion|charset|reconnect\w*)$/i

/**
 * Reads an address in any of the forms that PostgreSQL's own programs take: `postgres://…` with several hosts, a
 * socket's folder or IPv6, and `host=… dbname=…`. A `%`, `#` or `@` in the password may stand for itself.
 */
export function parseDatabaseAddress(text: string): AddressOutcome {
  const parts = /^postgres(?:ql)?:\/\//i.test(text) ? partsOfUrl(text) : partsOfWords(text)
  if (parts === null) return faulty(`must be an address such as ${EXAMPLE}`)
  const { sslmode, ssl, ...rest } = parts
  const tls = rest['sslrootcert'] === 'system' ? 'checked' : TLS[sslmode ?? ssl ?? 'disable']
  if (tls === undefined)
    return faulty(
      `has an sslmode that is none: it takes ${Object.keys(TLS)
        .filter((mode) => mode.length > 5)
        .join(', ')}`,
    )
  const hosts = hostsOf(rest['host'] ?? rest['hostaddr'] ?? '', rest['port'] ?? '')
  if (hosts === null) return faulty('has a port that is none: it takes a number from 1 to 65535')
  const attributes = SESSION_ATTRIBUTES.find((known) => known === rest['target_session_attrs'])
  const problem = problemOf(rest)
  if (problem !== null) return faulty(problem)
  const seconds = Number(rest['connect_timeout'] ?? 0)
  const { user, password, dbname: database, application_name, options } = rest
  return {
    kind: 'ok',
    address: {
      hosts,
      ...(user && { user }),
      ...(password && { password }),
      ...(database && { database }),
      tls,
      ...(seconds > 0 && { connectTimeoutSeconds: seconds }),
      ...(attributes && { sessionAttributes: attributes }),
      startup: { ...(application_name && { application_name }), ...(options && { options }) },
      isPooled: rest['pgbouncer'] === 'true',
    },
  }
}

const faulty = (says: string): AddressOutcome => ({ kind: 'faulty', says })

type Parts = Readonly<Record<string, string>>

const READ = new Set([
  ...[
    'host',
    'hostaddr',
    'port',
    'user',
    'password',
    'dbname',
    'connect_timeout',
    'application_name',
    'options',
  ],
  ...['target_session_attrs', 'schema', 'search_path', 'sslrootcert', 'sslcert', 'sslkey'],
])

function problemOf(parts: Parts): string | null {
  const schema = parts['schema'] ?? parts['search_path'] ?? 'public'
  if (schema !== 'public')
    return 'names a schema, but the tables live in "public": give the bot a database of its own'
  if (parts['sslcert'] !== undefined || parts['sslkey'] !== undefined)
    return 'names a client certificate (sslcert, sslkey), which is not supported: use a password'
  if ((parts['sslrootcert'] ?? 'system') !== 'system')
    return 'names sslrootcert: take it away, and set NODE_EXTRA_CA_CERTS to that file instead'
  const unknown = Object.keys(parts).filter((name) => !READ.has(name) && !DROPPED.test(name))
  if (unknown.length === 0) return null
  return `has parameters that PostgreSQL does not know: ${unknown.map((name) => name.slice(0, 40)).join(', ')}. Take them away; settings of the server go into options=-c%20name=value`
}

/** The user ends at the first colon, the password at the last @ before the path: whatever stands between is the password. */
const URL_FORM = /^[a-z]+:\/\/(?:([^:@/?#]*)(?::(.*))?@)?([^/?#@]*)(?:\/([^?#]*))?(?:\?(.*))?$/is

function partsOfUrl(text: string): Parts | null {
  const [found, user = '', password = '', hosts = '', database = '', query = ''] = URL_FORM.exec(text) ?? []
  if (found === undefined) return null
  const named = query
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const [name = '', ...value] = pair.split('=')
      return [decode(name), decode(value.join('='))] as const
    })
  return {
    ...(hosts && { host: hosts }),
    ...(user && { user: decode(user) }),
    ...(password && { password: decode(password) }),
    ...(database && { dbname: decode(database) }),
    ...Object.fromEntries(named),
  }
}

/** A `%` that begins no code stands for itself. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll(/%(?![0-9a-f]{2})/gi, '%25'))
  } catch {
    return text
  }
}

/** `host=localhost dbname=sitrep password='a b'` */
function partsOfWords(text: string): Parts | null {
  const pairs = [...text.matchAll(/([a-z_]+)\s*=\s*(?:'((?:[^'\\]|\\.)*)'|(\S*))(?:\s+|$)/giy)]
  if (pairs.length === 0 || pairs.reduce((length, [whole]) => length + whole.length, 0) !== text.length)
    return null
  return Object.fromEntries(
    pairs.map(([, name = '', quoted, bare = '']) => [name, (quoted ?? bare).replaceAll(/\\(.)/g, '$1')]),
  )
}

function hostsOf(text: string, ports: string): DatabaseAddress['hosts'] | null {
  const given = ports.split(',')
  const hosts = text.split(',').map((one, index) => {
    const [, v6, name = one, port = given[index] ?? given[0]] =
      /^(?:\[([^\]]+)\]|([^:]*)(?=:\d*$|$))(?::(\d*))?$/.exec(one) ?? []
    return { host: decode(v6 ?? name) || 'localhost', port: Number(port || 5432) }
  })
  return hosts.every(({ port }) => Number.isInteger(port) && port > 0 && port < 65_536) ? hosts : null
}
