import { asc, getTableColumns, sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Subscriber } from '../domain/subscriber.ts'
import type { Db } from './database.ts'
import { subscribers } from './schema.ts'

/**
 * Subscribers with their topics and follows, in the order of their ids. The lists are looked up row by
 * row: joined and grouped, the planner may walk both tables from end to end for a page.
 */
export function selectSubscribers(
  db: Db,
  where: SQL | undefined,
  limit: number,
): Promise<readonly Subscriber[]> {
  return db
    .select({
      ...getTableColumns(subscribers),
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
