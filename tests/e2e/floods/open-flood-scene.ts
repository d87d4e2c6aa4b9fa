/**
 * The whole bot and its digests over the look-alike with production flood rules, in fake time: a minute of
 * crowding takes as long as the work that is in it, and every run is the same.
 */
import { Api } from 'grammy'
import type { Db } from '../../../src/db/database.ts'
import { createFeedbackStore } from '../../../src/db/feedback-store.ts'
import { createAlertStore } from '../../../src/db/alert-store.ts'
import { createBarredStore } from '../../../src/db/barred-store.ts'
import { createOwnRows } from '../../../src/db/own-rows.ts'
import { createBriefingStore } from '../../../src/db/briefing-store.ts'
import { createCorrectionQueue } from '../../../src/db/correction-queue.ts'
import { createDeliveryStore } from '../../../src/db/delivery-store.ts'
import { createSourceStore } from '../../../src/db/source-store.ts'
import { createStrikeStore } from '../../../src/db/strike-store.ts'
import { createSubscriberStore } from '../../../src/db/subscriber-store.ts'
import { createGate } from '../../../src/delivery/create-gate.ts'
import { createLocalPace } from '../../../src/delivery/pace.ts'
import { createBotApiServer } from '../../support/bot-api/bot-api-server.ts'
import { PRODUCTION_RULES } from '../../support/bot-api/flood-gate.ts'
import { visibleText } from '../../support/bot-api/waits.ts'
import type { AnswerOutcome, Shard } from '../../../src/ports.ts'
import { createBot } from '../../../src/telegram/bot.ts'
import { createMessenger } from '../../../src/telegram/sending/messenger.ts'
import { loadTexts } from '../../../src/telegram/texts.ts'
import { deliverShard } from '../../../src/use-cases/deliver.ts'
import { NOW } from '../../support/builders.ts'
import { createMemoryQueue } from '../../support/memory-queue.ts'
import { silentLogger } from '../../support/silent-logger.ts'
import { createVirtualTime, type VirtualTime } from '../../support/virtual-time.ts'

const TOKEN = '4242:a-token-for-tests-only'
/** There, and the answer back. */
const LATENCY_MS = 40
const POLL_EVERY_MS = 50
/** The runner's. */
const MOST_AT_ONCE = 500
export const NEWS = 'News of the day'

export type FloodScene = Awaited<ReturnType<typeof openFloodScene>>

