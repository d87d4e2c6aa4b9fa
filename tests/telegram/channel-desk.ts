/** A newsroom of channels over the look-alike: briefings are published, minutes pass, owners tap and type. */
import { createBriefingStore } from '../../src/db/briefing-store.ts'
import { createCorrectionQueue } from '../../src/db/correction-queue.ts'
import type { Database } from '../../src/db/database.ts'
import { createEditionStore } from '../../src/db/edition-store.ts'
import { createSourceStore } from '../../src/db/source-store.ts'
import { createStrikeStore } from '../../src/db/strike-store.ts'
import { addDays, MINUTE_MS } from '../../src/domain/calendar.ts'
import type { Language } from '../../src/domain/language.ts'
import type { TgMessage, TgUser } from '../../src/playground/bot-api/telegram-objects.ts'
import { loadTexts } from '../../src/telegram/texts.ts'
import { correct } from '../../src/use-cases/correct.ts'
import { visibleText } from '../support/bot-api/waits.ts'
import { aBridgeBriefing, bridgeOf } from '../support/bridge-days.ts'
import { aSource, at, NOW } from '../support/builders.ts'
import { createTestPglite } from '../support/pglite.ts'
import { contentForTalk, deliverTo } from './deliver-to-talk.ts'
import { talkToBot, type Talk } from './talk-to-bot.ts'

const FIRST = '2023-08-02'

export type ChannelDesk = Awaited<ReturnType<typeof openChannelDesk>>

export async function openChannelDesk(language: Language) {
  const database: Database = await createTestPglite()
  const { db } = database
  const say = loadTexts()(language)
  let day = 0
  const talk: Talk = await talkToBot(db, {
    channels: {
      editions: createEditionStore(db),
      contentFor: (delivery) => contentForTalk(talk, db)(delivery),
      wake: (now) => deliverTo(talk, db, now),
    },
  })
  await createSourceStore(db).sync([aSource({ authority: 'official' })], NOW)

  /** Minutes before or after 08:00 in Kyiv on the present day. */
  const minute = (minutes: number): Date =>
    new Date(at(`${addDays(FIRST, day)}T05:00:00Z`).getTime() + minutes * MINUTE_MS)
  const pass = (minutes: number): Promise<void> => deliverTo(talk, db, minute(minutes))

  /** What the bot writes to a chat while something happens, as text. */
  async function newIn(chatId: number, act: () => Promise<unknown>): Promise<readonly string[]> {
    const before = talk.botMessages(chatId).length
    await act()
    return talk.botMessages(chatId).slice(before).map(visibleText)
  }

  /** The morning's briefing; told again with other figures it is revised. */
  async function publish(launched = 20 + day): Promise<void> {
    const morning = { night: addDays(FIRST, day), receivedAt: minute(-40), launched }
    await createBriefingStore(db).save(aBridgeBriefing(day, morning))
  }

  return {
    ...{ talk, say, minute, pass, newIn, publish },
    /** What the briefing of a day tells, so many days from the present one. */
    news: (days: number) => bridgeOf(day + days),
    /** Of the present day's post. */
    slot: () => `${addDays(FIRST, day)}T08:00`,
    async nextDay(): Promise<void> {
      day += 1
      talk.setNow(minute(-45))
      await publish()
    },
    /** Figures of the present day that are other ones now. */
    async mend(launched: number, minutes: number): Promise<void> {
      talk.setNow(minute(minutes))
      await publish(launched)
      const strikes = createStrikeStore(db)
      await correct(
        { strikes, corrections: createCorrectionQueue(db) },
        [addDays(FIRST, day)],
        minute(minutes),
      )
    },
    /** A channel with two administrators, set up by the first of them. */
    async aChannel(title: string) {
      const owner = talk.addUser({ firstName: 'Olha', languageCode: language })
      const second = talk.addUser({ firstName: 'Petro', languageCode: language })
      for (const { id } of [owner, second]) await talk.exchange(() => talk.userSends(id, '/start'))
      const { id } = talk.addChannel({ title, members: [owner, second] })
      talk.world.chatOf(id).members.set(second.id, 'administrator')
      await choose(owner, id)
      return { id, owner, second }
    },
    choose,
    /** What somebody says in private, and all that is answered. */
    tell: async (person: TgUser, text: string, replyTo?: number): Promise<string> =>
      textOf(
        await talk.exchange(() => talk.userSends(person.id, text, replyTo === undefined ? {} : { replyTo })),
      ),
    /** The newest message of the bot in a chat. */
    last: (chatId: number): TgMessage => {
      const message = talk.botMessages(chatId).at(-1)
      if (message === undefined) throw new Error(`The bot said nothing in ${chatId}`)
      return message
    },
    posts: (chatId: number) => talk.botMessages(chatId).map(visibleText),
    async close(): Promise<void> {
      await talk.end()
      await database.close()
    },
  }

  /** Picks a channel on the bot's keyboard. */
  async function choose(person: TgUser, chatId: number): Promise<string> {
    await talk.exchange(() => talk.userSends(person.id, '/channel'))
    const shared = { chat_shared: { request_id: 1, chat_id: chatId } }
    return textOf(await talk.exchange(() => talk.userSendsContent(person.id, shared)))
  }
}

const textOf = (messages: readonly TgMessage[]): string => messages.map(visibleText).join('\n')
