import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/db/database.ts'
import { createGate } from '../../src/delivery/create-gate.ts'
import { createLocalPace } from '../../src/delivery/pace.ts'
import type { Fault } from '../support/bot-api/fault-list.ts'
import type { AnswerOutcome } from '../../src/ports.ts'
import { createTestPglite } from '../support/pglite.ts'
import { createQuickTimer } from '../support/quick-timer.ts'
import { talkToBot, type Talk } from './talk-to-bot.ts'

const QUICKER = 20
const ANSWER_WITHIN_MS = 2000

let database: Database
let talk: Talk
let counted: AnswerOutcome[] = []

beforeAll(async () => {
  database = await createTestPglite()
  const timer = createQuickTimer(QUICKER)
  const gate = createGate({ timer, pace: createLocalPace(timer), perSecond: 30, mostInFlight: () => 60 })
  const count = (outcome: AnswerOutcome) => void counted.push(outcome)
  talk = await talkToBot(database.db, { timer, gate, count, answerWithinMs: ANSWER_WITHIN_MS })
})
afterEach(() => {
  talk.clearFaults()
  counted = []
})
afterAll(async () => {
  await talk.end()
  await database.close()
})

const timesOf = (outcome: AnswerOutcome) => counted.filter((each) => each === outcome).length

const TOO_MANY = (seconds: number): Fault['mishap'] => ({
  kind: 'error',
  code: 429,
  description: `Too Many Requests: retry after ${seconds}`,
  parameters: { retry_after: seconds },
})

describe('one thing that goes wrong with an answer', () => {
  test.each<[string, Omit<Fault, 'method' | 'chatId' | 'times'>]>([
    ['a 502', { mishap: { kind: 'http', status: 502, body: '<h1>Bad Gateway</h1>' } }],
    ['a 500', { mishap: { kind: 'error', code: 500, description: 'Internal Server Error' } }],
    ['a reset', { mishap: { kind: 'close-socket' } }],
    ['an answer to it that got lost', { mishap: { kind: 'drop-reply' } }],
    ['no answer in time', { latencyMs: 2 * ANSWER_WITHIN_MS }],
  ])('%s: the person is answered all the same, ten of ten', async (_name, trouble) => {
    const people = Array.from({ length: 10 }, (_, nth) =>
      talk.addUser({ firstName: `Reader ${nth}`, languageCode: 'en' }),
    )
    for (const { id } of people) {
      talk.injectFault({ ...trouble, method: 'sendMessage', chatId: id, times: 1 })
    }
    const answers = await Promise.all(people.map(({ id }) => talk.ask(id, '/help', 'What I can do')))
    expect(answers).toHaveLength(10)
    await expect.poll(() => timesOf('sent')).toBe(10)
    expect(timesOf('repeated')).toBe(10)
    expect(timesOf('unsent')).toBe(0)
  })
})

describe('when an answer does not get through at all', () => {
  test('the person is told once, in their language, as soon as Telegram is back', async () => {
    const { id } = talk.addUser({ firstName: 'Anna', languageCode: 'uk' })
    talk.injectFault({
      method: 'sendMessage',
      chatId: id,
      mishap: { kind: 'http', status: 502, body: 'Bad Gateway' },
    })
    talk.userSends(id, '/help')
    talk.userSends(id, '/news')
    await expect.poll(() => timesOf('unsent'), { timeout: 5000 }).toBe(2)
    expect(talk.botMessages(id)).toEqual([])
    talk.clearFaults()
    await talk.hear(id, 'Нещодавно я не зміг тут відповісти')
    await expect.poll(() => timesOf('apologized')).toBe(1)
    expect(talk.botMessages(id)).toHaveLength(1)
  })

  test(
    'a group that is closed is told when it opens, and holds up nobody meanwhile',
    { timeout: 30_000 },
    async () => {
      const anna = talk.addUser({ firstName: 'Anna', languageCode: 'en' })
      const group = talk.addGroup({ title: 'Family', members: [anna] })
      talk.injectFault({ chatId: group.id, method: 'sendMessage', times: 1, mishap: TOO_MANY(20) })
      talk.userSends(group.id, '/help@sitrep_bot', { from: anna })
      await expect.poll(() => timesOf('unsent')).toBe(1)
      expect(await talk.ask(anna.id, '/help')).toContain('What I can do')
      await expect.poll(() => timesOf('apologized'), { timeout: 20_000 }).toBe(1)
      expect(await talk.hear(group.id)).toContain('I could not answer here a while ago')
    },
  )

  test('a tap in a closed group is told so at once', async () => {
    const anna = talk.addUser({ firstName: 'Anna', languageCode: 'en' })
    const group = talk.addGroup({ title: 'Friends', members: [anna] })
    talk.userSends(group.id, '/strikes@sitrep_bot', { from: anna })
    const menu = await talk.hearMessage(group.id, 'Night of')
    talk.injectFault({ chatId: group.id, method: 'editMessageText', mishap: TOO_MANY(3600) })
    await talk.userTaps(group.id, menu.message_id, '7 days', { from: anna })
    await expect.poll(() => timesOf('unsent')).toBe(1)
    const answer = await talk.userTaps(group.id, menu.message_id, '7 days', { from: anna })
    expect(answer).toMatchObject({ text: expect.stringContaining('for another 60 min'), showAlert: true })
  })
})
