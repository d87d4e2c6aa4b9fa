import { Api } from 'grammy'
import { autoRetry } from '@grammyjs/auto-retry'
import { createDeliveryStore } from '../../src/db/delivery-store.ts'
import { createPaidStore } from '../../src/db/once-store.ts'
import { createSubscriberStore } from '../../src/db/subscriber-store.ts'
import { openDelivery } from '../../src/delivery/open-delivery.ts'
import { createTaskQueue } from '../../src/queue/create-task-queue.ts'
import type { Messenger } from '../../src/ports.ts'
import { createMessenger } from '../../src/telegram/sending/messenger.ts'
import { openTestDatabase } from '../support/pglite.ts'
import { silentLogger } from '../support/silent-logger.ts'
import type { BotApiChild } from './bot-api-child.ts'
import { DUE, fillReaders } from './fill-readers.ts'

export type SendingFigure = {
  readonly name: string
  readonly messages: number
  /** From the first answer to the last. */
  readonly perSecond: number
  readonly flooded: number
  readonly mostInFlight: number
}

const MESSAGE = {
  rich: '<h3>18 July</h3><p>36 drones were launched, 31 shot down.</p>',
  classic: ['18 July'],
}

/** The delivery engine as it runs, with everything due at once. */
export async function benchEngine(
  url: string,
  api: BotApiChild,
  options: { readonly readers: number; readonly perSecond: number; readonly paid: boolean },
): Promise<SendingFigure> {
  const database = await openTestDatabase(url)
  if (database.kind !== 'postgres') throw new Error('The bench needs PostgreSQL')
  await fillReaders(database.db, options.readers)
  const client = new Api(api.token, { apiRoot: api.root })
  const counted = countInFlight(createMessenger(client, { paidBroadcast: options.paid }))
  const deliveries = createDeliveryStore(database.db)
  const start = performance.now()
  const place = { kind: 'postgres', raw: database.raw, url } as const
  const queue = createTaskQueue({ place, logger: silentLogger })
  const { engine, close } = await openDelivery({
    place,
    queue,
    perSecond: options.perSecond,
    paid: options.paid ? { store: createPaidStore(database.db), starsPerDay: 20_000 } : null,
    deliveries,
    subscribers: createSubscriberStore(database.db),
    messenger: counted.messenger,
    paidMessenger: counted.messenger,
    contentFor: () => Promise.resolve({ kind: 'send', composed: { message: MESSAGE, shown: null } }),
    clock: { now: () => new Date(DUE.getTime() + performance.now() - start) },
    logger: silentLogger,
  })
  await queue.start()
  await engine.start()
  const before = await api.report()
  await engine.tick(DUE)
  await counted.reached(options.readers)
  await close()
  await queue.stop()
  const { sent } = await deliveries.count(new Date(0))
  const { flooded } = await api.report()
  if (sent !== options.readers) throw new Error(`Sent ${sent} of ${options.readers}`)
  await database.close()
  return {
    name: options.paid ? 'engine, paid' : 'engine, free',
    messages: sent,
    perSecond: counted.perSecond(),
    flooded: flooded - before.flooded,
    mostInFlight: counted.mostInFlight(),
  }
}

/** What Telegram's and grammY's pages show: send, wait for the answer, send; auto-retry waits out a 429. */
export async function benchDocumentedLoop(api: BotApiChild, messages: number): Promise<SendingFigure> {
  const client = new Api(api.token, { apiRoot: api.root })
  client.config.use(autoRetry())
  const before = await api.report()
  const counted = countInFlight(createMessenger(client))
  for (let chatId = 1; chatId <= messages; chatId++) {
    await counted.messenger.send({ chatId, threadId: null }, MESSAGE)
  }
  const { flooded } = await api.report()
  return {
    name: 'documented loop',
    messages,
    perSecond: counted.perSecond(),
    flooded: flooded - before.flooded,
    mostInFlight: 1,
  }
}

function countInFlight(inner: Messenger) {
  const ends: number[] = []
  let [inFlight, most] = [0, 0]
  const done = Promise.withResolvers<void>()
  let wanted = Number.POSITIVE_INFINITY
  const messenger: Messenger = {
    ...inner,
    async send(...args) {
      inFlight += 1
      most = Math.max(most, inFlight)
      const outcome = await inner.send(...args)
      inFlight -= 1
      if (outcome.kind === 'sent') ends.push(performance.now())
      if (ends.length >= wanted) done.resolve()
      return outcome
    },
  }
  return {
    messenger,
    mostInFlight: () => most,
    perSecond: () => ((ends.length - 1) / ((ends.at(-1) ?? 0) - (ends[0] ?? 0))) * 1000,
    reached: (count: number) => {
      wanted = count
      return done.promise
    },
  }
}
