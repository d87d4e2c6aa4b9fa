import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createBarredStore } from '../../../src/db/barred-store.ts'
import type { Database } from '../../../src/db/database.ts'
import { createDeliveryStore } from '../../../src/db/delivery-store.ts'
import { createEditionStore } from '../../../src/db/edition-store.ts'
import { createSubscriberStore } from '../../../src/db/subscriber-store.ts'
import type { BarredChat, Message } from '../../../src/ports.ts'
import { putAbove } from '../../../src/telegram/rendering/put-above.ts'
import { createPreviewer } from '../../../src/telegram/sending/show-preview.ts'
import { loadTexts } from '../../../src/telegram/texts.ts'
import { planDeliveries } from '../../../src/use-cases/plan-deliveries.ts'
import { withOwnersLine } from '../../../src/use-cases/owners-line.ts'
import { tellHosts } from '../../../src/use-cases/tell-hosts.ts'
import { previewEditions } from '../../../src/use-cases/preview-editions.ts'
import { createTestPglite } from '../../support/pglite.ts'
import { silentLogger } from '../../support/silent-logger.ts'
import { visibleText } from '../../support/bot-api/waits.ts'
import { talkToBot, type Talk } from '../talk-to-bot.ts'

let database: Database
let talk: Talk

/** 07:40 in Kyiv: the post of 08:00 is to be seen. */
const BEFORE = new Date('2023-07-18T04:40:00Z')
const DUE = new Date('2023-07-18T05:00:00Z')
const POST: Message = { rich: null, classic: ['Launched: 36 drones'] }

beforeAll(async () => {
  database = await createTestPglite()
  const editions = createEditionStore(database.db)
  talk = await talkToBot(database.db, {
    channels: { editions, contentFor: contentFor(), wake: (now) => carry(now) },
  })
})
afterAll(async () => {
  await talk.end()
  await database.close()
})

function contentFor() {
  return withOwnersLine(
    createEditionStore(database.db),
    () => Promise.resolve({ kind: 'send', composed: { message: POST, shown: null } }),
    putAbove,
  )
}

/** What every minute does of channels: shows what is near, plans what is due, and sends what waits. */
async function minute(now: Date): Promise<void> {
  talk.setNow(now)
  const editions = createEditionStore(database.db)
  const subscribers = createSubscriberStore(database.db)
  const showPreview = createPreviewer({
    messenger: {
      send: async ({ chatId }, message) => {
        const sent = await talk.grammyBot.api.sendMessage(chatId, message.classic.join('\n'), {
          parse_mode: 'HTML',
          reply_markup: {
            inline_keyboard: (message.buttons ?? []).map((row) =>
              row.flatMap((each) => ('data' in each ? [{ text: each.text, callback_data: each.data }] : [])),
            ),
          },
        })
        return { kind: 'sent', messageIds: [sent.message_id], rich: false }
      },
    },
    subscribers,
    texts: loadTexts(),
    titleOf: (chatId) => Promise.resolve(talk.world.chats.get(chatId)?.chat.title ?? null),
  })
  await previewEditions(
    { editions, subscribers, contentFor: contentFor(), showPreview, logger: silentLogger },
    now,
  )
  await planDeliveries({ deliveries: createDeliveryStore(database.db) }, now)
  await carry(now)
}

async function carry(now: Date): Promise<void> {
  const deliveries = createDeliveryStore(database.db)
  const compose = contentFor()
  for (const shard of await deliveries.listOpenShards(now)) {
    for (const row of await deliveries.claim(shard, 'test', 100, now)) {
      const content = await compose(row)
      if (content.kind !== 'send') throw new Error('Nothing to send')
      const text = content.composed.message.classic.join('\n')
      const sent = await talk.grammyBot.api.sendMessage(row.address.chatId, text, { parse_mode: 'HTML' })
      await deliveries.settle(
        'test',
        [{ id: row.id, settlement: { kind: 'sent', messageIds: [sent.message_id] }, shown: null }],
        now,
      )
    }
  }
}

