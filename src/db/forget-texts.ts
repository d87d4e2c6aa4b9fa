import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'

/** Forgets the whole texts of briefings that were received before then, and what they said before they were changed. */
export async function forgetTexts(db: Db, before: Date): Promise<void> {
  const then = before.toISOString()
  await db.execute(sql`delete from briefing_revisions where replaced_at < ${then}::timestamptz`)
  await db.execute(
    sql`update briefings set text = '' where received_at < ${then}::timestamptz and text <> ''`,
  )
}
