import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { StrikeRow } from '../domain/strikes/strike-row.ts'
import type { BriefingToSave } from '../ports.ts'
import type { Db } from './database.ts'
import { strikeRows } from './schema.ts'
import { strikeValues } from './strike-values.ts'

/**
 * Writes a briefing's strike rows over those it had. A row that states the same stays, with its id and
 * its time, and only its quotes move; one that is no longer stated is kept as superseded.
 */
export async function replaceStrikes(
  tx: Db,
  briefingId: number,
  briefing: BriefingToSave,
  reportedAt: Date,
): Promise<void> {
  const { sourceSlug, receivedAt } = briefing.origin
  const known = await tx
    .select()
    .from(strikeRows)
    .where(and(eq(strikeRows.briefingId, briefingId), isNull(strikeRows.supersededAt)))
  const free = Map.groupBy(known, statementOf)
  const fresh = []
  for (const row of briefing.reading.strikes) {
    const values = strikeValues(row)
    const same = free.get(statementOf(values))?.shift()
    if (same === undefined) fresh.push({ ...values, sourceSlug, briefingId, reportedAt, receivedAt })
    else await tx.update(strikeRows).set({ evidence: values.evidence }).where(eq(strikeRows.id, same.id))
  }
  const gone = [...free.values()].flat().map((row) => row.id)
  if (gone.length > 0) {
    await tx.update(strikeRows).set({ supersededAt: receivedAt }).where(inArray(strikeRows.id, gone))
  }
  if (fresh.length > 0) await tx.insert(strikeRows).values(fresh)
}

/** All that a row says, apart from where the text says it. */
function statementOf(row: Omit<ReturnType<typeof strikeValues>, 'evidence'>): string {
  return JSON.stringify([
    row.night,
    row.raid,
    row.model,
    row.launched,
    row.launchedBound,
    row.intercepted,
    row.interceptedBound,
    row.lost,
    row.scope,
    row.role,
    row.doubts,
    row.places,
    row.launchSites,
  ] satisfies readonly (StrikeRow[keyof StrikeRow] | string | number | null)[])
}
