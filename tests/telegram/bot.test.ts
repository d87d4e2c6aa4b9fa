import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../src/db/database.ts'
import { createTestPglite, emptyTables } from '../support/pglite.ts'
import { talkToBot, type Talk } from './talk-to-bot.ts'

let database: Database
let talk: Talk

beforeAll(async () => {
  database = await createTestPglite()
})
afterAll(() => database.close())
beforeEach(async () => {
  await emptyTables(database.db)
  talk = await talkToBot(database.db)
})
afterEach(() => talk.end())

describe('/start', () => {
  test('greets a new reader, says when the briefing comes, and subscribes them', async () => {
    const { id } = talk.addUser({ firstName: 'Anna', languageCode: 'en' })
    const hello = await talk.ask(id, '/start', 'Hello')
    expect(hello).toContain('today at 08:00')
    expect(talk.labels(id)).toEqual(['Topics', 'Time', 'Time zone', 'Українською'])
    expect(await talk.reader(id)).toMatchObject({ status: 'active', language: 'en', timezone: 'Europe/Kyiv' })
    await talk.hear(id, 'I have no briefings yet')
  })
})
