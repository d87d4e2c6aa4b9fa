import { sql } from 'drizzle-orm'
import { queryRows, type Db } from '../../../src/db/database.ts'
import type { Arrival } from '../bot-api-process.ts'

/** What readers 1 to `readers` got, beside what the database knows of it. */
export type Comparison = {
  /** Readers who got nothing. */
  readonly lost: number
  /** Messages beyond one a reader, as the server counted them. */
  readonly extra: number
  /** Readers with more than one whom the database lists neither as repeated nor as ambiguous. */
  readonly unlisted: number
  /** Rows that a sender held when it died, and sends without an answer, as the database lists them. */
  readonly repeated: number
  readonly ambiguous: number
}

/** Compares message by message what arrived with what is listed. */
export async function compareArrivals(
  db: Db,
  readers: number,
  arrivals: readonly Arrival[],
): Promise<Comparison> {
  const received = new Map<number, number>()
  for (const { chatId } of arrivals) received.set(chatId, (received.get(chatId) ?? 0) + 1)
  const uncertain = await queryRows<{ chat_id: number | string; repeated: number; ambiguous: number }>(
    db,
    sql`select chat_id, repeated, ambiguous from deliveries where repeated > 0 or ambiguous > 0`,
  )
  const listed = new Set(uncertain.map(({ chat_id }) => Number(chat_id)))
  return {
    lost: readers - received.size,
    extra: arrivals.length - received.size,
    unlisted: [...received].filter(([chatId, count]) => count > 1 && !listed.has(chatId)).length,
    repeated: uncertain.reduce((sum, row) => sum + row.repeated, 0),
    ambiguous: uncertain.reduce((sum, row) => sum + row.ambiguous, 0),
  }
}
