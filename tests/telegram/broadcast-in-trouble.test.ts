import { afterAll, beforeAll, expect, test } from 'vitest'
import { createBarredStore } from '../../src/db/barred-store.ts'
import { createBriefingStore } from '../../src/db/briefing-store.ts'
import type { Database } from '../../src/db/database.ts'
import { createSourceStore } from '../../src/db/source-store.ts'
import { createSubscriberStore } from '../../src/db/subscriber-store.ts'
import { HOUR_MS, MINUTE_MS } from '../../src/domain/calendar.ts'
import type { TgUser } from '../../src/playground/bot-api/telegram-objects.ts'
import { loadTexts } from '../../src/telegram/texts.ts'
import { visibleText } from '../support/bot-api/waits.ts'
import { aBriefing, aSource, aStory } from '../support/builders.ts'
import { createTestPglite } from '../support/pglite.ts'
import { aReader } from '../support/readers.ts'
import { deliverTo } from './deliver-to-talk.ts'
import { talkToBot, type Talk } from './talk-to-bot.ts'

/** 08:00 in Kyiv, today and tomorrow. */
const DUE = new Date('2023-07-18T05:00:00Z')
const NEXT_DUE = new Date('2023-07-19T05:00:00Z')
const after = (instant: Date, ms: number) => new Date(instant.getTime() + ms)
const CHANNELS = 24
const say = loadTexts()('en')

type Channel = { readonly id: number; readonly owner: TgUser }

/** What befalls a channel, with Telegram's word of it or without; `status` is what becomes of its posts. */
const TROUBLES = [
  { name: 'kicked', status: 'inactive', befall: ({ id, owner }: Channel) => talk.kickBot(id, owner) },
  {
    ...{ name: 'kicked without a word', status: 'inactive' },
    befall: ({ id }: Channel) => void (talk.world.chatOf(id).access = 'kicked'),
  },
  {
    ...{ name: 'demoted', status: 'paused' },
    befall: ({ id, owner }: Channel) => talk.changeBotStatus(id, owner, 'member', 'read-only'),
  },
  {
    ...{ name: 'demoted without a word', status: 'active' },
    befall: ({ id }: Channel) => {
      talk.world.chatOf(id).access = 'read-only'
      talk.world.chatOf(id).members.set(talk.bot.id, 'member')
    },
  },
  { name: 'deleted', status: 'active', befall: ({ id }: Channel) => void talk.world.chats.delete(id) },
] as const

let database: Database
let talk: Talk
/** The next step of this name fails, as when the process dies at it. */
let dyingAt: 'noteBarred' | 'update' | null = null
let channels: readonly Channel[]

beforeAll(async () => {
  database = await createTestPglite()
  const hosts = createBarredStore(database.db)
  const subscribers = createSubscriberStore(database.db)
  talk = await talkToBot(database.db, {
    hosts: { ...hosts, noteBarred: dying('noteBarred', hosts.noteBarred) },
    subscribers: { ...subscribers, update: dying('update', subscribers.update) },
  })
  await createSourceStore(database.db).sync([aSource()], DUE)
  channels = Array.from({ length: CHANNELS }, (_, index) => {
    const owner = talk.addUser({ firstName: `Owner ${index}`, languageCode: 'en' })
    return { id: talk.addChannel({ title: `Channel ${index}`, members: [owner] }).id, owner }
  })
  for (const { id, owner } of channels) {
    await talk.subscribers.save(aReader({ chatId: id, kind: 'channel', topics: ['energy'], nextDueAt: DUE }))
    await createBarredStore(database.db).noteHost(id, owner.id)
  }
})
afterAll(async () => {
  await talk.end()
  await database.close()
})

function dying<Args extends readonly unknown[], T>(
  name: NonNullable<typeof dyingAt>,
  step: (...args: Args) => Promise<T>,
): (...args: Args) => Promise<T> {
  return async (...args) => {
    if (dyingAt !== name) return await step(...args)
    dyingAt = null
    throw new Error('Killed')
  }
}

async function publish(key: string, receivedAt: Date): Promise<void> {
  const origin = { externalKey: key, url: `https://news.example/${key}`, publishedAt: receivedAt, receivedAt }
  const story = aStory({ headline: `Power returns to ${key}`, topics: ['energy'] })
  await createBriefingStore(database.db).save(aBriefing({ origin, strikes: [], stories: [story] }))
}

const posts = (id: number) => talk.botMessages(id).map(visibleText)
/** Each owner has one channel. */
const notices = ({ owner }: Channel) => posts(owner.id).filter((text) => text.startsWith('⚠️'))

