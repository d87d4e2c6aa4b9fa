import { asc, gt, or, sql } from 'drizzle-orm'
import { noonOf, type IsoDate } from '../domain/calendar.ts'
import type { StoredBriefing } from '../ports.ts'
import type { Db } from './database.ts'
import { briefings } from './schema.ts'

/** Briefings that came or changed since then, with the nights of their figures. */
export async function listStoredSince(db: Db, since: Date): Promise<readonly StoredBriefing[]> {
  const rows = await db
    .select({
      briefingId: briefings.id,
      publishedAt: briefings.publishedAt,
      publishedOn: briefings.publishedOn,
      receivedAt: briefings.receivedAt,
      nights: sql<IsoDate[]>`array(
        select distinct row.night::text from strike_rows as row
        where row.briefing_id = briefings.id and row.superseded_at is null and row.night is not null order by 1)`,
    })
    .from(briefings)
    .where(or(gt(briefings.receivedAt, since), gt(briefings.revisedAt, since)))
    .orderBy(asc(briefings.id))
  return rows.map(({ publishedAt, publishedOn, receivedAt, ...row }) => ({
    ...row,
    bornAt: publishedAt ?? (publishedOn === null ? receivedAt : noonOf(publishedOn)),
  }))
}
