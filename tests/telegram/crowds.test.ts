import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/db/database.ts'
import type { AnswerOutcome } from '../../src/ports.ts'
import { openGate } from '../support/open-gate.ts'
import { createTestPglite } from '../support/pglite.ts'
import { talkToBot, type Talk } from './talk-to-bot.ts'

let database: Database
let talk: Talk
let isBusy = false
const counted: AnswerOutcome[] = []

beforeAll(async () => {
  database = await createTestPglite()
  talk = await talkToBot(database.db, {
    gate: { ...openGate, isBusy: () => isBusy },
    count: (outcome) => void counted.push(outcome),
    // The clock stands still for the budget: nobody gets more than the burst, however long this takes.
    personalBudget: { burst: 4, everyMs: 3_600_000 },
  })
})
afterAll(async () => {
  await talk.end()
  await database.close()
})

test('who asks too much is told so once, and then nothing', async () => {
  const { id } = talk.addUser({ firstName: 'Anna', languageCode: 'uk' })
  for (let nth = 0; nth < 4; nth++) await talk.ask(id, '/help', 'Що я вмію')
  expect(await talk.ask(id, '/help')).toContain('Ви питаєте швидше')
  talk.userSends(id, '/help')
  talk.userSends(id, '/help')
  await expect.poll(() => counted.filter((each) => each === 'over-budget')).toHaveLength(3)
  expect(talk.botMessages(id)).toHaveLength(5)
})

test('talk in a group that is not meant for the bot uses up nobody’s due', async () => {
  const anna = talk.addUser({ firstName: 'Anna', languageCode: 'en' })
  const group = talk.addGroup({ title: 'Family', members: [anna] })
  for (let nth = 0; nth < 20; nth++) talk.userSends(group.id, 'Hello everybody', { from: anna })
  expect(await talk.ask(anna.id, '/help')).toContain('What I can do')
})

test('while many wait a newcomer gets one message, which says where the rest is', async () => {
  isBusy = true
  const { id } = talk.addUser({ firstName: 'Olena', languageCode: 'en' })
  expect(await talk.ask(id, '/start')).toContain('/today shows the latest briefing')
  expect(await talk.ask(id, '/help')).toContain('What I can do')
  expect(talk.botMessages(id)).toHaveLength(2)
  isBusy = false
})
