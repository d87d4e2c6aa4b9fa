import type { Message } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import { saidToBot } from '../../../src/telegram/typed/said-to-bot.ts'

const ME = { id: 4242, is_bot: true, first_name: 'Sitrep', username: 'sitrep_bot' } as const
const CHAT = { id: -1001, type: 'supergroup', title: 'Newsroom' } as const

const said = (text: string, more: Partial<Message> = {}) =>
  saidToBot({ message_id: 2, date: 0, chat: CHAT, text, ...more } as Message, ME)

const anotherOf = (from: object, more: object = {}) => ({
  reply_to_message: { message_id: 1, date: 0, chat: CHAT, from, ...more } as Message['reply_to_message'] &
    object,
})
const toBot = anotherOf(ME)

describe('what is said to the bot in a group', () => {
  test.each([
    ['@sitrep_bot how many drones last night?', 'how many drones last night?'],
    ['@Sitrep_Bot, missiles this week', 'missiles this week'],
    ['@sitrep_bot: Kupyansk', 'Kupyansk'],
    ['@sitrep_bot скільки дронів уночі?', 'скільки дронів уночі?'],
    ['@sitrep_bot — що було вчора', 'що було вчора'],
  ])('stands behind its name: %s', (text, words) => {
    expect(said(text)).toEqual({ words, how: 'named' })
  })

  test.each([
    ['how many drones last night, @sitrep_bot?', 'how many drones last night?'],
    ['any news from Kherson? @sitrep_bot', 'any news from Kherson?'],
    ['скільки ракет за тиждень, @sitrep_bot?', 'скільки ракет за тиждень?'],
    ['а що в Херсоні @sitrep_bot', 'а що в Херсоні'],
  ])('or is a question with its name at the end: %s', (text, words) => {
    expect(said(text)).toEqual({ words, how: 'asked' })
  })

  test.each(['and last week?', 'how many shaheds in May', 'а за тиждень?', 'Скільки з них збили'])(
    'or a question that answers a message of its own: %s',
    (text) => {
      expect(said(text, toBot)).toEqual({ words: text, how: 'replied' })
    },
  )

  test.each([
    'I read it at @sitrep_bot',
    'ask @sitrep_bot how many drones there were',
    'another night of shaheds, thanks to @sitrep_bot',
    'дякую, @sitrep_bot',
    'запитай у @sitrep_bot, скільки їх було',
    '@sitrep_bots how many drones?',
    '@sitrep_bot',
    'how many drones last night?',
    '/strikes@sitrep_bot week',
  ])('and nothing else is: %s', (text) => {
    expect(said(text)).toBeNull()
  })

  test.each(['50 drones and nobody cares', 'Kharkiv again', 'знову Харків', 'жах'])(
    'no remark below a briefing: %s',
    (text) => {
      expect(said(text, toBot)).toBeNull()
    },
  )

  test('no question to another, and none in a topic that the bot began', () => {
    const question = 'how many drones last night?'
    expect(said(question, anotherOf({ ...ME, id: 7 }))).toBeNull()
    expect(said(question, anotherOf(ME, { forum_topic_created: { name: 'News', icon_color: 1 } }))).toBeNull()
    expect(saidToBot(undefined, ME)).toBeNull()
  })
})
