import { and, count, desc, eq, gt, gte, inArray, isNotNull, notInArray, or } from 'drizzle-orm'
import { NO_FAILURES } from '../domain/delivery/delivery.ts'
import type { DeliveryFailure, PastDelivery } from '../ports.ts'
import type { Db } from './database.ts'
import { deliveries } from './schema.ts'

const { state, reason, settledAt, attempts, kind, slot, dueAt, chatId } = deliveries

export async function countFailures(db: Db, since: Date): Promise<readonly DeliveryFailure[]> {
  const isGivenUp = and(inArray(state, ['skipped', 'gone']), gte(settledAt, since))
  const isTriedAgain = and(eq(state, 'queued'), gt(attempts, 0))
  const rows = await db
    .select({ state, reason, count: count() })
    .from(deliveries)
    .where(and(or(isGivenUp, isTriedAgain), isNotNull(reason), notInArray(reason, [...NO_FAILURES])))
    .groupBy(state, reason)
    .orderBy(desc(count()), reason)
  return rows.map((row) => ({ ...row, reason: row.reason ?? '' }))
}

export async function listPast(db: Db, of: number, limit: number): Promise<readonly PastDelivery[]> {
  return await db
    .select({ kind, slot, state, reason, attempts })
    .from(deliveries)
    .where(eq(chatId, of))
    .orderBy(desc(dueAt), desc(deliveries.id))
    .limit(limit)
}
