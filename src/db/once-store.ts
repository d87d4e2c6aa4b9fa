import { ne, sql } from 'drizzle-orm'
import type { OnceStore, PaidStore } from '../ports.ts'
import type { Db } from './database.ts'
import { onceMarks, paidDays } from './schema.ts'

/** A row back means that the caller changed it, and nobody else did. */
export function createOnceStore(db: Db): OnceStore {
  return {
    claim: async (name, mark) => {
      const rows = await db
        .insert(onceMarks)
        .values({ name, mark })
        .onConflictDoUpdate({ target: onceMarks.name, set: { mark }, setWhere: ne(onceMarks.mark, mark) })
        .returning({ name: onceMarks.name })
      return rows.length > 0
    },
  }
}

/** What was paid for is added up in the database, so that a cap holds for all processes together. */
export function createPaidStore(db: Db): PaidStore {
  return {
    add: async (day, messages) => {
      const [row] = await db
        .insert(paidDays)
        .values({ day, messages })
        .onConflictDoUpdate({
          target: paidDays.day,
          set: { messages: sql`${paidDays.messages} + ${messages}` },
        })
        .returning({ messages: paidDays.messages })
      return row?.messages ?? messages
    },
  }
}
