import { sql } from 'drizzle-orm'
import type { Db } from '../../src/db/database.ts'

/** Readers with ids from 1 who are all due at one instant: 08:00 in Kyiv on 18 July 2023. */
export const DUE = new Date('2023-07-18T05:00:00Z')

/**
 * Writes them in one statement; one of `waitOneOf` waits for the night's report and one of `twiceOneOf` is due again a minute
 * later, none where it is 0. One of seven is in quiet hours, one of eleven is back from a pause.
 */
export async function fillReaders(db: Db, count: number, waitOneOf = 0, twiceOneOf = 0): Promise<void> {
  await db.execute(sql`truncate subscribers cascade`)
  await db.execute(sql`
    insert into subscribers (chat_id, kind, language, timezone, delivery_time, more_times, days, format, corrections, wait_until, quiet_from, quiet_until,
      catch_up_from, status, next_due_at, told_until, created_at)
    select n, 'private', case when n % 3 = 0 then 'uk' else 'en' end, 'Europe/Kyiv', '08:00',
      case when ${twiceOneOf}::int > 0 and n % greatest(${twiceOneOf}::int, 1) = 0 then '{08:01}'::text[] else '{}' end,
      '{1,2,3,4,5,6,7}', 'classic', true,
      case when ${waitOneOf}::int > 0 and n % greatest(${waitOneOf}::int, 1) = 0 then '10:00' end,
      case when n % 7 = 0 then '07:00' end, case when n % 7 = 0 then '09:00' end,
      case when n % 11 = 0 then ${DUE.toISOString()}::timestamptz - interval '9 days' end, 'active',
      ${DUE.toISOString()}::timestamptz, ${DUE.toISOString()}::timestamptz - interval '1 day', ${DUE.toISOString()}::timestamptz
    from generate_series(1, ${count}::int) n`)
  await db.execute(
    sql`insert into topic_choices (chat_id, topic, position) select chat_id, 'strikes', 0 from subscribers`,
  )
  await db.execute(sql`analyze subscribers`)
}
