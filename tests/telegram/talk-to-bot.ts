/**
 * The bot on a real database, talking through the Bot API look-alike as it would to Telegram:
 *
 *     const talk = await talkToBot(database.db)
 *     const anna = talk.addUser({ firstName: 'Anna', languageCode: 'uk' })
 *     expect(await talk.ask(anna.id, '/help')).toContain('Що я вмію')
 */
import type { Update } from 'grammy/types'
import { expect } from 'vitest'
import { createChartPainter } from '../../src/charts/create-chart-painter.ts'
import { createAlertStore } from '../../src/db/alert-store.ts'
import { createBarredStore } from '../../src/db/barred-store.ts'
import { createBriefingStore } from '../../src/db/briefing-store.ts'
import { createCorrectionQueue } from '../../src/db/correction-queue.ts'
import type { Db } from '../../src/db/database.ts'
import { createDeliveryStore } from '../../src/db/delivery-store.ts'
import { createFeedbackStore } from '../../src/db/feedback-store.ts'
import { createOwnRows } from '../../src/db/own-rows.ts'
import { createSourceStore } from '../../src/db/source-store.ts'
import { createStrikeStore } from '../../src/db/strike-store.ts'
import { createSubscriberStore } from '../../src/db/subscriber-store.ts'
import { realTimer } from '../../src/delivery/timer.ts'
import { botApiDescription } from '../support/bot-api/bot-api-description.ts'
import { createBotApiServer } from '../support/bot-api/bot-api-server.ts'
import type { TgMessage } from '../../src/playground/bot-api/telegram-objects.ts'
import { visibleText } from '../support/bot-api/waits.ts'
import type { Logger } from '../../src/ports.ts'
import { createBot } from '../../src/telegram/bot.ts'
import type { BotDeps } from '../../src/telegram/bot-deps.ts'
import { loadTexts } from '../../src/telegram/texts.ts'
import { createNightMemory } from '../../src/use-cases/night-memory.ts'
import { receiveUpdates } from '../../src/telegram/receiving/receive-updates.ts'
import { NOW } from '../support/builders.ts'
import { openGate } from '../support/open-gate.ts'
import { silentLogger } from '../support/silent-logger.ts'

const TOKEN = '4242:a-token-for-tests-only'
export type Talk = Awaited<ReturnType<typeof talkToBot>>

export async function talkToBot(
  db: Db,
  changes: Partial<BotDeps> & { readonly log?: Logger } = {},
  options: { readonly groupPrivacy?: boolean } = {},
) {
  let now = NOW
  const clock = { now: () => now }
  const api = createBotApiServer({
    clock,
    token: TOKEN,
    validateCalls: botApiDescription(),
    groupPrivacy: options.groupPrivacy ?? true,
  })
  const subscribers = createSubscriberStore(db)
  const charts = createChartPainter()
  const strikes = createStrikeStore(db)
  const nights = createNightMemory(strikes)
  const deps: BotDeps = {
    token: TOKEN,
    apiRoot: await api.listen(),
    clock,
    log: silentLogger,
    texts: loadTexts(),
    subscribers,
    alerts: createAlertStore(db),
    feedback: createFeedbackStore(db),
    hosts: createBarredStore(db),
    ownRows: createOwnRows(db),
    sources: createSourceStore(db),
    briefings: createBriefingStore(db),
    strikes,
    nights,
    charts,
    deliveries: createDeliveryStore(db),
    corrections: createCorrectionQueue(db),
    gate: openGate,
    timer: realTimer,
    count: () => undefined,
    personalBudget: { burst: 1000 },
    defaults: { timezone: 'Europe/Kyiv', deliveryTime: '08:00', language: 'en' },
    adminIds: [],
    ...changes,
  }
  const bot = createBot(deps)
  const work = new Set<Promise<void>>()
  const awaited = new Map<string, () => void>()
  const handleUpdate = bot.handleUpdate.bind(bot)
  bot.handleUpdate = (update) => {
    const handling = handleUpdate(update)
    work.add(handling)
    return handling.finally(() => {
      work.delete(handling)
      awaited.get(`${update.message?.chat.id}/${update.message?.message_id}`)?.()
    })
  }
  const updates = receiveUpdates(bot, { log: deps.log, webhook: null })
  await updates.start()
  const heard = new Map<number, number>()

  /** The newest message of the bot, not asked for before, that has the words; its visible text. */
  async function hear(chatId: number, words: string | RegExp = ''): Promise<string> {
    return visibleText(await hearMessage(chatId, words))
  }

  async function hearMessage(chatId: number, words: string | RegExp = ''): Promise<TgMessage> {
    const after = heard.get(chatId) ?? 0
    const message = await api.waitForBotMessage(
      chatId,
      (each) => each.message_id > after && isSaid(visibleText(each), words),
    )
    return message
  }

  return {
    ...api,
    /** `bot` is its profile. */
    grammyBot: bot,
    deps,
    nights,
    subscribers,
    hear,
    hearMessage,
    reader: async (chatId: number) => {
      const found = await subscribers.find(chatId)
      if (found === null) throw new Error(`Nobody subscribed as ${chatId}`)
      return found
    },
    setNow: (instant: Date) => void (now = instant),
    /** An update such as the look-alike's people do not make. */
    receive: (update: Update) => bot.handleUpdate(update),

    /** Writes to the bot and gives its first answer that has the words. */
    async ask(chatId: number, text: string, words: string | RegExp = ''): Promise<string> {
      const sent = api.userSends(chatId, text)
      heard.set(chatId, sent.message_id)
      return await hear(chatId, words)
    },

    /** Does what sends a message to the bot, and waits until the bot is done with it; what it then wrote, in order. */
    async exchange(send: () => TgMessage): Promise<readonly TgMessage[]> {
      const { message_id: id, chat } = send()
      heard.set(chat.id, id)
      const { promise: done, resolve } = Promise.withResolvers<void>()
      awaited.set(`${chat.id}/${id}`, resolve)
      await done
      return api.botMessages(chat.id).filter((each) => each.message_id > id)
    },

    /** Taps a button of the newest message that has it, and waits until the bot is done with it. */
    async tap(chatId: number, button: string) {
      const message = api.botMessages(chatId).findLast((each) => labelsOf(each).includes(button))
      if (message === undefined) throw new Error(`No button "${button}" in ${JSON.stringify(labels(chatId))}`)
      const answer = await api.userTaps(chatId, message.message_id, button)
      await Promise.allSettled(work)
      return { answer, messageId: message.message_id }
    },

    /** A message with a button such as other versions of the bot have sent. */
    plantButton: (chatId: number, text: string, data: string) =>
      bot.api.sendMessage(chatId, text, {
        reply_markup: { inline_keyboard: [[{ text, callback_data: data }]] },
      }),

    labels,

    /** Every call was valid, and the bot is stopped. */
    async end() {
      await updates.stop()
      await Promise.all([api.close(), charts.close()])
      expect(api.violations).toEqual([])
    },
  }

  function labels(chatId: number): readonly string[] {
    return api.botMessages(chatId).flatMap(labelsOf)
  }
}

function labelsOf(message: TgMessage): readonly string[] {
  return message.reply_markup?.inline_keyboard?.flat().map(({ text }) => text) ?? []
}

function isSaid(text: string, words: string | RegExp): boolean {
  return typeof words === 'string' ? text.includes(words) : words.test(text)
}
