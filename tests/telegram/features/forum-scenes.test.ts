import type { Update } from 'grammy/types'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createBarredStore } from '../../../src/db/barred-store.ts'
import { createBriefingStore } from '../../../src/db/briefing-store.ts'
import type { Database } from '../../../src/db/database.ts'
import { createSourceStore } from '../../../src/db/source-store.ts'
import { addDays, MINUTE_MS } from '../../../src/domain/calendar.ts'
import type { TgMessage, TgUser } from '../../../src/playground/bot-api/telegram-objects.ts'
import { visibleText } from '../../support/bot-api/waits.ts'
import { aBridgeBriefing } from '../../support/bridge-days.ts'
import { aSource, at, NOW } from '../../support/builders.ts'
import { createTestPglite } from '../../support/pglite.ts'
import { deliverTo } from '../deliver-to-talk.ts'
import { talkToBot, type Talk } from '../talk-to-bot.ts'

const FIRST = '2023-08-02'
/** 08:00 in Kyiv. */
const morning = (day: number) => at(`${addDays(FIRST, day)}T05:00:00Z`)
const minutesAfter = (instant: Date, minutes: number) => new Date(instant.getTime() + minutes * MINUTE_MS)
const [BRIEFINGS, OFF_TOPIC] = [2, 3]

const WORDS = {
  en: {
    ...{ hello: 'Hello!', silent: 'without a sound', where: '/here@sitrep_bot' },
    ...{
      refused: 'Only administrators can change the settings',
      here: 'comes into this topic',
      time: '/time@sitrep_bot 8:00',
    },
    ...{
      general: 'comes into the general topic',
      question: 'how many drones last night?',
      answer: /drones/i,
    },
    ...{
      week: 'and last week?',
      weekAnswer: /27 July – 2 August/,
      unclear: 'will it rain?',
      helpless: 'no alarms, maps',
    },
    ...{
      closed: 'has been closed',
      deleted: 'no longer there',
      toGeneral: 'Post into the general topic',
      pause: 'Pause',
    },
    ...{ toGeneralDone: 'now goes into the general topic', paused: 'is paused', resumed: 'what you missed' },
    ...{
      onlyAdmins: 'Only administrators',
      back: 'Welcome back!',
      sound: 'Without sound',
      help: 'in reply to a message of mine',
    },
    ...{
      topic: /Topic: ([^.\n]*)/,
      thisTopic: 'this one',
      otherTopic: 'another one',
      generalTopic: 'the general one',
    },
    talk: [
      'hi all',
      '7:45',
      'another night of shaheds',
      'Kharkiv again',
      'I read it at @sitrep_bot',
      '@sitrep_bot thanks',
    ],
  },
  uk: {
    ...{ hello: 'Вітаю!', silent: 'без звуку', where: '/here@sitrep_bot' },
    ...{
      refused: 'змінюють лише його адміністратори',
      here: 'приходитиме в цю гілку',
      time: '/time@sitrep_bot 8:00',
    },
    ...{ general: 'приходитиме в загальну гілку', question: 'скільки дронів уночі?', answer: /БпЛА/ },
    ...{
      week: 'а за тиждень?',
      weekAnswer: /27 липня – 2 серпня/,
      unclear: 'чи буде дощ?',
      helpless: 'Тривог, мап',
    },
    ...{
      closed: 'закрито',
      deleted: 'більше немає',
      toGeneral: 'Надсилати в загальну гілку',
      pause: 'Зробити перерву',
    },
    ...{
      toGeneralDone: 'відтепер приходитиме в загальну гілку',
      paused: 'призупинено',
      resumed: 'пропустили',
    },
    ...{
      onlyAdmins: 'лише його адміністратори',
      back: 'З поверненням!',
      sound: 'Без звуку',
      help: 'дайте відповідь на моє повідомлення',
    },
    ...{ topic: /Гілка: ([^.\n]*)/, thisTopic: 'ця', otherTopic: 'інша', generalTopic: 'загальна' },
    talk: ['привіт усім', '7:45', 'знову шахеди', 'Харків знову', 'читав у @sitrep_bot', '@sitrep_bot дякую'],
  },
} as const

let updateId = 5_000_000

