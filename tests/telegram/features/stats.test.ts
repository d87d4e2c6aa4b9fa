import { Api } from 'grammy'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../../src/db/database.ts'
import { announceAdminCommands } from '../../../src/telegram/admin-commands.ts'
import type { Status } from '../../../src/use-cases/read-status.ts'
import { NOW } from '../../support/builders.ts'
import { createTestPglite } from '../../support/pglite.ts'
import { talkToBot, type Talk } from '../talk-to-bot.ts'

const ADMIN = 700
const STATUS: Status = {
  subscribers: { active: 3, paused: 1, stopped: 4, inactive: 2 },
  deliveries: {
    open: { digest: 5, alert: 0, note: 0, week: 0, announcement: 2, edit: 0 },
    ...{ oldestDueAt: NOW, lastSettledAt: NOW, settledInLastMinute: 0 },
    ...{ sent: 40, skipped: 6, gone: 1, repeated: 4, ambiguous: 3 },
  },
  ...{ tasks: {}, deadLetters: [] },
  readings: { certain: 12, 'night inferred': 2, 'no verb': 1 },
  ...{ lateMs: 11 * 60_000, stalledSince: null, lastArrivalAt: null, capReachedAt: null },
  sources: [],
}

let database: Database
let talk: Talk
beforeAll(async () => {
  database = await createTestPglite()
  talk = await talkToBot(database.db, { adminIds: [ADMIN], readStatus: () => Promise.resolve(STATUS) })
  talk.addUser({ firstName: 'Admin', id: ADMIN, languageCode: 'en' })
})
afterAll(async () => {
  await talk.end()
  await database.close()
})

test('/stats tells an admin of readers, messages and readings', async () => {
  const said = await talk.ask(ADMIN, '/stats')
  expect(said).toMatch(/active: 3 · paused: 1 · stopped: 4 · out of reach: 2/)
  expect(said).toMatch(/waiting: 7 · .*: 11\n.*sent: 40 · skipped: 6 .*maybe twice: 7/)
  expect(said).toMatch(/certain: 12 · doubted: 3/)
})

test('to everyone else they are as unknown as any other', async () => {
  const anna = talk.addUser({ firstName: 'Anna', languageCode: 'uk' })
  for (const command of ['/stats', '/feeds'])
    expect(await talk.ask(anna.id, command)).not.toMatch(/Читачі|Джерел/)
})

test('each admin has a menu of their own, in both languages', async () => {
  const { token, apiRoot, texts } = talk.deps
  await announceAdminCommands(new Api(token, { apiRoot }), texts, [ADMIN])
  const calls = talk.callsTo('setMyCommands').map(({ parameters }) => parameters)
  expect(calls).toMatchObject([
    { scope: { type: 'chat', chat_id: ADMIN } },
    { scope: { type: 'chat', chat_id: ADMIN }, language_code: 'uk' },
  ])
  expect(JSON.stringify(calls)).toContain('Стан кожного джерела')
  expect(JSON.stringify(calls)).not.toContain('command-')
})
