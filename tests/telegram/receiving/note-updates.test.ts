import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createBriefingStore } from '../../../src/db/briefing-store.ts'
import type { Database } from '../../../src/db/database.ts'
import type { UpdateNote } from '../../../src/ports.ts'
import { createTestPglite, emptyTables } from '../../support/pglite.ts'
import { talkToBot } from '../talk-to-bot.ts'

describe('of every update the log is told', () => {
  let database: Database
  beforeAll(async () => void (database = await createTestPglite()))
  afterAll(() => database.close())
  beforeEach(() => emptyTables(database.db))

  test('which it was, of what kind and what came of it, and none of its words', async () => {
    const notes: UpdateNote[] = []
    const talk = await talkToBot(database.db, { watching: { update: (note) => void notes.push(note) } })
    const anna = talk.addUser({ firstName: 'Anna', languageCode: 'en' })
    await talk.ask(anna.id, '/start')
    await talk.ask(anna.id, '/HELP@sitrep_bot me')
    await talk.ask(anna.id, '/secretword')
    await talk.ask(anna.id, 'a few words of mine')
    await expect.poll(() => notes.length).toBe(4)
    await talk.receive({ update_id: 99, poll_answer: {} } as never)
    await talk.end()
    expect(notes.map(({ kind, command, outcome }) => [kind, command, outcome])).toEqual([
      ['message', 'start', 'answered'],
      ['message', 'help', 'answered'],
      ['message', 'other', 'answered'],
      ['message', 'text', 'answered'],
      ['other', 'none', 'silent'],
    ])
    expect(notes[0]).toMatchObject({ chatId: anna.id, updateId: expect.any(Number) as number })
    expect(notes.every(({ ms }) => Number.isInteger(ms) && ms >= 0)).toBe(true)
  })

  test('that it failed, where it ended in an apology', async () => {
    const notes: UpdateNote[] = []
    const talk = await talkToBot(database.db, {
      watching: { update: (note) => void notes.push(note) },
      briefings: {
        ...createBriefingStore(database.db),
        listEvents: () => Promise.reject(new Error('down')),
        searchEvents: () => Promise.reject(new Error('down')),
        latestReceivedAt: () => Promise.reject(new Error('down')),
      },
    })
    const anna = talk.addUser({ firstName: 'Anna', languageCode: 'en' })
    await talk.ask(anna.id, '/news Kupyansk')
    await talk.end()
    expect(notes).toMatchObject([{ command: 'news', outcome: 'failed' }])
  })
})