describe.each(['en', 'uk'] as const)('a group with topics, in %s', (language) => {
  const words = WORDS[language]
  let database: Database
  let talk: Talk
  let admin: TgUser
  let member: TgUser
  let forum: number

  beforeAll(async () => {
    database = await createTestPglite()
    // Without privacy the bot hears everything: its silence is then its own.
    talk = await talkToBot(database.db, {}, { groupPrivacy: false })
    await createSourceStore(database.db).sync([aSource({ authority: 'official' })], NOW)
    await publish(0)
    admin = talk.addUser({ firstName: 'Olha', languageCode: language })
    member = talk.addUser({ firstName: 'Petro', languageCode: language })
    forum = await aForum(admin)
  })
  afterAll(async () => {
    await talk.end()
    await database.close()
  })

  async function aForum(by: TgUser): Promise<number> {
    const place = { title: 'Newsroom', members: [by, member], threads: ['Briefings', 'Off topic'] }
    const { id } = talk.addSupergroup({ ...place, botStatus: 'left' })
    talk.addBot(id, by)
    await talk.hear(id, words.hello)
    return id
  }

  /** A day's briefing in the early morning: a raid, an event of the day. */
  async function publish(day: number): Promise<void> {
    const night = addDays(FIRST, day)
    const receivedAt = at(`${night}T04:20:00Z`)
    await createBriefingStore(database.db).save(aBridgeBriefing(day, { night, receivedAt }))
  }

  const say = (text: string, sending: Parameters<Talk['userSends']>[2] = {}, chatId = forum) =>
    talk.exchange(() => talk.userSends(chatId, text, { from: member, ...sending }))
  const textOf = (messages: readonly TgMessage[]) => messages.map(visibleText).join('\n')
  const threadsOf = (messages: readonly TgMessage[]) => messages.map((each) => each.message_thread_id ?? null)
  const deliver = (now: Date) => deliverTo(talk, database.db, now)
  /** What the bot writes to a chat while something happens. */
  async function newIn(chatId: number, act: () => Promise<unknown>): Promise<readonly TgMessage[]> {
    const before = talk.botMessages(chatId).length
    await act()
    return talk.botMessages(chatId).slice(before)
  }

  /** To a bot that came along into a supergroup Telegram says that it was added. */
  function arrive(chatId: number): void {
    talk.world.chatOf(chatId).members.set(talk.bot.id, 'left')
    talk.addBot(chatId, admin)
  }

  test('is greeted once, without a promise of noise, and shown how to choose a topic', async () => {
    const hello = textOf(talk.botMessages(forum))
    for (const part of [words.hello, words.silent, words.where]) expect(hello).toContain(part)
    // Given rights, and losing them again, is no arrival.
    talk.promoteBot(forum, admin)
    talk.addBot(forum, admin)
    expect(textOf(await say('/help@sitrep_bot'))).toContain(words.help)
    expect(talk.botMessages(forum).filter((each) => visibleText(each).includes(words.hello))).toHaveLength(1)
    expect(await talk.reader(forum)).toMatchObject({ silent: true, threadId: null, status: 'active' })
  })

  test('lets its administrators alone choose the topic, named or not, and answers where it was asked', async () => {
    expect(textOf(await say('/here@sitrep_bot', { threadId: BRIEFINGS }))).toContain(words.refused)
    expect(await talk.reader(forum)).toMatchObject({ threadId: null })
    const chosen = await say('/here@sitrep_bot', { from: admin, threadId: BRIEFINGS })
    expect([textOf(chosen), threadsOf(chosen)]).toEqual([expect.stringContaining(words.here), [BRIEFINGS]])
    const moved = await say('/here@sitrep_bot', { isAnonymous: true, threadId: OFF_TOPIC })
    expect([textOf(moved), threadsOf(moved)]).toEqual([expect.stringContaining(words.here), [OFF_TOPIC]])
    expect(threadsOf(await say(words.time, { isAnonymous: true, threadId: BRIEFINGS }))).toEqual([BRIEFINGS])
    expect(await talk.reader(forum)).toMatchObject({ threadId: OFF_TOPIC, deliveryTime: '08:00' })
    expect(textOf(await say('/here@sitrep_bot', { from: admin }))).toContain(words.general)
    // `/start` in the general topic is no wish to move.
    await say('/here@sitrep_bot', { from: admin, threadId: BRIEFINGS })
    await say('/start@sitrep_bot', { from: admin })
    expect(await talk.reader(forum)).toMatchObject({ threadId: BRIEFINGS })
  })

  test('is answered when it asks the bot, in the topic where it asks, and left alone otherwise', async () => {
    expect(threadsOf(await say('/strikes@sitrep_bot', { threadId: OFF_TOPIC }))).toEqual([OFF_TOPIC])
    const named = await say(`@sitrep_bot ${words.question}`, { threadId: OFF_TOPIC })
    expect([textOf(named), threadsOf(named)]).toEqual([expect.stringMatching(words.answer), [OFF_TOPIC]])
    const behind = await say(words.question.replace('?', ', @sitrep_bot?'))
    expect([textOf(behind), threadsOf(behind)]).toEqual([expect.stringMatching(words.answer), [null]])
    const replyTo = behind.at(-1)?.message_id ?? 0
    expect(textOf(await say(words.week, { replyTo }))).toMatch(words.weekAnswer)
    expect(textOf(await say(`@sitrep_bot ${words.unclear}`))).toContain(words.helpless)
    for (const text of words.talk) expect(await say(text)).toEqual([])
    for (const text of [words.unclear, 'Kharkiv', 'жах']) expect(await say(text, { replyTo })).toEqual([])
  })

  test('is told which topic the briefing comes into, seen from where it asks', async () => {
    const told = async (command: string, threadId: number | null) =>
      textOf(
        await say(`/${command}@sitrep_bot`, { from: admin, ...(threadId === null ? {} : { threadId }) }),
      ).match(words.topic)?.[1]
    for (const command of ['settings', 'status']) {
      expect(await told(command, BRIEFINGS)).toBe(words.thisTopic)
      expect(await told(command, OFF_TOPIC)).toBe(words.otherTopic)
      const [link] =
        talk
          .botMessages(forum)
          .at(-1)
          ?.entities?.filter(({ type }) => type === 'text_link') ?? []
      expect(link?.url).toBe(`https://t.me/c/${-forum - 1_000_000_000_000}/${BRIEFINGS}`)
      expect(await told(command, null)).toBe(words.otherTopic)
    }
    await say('/here@sitrep_bot', { from: admin })
    expect(await told('status', null)).toBe(words.thisTopic)
    expect(await told('status', OFF_TOPIC)).toBe(words.generalTopic)
    await say('/pause@sitrep_bot', { from: admin })
    expect(await told('status', OFF_TOPIC)).toBeUndefined()
    await say('/resume@sitrep_bot', { from: admin })
    await say('/here@sitrep_bot', { from: admin, threadId: BRIEFINGS })
  })

  test('gets its briefing in its topic, without a sound until an administrator wants one', async () => {
    await publish(1)
    const digest = await newIn(forum, () => deliver(morning(1)))
    expect([textOf(digest), threadsOf(digest)]).toEqual([
      expect.stringContaining('Bridge 2 opens'),
      [BRIEFINGS],
    ])
    expect(talk.callsTo('sendMessage').at(-1)?.parameters.disable_notification).toBe(true)
    await say('/settings@sitrep_bot', { from: admin, threadId: BRIEFINGS })
    const menu = talk.botMessages(forum).at(-1)?.message_id ?? 0
    const refused = await talk.userTaps(forum, menu, words.sound, { from: member })
    expect(refused?.text).toContain(words.onlyAdmins)
    await talk.userTaps(forum, menu, words.sound, { from: admin })
    await expect.poll(async () => (await talk.reader(forum)).silent).toBe(false)
  })

  test('whose topic is closed has its administrator told once, and gets what waited when it opens', async () => {
    await talk.exchange(() => talk.closeThread(forum, BRIEFINGS, admin))
    const closedAt = minutesAfter(morning(1), 1)
    expect(await newIn(admin.id, () => deliver(closedAt))).toEqual([])
    const [told, ...more] = await newIn(admin.id, async () => {
      for (const minutes of [4, 5, 60, 600]) await deliver(minutesAfter(closedAt, minutes))
    })
    expect(more).toEqual([])
    expect(told && visibleText(told)).toMatch(new RegExp(`Newsroom[^]*${words.closed}[^]*14[^]*/here`))
    await publish(2)
    expect(await newIn(forum, () => deliver(morning(2)))).toEqual([])
    expect(await newIn(admin.id, () => deliver(minutesAfter(morning(2), 30)))).toEqual([])
    await talk.exchange(() => talk.reopenThread(forum, BRIEFINGS, admin))
    const digest = await newIn(forum, () => deliver(minutesAfter(morning(2), 31)))
    expect([textOf(digest), threadsOf(digest)]).toEqual([
      expect.stringContaining('Bridge 3 opens'),
      [BRIEFINGS],
    ])
  })

  test('whose topic is closed to members alone, the bot being more, hears nothing of it', async () => {
    talk.promoteBot(forum, admin)
    await talk.exchange(() => talk.closeThread(forum, BRIEFINGS, admin))
    expect(await newIn(admin.id, () => deliver(minutesAfter(morning(2), 60)))).toEqual([])
    await talk.exchange(() => talk.reopenThread(forum, BRIEFINGS, admin))
    talk.addBot(forum, admin)
    await expect.poll(() => talk.pendingUpdates()).toBe(0)
  })

  test('whose topic is deleted goes on in the general one when its administrator says so, with all of the days between', async () => {
    await publish(3)
    const other = talk.addUser({ firstName: 'Other', languageCode: language })
    await talk.exchange(() => talk.userSends(other.id, '/start'))
    // Gone between the planning of a broadcast and its sending: nobody tells the bot.
    talk.deleteThread(forum, BRIEFINGS)
    const others = await newIn(other.id, () => deliver(morning(3)))
    expect(others).toHaveLength(1)
    const told = await newIn(admin.id, async () => {
      for (let day = 3; day <= 7; day++) {
        if (day > 3) await publish(day)
        await deliver(morning(day))
        await deliver(minutesAfter(morning(day), 5))
      }
    })
    expect(told.map(visibleText)).toEqual([expect.stringContaining(words.deleted)])
    expect(talk.botMessages(forum).filter((each) => visibleText(each).includes('Bridge 4'))).toEqual([])
    await talk.tap(admin.id, words.toGeneral)
    expect(visibleText(talk.botMessages(admin.id).at(-1) as TgMessage)).toContain(words.toGeneralDone)
    const digest = await newIn(forum, () => deliver(minutesAfter(morning(7), 6)))
    expect(threadsOf(digest)).toEqual(digest.map(() => null))
    for (let day = 3; day <= 7; day++) expect(textOf(digest)).toContain(`Bridge ${day + 1} opens`)
    await publish(8)
    const next = textOf(await newIn(forum, () => deliver(morning(8))))
    expect(next).toContain('Bridge 9 opens')
    expect(next).not.toContain('Bridge 8 opens')
  })

  test('is paused from there, and its first briefing afterwards tells what it missed', async () => {
    await say('/here@sitrep_bot', { from: admin, threadId: OFF_TOPIC })
    talk.deleteThread(forum, OFF_TOPIC)
    await publish(10)
    await deliver(morning(10))
    await deliver(minutesAfter(morning(10), 3))
    await talk.tap(admin.id, words.pause)
    expect(visibleText(talk.botMessages(admin.id).at(-1) as TgMessage)).toContain(words.paused)
    expect(await talk.reader(forum)).toMatchObject({ status: 'paused' })
    await publish(11)
    expect(await newIn(forum, () => deliver(morning(11)))).toEqual([])
    await say('/here@sitrep_bot', { from: admin })
    expect(textOf(await say('/resume@sitrep_bot', { from: admin }))).toContain(words.resumed)
    await publish(12)
    const digest = textOf(await newIn(forum, () => deliver(morning(12))))
    for (const bridge of [11, 12, 13]) expect(digest).toContain(`Bridge ${bridge} opens`)
  })

  test('whose host cannot be reached is told in its general topic, where administrators alone may choose', async () => {
    const host = talk.addUser({ firstName: 'Shy', languageCode: language, hasStarted: false })
    const shy = await aForum(host)
    await say('/here@sitrep_bot', { from: host, threadId: BRIEFINGS }, shy)
    talk.deleteThread(shy, BRIEFINGS)
    await publish(13)
    await deliver(morning(13))
    const [notice, ...more] = await newIn(shy, async () => {
      for (const minutes of [3, 4, 5]) await deliver(minutesAfter(morning(13), minutes))
    })
    expect(more).toEqual([])
    expect(notice && visibleText(notice)).toContain(words.deleted)
    const id = notice?.message_id ?? 0
    const refused = await talk.userTaps(shy, id, words.toGeneral, { from: member })
    expect(refused).toMatchObject({ showAlert: true, text: expect.stringContaining(words.onlyAdmins) })
    expect(await talk.reader(shy)).toMatchObject({ threadId: BRIEFINGS })
    await talk.userTaps(shy, id, words.toGeneral, { from: host })
    await expect.poll(async () => (await talk.reader(shy)).threadId).toBeNull()
    expect(textOf(await newIn(shy, () => deliver(minutesAfter(morning(13), 6))))).toContain('Bridge 14 opens')
  })

  test('whose administrator chooses weeks later, when it was given up, has the briefing again', async () => {
    const place = await aForum(admin)
    const given = {
      threadId: BRIEFINGS,
      status: 'inactive',
      inactiveReason: 'topic closed',
      nextDueAt: null,
    } as const
    await talk.subscribers.update(place, given)
    await talk.plantButton(admin.id, 'General', `thread:general:${place}`)
    await talk.tap(admin.id, 'General')
    const changed = { status: 'active', inactiveReason: null, threadId: null }
    expect(await talk.reader(place)).toMatchObject({ ...changed, nextDueAt: expect.any(Date) })
    for (const data of ['thread:general:77', 'thread:other:-1', 'thread:pause:-9']) {
      await talk.plantButton(admin.id, data, data)
      expect((await talk.tap(admin.id, data)).answer).toMatchObject({ showAlert: true })
    }
  })

  test('that forbids the bot to write, and allows it again days later, gets all since its last briefing', async () => {
    const place = await aForum(admin)
    const bot = { ...talk.bot, username: 'sitrep_bot' }
    const member = { status: 'member', user: bot }
    const muted = { status: 'restricted', user: bot, is_member: true, can_send_messages: false }
    const change = (before: object, present: object) =>
      talk.receive({
        update_id: (updateId += 1),
        my_chat_member: {
          ...{ chat: { id: place, type: 'supergroup', title: 'Newsroom' }, date: 0, from: admin },
          ...{ old_chat_member: before, new_chat_member: present },
        },
      } as Update)
    await publish(14)
    await deliver(morning(14))
    talk.muteChat(place)
    await change(member, muted)
    for (let day = 15; day <= 18; day++) {
      await publish(day)
      await deliver(morning(day))
    }
    talk.world.chatOf(place).access = 'open'
    const digest = await newIn(place, async () => {
      await change(muted, member)
      await deliver(minutesAfter(morning(18), 10))
    })
    for (let day = 15; day <= 18; day++) expect(textOf(digest)).toContain(`Bridge ${day + 1} opens`)
    expect(textOf(digest)).not.toContain(words.hello)
  })

  test('that puts the bot out and takes it back has what it chose', async () => {
    const place = await aForum(admin)
    await say('/here@sitrep_bot', { from: admin, threadId: BRIEFINGS }, place)
    talk.kickBot(place, admin)
    await expect.poll(async () => (await talk.reader(place)).status).toBe('inactive')
    await publish(19)
    expect(await newIn(place, () => deliver(morning(19)))).toEqual([])
    talk.addBot(place, admin)
    await talk.hear(place, words.back)
    await expect.poll(() => talk.reader(place)).toMatchObject({ status: 'active', threadId: BRIEFINGS })
    await publish(20)
    const digest = await newIn(place, () => deliver(morning(20)))
    expect(threadsOf(digest)).toEqual([BRIEFINGS])
    expect(textOf(digest)).not.toContain('Bridge 20 opens')
  })

  test('that was a plain group keeps settings, host, and what waits, when it becomes one in the middle of a broadcast', async () => {
    const { id } = talk.addGroup({ title: 'Plain', members: [admin, member], botStatus: 'left' })
    talk.addBot(id, admin)
    await talk.hear(id, words.hello)
    await say('/time@sitrep_bot 8:00', { from: admin }, id)
    await publish(21)
    const now = talk.migrateGroup(id, { isAnnounced: false })
    const digest = await newIn(now, async () => {
      await deliver(morning(21))
      await deliver(minutesAfter(morning(21), 1))
    })
    expect(textOf(digest)).toContain('Bridge 22 opens')
    expect(digest).toHaveLength(1)
    // What Telegram then tells is no news, and no reason for a second greeting.
    arrive(now)
    const notice = { migrate_from_chat_id: id }
    await talk.exchange(() => talk.userSendsContent(now, notice, { from: admin }))
    expect(talk.botMessages(now)).toHaveLength(1)
    expect(await talk.subscribers.find(id)).toBeNull()
    expect(await talk.reader(now)).toMatchObject({ kind: 'supergroup', status: 'active', silent: true })
    const barred = createBarredStore(database.db)
    await barred.noteBarred(now, 'topic closed', morning(20))
    const before = { any: morning(21), topic: morning(21) }
    expect(await barred.takeUntold(before, morning(21))).toMatchObject([{ chatId: now, hostId: admin.id }])
  })

  test('that becomes a supergroup is greeted once, whichever notice of it comes first', async () => {
    const { id } = talk.addGroup({ title: 'Early', members: [admin], botStatus: 'left' })
    talk.addBot(id, admin)
    await talk.hear(id, words.hello)
    await say('/time@sitrep_bot 9:30', { from: admin }, id)
    const now = talk.migrateGroup(id, { isAnnounced: false })
    arrive(now)
    await talk.hear(now, words.hello)
    await talk.exchange(() => talk.userSendsContent(now, { migrate_from_chat_id: id }, { from: admin }))
    expect(talk.botMessages(now)).toEqual([])
    expect(await talk.reader(now)).toMatchObject({ deliveryTime: '09:30', kind: 'supergroup' })
  })
})
