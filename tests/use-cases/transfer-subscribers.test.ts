import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createAlertStore } from '../../src/db/alert-store.ts'
import type { Database } from '../../src/db/database.ts'
import { createSubscriberStore } from '../../src/db/subscriber-store.ts'
import type { Alert } from '../../src/domain/alert/alert.ts'
import { nextDueAt } from '../../src/domain/schedule.ts'
import { TOPICS } from '../../src/domain/topic.ts'
import type { AlertStore, SubscriberStore } from '../../src/ports.ts'
import {
  exportSubscribers,
  importSubscribers,
  type ImportResult,
  type RefusedLine,
} from '../../src/use-cases/transfer-subscribers.ts'
import { aSubscriber, at, NOW } from '../support/builders.ts'
import { createTestPglite, emptyTables } from '../support/pglite.ts'

let database: Database
let subscribers: SubscriberStore
let alerts: AlertStore
beforeAll(async () => {
  database = await createTestPglite()
  subscribers = createSubscriberStore(database.db)
  alerts = createAlertStore(database.db)
})
afterAll(() => database.close())
beforeEach(() => emptyTables(database.db))

const exportAll = async (): Promise<string> =>
  (await Array.fromAsync(exportSubscribers({ subscribers, alerts }))).join('')

async function* linesOf(text: string): AsyncGenerator<string> {
  for (const line of text.split('\n')) yield await Promise.resolve(line)
}

const importAll = async (
  text: string,
): Promise<ImportResult & { readonly reasons: readonly RefusedLine[] }> => {
  const reasons: RefusedLine[] = []
  const result = await importSubscribers(linesOf(text), { subscribers, nextDueAt }, NOW, (refused) =>
    reasons.push(refused),
  )
  return { ...result, reasons }
}

const aLine = (changes: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    chatId: 7,
    kind: 'private',
    language: 'uk',
    timezone: 'Europe/Kyiv',
    deliveryTime: '07:15',
    days: [1, 2, 3, 4, 5],
    topics: ['energy'],
    follows: ["Куп'янськ"],
    status: 'active',
    ...changes,
  })

describe('export', () => {
  test('writes nothing for nobody', async () => {
    expect(await exportAll()).toBe('')
  })

  test('writes one line each, with the fields of the contract', async () => {
    await subscribers.save(aSubscriber({ chatId: 2, follows: ['Kherson'] }))
    await subscribers.save(aSubscriber({ chatId: -1_001_234_567_890, kind: 'supergroup', topics: [] }))
    expect(await exportAll()).toBe(
      '{"chatId":-1001234567890,"kind":"supergroup","language":"en","timezone":"Europe/Kyiv","deliveryTime":"08:00",' +
        '"days":[1,2,3,4,5,6,7],"topics":[],"follows":[],"status":"active"}\n' +
        '{"chatId":2,"kind":"private","language":"en","timezone":"Europe/Kyiv","deliveryTime":"08:00",' +
        '"days":[1,2,3,4,5,6,7],"topics":["strikes","frontline"],"follows":["Kherson"],"status":"active"}\n',
    )
  })

  test('keeps what is not the default, so that nothing is lost on the way', async () => {
    const special = aSubscriber({
      threadId: 12,
      format: 'plain',
      corrections: false,
      mutedSources: ['up', 'rbc'],
      waitUntil: '10:00',
      figuresNote: true,
      weekly: true,
      moreTimes: ['12:00', '20:30'],
      weekendTime: '11:00',
      quiet: { from: '22:00', until: '07:00' },
      silent: true,
      style: 'brief',
      light: true,
      status: 'inactive',
      inactiveReason: 'blocked',
      nextDueAt: null,
      nextWeekAt: at('2023-08-06T08:00:00Z'),
    })
    await subscribers.save(special)
    const exported = await exportAll()
    await emptyTables(database.db)
    expect(await importAll(exported)).toMatchObject({ added: 1, refused: 0 })
    expect(await subscribers.find(1001)).toEqual(special)
  })
})

