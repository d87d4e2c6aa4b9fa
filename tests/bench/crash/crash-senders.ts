import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { queryRows, type Db } from '../../../src/db/database.ts'
import { createDeliveryStore } from '../../../src/db/delivery-store.ts'
import { createBotApiServer } from '../../../src/playground/bot-api/bot-api-server.ts'
import { openTestDatabase } from '../../support/pglite.ts'
import { DUE, fillReaders } from '../fill-readers.ts'

export type CrashOptions = {
  readonly readers: number
  readonly senders: number
  readonly kills: number
  readonly perSecond: number
  /** One answer of so many is lost after its message was carried out. */
  readonly dropOneOf: number
  readonly deadlineMs: number
}

export type CrashReport = {
  /** Readers who got nothing. */
  readonly lost: number
  /** Messages beyond one a reader, as the server counted them. */
  readonly extra: number
  /** Readers with more than one whom the database lists neither as repeated nor as ambiguous. */
  readonly unlisted: number
  /** Rows that a sender held when it died, and sends without an answer, as the database lists them. */
  readonly repeated: number
  readonly ambiguous: number
  readonly dropped: number
  /** The longest time without a message after a death. */
  readonly longestPauseMs: number
  readonly seconds: number
}

const SENDER = fileURLToPath(new URL('sender-process.ts', import.meta.url))
const LATENCY_MS = 20

/** Sends to everyone with several processes, of which a random one is killed again and again and started anew. */
export async function crashSenders(url: string, options: CrashOptions): Promise<CrashReport> {
  const database = await openTestDatabase(url)
  const deliveries = createDeliveryStore(database.db)
  await fillReaders(database.db, options.readers)
  const api = createBotApiServer({
    clock: { now: () => new Date() },
    latencyMs: LATENCY_MS,
    acceptUnknownChats: true,
  })
  const root = await api.listen()
  let dropAt = options.dropOneOf
  const deadline = performance.now() + options.deadlineMs
  const senders = Array.from({ length: options.senders }, start)
  try {
    const begun = performance.now()
    for (let kill = 1; kill <= options.kills; kill++) {
      // Spread over the run: each death comes when its share of the messages was carried out.
      const share = (options.readers * kill) / (options.kills + 1)
      await until(() => Promise.resolve(api.callCount() >= share))
      const victim = Math.floor(Math.random() * senders.length)
      senders[victim]?.kill('SIGKILL')
      senders[victim] = start()
    }
    await until(async () => (await deliveries.count(DUE)).sent >= options.readers)
    return await report((performance.now() - begun) / 1000)
  } finally {
    for (const sender of senders) sender.kill('SIGKILL')
    await api.close()
    await database.close()
  }

  function start(): ChildProcess {
    const args = [SENDER, url, root, api.token, String(options.perSecond)]
    return spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  }

  async function until(isReached: () => Promise<boolean>): Promise<void> {
    while (!(await isReached())) {
      if (performance.now() > deadline) throw new Error(`Only ${api.callCount()} calls within the deadline`)
      if (api.callCount() >= dropAt) {
        dropAt = api.callCount() + options.dropOneOf
        api.injectFault({ method: 'sendMessage', times: 1, mishap: { kind: 'drop-reply' } })
      }
      await wait(20)
    }
  }

  async function report(seconds: number): Promise<CrashReport> {
    const received = new Map<number, number>()
    const carriedOut = api.calls.filter(({ answer }) => answer === 'ok' || answer === 'dropped')
    for (const { parameters } of carriedOut) {
      const chatId = Number(parameters['chat_id'])
      received.set(chatId, (received.get(chatId) ?? 0) + 1)
    }
    const times = carriedOut.map(({ at }) => at.getTime()).toSorted((a, b) => a - b)
    const listed = await listUncertain(database.db)
    const { repeated, ambiguous } = await deliveries.count(new Date(0))
    return {
      lost: options.readers - received.size,
      extra: carriedOut.length - received.size,
      unlisted: [...received].filter(([chatId, count]) => count > 1 && !listed.has(chatId)).length,
      repeated,
      ambiguous,
      dropped: carriedOut.filter(({ answer }) => answer === 'dropped').length,
      longestPauseMs: Math.max(...times.map((time, index) => time - (times[index - 1] ?? time))),
      seconds,
    }
  }
}

async function listUncertain(db: Db): Promise<ReadonlySet<number>> {
  const rows = await queryRows<{ chat_id: number | string }>(
    db,
    sql`select chat_id from deliveries where repeated > 0 or ambiguous > 0`,
  )
  return new Set(rows.map((row) => Number(row.chat_id)))
}