const posts = (chatId: number) => talk.botMessages(chatId).map(visibleText)

describe('a channel', () => {
  test('is set up, its post is seen beforehand, gets a line and goes out once', async () => {
    talk.setNow(new Date('2023-07-17T12:00:00Z'))
    const owner = talk.addUser({ firstName: 'Olha', languageCode: 'en' })
    const channel = talk.addChannel({ title: 'Newsroom', members: [owner] })
    await talk.ask(owner.id, '/channel', 'post in your channel')
    const said = await talk.exchange(() =>
      talk.userSendsContent(owner.id, { chat_shared: { request_id: 1, chat_id: channel.id } }),
    )
    expect(said.map(visibleText).join('\n')).toContain('📢 Newsroom')
    expect(await talk.reader(channel.id)).toMatchObject({ kind: 'channel', status: 'active', language: 'en' })
    await talk.tap(owner.id, 'Українською')
    expect((await talk.reader(channel.id)).language).toBe('uk')
    await talk.tap(owner.id, 'In English')
    expect((await talk.reader(channel.id)).language).toBe('en')
    await talk.tap(owner.id, '09:30')
    expect((await talk.reader(channel.id)).deliveryTime).toBe('09:30')
    await talk.tap(owner.id, '08:00')
    expect((await talk.reader(channel.id)).deliveryTime).toBe('08:00')

    await minute(BEFORE)
    await minute(BEFORE)
    const preview = talk
      .botMessages(owner.id)
      .map(visibleText)
      .filter((text) => text.includes('only you see it'))
    expect(preview).toHaveLength(1)
    expect(preview[0]).toContain('Launched: 36 drones')
    expect(posts(channel.id)).toEqual([])

    await talk.tap(owner.id, 'Add a line above')
    await talk.ask(owner.id, 'Read <carefully>', 'Read <carefully>')
    await talk.tap(owner.id, 'Publish now')
    expect(posts(channel.id)).toEqual(['Read <carefully>\n\nLaunched: 36 drones'])
    await minute(DUE)
    expect(posts(channel.id)).toHaveLength(1)
    expect((await talk.reader(channel.id)).nextDueAt).toEqual(new Date('2023-07-19T05:00:00Z'))
  })
})

describe.each(['en', 'uk'] as const)('a channel that loses its rights (%s)', (languageCode) => {
  const say = loadTexts()(languageCode)

  test.each(['demoted', 'kicked'] as const)(
    'by being %s pauses, tells its owner once, and goes on by a button',
    async (how) => {
      talk.setNow(new Date('2023-07-17T12:00:00Z'))
      const owner = talk.addUser({ firstName: 'Olha', languageCode })
      const { id } = talk.addChannel({ title: 'Вісник', members: [owner] })
      await talk.ask(owner.id, '/channel')
      await talk.exchange(() =>
        talk.userSendsContent(owner.id, { chat_shared: { request_id: 1, chat_id: id } }),
      )
      if (how === 'kicked') talk.kickBot(id, owner)
      else talk.changeBotStatus(id, owner, 'member', 'read-only')
      await expect
        .poll(async () => (await talk.reader(id)).status)
        .toBe(how === 'kicked' ? 'inactive' : 'paused')

      const told: string[] = []
      const barred = createBarredStore(database.db)
      const tellHost = (chat: BarredChat) => {
        told.push(`${chat.hostId} ${chat.status}`)
        return Promise.resolve(true)
      }
      for (let minute = 1; minute < 4; minute += 1)
        await tellHosts({ barred, tellHost, logger: silentLogger }, new Date('2023-07-17T13:00:00Z'))
      expect(told).toEqual([`${owner.id} ${how === 'kicked' ? 'inactive' : 'paused'}`])

      talk.changeBotStatus(id, owner, 'administrator', 'open')
      await talk.hear(owner.id, say('channel-let-in'))
      expect((await talk.reader(id)).status).not.toBe('active')
      await talk.tap(owner.id, say('button-resume'))
      expect((await talk.reader(id)).status).toBe('active')
    },
  )
})
