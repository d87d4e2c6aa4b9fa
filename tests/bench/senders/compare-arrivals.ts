import { sql } from 'drizzle-orm'
import { queryRows, type Db } from '../../../src/db/database.ts'
import type { Arrival } from '../bot-api-process.ts'

/** What readers 1 to `readers` got, beside what the database knows of it. */
export type Comparison = {
  /** Slots of which nothing arrived. */
  readonly lost: number
  /** Messages beyond one a slot, as the server counted them. */
  readonly extra: number
  /** Readers with more than they have slots whom the database lists neither as repeated nor as ambiguous. */
  readonly unlisted: number
  /** Rows that a sender held when it died, and sends without an answer, as the database lists them. */
  readonly repeated: number
  readonly ambiguous: number
}

/** Compares message by message what arrived with what is listed; every reader has a slot at least, whatever the database says. */
export async function compareArrivals(
  db: Db,
  readers: number,
  arrivals: readonly Arrival[],
): Promise<Comparison> {
  const received = new Map<number, number>()
  for (const { chatId } of arrivals) received.set(chatId, (received.get(chatId) ?? 0) + 1)
  const rows = await queryRows<{
    chat_id: number | string
    slots: number | string
    repeated: number
    ambiguous: number
  }>(
    db,
    sql`
      select s.chat_id, 1 + cardinality(s.more_times) as slots,
        coalesce(sum(d.repeated), 0)::int as repeated, coalesce(sum(d.ambiguous), 0)::int as ambiguous
      from subscribers s left join deliveries d on d.chat_id = s.chat_id group by s.chat_id`,
  )
  if (rows.length !== readers) throw new Error(`There are ${rows.length} readers, not ${readers}`)
  const compared = rows.map(({ chat_id, slots, repeated, ambiguous }) => ({
    over: (received.get(Number(chat_id)) ?? 0) - Number(slots),
    isListed: repeated > 0 || ambiguous > 0,
    ...{ repeated, ambiguous },
  }))
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  return {
    lost: sum(compared.map(({ over }) => Math.max(0, -over))),
    extra: sum(compared.map(({ over }) => Math.max(0, over))),
    unlisted: compared.filter(({ over, isListed }) => over > 0 && !isListed).length,
    repeated: sum(compared.map(({ repeated }) => repeated)),
    ambiguous: sum(compared.map(({ ambiguous }) => ambiguous)),
  }
}
