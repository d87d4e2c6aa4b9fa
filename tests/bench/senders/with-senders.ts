import { createDeliveryStore } from '../../../src/db/delivery-store.ts'
import { openTestDatabase } from '../../support/pglite.ts'
import { startBotApiChild, type BotApiChild } from '../bot-api-child.ts'
import type { ApiOptions } from '../bot-api-process.ts'
import { fillChats, NO_CHATS, type MoreChats } from './more-chats.ts'
import { tellNews } from './tell-news.ts'
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
  /** Channels and readers with alerts beside them; none where they are left out. */
  readonly chats?: MoreChats
  /** How long before their hour the processes start; at it where it is left out. */
  readonly leadMs?: number
  /** Processes that send to them. */
  readonly senders: number
  readonly api: ApiOptions
  /** Nothing is waited for any longer. */
  readonly deadlineMs: number
}

export type Stage = {
  readonly api: BotApiChild
  readonly senders: Senders
  /** What the processes' clocks show. */
  now(): Date
  /** A source tells something, which nobody has planned alerts of. */
  tell(nth: number): Promise<void>
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
  const { readers, perSecond, tickMs, timeoutSeconds, chats = NO_CHATS, leadMs = 0 } = options
  const database = await openTestDatabase(url)
  await database.migrate()
  const deliveries = createDeliveryStore(database.db)
  await fillReaders(database.db, readers, options.waitOneOf, options.twiceOneOf)
  await fillChats(database.db, readers, chats)
  const api = await startBotApiChild(options.api)
  const dueAtMs = Date.now() + leadMs
  const now = () => new Date(DUE.getTime() + Date.now() - dueAtMs)
  const sending = { url, apiRoot: api.root, token: api.token, perSecond, tickMs, timeoutSeconds, dueAtMs }
  const senders = startSenders(options.senders, sending)
  try {
    return await play({
      api,
      senders,
      now,
      tell: (nth) => tellNews(database.db, nth, now()),
      untilSent: (messages) =>
        waitUntil(`${messages} sent`, async () => (await countSent()) >= messages, options.deadlineMs),
      compare: async () => compareArrivals(database.db, readers, chats, await api.listArrivals()),
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
