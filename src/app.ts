import { Api } from 'grammy'
import { DAY_MS, SECOND_MS } from './domain/calendar.ts'
import { forgetTexts } from './db/forget-texts.ts'
import { createUpdateStore } from './db/update-store.ts'
import { openDelivery } from './delivery/open-delivery.ts'
import { realTimer } from './delivery/timer.ts'
import { createHttpApp } from './http/create-http-app.ts'
import { composeWhatIsSent } from './compose-what-is-sent.ts'
import { notifiersOf } from './notifiers-of.ts'
import { observe } from './observe.ts'
import { briefingFromPaste } from './sources/pasted-text.ts'
import { sourceOfGiven } from './sources/unlisted-sources.ts'
import { placeOf, type Program } from './program.ts'
import { createTaskQueue } from './queue/create-task-queue.ts'
import type { Job } from './schedule.ts'
import type { SteadyClock } from './steady-clock.ts'
import { createBot } from './telegram/bot.ts'
import { announceAdminCommands } from './telegram/admin-commands.ts'
import { announceCommands } from './telegram/commands.ts'
import { createMessenger } from './telegram/sending/messenger.ts'
import { checkTelegram, outlast } from './telegram/receiving/check-telegram.ts'
import { receiveUpdates } from './telegram/receiving/receive-updates.ts'
import { planAnnouncements } from './use-cases/announce.ts'
import { closeNights } from './use-cases/close-nights.ts'
import { forecastDeliveries, warnOfOverload } from './use-cases/forecast.ts'
import { carryBackfills } from './use-cases/carry-backfills.ts'
import { addFetches, carryFetches } from './use-cases/carry-fetches.ts'
import { ingest } from './use-cases/ingest.ts'
import { planLeftAlerts } from './use-cases/plan-alerts.ts'
import { realignDueTimes } from './use-cases/plan-deliveries.ts'
import { rememberFor } from './use-cases/remember-for.ts'
import { previewEditions } from './use-cases/preview-editions.ts'
import { planAndRelease } from './use-cases/release-waiting.ts'
import { tellHosts } from './use-cases/tell-hosts.ts'
import { watchClock } from './use-cases/watch-clock.ts'
import { watchSources } from './use-cases/watch-sources.ts'
import { within } from './use-cases/within.ts'

export type AppOptions = {
  readonly program: Program
  readonly token: string
  readonly apiRoot: string
  /** Where the machine's clock is not simply believed. */
  readonly steadyClock?: SteadyClock
}

export type App = {
  /** Answers health checks, metrics and the webhook. */
  readonly fetch: (request: Request) => Response | Promise<Response>
  /** What is to be looked after every minute. */
  readonly jobs: readonly Job[]
  /**
   * Begins to deliver, and to answer people as soon as Telegram can be reached: `reached` is the bot's username
   * by then. It rejects with TelegramUnavailable where the token is wrong.
   */
  start(): Promise<{ readonly reached: Promise<string> }>
  /** Answers what is at hand, finishes the messages in flight, and leaves the rest queued. */
  stop(): Promise<void>
}

const SEND_TIMEOUT_SECONDS = 30
/** As long as messages in flight have, side by side with them; what is not answered by then is lost with the process. */
const ANSWERED_WITHIN_MS = 10 * SECOND_MS
/** What people wrote to the admins can be answered for so long. */
const ANSWERED_FOR_DAYS = 30
/** Posts are mended for two days, and keep their owner's line for so long. */
const KEEP_EDITIONS_DAYS = 7
const REACHED_FOR_MS = 30 * SECOND_MS

