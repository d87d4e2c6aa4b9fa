import { and, eq, gt, inArray, isNotNull, isNull, lt, or, sql } from 'drizzle-orm'
import { catchUpStart, STALE_AFTER_MS } from '../domain/delivery/delivery.ts'
import { TOPIC_TROUBLES } from '../domain/delivery/topic-trouble.ts'
import type { BarredStore } from '../ports.ts'
import type { Db } from './database.ts'
import { barredChats, chatHosts, deliveries, subscribers } from './schema.ts'

/** A fault of Telegram that lasts bars many at once, and their hosts need not hear of it in one minute. */
const MOST_AT_ONCE = 20

export function createBarredStore(db: Db): BarredStore {
  return {
    noteHost: async (chatId, userId) => {
      if (!(await isSubscribed(chatId))) return
      await db
        .insert(chatHosts)
        .values({ chatId, userId })
        .onConflictDoUpdate({ target: chatHosts.chatId, set: { userId } })
    },
    noteBarred: async (chatId, reason, now) => {
      if (!(await isSubscribed(chatId))) return
      await db.insert(barredChats).values({ chatId, reason, since: now }).onConflictDoNothing()
    },
    takeUntold: async (before, now) => {
      const isActive = eq(subscribers.status, 'active')
      // Somebody decided it, and nothing is tried any more: there is nothing to wait for.
      const isLost = inArray(subscribers.status, ['inactive', 'paused'])
      const isTopics = inArray(barredChats.reason, [...TOPIC_TROUBLES])
      const untold = db
        .select({ chatId: barredChats.chatId })
        .from(barredChats)
        .innerJoin(subscribers, eq(subscribers.chatId, barredChats.chatId))
        .leftJoin(chatHosts, eq(chatHosts.chatId, barredChats.chatId))
        .where(
          and(
            isNull(barredChats.toldAt),
            or(
              and(isActive, lt(barredChats.since, before.any), isNotNull(chatHosts.userId)),
              and(isActive, lt(barredChats.since, before.topic), isTopics),
              and(isLost, eq(subscribers.kind, 'channel'), isNotNull(chatHosts.userId)),
            ),
          ),
        )
        .limit(MOST_AT_ONCE)
        .for('update', { of: barredChats, skipLocked: true })
      return await db
        .update(barredChats)
        .set({ toldAt: now })
        .from(subscribers)
        .leftJoin(chatHosts, eq(chatHosts.chatId, subscribers.chatId))
        .where(and(eq(subscribers.chatId, barredChats.chatId), inArray(barredChats.chatId, untold)))
        .returning({
          chatId: barredChats.chatId,
          reason: barredChats.reason,
          status: subscribers.status,
          language: subscribers.language,
          threadId: subscribers.threadId,
          hostId: chatHosts.userId,
        })
    },
    putBack: async (chatId) => {
      await db.update(barredChats).set({ toldAt: null }).where(eq(barredChats.chatId, chatId))
    },
    letIn: (chatId, now) => db.transaction((tx) => letIn(tx, chatId, now)),
  }

  async function isSubscribed(chatId: number): Promise<boolean> {
    const known = await db
      .select({ chatId: subscribers.chatId })
      .from(subscribers)
      .where(eq(subscribers.chatId, chatId))
    return known.length > 0
  }
}

async function letIn(tx: Db, chatId: number, now: Date): Promise<void> {
  const [barred] = await tx
    .delete(barredChats)
    .where(eq(barredChats.chatId, chatId))
    .returning({ reason: barredChats.reason, since: barredChats.since })
  if (barred === undefined) return
  const [reader] = await tx
    .select({ toldUntil: subscribers.toldUntil, catchUpFrom: subscribers.catchUpFrom })
    .from(subscribers)
    .where(and(eq(subscribers.chatId, chatId), eq(subscribers.status, 'active')))
    .for('update')
  if (reader === undefined) return
  const catchUpFrom = reader.catchUpFrom ?? catchUpStart(reader.toldUntil, barred.since)
  await tx.update(subscribers).set({ catchUpFrom }).where(eq(subscribers.chatId, chatId))
  const isWaiting = and(eq(deliveries.state, 'queued'), gt(deliveries.notBefore, now))
  const fresh = new Date(now.getTime() - STALE_AFTER_MS)
  const isGivenUp = and(eq(deliveries.state, 'skipped'), gt(deliveries.dueAt, fresh))
  const from = sql`${catchUpFrom.toISOString()}::timestamptz`
  // Others of its rows wait for a report, or for the end of quiet hours.
  await tx
    .update(deliveries)
    .set({
      ...{ state: 'queued', notBefore: now, settledAt: null },
      windowFrom: sql`case when ${deliveries.kind} = 'digest' then least(${deliveries.windowFrom}, ${from}) else ${deliveries.windowFrom} end`,
    })
    .where(and(eq(deliveries.chatId, chatId), eq(deliveries.reason, barred.reason), or(isWaiting, isGivenUp)))
}