/** In the order in which they are told. */
const ALERTS: Alert[] = [
  { kind: 'class', value: 'ballistic-missile', least: 1 },
  { kind: 'class', value: 'missile', least: 30 },
  { kind: 'launched', value: '', least: 100 },
  { kind: 'word', value: "Куп'янськ", least: 1 },
]

describe('what readers are told of at once', () => {
  test('moves with them, and stays as it is where a line says nothing of it', async () => {
    expect(await importAll(aLine({ alerts: ALERTS }))).toMatchObject({ added: 1 })
    expect(await alerts.list(7)).toEqual(ALERTS)
    expect(await importAll(aLine({ language: 'en' }))).toMatchObject({ changed: 1 })
    expect(await alerts.list(7)).toEqual(ALERTS)
    expect(await importAll(aLine({ language: 'en', alerts: ALERTS.toReversed() }))).toMatchObject({
      unchanged: 1,
    })
    expect(await importAll(aLine({ language: 'en', alerts: [] }))).toMatchObject({ changed: 1 })
    expect(await alerts.list(7)).toEqual([])
  })

  test.each([
    [{ kind: 'launched', value: 'drones', least: 5 }, 'alerts.0: must name what it is about'],
    [{ kind: 'word', value: '', least: 1 }, 'alerts.0: must name what it is about'],
    [{ kind: 'siren', value: 'x', least: 1 }, /^alerts\.0\.kind: /],
    [{ kind: 'launched', value: '', least: 0 }, /^alerts\.0\.least: /],
  ])('that nobody can be told of is refused: %j', async (alert, reason) => {
    const { reasons, added } = await importAll(aLine({ alerts: [alert] }))
    expect({ added, reasons }).toEqual({
      added: 0,
      reasons: [{ line: 1, reason: expect.stringMatching(reason) as string }],
    })
  })
})

