import { eq } from 'drizzle-orm'
import type { Update } from 'grammy/types'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../../src/db/database.ts'
import { chatHosts } from '../../../src/db/schema.ts'
import { createTestPglite } from '../../support/pglite.ts'
import { talkToBot, type Talk } from '../talk-to-bot.ts'

let database: Database
let talk: Talk
let updateId = 3_000_000

beforeAll(async () => {
  database = await createTestPglite()
  // Without privacy the bot hears everything: its silence is then its own.
  talk = await talkToBot(database.db, {}, { groupPrivacy: false })
})
afterAll(async () => {
  await talk.end()
  await database.close()
})

function aGroup(kind: 'addGroup' | 'addSupergroup' = 'addSupergroup', threads?: readonly string[]) {
  const admin = talk.addUser({ firstName: 'Olha', languageCode: 'en' })
  const member = talk.addUser({ firstName: 'Petro', languageCode: 'en' })
  const group = talk[kind]({
    title: 'Newsroom',
    members: [admin, member],
    botStatus: 'left',
    ...(threads === undefined ? {} : { threads }),
  })
  return { admin, member, id: group.id }
}

async function aSubscribedGroup(kind?: 'addGroup' | 'addSupergroup', threads?: readonly string[]) {
  const group = aGroup(kind, threads)
  talk.addBot(group.id, group.admin)
  await talk.hear(group.id, 'Hello!')
  return group
}

describe('a group', () => {
  test('is subscribed by adding the bot, which says what will come', async () => {
    const group = aGroup()
    talk.addBot(group.id, group.admin)
    const hello = await talk.hear(group.id, 'Hello!')
    expect(hello).toContain('post one message a day here')
    expect(hello).toContain('today at 08:00')
    expect(await talk.reader(group.id)).toMatchObject({ kind: 'supergroup', status: 'active' })
  })

  test('whose settings a member may not change is told so kindly', async () => {
    const group = await aSubscribedGroup()
    talk.userSends(group.id, '/time@sitrep_bot 9:00', { from: group.member })
    expect(await talk.hear(group.id, 'administrators')).toContain('@sitrep_bot')
    expect((await talk.reader(group.id)).deliveryTime).toBe('08:00')
  })

  test('whose administrator changes settings follows, by command and by button', async () => {
    const group = await aSubscribedGroup()
    talk.userSends(group.id, '/time@sitrep_bot 9:00', { from: group.admin })
    await talk.hear(group.id, '09:00')
    talk.userSends(group.id, '/time@sitrep_bot', { from: group.admin })
    const menu = await talk.hearMessage(group.id, 'Choose another time')
    const refused = await talk.userTaps(group.id, menu.message_id, '10:00', { from: group.member })
    expect(refused).toMatchObject({ showAlert: true, text: expect.stringContaining('Only administrators') })
    expect((await talk.reader(group.id)).deliveryTime).toBe('09:00')
    await talk.userTaps(group.id, menu.message_id, '10:00', { from: group.admin })
    await expect.poll(async () => (await talk.reader(group.id)).deliveryTime).toBe('10:00')
  })

  test('whose administrator writes anonymously, as the group itself, is obeyed', async () => {
    const group = await aSubscribedGroup()
    const chat = { id: group.id, type: 'supergroup', title: 'Newsroom' } as const
    const text = '/time@sitrep_bot 9:40'
    await talk.receive({
      update_id: 1_000_002,
      message: {
        message_id: 900,
        date: 0,
        chat,
        sender_chat: chat,
        from: { id: 1_087_968_824, is_bot: true, first_name: 'Group' },
        text,
        entities: [{ type: 'bot_command', offset: 0, length: 16 }],
      },
    })
    expect((await talk.reader(group.id)).deliveryTime).toBe('09:40')
  })

  test('is shown how to type an answer with the command, instead of being asked', async () => {
    const group = await aSubscribedGroup()
    talk.userSends(group.id, '/time@sitrep_bot', { from: group.admin })
    const menu = await talk.hearMessage(group.id, 'Choose another time')
    const answer = await talk.userTaps(group.id, menu.message_id, 'Another time', { from: group.admin })
    expect(answer).toMatchObject({ text: expect.stringContaining('/time@sitrep_bot 7:45') })
  })

  test('asks for tallies and news like anyone', async () => {
    const group = await aSubscribedGroup()
    talk.userSends(group.id, '/strikes@sitrep_bot week', { from: group.member })
    await talk.hear(group.id, 'No source reported figures')
  })

  test('talks among itself undisturbed', async () => {
    const group = await aSubscribedGroup()
    const before = talk.botMessages(group.id).length
    for (const text of ['hello all', '7:45', 'energy', '/start@other_bot', '/weather', '/help@other_bot']) {
      talk.userSends(group.id, text, { from: group.member })
    }
    talk.userSends(group.id, '/weather@sitrep_bot', { from: group.member })
    await talk.hear(group.id, 'I do not know /weather')
    expect(talk.botMessages(group.id)).toHaveLength(before + 1)
  })

  test('that throws the bot out is inactive, and active when it lets it in again', async () => {
    const group = await aSubscribedGroup()
    talk.kickBot(group.id, group.admin)
    await expect.poll(async () => (await talk.reader(group.id)).status).toBe('inactive')
    talk.addBot(group.id, group.admin)
    await talk.hear(group.id, 'Welcome back!')
    expect((await talk.reader(group.id)).status).toBe('active')
  })

  test('remembers who set it up, and that a right was taken is no farewell', async () => {
    const group = await aSubscribedGroup()
    const hosts = () => database.db.select().from(chatHosts).where(eq(chatHosts.chatId, group.id))
    expect(await hosts()).toMatchObject([{ chatId: group.id, userId: group.admin.id }])
    const bot = { ...talk.bot, username: 'sitrep_bot' }
    const muted = { status: 'restricted', user: bot, is_member: true, can_send_messages: false }
    const changed = (present: object, before: object) =>
      talk.receive({
        update_id: (updateId += 1),
        my_chat_member: {
          ...{ chat: { id: group.id, type: 'supergroup', title: 'Newsroom' }, date: 0 },
          from: group.admin,
          old_chat_member: before,
          new_chat_member: present,
        },
      } as Update)
    await changed(muted, { status: 'member', user: bot })
    expect((await talk.reader(group.id)).status).toBe('active')
    await changed({ ...muted, is_member: false }, muted)
    expect(await talk.reader(group.id)).toMatchObject({ status: 'inactive', inactiveReason: 'left' })
    const said = talk.userSends(group.id, '/start@sitrep_bot', { from: group.admin })
    await talk.hear(group.id, 'Welcome back!')
    expect(said.from?.id).toBe((await hosts())[0]?.userId)
  })

  test('that becomes a supergroup keeps its settings under the new id', async () => {
    const group = await aSubscribedGroup('addGroup')
    talk.userSends(group.id, '/time@sitrep_bot 9:00', { from: group.admin })
    await talk.hear(group.id, '09:00')
    const id = talk.migrateGroup(group.id)
    await expect
      .poll(() => talk.subscribers.find(id))
      .toMatchObject({ kind: 'supergroup', deliveryTime: '09:00' })
    expect(await talk.subscribers.find(group.id)).toBeNull()
  })
})

