import { and, eq, isNull, lt } from 'drizzle-orm'
import type { UpdateKey, UpdateStore } from '../ports.ts'
import type { Db } from './database.ts'
import { takenUpdates } from './schema.ts'

/** A row back means that the update is the caller's, and nobody else's. */
export function createUpdateStore(db: Db): UpdateStore {
  return {
    take: async (key, taker, now) => {
      const taken = await db
        .insert(takenUpdates)
        .values({ ...key, takenBy: taker, takenAt: now })
        .onConflictDoNothing()
        .returning({ updateId: takenUpdates.updateId })
      if (taken.length > 0) return { kind: 'taken' }
      const [row] = await db.select().from(takenUpdates).where(isOf(key))
      return row?.handledAt === null ? { kind: 'held', by: row.takenBy } : { kind: 'handled' }
    },
    takeOver: async (key, from, taker, now) => {
      const taken = await db
        .update(takenUpdates)
        .set({ takenBy: taker, takenAt: now })
        .where(and(isOf(key), eq(takenUpdates.takenBy, from), isNull(takenUpdates.handledAt)))
        .returning({ updateId: takenUpdates.updateId })
      return taken.length > 0
    },
    finish: async (key, now) => {
      await db.update(takenUpdates).set({ handledAt: now }).where(isOf(key))
    },
    forget: async (before) => {
      await db.delete(takenUpdates).where(lt(takenUpdates.takenAt, before))
    },
  }
}

const isOf = ({ updateId, fingerprint }: UpdateKey) =>
  and(eq(takenUpdates.updateId, updateId), eq(takenUpdates.fingerprint, fingerprint))
