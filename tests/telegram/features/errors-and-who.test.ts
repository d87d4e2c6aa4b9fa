import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../../src/db/database.ts'
import { deliveries } from '../../../src/db/schema.ts'
import { createSubscriberStore } from '../../../src/db/subscriber-store.ts'
import { HOUR_MS } from '../../../src/domain/calendar.ts'
import type { Status } from '../../../src/use-cases/read-status.ts'
import { NOW } from '../../support/builders.ts'
import { createTestPglite, emptyTables } from '../../support/pglite.ts'
import { aReader } from '../../support/readers.ts'
import { talkToBot, type Talk } from '../talk-to-bot.ts'

const ADMIN = 700
const UKRAINIAN = 701
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * HOUR_MS)

const feed = {
  ...{ slug: 'far', name: 'Far <b>', failures: 7, lastError: 'It answered 503' },
  ...{ pausedAt: null, nextFetchAt: NOW },
} as const
const TROUBLE: Pick<Status, 'sources' | 'deadLetters'> = {
  deadLetters: [
    { kind: 'source-fetches', key: 'far', attempts: 4, reason: 'connection <lost>', at: hoursAgo(2) },
  ],
  sources: [
    { ...feed, health: 'failing', lastFetchedAt: NOW, lastSuccessAt: NOW, lastBriefingAt: NOW },
    {
      ...{ ...feed, slug: 'isw', name: 'ISW', lastError: null, health: 'ok' },
      ...{ lastFetchedAt: NOW, lastSuccessAt: NOW, lastBriefingAt: NOW },
    },
  ],
}

let database: Database
let talk: Talk
let trouble: Pick<Status, 'sources' | 'deadLetters'> = TROUBLE
beforeAll(async () => {
  database = await createTestPglite()
  talk = await talkToBot(database.db, {
    adminIds: [ADMIN, UKRAINIAN],
    readStatus: () => Promise.resolve(trouble as Status),
  })
  talk.addUser({ firstName: 'Admin', id: ADMIN, languageCode: 'en' })
  talk.addUser({ firstName: 'Адмін', id: UKRAINIAN, languageCode: 'uk' })
})
beforeEach(async () => {
  await emptyTables(database.db)
  trouble = TROUBLE
})
afterAll(async () => {
  await talk.end()
  await database.close()
})

type Row = Partial<typeof deliveries.$inferInsert>

let slots = 0
async function store(chatId: number, rows: readonly Row[]): Promise<void> {
  await createSubscriberStore(database.db).save(
    aReader({ chatId, language: 'uk', follows: ['a secret wish'], timezone: 'Europe/Warsaw' }),
  )
  for (const row of rows)
    await database.db.insert(deliveries).values({
      ...{ chatId, kind: 'digest', slot: `2023-07-${10 + (slots++ % 20)}T08:00`, state: 'sent' },
      ...{ dueAt: NOW, notBefore: NOW, settledAt: hoursAgo(1), messageIds: [], attempts: 1 },
      ...row,
    })
}

describe('/errors', () => {
  test('tells an admin by reason what was not sent, what was given up and which sources fail', async () => {
    await store(1, [
      { state: 'gone', reason: 'blocked' },
      { state: 'skipped', reason: 'stale', kind: 'week' },
      { state: 'skipped', reason: 'stale' },
      { state: 'queued', reason: 'network', settledAt: null },
    ])
    const said = await talk.ask(ADMIN, '/errors')
    expect(said).toContain(
      '• given up, stale: 2\n• reader out of reach, blocked: 1\n• tried again later, network: 1',
    )
    expect(said).toMatch(/source-fetches far, today at \d\d:\d\d: connection <lost> \(attempts: 4\)/)
    expect(said).toContain('Far <b>: cannot be read: It answered 503')
    expect(said).not.toContain('ISW')
    const ukrainian = await talk.ask(UKRAINIAN, '/errors')
    expect(ukrainian).toContain('• не надіслано, stale: 2\n• читач недосяжний, blocked: 1')
    expect(ukrainian).toContain('(спроб: 4)')
  })

  test('says so when nothing failed: what is old, and what there was no reason to send, is no failure', async () => {
    trouble = { deadLetters: [], sources: TROUBLE.sources.slice(1) }
    await store(1, [
      { state: 'gone', reason: 'blocked', settledAt: hoursAgo(25) },
      { state: 'skipped', reason: 'nothing-new' },
      { state: 'queued', reason: 'chat limit', settledAt: null },
      {},
    ])
    expect(await talk.ask(ADMIN, '/errors')).toBe('Nothing has failed in the last 24 hours.')
    expect(await talk.ask(UKRAINIAN, '/errors')).toBe('За добу помилок не було.')
  })
})

describe('/who', () => {
  test('tells of a chat its state and its last messages, the newest first, and nothing that it wrote', async () => {
    await store(55, [
      { slot: '2023-07-16T08:00', dueAt: hoursAgo(48) },
      { slot: '2023-07-17T08:00', dueAt: hoursAgo(24), state: 'skipped', reason: 'nothing-new' },
      { slot: '2023-07-18T08:00', state: 'queued', reason: 'network', attempts: 3, settledAt: null },
    ])
    const said = await talk.ask(ADMIN, '/who 55')
    expect(said).toMatch(/^Chat 55: a person\nActive, next briefing \S+ \S+ UTC\n/)
    expect(said).toContain('Language: uk · zone: Europe/Warsaw · hour: 08:00 · days a week: 7')
    expect(said.split('\n').slice(-3)).toEqual([
      '• briefing 2023-07-18T08:00: waits (attempts so far: 3, last reason: network)',
      '• briefing 2023-07-17T08:00: not sent, nothing-new',
      '• briefing 2023-07-16T08:00: sent',
    ])
    expect(said).not.toContain('secret')
    expect(await talk.ask(UKRAINIAN, '/who 55')).toContain('• дайджест 2023-07-17T08:00: не надіслано')
  })

  test('tells of one that is out of reach, of a group, and of one that never got anything', async () => {
    const reader = {
      chatId: -1005,
      kind: 'supergroup',
      status: 'inactive',
      inactiveReason: 'kicked',
    } as const
    await createSubscriberStore(database.db).save(aReader({ ...reader, nextDueAt: null }))
    const said = await talk.ask(ADMIN, '/who -1005')
    expect(said).toContain('Chat -1005: a group\nOut of reach (kicked)')
    expect(said).toContain('Nothing has been sent yet.')
  })

  test.each(['', ' Anna', ' 12 13', ' 1234567890123456789'])(
    '"/who%s" is answered with how',
    async (rest) => {
      expect(await talk.ask(ADMIN, `/who${rest}`)).toContain('/who 123456789')
    },
  )

  test('says where there is no such chat', async () => {
    expect(await talk.ask(ADMIN, '/who 99')).toContain('No chat with the number 99')
    expect(await talk.ask(UKRAINIAN, '/who 99')).toContain('Чат із номером 99')
  })
})

test('to everyone else both are commands that nobody knows', async () => {
  const { id } = talk.addUser({ firstName: 'Anna', languageCode: 'uk' })
  const unknown = await talk.ask(id, '/qwzxv')
  for (const command of ['/errors', '/who'])
    expect(await talk.ask(id, command)).toBe(unknown.replace('/qwzxv', command))
})