/** Joins the bot, the delivery engine and HTTP over an open program. */
export async function createApp({ program, token, apiRoot, steadyClock }: AppOptions): Promise<App> {
  const { charts, clock, config, database, fetching, ingesting, logger, sending, stores, texts } = program
  const stopping = new AbortController()
  const { signal } = stopping
  const { lookForTroubles, metrics, readState, watching } = observe(program, () => delivery.gate)
  // Bulk sending has an Api of its own: no retries inside, since each failure is an outcome to be stored.
  const api = new Api(token, { apiRoot, timeoutSeconds: SEND_TIMEOUT_SECONDS })
  const messenger = metrics.counting(createMessenger(api, { warn: logger.warn }))
  const place = placeOf(program)
  const queue = createTaskQueue({ place, logger })
  const contentFor = composeWhatIsSent(program)
  const delivery = await openDelivery({
    place,
    queue,
    ...sending,
    deliveries: stores.deliveries,
    subscribers: stores.subscribers,
    messenger,
    paidMessenger: config.paidBroadcast
      ? metrics.counting(createMessenger(api, { warn: logger.warn, paidBroadcast: true }))
      : messenger,
    contentFor,
    plan: (now) => planAndRelease(stores, now),
    clock,
    logger,
    watching,
  })
  const updateStore = createUpdateStore(database.db)
  const bot = createBot({
    ...stores,
    charts,
    token,
    apiRoot,
    clock,
    texts,
    log: logger,
    forecast: async (now) => forecastDeliveries(sending, await stores.deliveries.count(now), now),
    hosts: stores.barred,
    gate: delivery.gate,
    timer: realTimer,
    count: metrics.countAnswer,
    watching,
    readStatus: readState,
    steering: { sources: stores.sources, readDue: (now) => addFetches(queue, fetching, now) },
    stopping: signal,
    defaults: config.defaults,
    adminIds: config.adminIds,
    once: { updates: updateStore, presence: delivery.presence },
    channels: { editions: stores.editions, contentFor, wake: (now) => delivery.engine.tick(now) },
    announcing: { announcements: stores.announcements, wake: (now) => delivery.engine.tick(now) },
    pasted: {
      read: briefingFromPaste,
      understand: ingesting.read,
      readPage: program.readPage,
      store: async (briefing, now) => {
        const source = sourceOfGiven(briefing)
        await stores.sources.ensure(source, now)
        return ingest(ingesting, source.slug, briefing, now)
      },
    },
  })
  const updates = receiveUpdates(bot, { log: logger, webhook: config.webhook })
  const { showPreview, tellAdmins, tellHost } = notifiersOf(program, bot.api)
  const http = createHttpApp({
    checks: { database: database.ping, telegram: rememberFor(REACHED_FOR_MS, () => api.getMe()) },
    findTroubles: lookForTroubles,
    readMetrics: metrics.read,
    webhook: updates.handleRequest,
    warn: logger.warn,
  })

  const checkClock =
    steadyClock === undefined
      ? () => Promise.resolve()
      : watchClock({
          clock: steadyClock,
          readClock: database.readClock,
          notifyAdmins: tellAdmins.ofClock,
          logger,
        })

  return {
    fetch: http.fetch,
    jobs: [
      { name: 'deliver', run: deliver },
      {
        name: 'preview posts',
        run: (now) => previewEditions({ ...stores, contentFor, showPreview, logger }, now),
      },
      { name: 'read sources', run: readSources },
      // A new release of the zone data moves due instants, and so does a clock that was wrong for a while.
      { name: 'realign', run: hourly((now) => realignDueTimes(stores, now)) },
      { name: 'close nights', run: hourly(async (now) => void (await closeNights(stores, now))) },
      { name: 'forget what is old', run: hourly(forgetOld) },
    ],
    async start() {
      await checkClock()
      await queue.start()
      await delivery.engine.start()
      await planLeftAlerts(stores, clock.now())
      await carryFetches(queue, program)
      await carryBackfills(queue, { ...ingesting, sources: stores.sources, clock })
      const reached = answer()
      // Whoever waits for it is told; where nobody does yet it must not end the process by itself.
      reached.catch(() => undefined)
      return { reached }
    },
    async stop() {
      stopping.abort()
      const answered = within(ANSWERED_WITHIN_MS, updates.stop()).catch(() => undefined)
      await delivery.close(answered)
      await queue.stop()
    },
  }

  async function answer(): Promise<string> {
    const patience = { warn: logger.warn, signal }
    bot.botInfo = await outlast(() => checkTelegram(api, apiRoot, signal), patience)
    await announceCommands(api, texts, logger.warn)
    await announceAdminCommands(api, texts, config.adminIds, logger.warn)
    if (config.webhook) await outlast(updates.start, patience)
    else
      await delivery.presence.lead('updates', {
        onLead: () => begin(updates.start),
        onLose: () => begin(updates.stop),
      })
    return bot.botInfo.username
  }

  async function deliver(): Promise<void> {
    await checkClock()
    const now = clock.now()
    await stores.subscribers.resume(now)
    await planAnnouncements(stores, now)
    await delivery.engine.tick(now)
    await tellHosts({ barred: stores.barred, tellHost, logger }, now)
    await warnOfOverload(
      {
        deliveries: stores.deliveries,
        once: stores.once,
        sending,
        notifyAdmins: tellAdmins.ofOverload,
      },
      now,
    )
  }

  async function readSources(now: Date): Promise<void> {
    await addFetches(queue, fetching, now)
    await watchSources({ sources: stores.sources, notifyAdmins: tellAdmins.ofSource, logger }, clock.now())
  }

  async function forgetOld(now: Date): Promise<void> {
    const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS)
    await updateStore.forget(daysAgo(config.keepUpdatesDays))
    await stores.feedback.forget(daysAgo(ANSWERED_FOR_DAYS))
    await stores.editions.forget(daysAgo(KEEP_EDITIONS_DAYS))
    if (config.keepTextsDays !== null) await forgetTexts(database.db, daysAgo(config.keepTextsDays))
  }

  function begin(step: () => Promise<void>): void {
    step().catch((err: unknown) => logger.error({ err }, 'Unable to change over the fetching of updates'))
  }
}

/** Of the minutes that jobs are run in, the first of each hour. */
function hourly(run: Job['run']): Job['run'] {
  return async (now) => (now.getUTCMinutes() === 0 ? run(now) : undefined)
}
