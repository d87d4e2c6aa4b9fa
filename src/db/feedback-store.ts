import { and, countDistinct, eq, gt, lt } from 'drizzle-orm'
import type { FeedbackStore } from '../ports.ts'
import type { Db } from './database.ts'
import { feedback } from './schema.ts'

/** One row for each admin who got it, all of one instant. */
export function createFeedbackStore(db: Db): FeedbackStore {
  return {
    countSince: async (chatId, since) => {
      const [row] = await db
        .select({ times: countDistinct(feedback.sentAt) })
        .from(feedback)
        .where(and(eq(feedback.chatId, chatId), gt(feedback.sentAt, since)))
      return row?.times ?? 0
    },
    note: async (chatId, places, now) => {
      if (places.length === 0) return
      await db
        .insert(feedback)
        .values(places.map((place) => ({ ...place, chatId, sentAt: now })))
        .onConflictDoNothing()
    },
    findSender: async ({ adminId, messageId }) => {
      const [row] = await db
        .select({ chatId: feedback.chatId })
        .from(feedback)
        .where(and(eq(feedback.adminId, adminId), eq(feedback.messageId, messageId)))
      return row?.chatId ?? null
    },
    forget: async (before) => {
      await db.delete(feedback).where(lt(feedback.sentAt, before))
    },
  }
}
