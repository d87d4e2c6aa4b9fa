import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../../src/db/database.ts'
import type { UpdateNote } from '../../../src/ports/watching.ts'
import { createTestPglite, emptyTables } from '../../support/pglite.ts'
import { talkToBot } from '../talk-to-bot.ts'

let database: Database
beforeAll(async () => {
  database = await createTestPglite()
})
afterAll(() => database.close())
beforeEach(() => emptyTables(database.db))

const chat = { id: 5, type: 'private', first_name: 'Anna' }
const from = { id: 5, is_bot: false, first_name: 'Anna' }
const help = { message_id: 1, date: 1, chat, from, text: '/help' }

async function outcomeOf(update: object): Promise<Partial<UpdateNote> | undefined> {
  const notes: UpdateNote[] = []
  const talk = await talkToBot(database.db, { watching: { update: (note) => void notes.push(note) } })
  talk.addUser({ id: 5, firstName: 'Anna', languageCode: 'en' })
  await talk.receive({ update_id: 7, ...update } as never)
  expect(talk.botMessages(5)).toHaveLength(notes[0]?.outcome === 'answered' ? 1 : 0)
  await talk.end()
  return notes[0]
}

describe('an update', () => {
  test('that is as documented is answered, whatever fields tomorrow brings', async () => {
    expect(
      await outcomeOf({ message: { ...help, field_of_tomorrow: { of: ['any', 'kind'] } } }),
    ).toMatchObject({
      ...{ kind: 'message', command: 'help', outcome: 'answered' },
    })
  })

  test.each([
    ['a chat without a number', { message: { ...help, chat: { ...chat, id: '5' } } }],
    ['a number that no database takes', { message: { ...help, chat: { ...chat, id: 2 ** 60 } } }],
    ['no sender in a tap', { callback_query: { id: '1', data: 'x' } }],
    ['a text that is none', { message: { ...help, text: ['/help'] } }],
    [
      'marks without a text',
      { message: { ...help, text: undefined, entities: [{ type: 'bot_command', offset: 0, length: 5 }] } },
    ],
  ])('with %s is counted, and harms nobody', async (_, update) => {
    expect(await outcomeOf(update)).toMatchObject({ chatId: null, outcome: 'silent' })
  })

  test('of a kind that was not asked for is counted under no name of its own', async () => {
    expect(await outcomeOf({ edited_message: help })).toMatchObject({ kind: 'other', outcome: 'silent' })
    expect(await outcomeOf({ unheard_of: help })).toMatchObject({ kind: 'other', outcome: 'silent' })
  })
})