/** In the middle of a broadcast, each trouble befalls a channel that had its post and one that is yet to have it. */
async function broadcastInTrouble(): Promise<readonly (typeof TROUBLES)[number][][]> {
  const befallen = channels.map((): (typeof TROUBLES)[number][] => [])
  let posted = 0
  const stop = talk.world.listen((event) => {
    if (event.kind !== 'message' || event.record.by !== 'bot') return
    if (!channels.some(({ id }) => id === event.chatId) || ++posted !== CHANNELS / 2) return
    const isDone = ({ id }: Channel) => posts(id).length > 0
    for (const half of [channels.filter(isDone), channels.filter((each) => !isDone(each))]) {
      for (const [index, trouble] of TROUBLES.entries()) {
        const channel = half[index]
        if (channel === undefined) throw new Error('There are too few channels')
        befallen[channels.indexOf(channel)]?.push(trouble)
        trouble.befall(channel)
      }
    }
  })
  await deliverTo(talk, database.db, DUE)
  stop()
  return befallen
}

test('whatever befalls some channels in the middle of a broadcast, the others have their post once, and each owner one word of it', async () => {
  await publish('Kherson', after(DUE, -HOUR_MS))
  const befallen = await broadcastInTrouble()
  const of = (name: string) => channels.filter((_, index) => befallen[index]?.[0]?.name === name)
  expect(befallen.flat()).toHaveLength(2 * TROUBLES.length)
  const unharmed = channels.filter((_, index) => befallen[index]?.length === 0)
  const seen = new Map(channels.map((each) => [each.id, posts(each.id).length]))
  expect([...seen.values()].filter((count) => count > 1)).toEqual([])
  for (const { id } of unharmed) expect(seen.get(id)).toBe(1)

  for (const { name, status } of TROUBLES)
    for (const channel of of(name)) {
      // Where its post was out nothing was refused yet, and nobody said a word.
      const isUnknown = name === 'kicked without a word' && seen.get(channel.id) === 1
      await expect
        .poll(async () => `${name}: ${(await talk.reader(channel.id)).status}`)
        .toBe(`${name}: ${isUnknown ? 'active' : status}`)
    }
  for (const minutes of [1, 2, 3, 30, 119, 121, 180])
    await deliverTo(talk, database.db, after(DUE, minutes * MINUTE_MS))
  for (const { id } of channels.filter(({ id }) => talk.world.chats.has(id)))
    expect(posts(id)).toHaveLength(seen.get(id) ?? 0)
  for (const channel of unharmed) expect(notices(channel)).toEqual([])
  for (const name of ['kicked', 'demoted'])
    for (const channel of of(name)) expect(notices(channel), name).toHaveLength(1)

  // The right comes back, and Telegram says so: what waited goes at once, once.
  const [back] = of('demoted without a word').filter(({ id }) => seen.get(id) === 0)
  if (back === undefined) throw new Error('Nobody was demoted')
  talk.changeBotStatus(back.id, back.owner, 'administrator', 'open')
  await expect.poll(async () => (await talk.reader(back.id)).catchUpFrom).not.toBeNull()
  await deliverTo(talk, database.db, after(DUE, 4 * HOUR_MS))
  expect(posts(back.id)).toHaveLength(1)

  await publish('Kharkiv', after(NEXT_DUE, -HOUR_MS))
  for (const minutes of [0, 1, 125]) await deliverTo(talk, database.db, after(NEXT_DUE, minutes * MINUTE_MS))
  for (const { id } of [...unharmed, back]) {
    expect(posts(id)).toHaveLength(2)
    expect(posts(id)[1]).not.toContain('Kherson')
  }
  for (const { name } of TROUBLES)
    for (const channel of of(name)) expect(notices(channel), name).toHaveLength(1)
  expect(posts(back.owner.id).filter((text) => text.includes(say('channel-let-in')))).toEqual([])
}, 60_000)

test.each([
  ['noteBarred', 'kicked', 'inactive'],
  ['update', 'kicked', 'inactive'],
  ['noteBarred', 'demoted', 'paused'],
  ['update', 'demoted', 'paused'],
] as const)(
  'a process that dies at “%s” of a channel that is %s leaves it to the next: its owner has one word of it',
  async (step, name, status) => {
    const owner = talk.addUser({ firstName: 'Olha', languageCode: 'en' })
    const channel = { id: talk.addChannel({ title: 'Newsroom', members: [owner] }).id, owner }
    await talk.subscribers.save(aReader({ chatId: channel.id, kind: 'channel', nextDueAt: NEXT_DUE }))
    await createBarredStore(database.db).noteHost(channel.id, owner.id)
    const trouble = TROUBLES.find((each) => each.name === name)
    dyingAt = step
    trouble?.befall(channel)
    await expect.poll(() => dyingAt).toBeNull()
    // Telegram brings the update again, to whichever process asks next.
    trouble?.befall(channel)
    await expect.poll(async () => (await talk.reader(channel.id)).status).toBe(status)
    for (const minutes of [1, 2, 130]) await deliverTo(talk, database.db, after(DUE, minutes * MINUTE_MS))
    expect(posts(owner.id).filter((text) => text.startsWith('⚠️'))).toHaveLength(1)
  },
)
