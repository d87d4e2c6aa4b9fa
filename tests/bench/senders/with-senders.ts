import { createDeliveryStore } from '../../../src/db/delivery-store.ts'
import { openTestDatabase } from '../../support/pglite.ts'
import { startBotApiChild, type BotApiChild } from '../bot-api-child.ts'
import type { ApiOptions } from '../bot-api-process.ts'
import { DUE, fillReaders } from '../fill-readers.ts'
import { compareArrivals, type Comparison } from './compare-arrivals.ts'
import type { SenderOptions } from './sender-process.ts'
import { startSenders, type Senders } from './start-senders.ts'
import { waitUntil } from './wait-until.ts'

export type StageOptions = Pick<SenderOptions, 'perSecond' | 'tickMs' | 'timeoutSeconds'> & {
  /** Readers who are all due at once. */
  readonly readers: number
  /** One of so many waits for the night's report, which is in; none where it is left out. */
  readonly waitOneOf?: number
  /** One of so many has a second slot a minute later; none where it is left out. */
  readonly twiceOneOf?: number
  /** Processes that send to them. */
  readonly senders: number
  readonly api: ApiOptions
  /** Nothing is waited for any longer. */
  readonly deadlineMs: number
}

export type Stage = {
  readonly api: BotApiChild
  readonly senders: Senders
  /** Done when so many have their message as the database knows it. */
  untilSent(messages: number): Promise<void>
  compare(): Promise<Comparison>
}

/** Readers, a Bot API and processes that send, on one PostgreSQL; all of it ends with the play. */
export async function withSenders<T>(
  url: string,
  options: StageOptions,
  play: (stage: Stage) => Promise<T>,
): Promise<T> {
  const { readers, perSecond, tickMs, timeoutSeconds } = options
  const database = await openTestDatabase(url)
  await database.migrate()
  const deliveries = createDeliveryStore(database.db)
  await fillReaders(database.db, readers, options.waitOneOf, options.twiceOneOf)
  const api = await startBotApiChild(options.api)
  const sending = { url, apiRoot: api.root, token: api.token, perSecond, tickMs, timeoutSeconds }
  const senders = startSenders(options.senders, sending)
  try {
    return await play({
      api,
      senders,
      untilSent: (messages) =>
        waitUntil(`${messages} sent`, async () => (await countSent()) >= messages, options.deadlineMs),
      compare: async () => compareArrivals(database.db, readers, await api.listArrivals()),
    })
  } finally {
    await senders.stop()
    await api.stop()
    await database.close()
  }

  /** Where the database is away, so are the connections of this process. */
  async function countSent(): Promise<number> {
    try {
      return (await deliveries.count(DUE)).sent
    } catch {
      return 0
    }
  }
}
