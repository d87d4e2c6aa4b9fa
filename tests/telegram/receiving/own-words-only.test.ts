import type { Message, MessageOrigin } from 'grammy/types'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../../src/db/database.ts'
import { createTestPglite } from '../../support/pglite.ts'
import { talkToBot, type Talk } from '../talk-to-bot.ts'

let database: Database
let talk: Talk
let updateId = 2_000_000

beforeAll(async () => {
  database = await createTestPglite()
  talk = await talkToBot(database.db, {}, { groupPrivacy: false })
})
afterAll(async () => {
  await talk.end()
  await database.close()
})

const FRIEND = { id: 77, is_bot: false, first_name: 'Friend' }
const OTHER_BOT = { id: 88, is_bot: true, first_name: 'Other', username: 'other_bot' }
const ANONYMOUS = { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' }
const NEWS = { id: -1_001_500_000_001, type: 'channel', title: 'News' } as const

const ORIGINS: readonly MessageOrigin[] = [
  { type: 'user', date: 0, sender_user: FRIEND },
  { type: 'hidden_user', date: 0, sender_user_name: 'Somebody' },
  { type: 'chat', date: 0, sender_chat: { ...NEWS, type: 'supergroup' } },
  { type: 'channel', date: 0, chat: NEWS, message_id: 5 },
]

type Words = Partial<Omit<Message, 'chat'>>

/** How somebody else's words come, whatever they say. */
const FOREIGN: readonly (readonly [string, Words])[] = [
  ...ORIGINS.map((origin) => [`forwarded from a ${origin.type}`, { forward_origin: origin }] as const),
  ['put in by another bot', { via_bot: OTHER_BOT }],
]

const command = (text: string): Words => {
  const length = text.split(' ')[0]?.length ?? 0
  return { text, entities: text.startsWith('/') ? [{ type: 'bot_command', offset: 0, length }] : [] }
}

const SETTINGS: readonly Words[] = [
  ...['/stop', '/pause', '/deleteme', '/time 21:15', '/language', '/start', '21:15'].map(command),
  { location: { latitude: 52.52, longitude: 13.4 } },
]

async function aReader(languageCode = 'en') {
  const person = talk.addUser({ firstName: 'Reader', languageCode })
  const chat = { id: person.id, type: 'private', first_name: 'Reader' } as const
  await receive(chat, { from: person, ...command('/start') })
  return { person, chat, before: await talk.reader(person.id) }
}

/** Resolves when the bot is done with it. */
function receive(chat: Message['chat'], words: Words, kind: 'message' | 'channel_post' = 'message') {
  updateId += 1
  return talk.receive({
    update_id: updateId,
    [kind]: {
      message_id: updateId,
      date: Math.floor(talk.deps.clock.now().getTime() / 1000),
      chat,
      ...words,
    },
  })
}

describe('in private', () => {
  test.each(FOREIGN)('what is %s changes nothing, and the reader is told why', async (_, foreign) => {
    const { person, chat, before } = await aReader()
    for (const words of SETTINGS) {
      const said = talk.botMessages(person.id).length
      await receive(chat, { from: person, ...words, ...foreign })
      expect(await talk.reader(person.id)).toEqual(before)
      expect(talk.botMessages(person.id)).toHaveLength(said + 1)
      expect(talk.botMessages(person.id).at(-1)?.text).toMatch(/Write it yourself/)
    }
  })

  test('a command inside a quotation is not obeyed', async () => {
    const { person, chat, before } = await aReader('uk')
    for (const type of ['blockquote', 'expandable_blockquote'] as const) {
      const words = command('/stop')
      const entities = [...(words.entities ?? []), { type, offset: 0, length: 5 }]
      await receive(chat, { from: person, ...words, entities })
    }
    expect(await talk.reader(person.id)).toEqual(before)
    expect(talk.botMessages(person.id).at(-1)?.text).toMatch(/Напишіть самі/)
  })

  test('another bot is not answered at all', async () => {
    const { person, chat, before } = await aReader()
    const said = talk.botMessages(person.id).length
    await receive(chat, { from: OTHER_BOT, ...command('/stop') })
    await receive(chat, { from: OTHER_BOT, ...command('hello') })
    expect(talk.botMessages(person.id)).toHaveLength(said)
    expect(await talk.reader(person.id)).toEqual(before)
  })

  test('a reader who quotes somebody beside their own command is obeyed', async () => {
    const { person, chat } = await aReader()
    const quoted: Words = {
      quote: { text: '/stop', position: 0 },
      external_reply: { origin: { type: 'user', date: 0, sender_user: FRIEND } },
    }
    await receive(chat, { from: person, ...quoted, ...command('/time 6:40') })
    expect(await talk.reader(person.id)).toMatchObject({ status: 'active', deliveryTime: '06:40' })
    const later = [{ type: 'blockquote', offset: 11, length: 4 } as const]
    const { text, entities = [] } = command('/time 6:50\nwhy?')
    await receive(chat, { from: person, text: text ?? '', entities: [...entities, ...later] })
    await receive(chat, { from: person, ...command('/stop') })
    expect((await talk.reader(person.id)).status).toBe('stopped')
  })

  test('a tap that comes without our message is nobody’s order', async () => {
    const { person, before } = await aReader()
    updateId += 1
    const query = { id: 'q', chat_instance: '1', inline_message_id: 'elsewhere', data: 'pause:stop' }
    await talk.receive({ update_id: updateId, callback_query: { ...query, from: person } })
    expect(await talk.reader(person.id)).toEqual(before)
    expect(talk.callsTo('answerCallbackQuery').at(-1)?.parameters).toMatchObject({ show_alert: true })
  })
})

describe('in a group', () => {
  async function aSubscribedGroup() {
    const admin = talk.addUser({ firstName: 'Olha', languageCode: 'en' })
    const group = talk.addSupergroup({ title: 'Newsroom', members: [admin], botStatus: 'left' })
    talk.addBot(group.id, admin)
    await talk.hear(group.id, 'Hello!')
    const chat = { id: group.id, type: 'supergroup', title: 'Newsroom' } as const
    return { admin, chat, before: await talk.reader(group.id) }
  }

  test.each(FOREIGN)('a command %s is passed over in silence, whoever brings it', async (_, foreign) => {
    const { admin, chat, before } = await aSubscribedGroup()
    const said = talk.botMessages(chat.id).length
    const speakers: readonly Words[] = [
      { from: admin },
      { from: ANONYMOUS, sender_chat: chat },
      { from: FRIEND, sender_chat: NEWS, is_automatic_forward: true },
    ]
    for (const speaker of speakers) {
      for (const text of ['/stop@sitrep_bot', '/time@sitrep_bot 21:15', '/strikes@sitrep_bot week']) {
        await receive(chat, { ...speaker, ...command(text), ...foreign })
      }
    }
    expect(await talk.reader(chat.id)).toEqual(before)
    expect(talk.botMessages(chat.id)).toHaveLength(said)
  })

  test('an administrator is obeyed, by name and anonymously', async () => {
    const { admin, chat } = await aSubscribedGroup()
    await receive(chat, { from: ANONYMOUS, sender_chat: chat, ...command('/time@sitrep_bot 21:15') })
    expect((await talk.reader(chat.id)).deliveryTime).toBe('21:15')
    await receive(chat, { from: admin, ...command('/stop@sitrep_bot') })
    expect((await talk.reader(chat.id)).status).toBe('stopped')
  })

  test('the linked channel’s own voice is no administrator’s', async () => {
    const { chat, before } = await aSubscribedGroup()
    const channelBot = { id: 136_817_688, is_bot: true, first_name: 'Channel', username: 'Channel_Bot' }
    await receive(chat, { from: channelBot, sender_chat: NEWS, ...command('/stop@sitrep_bot') })
    expect(await talk.reader(chat.id)).toEqual(before)
  })
})

describe('in a channel', () => {
  test.each(FOREIGN)('a post %s is no order', async (_, foreign) => {
    const admin = talk.addUser({ firstName: 'Olha', languageCode: 'en' })
    const { id } = talk.addChannel({ title: 'Channel', members: [admin] })
    const chat = { id, type: 'channel', title: 'Channel' } as const
    await receive(chat, { sender_chat: chat, ...command('/start') }, 'channel_post')
    const before = await talk.reader(id)
    const said = talk.botMessages(id).length
    await receive(chat, { sender_chat: chat, ...command('/stop'), ...foreign }, 'channel_post')
    expect(await talk.reader(id)).toEqual(before)
    expect(talk.botMessages(id)).toHaveLength(said)
    await receive(chat, { sender_chat: chat, ...command('/stop') }, 'channel_post')
    expect((await talk.reader(id)).status).toBe('stopped')
  })
})