export async function openFloodScene(db: Db) {
  const time = createVirtualTime()
  const { timer } = time
  const clock = { now: () => new Date(NOW.getTime() + timer.now()) }
  const api = createBotApiServer({
    clock,
    token: TOKEN,
    floodRules: PRODUCTION_RULES,
    monotonicMs: () => timer.now(),
  })
  const apiRoot = await api.listen()
  const network = throughTime(time)
  const gate = createGate({ timer, pace: createLocalPace(timer), perSecond: 30, mostInFlight: () => 60 })
  const counted: AnswerOutcome[] = []
  const stopping = new AbortController()
  const bot = createBot({
    token: TOKEN,
    ...{ apiRoot, fetch: network, clock, timer, gate, log: silentLogger, texts: loadTexts() },
    ...{ count: (outcome) => void counted.push(outcome), stopping: stopping.signal },
    subscribers: inTime(time, createSubscriberStore(db)),
    alerts: inTime(time, createAlertStore(db)),
    feedback: inTime(time, createFeedbackStore(db)),
    hosts: inTime(time, createBarredStore(db)),
    ownRows: createOwnRows(db),
    sources: inTime(time, createSourceStore(db)),
    briefings: inTime(time, createBriefingStore(db)),
    strikes: inTime(time, createStrikeStore(db)),
    charts: { paint: () => Promise.resolve({ kind: 'failed', reason: 'nobody asks for a picture here' }) },
    deliveries: inTime(time, createDeliveryStore(db)),
    corrections: inTime(time, createCorrectionQueue(db)),
    defaults: { timezone: 'Europe/Kyiv', deliveryTime: '08:00', language: 'en' },
    adminIds: [],
  })
  const work = new Set<Promise<void>>()

  return {
    ...api,
    timer,
    gate,
    counted,
    addPeople: (count: number) =>
      Array.from({ length: count }, (_, nth) =>
        api.addUser({ firstName: `Reader ${nth}`, languageCode: 'en' }),
      ),
    /** The bot begins to hear, and time passes until the acts are over, everybody is served and nothing is under way. */
    async play(acts: readonly Promise<unknown>[]): Promise<void> {
      const over = new AbortController()
      const whole = Promise.all([Promise.all(acts).finally(() => over.abort()), listen(over.signal)])
      await time.runUntil(whole)
    },
    deliver,
    /** When a chat was first sent what fits, in seconds since the beginning; `null` for never. */
    firstHeard,
    async close() {
      stopping.abort()
      await api.close()
    },
  }

  async function listen(over: AbortSignal): Promise<void> {
    await bot.init()
    for (let offset = 0; !over.aborted || work.size > 0 || (await api.pendingUpdates()) > 0;) {
      const limit = Math.min(100, MOST_AT_ONCE - work.size)
      if (limit > 0) {
        const updates = await bot.api.getUpdates({ offset, limit, timeout: 0 })
        for (const update of updates) {
          offset = update.update_id + 1
          const handling = bot.handleUpdate(update)
          work.add(handling)
          void handling.finally(() => work.delete(handling))
        }
      }
      await timer.sleep(POLL_EVERY_MS)
    }
  }

  /** Sends a digest to each, in this order; what was put off is sent when its moment comes. */
  async function deliver(chatIds: readonly number[]): Promise<void> {
    const shard: Shard = { shardId: 0, kind: 'digest' }
    const queue = createMemoryQueue(chatIds, chatIds.length, clock.now())
    const messenger = createMessenger(new Api(TOKEN, { apiRoot, fetch: network }))
    const signal = new AbortController().signal
    for (let next = queue.next(shard); next !== null; next = queue.next(shard)) {
      await timer.sleep(next.at.getTime() - clock.now().getTime())
      const { settled } = await deliverShard(
        {
          ...queue,
          ...{ messenger, paidMessenger: messenger, gate, clock, logger: silentLogger, sender: '1' },
          subscribers: { rekey: () => Promise.resolve() },
          contentFor: () =>
            Promise.resolve({
              kind: 'send',
              composed: { message: { rich: null, classic: [NEWS] }, shown: null },
            }),
        },
        shard,
        signal,
      )
      await settled
    }
  }

  function firstHeard(chatId: number, words: string): number | null {
    const found = api.calls.find(
      ({ method, parameters, answer }) =>
        answer === 'ok' &&
        method === 'sendMessage' &&
        parameters['chat_id'] === chatId &&
        String(parameters['text']).includes(words),
    )
    const isThere = api.botMessages(chatId).some((message) => visibleText(message).includes(words))
    return found === undefined || !isThere ? null : (found.at.getTime() - NOW.getTime()) / 1000
  }
}

/** A network that takes its time, and none of the machine's. */
function throughTime(time: VirtualTime): typeof fetch {
  return async (url, { method, headers, body } = {}) => {
    await time.timer.sleep(LATENCY_MS / 2)
    const answer = await time.real(
      fetch(url, { method: method ?? 'POST', headers: headers ?? {}, body: body ?? null }).then((response) =>
        response.text(),
      ),
    )
    await time.timer.sleep(LATENCY_MS / 2)
    // Read already: a stream would take turns of the event loop that this time knows nothing of.
    return Object.assign(Object.create(Response.prototype) as Response, {
      json: () => Promise.resolve().then(() => JSON.parse(answer) as unknown),
    })
  }
}

/** A store whose work takes real time only. */
function inTime<T extends object>(time: VirtualTime, store: T): T {
  return new Proxy(store, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key)
      if (typeof value !== 'function') return value
      return (...values: unknown[]) => time.real(Promise.resolve(Reflect.apply(value, target, values)))
    },
  })
}