describe('a forum', () => {
  test('gets the briefing in the thread where /start was said', async () => {
    const forum = await aSubscribedGroup('addSupergroup', ['General news', 'Off topic'])
    expect((await talk.reader(forum.id)).threadId).toBeNull()
    talk.userSends(forum.id, '/start@sitrep_bot', { from: forum.admin, threadId: 3 })
    const answer = await talk.hearMessage(forum.id, 'You are subscribed')
    expect(answer.message_thread_id).toBe(3)
    expect((await talk.reader(forum.id)).threadId).toBe(3)
  })
})

describe('a channel', () => {
  test('is subscribed by making the bot an administrator, who is told in private', async () => {
    const admin = talk.addUser({ firstName: 'Olha', languageCode: 'uk' })
    const channel = talk.addChannel({ title: 'Зведення', members: [admin], botStatus: 'left' })
    talk.promoteBot(channel.id, admin)
    expect(await talk.hear(admin.id, 'Дайджест з’являтиметься в каналі')).toContain('«Зведення»')
    expect(talk.botMessages(channel.id)).toEqual([])
    expect(await talk.reader(channel.id)).toMatchObject({ kind: 'channel', language: 'uk' })
  })

  test('takes commands from its posts', async () => {
    const admin = talk.addUser({ firstName: 'Olha', languageCode: 'en' })
    const channel = talk.addChannel({ title: 'Channel', members: [admin] })
    await talk.ask(channel.id, '/start', 'Hello!')
    await talk.ask(channel.id, '/time 6:30', '06:30')
    expect((await talk.reader(channel.id)).deliveryTime).toBe('06:30')
  })
})
