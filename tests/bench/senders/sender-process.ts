/**
 * One process of the bot as far as sending goes, on a shared PostgreSQL: plans, carries shards,
 * takes over from the dead. Made to be killed, and to be cut off. Tells over IPC what it called.
 */
import { Api } from 'grammy'
import { createDeliveryStore } from '../../../src/db/delivery-store.ts'
import { createPaidStore } from '../../../src/db/once-store.ts'
import { createSubscriberStore } from '../../../src/db/subscriber-store.ts'
import { openDelivery } from '../../../src/delivery/open-delivery.ts'
import { createTaskQueue } from '../../../src/queue/create-task-queue.ts'
import type { Log } from '../../../src/ports.ts'
import { createMessenger } from '../../../src/telegram/sending/messenger.ts'
import { openTestDatabase } from '../../support/pglite.ts'
import { planAndRelease } from '../../../src/use-cases/release-waiting.ts'
import { claim } from '../../domain/tally/claims.ts'
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
  /** When the senders' clocks stood at the readers' hour, in ms. */
  readonly startedAt: number
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
const clock = { now: () => new Date(DUE.getTime() + Date.now() - options.startedAt) }
const api = new Api(options.token, { apiRoot: options.apiRoot, timeoutSeconds: options.timeoutSeconds })
api.config.use((call, ...rest) => {
  calls += 1
  return call(...rest)
})
const deliveries = createDeliveryStore(database.db)
/** The report of the night is in. */
const strikes = { listClaims: (night: string) => Promise.resolve([claim('shahed', 36, 31, { night })]) }
const isPaid = options.perSecond > FREE_PER_SECOND
const place = { kind: 'postgres', raw: database.raw, url: options.url } as const
const queue = createTaskQueue({ place, logger })
const { engine } = await openDelivery({
  place,
  queue,
  perSecond: options.perSecond,
  paid: isPaid ? { store: createPaidStore(database.db), starsPerDay: 20_000 } : null,
  deliveries,
  subscribers: createSubscriberStore(database.db),
  messenger: createMessenger(api),
  paidMessenger: createMessenger(api, { paidBroadcast: isPaid }),
  contentFor: () =>
    Promise.resolve({ kind: 'send', composed: { message: { rich: null, classic: ['News'] }, shown: null } }),
  plan: (now) => planAndRelease({ deliveries, strikes }, now),
  clock,
  logger,
})
await queue.start()
await engine.start()
for (;;) {
  await engine.tick(clock.now()).catch((error: unknown) => log({ error: String(error) }, 'Unable to tick'))
  await new Promise((resolve) => setTimeout(resolve, options.tickMs))
}
