import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DatabaseInUse } from '../../src/db/database-errors.ts'
import { acquireLock, type LockOptions } from '../../src/db/lock.ts'
import { startChild, type Child } from '../support/child.ts'
import { testHost } from '../support/host.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const optionsHere = (): LockOptions => ({
  path: join(folder, 'sitrep.lock'),
  socketPath: join(folder, 'sitrep.sock'),
  host: testHost,
  now: new Date('2023-08-02T04:30:00Z'),
})

const readLock = (): Record<string, unknown> => JSON.parse(readFileSync(join(folder, 'sitrep.lock'), 'utf8'))

const startTakers = async (count: number): Promise<readonly Child[]> => {
  const takers = Array.from({ length: count }, () =>
    startChild('tests/db/children/take-lock.ts', [join(folder, 'sitrep.lock')]),
  )
  for (const taker of takers) expect(await taker.line()).toBe('ready')
  return takers
}

const go = (takers: readonly Child[]): Promise<readonly (string | null)[]> => {
  for (const taker of takers) taker.process.stdin.write('go\n')
  return Promise.all(takers.map((taker) => taker.line()))
}

const finish = (takers: readonly Child[]): Promise<unknown> => {
  for (const taker of takers) taker.process.stdin.end()
  return Promise.all(takers.map((taker) => taker.ended))
}

describe('lock', { timeout: 90_000 }, () => {
  test('says who holds it since when, and is gone once released', async () => {
    const lock = await acquireLock(optionsHere())
    expect(readLock()).toMatchObject({
      pid: process.pid,
      startedAt: '2023-08-02T04:30:00.000Z',
      socket: join(folder, 'sitrep.sock'),
    })
    await lock.release()
    expect(readdirSync(folder)).toEqual([])
  })

  test('refuses a second holder and names the first', async () => {
    const lock = await acquireLock(optionsHere())
    const refusal: unknown = await acquireLock(optionsHere()).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(DatabaseInUse)
    expect(refusal).toMatchObject({ pid: process.pid, socketPath: join(folder, 'sitrep.sock') })
    expect(String(refusal)).toContain(`process ${process.pid}`)
    await lock.release()
    await (await acquireLock(optionsHere())).release()
  })

  test('releasing twice, or after another took over, harms nobody', async () => {
    const lock = await acquireLock(optionsHere())
    await lock.release()
    const other = await acquireLock({ ...optionsHere(), now: new Date('2023-08-03T00:00:00Z') })
    await lock.release()
    expect(readLock()).toMatchObject({ startedAt: '2023-08-03T00:00:00.000Z' })
    await other.release()
  })

  test.each([
    ['empty', ''],
    ['cut short', '{"pid": 1, "star'],
    ['of another make', '{"pid":"x"}'],
    ['of a process that is gone', '{"pid":4194303,"startedAt":"","socket":"/nowhere","processStart":null}'],
  ])('takes over a file that is %s', async (_what, body) => {
    writeFileSync(join(folder, 'sitrep.lock'), body)
    const lock = await acquireLock(optionsHere())
    expect(readLock()).toMatchObject({ pid: process.pid })
    await lock.release()
    expect(readdirSync(folder)).toEqual([])
  })

  test.runIf(existsSync('/proc/self/stat'))(
    'takes over when the number belongs to a later process',
    async () => {
      const body = { pid: process.pid, startedAt: '', socket: '/nowhere', processStart: 'an-earlier-boot/17' }
      writeFileSync(join(folder, 'sitrep.lock'), JSON.stringify(body))
      await (await acquireLock(optionsHere())).release()
    },
  )

  test('leaves the lock to a holder who is only seen through the socket', async () => {
    const socket = join(folder, 'sitrep.sock')
    const server = createServer().listen(socket)
    const body = { pid: 4194303, startedAt: '', socket, processStart: null }
    writeFileSync(join(folder, 'sitrep.lock'), JSON.stringify(body))
    await expect(acquireLock(optionsHere())).rejects.toBeInstanceOf(DatabaseInUse)
    await new Promise((resolve) => server.close(resolve))
  })

  test('takes over from a taker who died while taking over', async () => {
    const dead = '{"pid":4194303,"startedAt":"","socket":"/nowhere","processStart":null}'
    writeFileSync(join(folder, 'sitrep.lock'), dead)
    writeFileSync(join(folder, 'sitrep.lock.takeover'), dead)
    await (await acquireLock(optionsHere())).release()
    expect(readdirSync(folder)).toEqual([])
  })

  test('of several processes that start at once exactly one holds it', async () => {
    const takers = await startTakers(5)
    const answers = await go(takers)
    const winner = answers.indexOf('mine')
    expect(answers.toSorted()).toEqual([
      'mine',
      ...Array<string>(4).fill(`refused ${takers[winner]?.process.pid}`),
    ])
    await finish(takers)
    expect(readdirSync(folder)).toEqual([])
  })

  test('of several processes that find a killed holder’s file exactly one takes over', async () => {
    const [first] = await startTakers(1)
    if (first === undefined) throw new Error('no process')
    expect(await go([first])).toEqual(['mine'])
    first.process.kill('SIGKILL')
    expect(await first.ended).toBe('SIGKILL')
    expect(readLock()).toMatchObject({ pid: first.process.pid })

    const takers = await startTakers(5)
    const answers = await go(takers)
    expect(answers.filter((answer) => answer === 'mine')).toHaveLength(1)
    expect(answers.filter((answer) => answer?.startsWith('refused'))).toHaveLength(4)
    await finish(takers)
    expect(readdirSync(folder)).toEqual([])
  })
})
