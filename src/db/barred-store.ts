import { and, eq, inArray, isNull, lt } from 'drizzle-orm'
import type { BarredStore } from '../ports.ts'
import type { Db } from './database.ts'
import { barredChats, chatHosts, subscribers } from './schema.ts'

/** A fault of Telegram that lasts bars many at once, and their hosts need not hear of it in one minute. */
const MOST_AT_ONCE = 20

export function createBarredStore(db: Db): BarredStore {
  return {
    noteHost: async (chatId, userId) => {
      const known = db
        .select({ chatId: subscribers.chatId })
        .from(subscribers)
        .where(eq(subscribers.chatId, chatId))
      if ((await known).length === 0) return
      await db
        .insert(chatHosts)
        .values({ chatId, userId })
        .onConflictDoUpdate({ target: chatHosts.chatId, set: { userId } })
    },
    takeUntold: async (before, now) => {
      const untold = db
        .select({ chatId: barredChats.chatId })
        .from(barredChats)
        .innerJoin(chatHosts, eq(chatHosts.chatId, barredChats.chatId))
        .innerJoin(subscribers, eq(subscribers.chatId, barredChats.chatId))
        .where(
          and(isNull(barredChats.toldAt), lt(barredChats.since, before), eq(subscribers.status, 'active')),
        )
        .limit(MOST_AT_ONCE)
        .for('update', { of: barredChats, skipLocked: true })
      return await db
        .update(barredChats)
        .set({ toldAt: now })
        .from(chatHosts)
        .innerJoin(subscribers, eq(subscribers.chatId, chatHosts.chatId))
        .where(and(eq(chatHosts.chatId, barredChats.chatId), inArray(barredChats.chatId, untold)))
        .returning({
          chatId: barredChats.chatId,
          reason: barredChats.reason,
          language: subscribers.language,
          hostId: chatHosts.userId,
        })
    },
    putBack: async (chatId) => {
      await db.update(barredChats).set({ toldAt: null }).where(eq(barredChats.chatId, chatId))
    },
  }
}
