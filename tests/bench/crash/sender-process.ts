/**
 * One process of the bot as far as sending goes, on a shared PostgreSQL: plans, carries shards,
 * takes over from the dead. Made to be killed. Arguments: database, Bot API root, token, rate.
 */
import { Api } from 'grammy'
import { createDeliveryStore } from '../../../src/db/delivery-store.ts'
import { createPaidStore } from '../../../src/db/once-store.ts'
import { createSubscriberStore } from '../../../src/db/subscriber-store.ts'
import { openDelivery } from '../../../src/delivery/open-delivery.ts'
import type { Log } from '../../../src/ports.ts'
import { createMessenger } from '../../../src/telegram/messenger.ts'
import { openTestDatabase } from '../../support/pglite.ts'
import { DUE } from '../fill-readers.ts'

const [url = '', apiRoot = '', token = '', perSecond = '1000'] = process.argv.slice(2)
const log: Log = (fields, message) => process.stderr.write(`${message} ${JSON.stringify(fields)}\n`)
const logger = { debug: () => undefined, info: log, warn: log, error: log }

const database = await openTestDatabase(url)
if (database.kind !== 'postgres') throw new Error('The senders share a PostgreSQL server')
const started = Date.now()
const clock = { now: () => new Date(DUE.getTime() + Date.now() - started) }
const messenger = createMessenger(new Api(token, { apiRoot, timeoutSeconds: 2 }))
const { engine } = await openDelivery({
  place: { kind: 'postgres', raw: database.raw, url },
  perSecond: Number(perSecond),
  paid: { store: createPaidStore(database.db) },
  deliveries: createDeliveryStore(database.db),
  subscribers: createSubscriberStore(database.db),
  messenger,
  paidMessenger: messenger,
  contentFor: () =>
    Promise.resolve({ kind: 'send', composed: { message: { rich: null, classic: ['News'] }, shown: null } }),
  clock,
  logger,
})
await engine.start()
process.stdout.write('ready\n')
// Once a second, not once a minute: the point is what happens after a death, not the wait for it.
for (;;) {
  await engine.tick(clock.now()).catch((error: unknown) => log({ error: String(error) }, 'Unable to tick'))
  await new Promise((resolve) => setTimeout(resolve, 1000))
}
