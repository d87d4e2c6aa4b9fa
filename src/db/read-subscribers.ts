import { asc, inArray } from 'drizzle-orm'
import type { Subscriber } from '../domain/subscriber.ts'
import type { Db } from './database.ts'
import { follows, subscribers, topicChoices } from './schema.ts'

export type SubscriberRow = typeof subscribers.$inferSelect

/** Those of the chats that are known, in the order of their ids. */
export async function findSubscribers(db: Db, chatIds: readonly number[]): Promise<readonly Subscriber[]> {
  if (chatIds.length === 0) return []
  const rows = await db
    .select()
    .from(subscribers)
    .where(inArray(subscribers.chatId, [...chatIds]))
    .orderBy(asc(subscribers.chatId))
  return withLists(db, rows)
}

/** Adds the topics and follows: two queries for any number of rows. */
export async function withLists(db: Db, rows: readonly SubscriberRow[]): Promise<readonly Subscriber[]> {
  const chatIds = rows.map((row) => row.chatId)
  if (chatIds.length === 0) return []
  const topics = await db
    .select()
    .from(topicChoices)
    .where(inArray(topicChoices.chatId, chatIds))
    .orderBy(asc(topicChoices.chatId), asc(topicChoices.position))
  const words = await db
    .select()
    .from(follows)
    .where(inArray(follows.chatId, chatIds))
    .orderBy(asc(follows.chatId), asc(follows.position))
  const topicsOf = Map.groupBy(topics, (choice) => choice.chatId)
  const wordsOf = Map.groupBy(words, (follow) => follow.chatId)
  return rows.map((row) => ({
    ...row,
    topics: (topicsOf.get(row.chatId) ?? []).map((choice) => choice.topic),
    follows: (wordsOf.get(row.chatId) ?? []).map((follow) => follow.words),
  }))
}
