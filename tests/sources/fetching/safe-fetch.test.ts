import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Lookup } from '../../../src/sources/fetching/checked-connector.ts'
import { createSafeFetch, type SafeFetchOptions } from '../../../src/sources/fetching/safe-fetch.ts'
import { redirectTo, send, startServer, versioned, type Answer, type LocalServer } from '../hostile-server.ts'

const NOW = new Date('2023-07-19T08:00:00Z')
const later: Answer = (request, response) => setTimeout(() => send('late')(request, response, ''), 30)

let server: LocalServer
const opened: { close(): Promise<void> }[] = []

beforeAll(async () => {
  server = await startServer({
    '/': send('hello'),
    '/later': later,
    '/versioned': versioned('text', '"7"'),
    '/away': redirectTo('/?from=away'),
    '/to-port': redirectTo(Buffer.from('/порт').toString('latin1')),
    [encodeURI('/порт')]: send('the port'),
    '/cyrillic': send(Buffer.from('\xef\xf0\xe8\xe2\xb3\xf2', 'latin1'), {
      'content-type': 'text/plain; charset=windows-1251',
    }),
  })
})
afterAll(async () => {
  await Promise.all([server.close(), ...opened.map((one) => one.close())])
})

function open(options: Partial<SafeFetchOptions> = {}) {
  const fetch = createSafeFetch({
    clock: { now: () => NOW },
    userAgent: 'Sitrep/1.2.3 (+https://sitrep.example/)',
    allowPrivate: true,
    ...options,
  })
  opened.push(fetch)
  return fetch
}

const answers = (...addresses: string[]): Lookup & { asked: string[] } => {
  const asked: string[] = []
  const lookup: Lookup = (hostname) => {
    const address = addresses[Math.min(asked.length, addresses.length - 1)] ?? ''
    asked.push(hostname)
    return Promise.resolve([{ address, family: 4 }])
  }
  return Object.assign(lookup, { asked })
}

describe('a safe fetch', () => {
  it('says who it is', async () => {
    await open().get({ url: `${server.origin}/` })
    expect(server.requests.at(-1)?.headers['user-agent']).toBe('Sitrep/1.2.3 (+https://sitrep.example/)')
  })

  it('follows a redirect that is written in Cyrillic', async () => {
    expect(await open().get({ url: `${server.origin}/to-port` })).toMatchObject({
      kind: 'ok',
      text: 'the port',
    })
  })

  it('asks for what changed only, and hears when nothing did', async () => {
    const fetch = open()
    const url = `${server.origin}/versioned`
    const first = await fetch.get({ url })
    expect(first).toMatchObject({ kind: 'ok', text: 'text', etag: '"7"' })
    expect(await fetch.get({ url, etag: '"7"', lastModified: 'Tue, 18 Jul 2023 15:05:11 GMT' })).toEqual({
      kind: 'not-modified',
    })
    expect(server.requests.at(-1)?.headers).toMatchObject({
      'if-none-match': '"7"',
      'if-modified-since': 'Tue, 18 Jul 2023 15:05:11 GMT',
    })
  })

  it('tells the address it ended at', async () => {
    expect(await open().get({ url: `${server.origin}/away` })).toMatchObject({
      kind: 'ok',
      url: `${server.origin}/?from=away`,
    })
  })

  it('decodes by the charset of the header', async () => {
    expect(await open().get({ url: `${server.origin}/cyrillic` })).toMatchObject({ text: 'привіт' })
  })

  it('asks one host for one thing at a time', async () => {
    const fetch = open()
    const before = server.mostAtOnce()
    await Promise.all(Array.from({ length: 5 }, () => fetch.get({ url: `${server.origin}/later` })))
    expect([before, server.mostAtOnce()]).toEqual([1, 1])
  })

  it('does not let one host wait for another', async () => {
    const fetch = open({ lookup: answers('127.0.0.1') })
    const hosts = ['one.example', 'two.example', 'three.example']
    await Promise.all(hosts.map((host) => fetch.get({ url: `http://${host}:${server.port}/later` })))
    expect(server.mostAtOnce()).toBe(3)
  })

  it.for([
    'http://127.0.0.1/',
    'http://localhost:1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://017700000001/',
    'http://127.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[fe80::1]/',
    'http://0/',
  ])('refuses %s', async (url) => {
    expect(await open({ allowPrivate: false }).get({ url })).toMatchObject({
      kind: 'failed',
      reason: 'refused-address',
    })
  })

  it.for([
    'ftp://example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'example.com',
    '',
    'http://a:b@example.com/',
  ])('does not take %j for an address', async (url) => {
    expect(await open().get({ url })).toMatchObject({ kind: 'failed', reason: 'bad-address' })
  })

  it('connects to the very answer it checked, however the DNS answers a moment later', async () => {
    const lookup = answers('127.0.0.1', '10.0.0.1')
    const onlyHere = (address: string, port: number) => address === '127.0.0.1' && port === server.port
    const fetch = open({ lookup, mayConnect: onlyHere })
    expect(await fetch.get({ url: `http://turncoat.example:${server.port}/` })).toMatchObject({ kind: 'ok' })
    expect(lookup.asked).toEqual(['turncoat.example'])
  })

  it('checks again when it connects again', async () => {
    const onlyHere = (address: string, port: number) => address === '127.0.0.1' && port === server.port
    const lookup = answers('127.0.0.1', '10.0.0.1')
    const [first, second] = [open({ lookup, mayConnect: onlyHere }), open({ lookup, mayConnect: onlyHere })]
    const url = `http://turncoat.example:${server.port}/`
    expect(await first.get({ url })).toMatchObject({ kind: 'ok' })
    expect(await second.get({ url })).toMatchObject({ kind: 'failed', reason: 'refused-address' })
  })

  it('refuses a name of which one answer among good ones leads inside', async () => {
    const lookup: Lookup = () =>
      Promise.resolve([
        { address: '93.184.216.34', family: 4 },
        { address: '192.168.0.1', family: 4 },
      ])
    expect(await open({ lookup, allowPrivate: false }).get({ url: 'http://mixed.example/' })).toMatchObject({
      kind: 'failed',
      reason: 'refused-address',
    })
  })

  it('says so when the name is not known', async () => {
    const lookup: Lookup = () => Promise.reject(new Error('getaddrinfo ENOTFOUND nobody.example'))
    expect(await open({ lookup }).get({ url: 'http://nobody.example/' })).toMatchObject({
      kind: 'failed',
      reason: 'network',
      message: expect.stringContaining('ENOTFOUND'),
    })
  })

  it('gives up on a DNS that does not answer', async () => {
    const lookup: Lookup = () => new Promise(() => undefined)
    const fetch = open({ lookup, deadlineMs: 100 })
    expect(await fetch.get({ url: 'http://slow.example/' })).toMatchObject({
      kind: 'failed',
      reason: 'timeout',
    })
  })
})
