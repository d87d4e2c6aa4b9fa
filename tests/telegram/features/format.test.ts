import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createBriefingStore } from '../../../src/db/briefing-store.ts'
import type { Database } from '../../../src/db/database.ts'
import { createSourceStore } from '../../../src/db/source-store.ts'
import { visibleText } from '../../support/bot-api/waits.ts'
import { aBriefing, aSource, aStory, aStrikeRow, NOW } from '../../support/builders.ts'
import { createTestPglite } from '../../support/pglite.ts'
import { talkToBot, type Talk } from '../talk-to-bot.ts'

let database: Database
let talk: Talk

beforeAll(async () => {
  database = await createTestPglite()
  await createSourceStore(database.db).sync([aSource()], NOW)
  await createBriefingStore(database.db).save(
    aBriefing({
      stories: [aStory({ headline: 'Power returns to Kherson', topics: ['energy'] })],
      strikes: [
        aStrikeRow(),
        aStrikeRow({ model: 'kalibr', launched: { value: 6 }, intercepted: { value: 5 } }),
      ],
    }),
  )
  talk = await talkToBot(database.db)
})
afterAll(async () => {
  await talk.end()
  await database.close()
})

async function aReader(languageCode = 'en'): Promise<number> {
  const { id } = talk.addUser({ firstName: 'Reader', languageCode })
  await talk.ask(id, '/start', /Does that suit|Вам так зручно/)
  return id
}

async function aRichReader(): Promise<number> {
  const id = await aReader()
  await talk.subscribers.update(id, { format: 'rich' })
  return id
}

const lastOf = (id: number) => {
  const message = talk.botMessages(id).at(-1)
  if (message === undefined) throw new Error('Nothing was said')
  return message
}

describe('the form of messages', () => {
  test('is one that every app shows, for a newcomer and for a guest', async () => {
    const reader = await aReader()
    const guest = talk.addUser({ firstName: 'Guest', languageCode: 'en' }).id
    for (const id of [reader, guest]) {
      await talk.ask(id, '/today', 'Power returns')
      expect(lastOf(id)).not.toHaveProperty('rich_message')
    }
  })

  test('has tables only for whom a sample of one can be read', async () => {
    const id = await aReader()
    await talk.ask(id, '/settings', 'Format: simple messages')
    await talk.tap(id, 'Format')
    await talk.tap(id, 'With tables: see a sample')
    expect(lastOf(id)).toHaveProperty('rich_message')
    expect(visibleText(lastOf(id))).toContain('08:00')
    expect((await talk.reader(id)).format).toBe('classic')
    await talk.tap(id, 'I can read it')
    expect((await talk.reader(id)).format).toBe('rich')
    await talk.ask(id, '/today', 'Power returns')
    expect(lastOf(id)).toHaveProperty('rich_message')
  })

  test('stays simple when the sample is empty', async () => {
    const id = await aRichReader()
    await talk.ask(id, '/settings', 'Format: messages with tables')
    await talk.tap(id, 'Format')
    await talk.tap(id, 'With tables: see a sample')
    await talk.tap(id, 'It is empty')
    expect((await talk.reader(id)).format).toBe('classic')
    expect(lastOf(id)).not.toHaveProperty('rich_message')
  })

  test.each([
    ['/strikes last', 'Shahed drones: launched 20, shot down 18'],
    ['/strikes', 'Shahed drones\n launched     20     20      20'],
  ])(
    '%s that looks empty becomes a simple message in its place, with its other buttons',
    async (asks, row) => {
      const id = await aRichReader()
      await talk.ask(id, asks, '20')
      const before = lastOf(id)
      expect(before).toHaveProperty('rich_message')
      const { answer } = await talk.tap(id, 'Looks empty?')
      expect(JSON.stringify(answer)).toContain('every Telegram app shows')
      const after = lastOf(id)
      expect(after.message_id).toBe(before.message_id)
      expect(after).not.toHaveProperty('rich_message')
      const text = visibleText(after)
      for (const told of ['Night of 2 August 2023', row, 'Sample']) expect(text).toContain(told)
      expect(JSON.stringify(after.reply_markup)).toContain('strikes:show:2023-07-27..2023-08-02')
      expect(JSON.stringify(after.reply_markup)).not.toContain('looks-empty')
      expect((await talk.reader(id)).format).toBe('classic')
    },
  )

  test('a digest that looks empty keeps its headlines, links and order', async () => {
    const id = await aRichReader()
    await talk.ask(id, '/today', 'Power returns')
    await talk.tap(id, 'Looks empty?')
    const { text = '', entities = [] } = lastOf(id)
    expect(text.indexOf('Power returns to Kherson')).toBeGreaterThan(text.indexOf('Kalibr'))
    expect(entities).toContainEqual(
      expect.objectContaining({ type: 'text_link', url: 'https://news.example/1' }),
    )
  })

  test('/plain is text without markup, addresses written out', async () => {
    const id = await aRichReader()
    expect(await talk.ask(id, '/plain')).toContain('without markup')
    expect(await talk.ask(id, '/today', 'Power returns')).toContain(
      'Power returns to Kherson (https://news.example/1)',
    )
    const kinds = (lastOf(id).entities ?? []).map(({ type }) => type)
    expect(kinds.filter((kind) => kind !== 'url' && kind !== 'bot_command')).toEqual([])
  })

  test('українською', async () => {
    const id = await aReader('uk')
    await talk.ask(id, '/settings', 'Формат: прості повідомлення')
    await talk.tap(id, 'Формат')
    await talk.tap(id, 'Із таблицями: показати зразок')
    await talk.tap(id, 'Бачу таблицю')
    expect((await talk.reader(id)).format).toBe('rich')
    expect(await talk.ask(id, '/plain')).toContain('без оформлення')
    expect(await talk.ask(id, '/help')).toContain('/plain')
  })

  test('is for subscribers to choose', async () => {
    const { id } = talk.addUser({ firstName: 'Guest', languageCode: 'en' })
    expect(await talk.ask(id, '/plain')).toContain('not subscribed yet')
  })
})