describe('a pause that ends by itself', () => {
  const paused = aSubscriber({
    ...{ status: 'paused', pausedUntil: at('2023-08-05T04:30:00Z'), nextDueAt: at('2023-08-05T05:00:00Z') },
  })

  test('moves with its reader, and is no change when it is there', async () => {
    await subscribers.save(paused)
    const exported = await exportAll()
    expect(await importAll(exported)).toMatchObject({ added: 0, changed: 0, unchanged: 1 })
    await emptyTables(database.db)
    expect(await importAll(exported)).toMatchObject({ added: 1, refused: 0 })
    expect(await subscribers.find(1001)).toEqual(paused)
  })

  test('is over for whom the line says active, and stays where it says nothing of it', async () => {
    await subscribers.save(paused)
    const [line = ''] = (await exportAll()).split('\n')
    await importAll(line.replace(/,"pausedUntil":"[^"]*"/, '').replace('"en"', '"uk"'))
    expect(await subscribers.find(1001)).toEqual({ ...paused, language: 'uk' })
    await importAll(line.replace('"paused"', '"active"'))
    expect(await subscribers.find(1001)).toMatchObject({ status: 'active', pausedUntil: null })
  })
})

describe('import', () => {
  test('makes an active reader due at their own next hour, and nobody else', async () => {
    await importAll(`${aLine()}\n${aLine({ chatId: 8, status: 'paused' })}`)
    // Wednesday, 07:30 in Kyiv: today's 07:15 is over.
    expect(await subscribers.find(7)).toMatchObject({ nextDueAt: at('2023-08-03T04:15:00Z') })
    expect(await subscribers.find(8)).toMatchObject({ status: 'paused', nextDueAt: null })
  })

  test('twice changes nothing', async () => {
    const text = `${aLine()}\n${aLine({ chatId: 8, status: 'stopped', topics: [] })}\n`
    expect(await importAll(text)).toMatchObject({ added: 2, changed: 0, unchanged: 0 })
    const before = await exportAll()
    expect(await importAll(text)).toMatchObject({ added: 0, changed: 0, unchanged: 2 })
    expect(await exportAll()).toBe(before)
  })

  test('brings back whom Telegram had given up, without the old reason', async () => {
    await subscribers.save(
      aSubscriber({ chatId: 7, status: 'inactive', inactiveReason: 'blocked', nextDueAt: null }),
    )
    expect(await importAll(aLine())).toMatchObject({ changed: 1 })
    expect(await subscribers.find(7)).toMatchObject({ status: 'active', inactiveReason: null })
  })

  test('takes CRLF, blank lines, a byte order mark, repeated topics and days out of order', async () => {
    const text = `\uFEFF${aLine({ days: [5, 1, 5], topics: ['sea', 'aid', 'sea'] })}\r\n\r\n   \r\n${aLine({ chatId: 8 })}\r\n`
    expect(await importAll(text)).toMatchObject({ added: 2, refused: 0 })
    expect(await subscribers.find(7)).toMatchObject({ days: [1, 5], topics: ['sea', 'aid'] })
  })

  test('tells every refused line with its number and reason, and takes the others', async () => {
    const text = [
      aLine({ chatId: 1 }),
      'nonsense',
      '',
      '[1, 2]',
      aLine({ chatId: '5' }),
      aLine({ chatId: 0 }),
      aLine({ timezone: 'Europe/Nowhere' }),
      aLine({ deliveryTime: '24:00' }),
      aLine({ topics: ['weather'] }),
      aLine({ days: [0] }),
      aLine({ follows: ['a\u0000b'] }),
      aLine({ follows: ['\uD83D'] }),
      aLine({ status: undefined, language: 'de' }),
      'x'.repeat(70_000),
      aLine({ chatId: 2 }),
    ].join('\n')
    const { reasons, ...counts } = await importAll(text)
    expect(counts).toEqual({ added: 2, changed: 0, unchanged: 0, refused: 12 })
    expect(reasons.map(({ line }) => line)).toEqual([2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
    const reasonOf = (line: number) => reasons.find((refused) => refused.line === line)?.reason
    expect(reasonOf(2)).toBe('not a JSON object')
    expect(reasonOf(5)).toMatch(/^chatId: must be a whole number/)
    expect(reasonOf(7)).toBe('timezone: "Europe/Nowhere" is not a time zone')
    expect(reasonOf(8)).toBe('deliveryTime: must be a time such as 08:00')
    expect(reasonOf(9)).toMatch(/^topics\.0: /)
    expect(reasonOf(11)).toBe('follows.0: must be plain text')
    expect(reasonOf(13)).toMatch(/language: .*; status: /)
    expect(reasonOf(14)).toBe('longer than 65536 characters')
  })

  test('what is exported is imported as it was, whatever readers chose', async () => {
    const reader = fc.record({
      chatId: fc.oneof(fc.integer({ min: 1, max: 2 ** 40 }), fc.integer({ min: -(2 ** 42), max: -1 })),
      kind: fc.constantFrom('private', 'group', 'supergroup', 'channel'),
      language: fc.constantFrom('en', 'uk'),
      timezone: fc.constantFrom('Europe/Kyiv', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Apia'),
      deliveryTime: fc.constantFrom('00:00', '08:00', '23:59'),
      days: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, 6, 7)).map((days) => days.toSorted()),
      topics: fc.shuffledSubarray([...TOPICS]),
      follows: fc.uniqueArray(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => !/\p{Cc}/u.test(text)),
        { maxLength: 3 },
      ),
      status: fc.constantFrom('active', 'paused', 'stopped'),
      alerts: fc.subarray(ALERTS),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(reader, { selector: (one) => one.chatId, maxLength: 5 }),
        async (readers) => {
          await emptyTables(database.db)
          const text = readers
            .toSorted((one, other) => one.chatId - other.chatId)
            .map(({ alerts, ...one }) => `${JSON.stringify(alerts.length > 0 ? { ...one, alerts } : one)}\n`)
            .join('')
          expect(await importAll(text)).toMatchObject({ added: readers.length, refused: 0 })
          expect(await exportAll()).toBe(text)
          expect(await importAll(text)).toMatchObject({ added: 0, changed: 0, unchanged: readers.length })
        },
      ),
      { numRuns: 10 },
    )
  })
})
