import { asc, getTableColumns, sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { QuietHours, Subscriber } from '../domain/subscriber.ts'
import type { Db } from './database.ts'
import { subscribers } from './schema.ts'

/**
 * Subscribers with their topics and follows, in the order of their ids. The lists are looked up row by
 * row: joined and grouped, the planner may walk both tables from end to end for a page.
 */
export async function selectSubscribers(
  db: Db,
  where: SQL | undefined,
  limit: number,
): Promise<readonly Subscriber[]> {
  const { quietFrom, quietUntil, ...columns } = getTableColumns(subscribers)
  const rows = await db
    .select({
      ...columns,
      quiet: { from: quietFrom, until: quietUntil },
      // Spelt out: in a select from one table drizzle writes columns without their table.
      topics: sql<Subscriber['topics']>`array(
        select list.topic from topic_choices as list
        where list.chat_id = subscribers.chat_id order by list.position)`,
      follows: sql<Subscriber['follows']>`array(
        select list.words from follows as list
        where list.chat_id = subscribers.chat_id order by list.position)`,
    })
    .from(subscribers)
    .where(where)
    .orderBy(asc(subscribers.chatId))
    .limit(limit)
  return rows.map((row) => ({ ...row, quiet: quietOf(row.quiet) }))
}

type QuietColumns = { readonly from: string | null; readonly until: string | null } | null

/** The two columns as one value. */
export function quietOf(columns: QuietColumns): QuietHours | null {
  const { from = null, until = null } = columns ?? {}
  return from === null || until === null ? null : { from, until }
}

/** Those of the chats that are known. */
export async function findSubscribers(db: Db, chatIds: readonly number[]): Promise<readonly Subscriber[]> {
  return chatIds.length === 0
    ? []
    : selectSubscribers(db, isOneOf(subscribers.chatId, chatIds), chatIds.length)
}

/** All ids as one parameter: a thousand of them cost the drivers more than the rows they find. */
export function isOneOf(column: PgColumn, ids: readonly number[]): SQL {
  return sql`${column} = any(${`{${ids.join(',')}}`}::text::bigint[])`
}
