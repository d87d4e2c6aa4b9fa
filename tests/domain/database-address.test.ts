import { describe, expect, test } from 'vitest'
import { parseDatabaseAddress, type DatabaseAddress } from '../../src/domain/database-address.ts'

const HOST = { hosts: [{ host: 'db', port: 5432 }] }

describe('the address of a database', () => {
  test.each<[string, Partial<DatabaseAddress>]>([
    [
      'postgres://u:p@db:5433/x',
      { hosts: [{ host: 'db', port: 5433 }], user: 'u', password: 'p', database: 'x' },
    ],
    ['postgresql://u@db/x', { ...HOST, user: 'u', database: 'x' }],
    ['postgres://u:50%off@db/x', { ...HOST, password: '50%off' }],
    ['postgres://u:100%@db/x', { ...HOST, password: '100%' }],
    ['postgres://u:50%25off@db/x', { ...HOST, password: '50%off' }],
    ['postgres://u:a@b#c/d?e:f@db/x', { ...HOST, password: 'a@b#c/d?e:f', database: 'x' }],
    ['postgres://u:p@db/x?sslmode=require&channel_binding=require', { ...HOST, tls: 'unchecked' }],
    ['postgres://u:p@db/x?pgbouncer=true&connection_limit=1&schema=public', { ...HOST, isPooled: true }],
    ['postgres://u:p@db/x?sslmode=verify-full', { tls: 'checked' }],
    ['postgres://u:p@db/x?options=endpoint%3Dcool-1', { startup: { options: 'endpoint=cool-1' } }],
    ['postgres://u:p@[::1]:5433/x', { hosts: [{ host: '::1', port: 5433 }] }],
    [
      'postgres://u:p@a:1,b:2/x?target_session_attrs=read-write',
      {
        hosts: [
          { host: 'a', port: 1 },
          { host: 'b', port: 2 },
        ],
        sessionAttributes: 'read-write',
      },
    ],
    ['postgres://u@%2Fvar%2Frun%2Fpostgresql/x', { hosts: [{ host: '/var/run/postgresql', port: 5432 }] }],
    ['postgresql:///x?host=/tmp/pg&port=5434', { hosts: [{ host: '/tmp/pg', port: 5434 }], database: 'x' }],
    [
      String.raw`host=db port=5433 user=u password='it\'s a b' dbname=x connect_timeout=3`,
      { hosts: [{ host: 'db', port: 5433 }], password: "it's a b", database: 'x', connectTimeoutSeconds: 3 },
    ],
    [
      'host=a,b port=1,2 dbname=x',
      {
        hosts: [
          { host: 'a', port: 1 },
          { host: 'b', port: 2 },
        ],
      },
    ],
  ])('%s', (text, expected) => {
    expect(parseDatabaseAddress(text)).toMatchObject({ kind: 'ok', address: expected })
  })

  test.each([
    ['mysql://u:p@db/x', 'must be an address'],
    ['sitrep', 'must be an address'],
    ['postgres://u:p@db:99999/x', 'port'],
    ['postgres://u:p@db/x?sslmode=maybe', 'sslmode'],
    ['postgres://u:p@db/x?schema=mine', 'a database of its own'],
    ['postgres://u:p@db/x?sslrootcert=/etc/ca.pem', 'NODE_EXTRA_CA_CERTS'],
    ['postgres://u:p@db/x?statement_timeot=5&foo=1', 'does not know: statement_timeot, foo'],
  ])('%s is refused with what to do', (text, says) => {
    const outcome = parseDatabaseAddress(text)
    expect(outcome).toMatchObject({ kind: 'faulty', says: expect.stringContaining(says) as unknown })
    expect(JSON.stringify(outcome)).not.toContain('u:p')
  })
})
