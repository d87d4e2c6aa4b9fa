import { and, asc, count, eq, gt, inArray, isNotNull, lte, sql, type SQL } from 'drizzle-orm'
import { storableText } from '../domain/storable-text.ts'
import type { Subscriber, SubscriberChanges } from '../domain/subscriber.ts'
import type { SubscriberStore } from '../ports.ts'
import type { Db } from './database.ts'
import { importSubscribers } from './import-subscribers.ts'
import { findSubscribers, selectSubscribers } from './read-subscribers.ts'
import { chatHosts, deliveries, feedback, follows, subscribers, topicChoices } from './schema.ts'

const PAGE_SIZE = 1000

/** Subscribers with their topics and follows, which are ordered lists in tables of their own. */
export function createSubscriberStore(db: Db): SubscriberStore {
  return {
    find: (chatId) => findSubscriber(db, chatId),

    save: (subscriber) =>
      db.transaction(async (tx) => {
        const { topics, follows: words, chatId, createdAt, ...rest } = subscriber
        const values = columnsOf(rest)
        const [row] = await tx
          .insert(subscribers)
          .values({ ...values, chatId, createdAt })
          .onConflictDoUpdate({ target: subscribers.chatId, set: values })
          .returning({ createdAt: subscribers.createdAt })
        await replaceLists(tx, chatId, topics, words)
        return { ...subscriber, createdAt: row?.createdAt ?? createdAt }
      }),

    update: (chatId, changes) =>
      db.transaction(async (tx) => {
        const { topics, follows: words, ...rest } = changes
        // The row's lock also keeps two changes of the lists apart.
        const [known] = await tx
          .select({ chatId: subscribers.chatId })
          .from(subscribers)
          .where(eq(subscribers.chatId, chatId))
          .for('update')
        if (known === undefined) return null
        const set = columnsOf(rest)
        if (Object.values(set).some((value) => value !== undefined)) {
          await tx.update(subscribers).set(set).where(eq(subscribers.chatId, chatId))
        }
        await replaceLists(tx, chatId, topics, words)
        return findSubscriber(tx, chatId)
      }),

    delete: async (chatId) => {
      await db.delete(chatHosts).where(eq(chatHosts.userId, chatId))
      await db.delete(feedback).where(eq(feedback.adminId, chatId))
      const gone = await db
        .delete(subscribers)
        .where(eq(subscribers.chatId, chatId))
        .returning({ chatId: subscribers.chatId })
      return gone.length > 0
    },

    rekey: (from, to, kind) => db.transaction((tx) => rekey(tx, from, to, kind)),

    async *stream() {
      let last: number | null = null
      for (;;) {
        const rest: SQL | undefined = last === null ? undefined : gt(subscribers.chatId, last)
        const page = await selectSubscribers(db, rest, PAGE_SIZE)
        if (page.length === 0) return
        yield page
        last = page.at(-1)?.chatId ?? null
      }
    },

    resume: async (now) => {
      const back = await db
        .update(subscribers)
        .set({ status: 'active', pausedUntil: null })
        .where(
          and(
            eq(subscribers.status, 'paused'),
            lte(subscribers.pausedUntil, now),
            // An import may have left out when the next briefing is due: without it nobody is active.
            isNotNull(subscribers.nextDueAt),
          ),
        )
        .returning({ chatId: subscribers.chatId })
      return back.length
    },

    countByStatus: async () => {
      const rows = await db
        .select({ status: subscribers.status, count: count() })
        .from(subscribers)
        .groupBy(subscribers.status)
      return {
        active: 0,
        paused: 0,
        stopped: 0,
        inactive: 0,
        ...Object.fromEntries(rows.map((row) => [row.status, row.count])),
      }
    },

    importMany: (records, now) => importSubscribers(db, records, now),
  }
}

/** Values as the table has them; what is left out stays so. */
function columnsOf<T extends SubscriberChanges>({ quiet, ...values }: T) {
  return {
    ...values,
    ...(quiet !== undefined && { quietFrom: quiet?.from ?? null, quietUntil: quiet?.until ?? null }),
  }
}

async function findSubscriber(db: Db, chatId: number): Promise<Subscriber | null> {
  const [found] = await findSubscribers(db, [chatId])
  return found ?? null
}

async function replaceLists(
  tx: Db,
  chatId: number,
  topics: Subscriber['topics'] | undefined,
  words: Subscriber['follows'] | undefined,
): Promise<void> {
  if (topics !== undefined) {
    await tx.delete(topicChoices).where(eq(topicChoices.chatId, chatId))
    const choices = [...new Set(topics)].map((topic, position) => ({ chatId, topic, position }))
    if (choices.length > 0) await tx.insert(topicChoices).values(choices)
  }
  if (words !== undefined) {
    await tx.delete(follows).where(eq(follows.chatId, chatId))
    const followed = [...new Set(words.map(storableText))].map((word, position) => ({
      chatId,
      words: word,
      position,
    }))
    if (followed.length > 0) await tx.insert(follows).values(followed)
  }
}

/**
 * Telegram tells of the move more than once, and the new chat may have subscribed in between: then
 * the old choices stand, and what was delivered to either is kept.
 */
async function rekey(tx: Db, from: number, to: number, kind: Subscriber['kind']): Promise<void> {
  if (from === to) return
  const rows = await tx
    .select({ chatId: subscribers.chatId })
    .from(subscribers)
    .where(inArray(subscribers.chatId, [from, to]))
    .orderBy(asc(subscribers.chatId))
    .for('update')
  if (!rows.some((row) => row.chatId === from)) return
  if (rows.some((row) => row.chatId === to)) {
    // Of a slot that both have, the one of the new chat stands: it is the one that can be edited.
    await tx.execute(sql`
      delete from ${deliveries} as old using ${deliveries} as new
      where old.chat_id = ${from} and new.chat_id = ${to} and new.kind = old.kind and new.slot = old.slot`)
    await tx.execute(sql`update ${deliveries} set chat_id = ${from} where chat_id = ${to}`)
    // Only the new chat has topics; and a host that the old one has not got is better than none.
    await tx.execute(sql`
      update ${subscribers} as old set thread_id = coalesce(new.thread_id, old.thread_id)
      from ${subscribers} as new where old.chat_id = ${from} and new.chat_id = ${to}`)
    await tx.execute(sql`
      update ${chatHosts} set chat_id = ${from}
      where chat_id = ${to} and not exists (select from ${chatHosts} as old where old.chat_id = ${from})`)
    await tx.delete(subscribers).where(eq(subscribers.chatId, to))
  }
  await tx.update(subscribers).set({ chatId: to, kind }).where(eq(subscribers.chatId, from))
}
