/**
 * One process of the bot as far as sending goes, on a shared PostgreSQL: plans digests and alerts, carries shards, shows
 * owners their channels' posts, takes over from the dead. Made to be killed, and to be cut off. Tells over IPC what it called.
 */
import { Api } from 'grammy'
import { createAlertStore } from '../../../src/db/alert-store.ts'
import { createBriefingStore } from '../../../src/db/briefing-store.ts'
import { createDeliveryStore } from '../../../src/db/delivery-store.ts'
import { createEditionStore } from '../../../src/db/edition-store.ts'
import { createPaidStore } from '../../../src/db/once-store.ts'
import { createStrikeStore } from '../../../src/db/strike-store.ts'
import { createSubscriberStore } from '../../../src/db/subscriber-store.ts'
import { openDelivery } from '../../../src/delivery/open-delivery.ts'
import { createTaskQueue } from '../../../src/queue/create-task-queue.ts'
import type { Log, Message } from '../../../src/ports.ts'
import { createMessenger } from '../../../src/telegram/sending/messenger.ts'
import { openTestDatabase } from '../../support/pglite.ts'
import { withAlerts } from '../../../src/use-cases/alert-content.ts'
import { createNightMemory } from '../../../src/use-cases/night-memory.ts'
import { planLeftAlerts } from '../../../src/use-cases/plan-alerts.ts'
import { previewEditions, type Preview } from '../../../src/use-cases/preview-editions.ts'
import { planAndRelease } from '../../../src/use-cases/release-waiting.ts'
import { LABELS } from './more-chats.ts'
import { DUE } from '../fill-readers.ts'

export type SenderOptions = {
  readonly url: string
  readonly apiRoot: string
  readonly token: string
  /** Above 30 as a paid broadcast. */
  readonly perSecond: number
  readonly tickMs: number
  /** A call without an answer is given up after so long. */
  readonly timeoutSeconds: number
  /** When the senders' clocks show the readers' hour, in ms. */
  readonly dueAtMs: number
}

/** `warnings` are lines of its log. */
export type SenderReport = { readonly calls: number; readonly warnings: number }

const FREE_PER_SECOND = 30

const options: SenderOptions = JSON.parse(process.argv[2] ?? '{}')
let [calls, warnings] = [0, 0]
const log: Log = (fields, message) => {
  warnings += 1
  process.stderr.write(`${new Date().toISOString()} ${process.pid} ${message} ${JSON.stringify(fields)}\n`)
}
const logger = { debug: () => undefined, info: log, warn: log, error: log }
process.on('message', () => process.send?.({ calls, warnings } satisfies SenderReport))
process.on('disconnect', () => process.exit())

const database = await openTestDatabase(options.url)
if (database.kind !== 'postgres') throw new Error('The senders share a PostgreSQL server')
const clock = { now: () => new Date(DUE.getTime() + Date.now() - options.dueAtMs) }
const api = new Api(options.token, { apiRoot: options.apiRoot, timeoutSeconds: options.timeoutSeconds })
api.config.use((call, ...rest) => {
  calls += 1
  return call(...rest)
})
const deliveries = createDeliveryStore(database.db)
const subscribers = createSubscriberStore(database.db)
const editions = createEditionStore(database.db)
const strikes = createStrikeStore(database.db)
const alerting = {
  alerts: createAlertStore(database.db),
  briefings: createBriefingStore(database.db),
  nights: createNightMemory(strikes),
}
const messenger = createMessenger(api)
const contentFor = withAlerts(
  {
    ...{ ...alerting, subscribers, clock },
    renderRaidAlert: ({ night }) => messageOf(LABELS.alert(night)),
    renderWordAlert: (_word, { headline }) => messageOf(LABELS.alert(headline)),
  },
  ({ slot }) =>
    Promise.resolve({ kind: 'send', composed: { message: messageOf(LABELS.digest(slot)), shown: null } }),
)
const isPaid = options.perSecond > FREE_PER_SECOND
const place = { kind: 'postgres', raw: database.raw, url: options.url } as const
const queue = createTaskQueue({ place, logger })
const { engine } = await openDelivery({
  place,
  queue,
  perSecond: options.perSecond,
  paid: isPaid ? { store: createPaidStore(database.db), starsPerDay: 20_000 } : null,
  deliveries,
  subscribers,
  messenger,
  paidMessenger: createMessenger(api, { paidBroadcast: isPaid }),
  contentFor,
  plan: (now) => planAndRelease({ deliveries, strikes }, now),
  clock,
  logger,
})
await queue.start()
await engine.start()
// Side by side, as in the whole bot: what asks Telegram holds up nothing that plans.
await Promise.all([
  everyTick((now) => engine.tick(now)),
  everyTick((now) =>
    previewEditions({ editions, subscribers, contentFor, showPreview, logger: { error: log } }, now),
  ),
  // The program does so once at its start; here three try at each moment, and die amid it.
  everyTick((now) => planLeftAlerts(alerting, now)),
])

async function everyTick(job: (now: Date) => Promise<unknown>): Promise<never> {
  for (;;) {
    await job(clock.now()).catch((error: unknown) => log({ error: String(error) }, 'Unable to finish a tick'))
    await new Promise((resolve) => setTimeout(resolve, options.tickMs))
  }
}

async function showPreview({ key, hostId }: Preview): Promise<boolean> {
  const { kind } = await messenger.send(
    { chatId: hostId, threadId: null },
    messageOf(LABELS.preview(key.slot)),
  )
  return kind !== 'retry'
}

function messageOf(text: string): Message {
  return { rich: null, classic: [text] }
}
