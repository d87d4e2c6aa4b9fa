import { and, eq, inArray, isNull } from 'drizzle-orm'
import { IMPACT_COUNTS, type ImpactCounts, type ImpactRow } from '../domain/strikes/impacts/impact-row.ts'
import type { BriefingToSave } from '../ports.ts'
import type { Db } from './database.ts'
import { impactRows } from './schema.ts'
import { storableText } from '../domain/storable-text.ts'

/** Writes a briefing's impact rows over those it had, as `replaceStrikes` does its strike rows. */
export async function replaceImpacts(
  tx: Db,
  briefingId: number,
  { reading, origin }: BriefingToSave,
  reportedAt: Date,
): Promise<void> {
  const { sourceSlug, receivedAt } = origin
  const known = await tx
    .select()
    .from(impactRows)
    .where(and(eq(impactRows.briefingId, briefingId), isNull(impactRows.supersededAt)))
  const free = Map.groupBy(known, statementOf)
  const fresh = []
  for (const row of reading.impacts.map(impactValues)) {
    const same = free.get(statementOf(row))?.shift()
    if (same === undefined) fresh.push({ ...row, sourceSlug, briefingId, reportedAt, receivedAt })
    else await tx.update(impactRows).set({ evidence: row.evidence }).where(eq(impactRows.id, same.id))
  }
  const gone = [...free.values()].flat().map((row) => row.id)
  if (gone.length > 0)
    await tx.update(impactRows).set({ supersededAt: receivedAt }).where(inArray(impactRows.id, gone))
  if (fresh.length > 0) await tx.insert(impactRows).values(fresh)
}

function impactValues({ night, raid, scope, role, doubts, evidence, ...counts }: ImpactRow) {
  return {
    night,
    raid,
    counts: inOneOrder(counts),
    scope,
    role,
    doubts: [...doubts],
    evidence: evidence.map(({ start, end, quote }) => ({ start, end, quote: storableText(quote) })),
  }
}

/** The database does not keep the order of keys. */
export function inOneOrder(counts: ImpactCounts): ImpactCounts {
  const [drones, missiles, combined, locations, debrisLocations] = IMPACT_COUNTS.map((count) => {
    const figure = counts[count]
    return figure && (figure.bound ? { value: figure.value, bound: figure.bound } : { value: figure.value })
  })
  return {
    drones: drones ?? null,
    missiles: missiles ?? null,
    combined: combined ?? null,
    locations: locations ?? null,
    debrisLocations: debrisLocations ?? null,
  }
}

/** All that a row says, apart from where the text says it. */
function statementOf({
  night,
  raid,
  counts,
  scope,
  role,
  doubts,
}: Omit<ReturnType<typeof impactValues>, 'evidence'>) {
  return JSON.stringify([night, raid, inOneOrder(counts), scope, role, doubts])
}
