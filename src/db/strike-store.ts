import { and, asc, eq, gte, inArray, isNotNull, isNull, lte, min, sql } from 'drizzle-orm'
import type { StrikeClaim } from '../domain/strikes/claim.ts'
import type { ImpactClaim } from '../domain/strikes/impacts/impact-claim.ts'
import type { ImportedRow, StrikeStore } from '../ports.ts'
import { authorityOf } from './authority-of.ts'
import { queryRows, type Db } from './database.ts'
import { inOneOrder } from './replace-impacts.ts'
import { briefings, impactRows, sources, strikeRows } from './schema.ts'
import { strikeRowOf, strikeValues } from './strike-values.ts'

/** A statement takes 65,535 parameters at most, and a row has about twenty. */
const BATCH_SIZE = 500

/** Strike rows as claims: what briefings and tables say, with who says so. */
export function createStrikeStore(db: Db): StrikeStore {
  return {
    listClaims: async (from, to, options = {}) => {
      const rows = await db
        .select({
          row: strikeRows,
          sourceName: sources.name,
          forwardedFrom: briefings.forwardedFrom,
          authority: authorityOf,
          url: briefings.url,
        })
        .from(strikeRows)
        .innerJoin(sources, eq(sources.slug, strikeRows.sourceSlug))
        .leftJoin(briefings, eq(briefings.id, strikeRows.briefingId))
        .where(
          and(
            gte(strikeRows.night, from),
            lte(strikeRows.night, to),
            options.superseded === true ? undefined : isNull(strikeRows.supersededAt),
          ),
        )
        .orderBy(asc(strikeRows.night), asc(strikeRows.id))
      return rows.map(({ row, ...who }): StrikeClaim => ({
        ...strikeRowOf(row),
        ...who,
        id: row.id,
        sourceSlug: row.sourceSlug,
        briefingId: row.briefingId,
        reportedAt: row.reportedAt,
        supersededAt: row.supersededAt,
      }))
    },

    firstNight: async () => {
      const [row] = await db
        .select({ night: min(strikeRows.night) })
        .from(strikeRows)
        .where(and(isNull(strikeRows.supersededAt), eq(strikeRows.scope, 'national')))
      return row?.night ?? null
    },

    countReadings: async (since) => {
      const rows = await queryRows<{ reading: string; figures: string | number }>(
        db,
        sql`
          select reading, count(*) as figures
          from strike_rows cross join lateral unnest(case when doubts = '{}' then '{certain}' else doubts end) as reading
          where briefing_id is not null and received_at > ${since.toISOString()}::timestamptz
          group by reading order by reading`,
      )
      return Object.fromEntries(rows.map(({ reading, figures }) => [reading, Number(figures)]))
    },

    listImpacts: async (from, to) => {
      const rows = await db
        .select({
          row: impactRows,
          sourceName: sources.name,
          forwardedFrom: briefings.forwardedFrom,
          authority: authorityOf,
          url: briefings.url,
        })
        .from(impactRows)
        .innerJoin(sources, eq(sources.slug, impactRows.sourceSlug))
        .innerJoin(briefings, eq(briefings.id, impactRows.briefingId))
        .where(and(gte(impactRows.night, from), lte(impactRows.night, to), isNull(impactRows.supersededAt)))
        .orderBy(asc(impactRows.night), asc(impactRows.id))
      return rows.map(({ row: { receivedAt: _, counts, evidence, ...row }, ...who }): ImpactClaim => ({
        ...row,
        ...inOneOrder(counts),
        evidence: evidence.map(({ start, end, quote }) => ({ start, end, quote })),
        ...who,
      }))
    },

    revision: async () => {
      const stateOf = (table: typeof strikeRows | typeof impactRows) => sql`
        select concat_ws(' ', count(*), max(id), max(superseded_at)) from ${table}`
      const [row] = await queryRows<{ revision: string }>(
        db,
        sql`
          select concat_ws('|', (${stateOf(strikeRows)}), (${stateOf(impactRows)}),
            (select md5(string_agg(concat_ws(' ', slug, name, authority), '|' order by slug)) from ${sources})
          ) as revision`,
      )
      return row?.revision ?? ''
    },

    importRows: (sourceSlug, rows, now) => db.transaction((tx) => importRows(tx, sourceSlug, rows, now)),
  }
}

type StoredRow = typeof strikeRows.$inferSelect

async function importRows(
  tx: Db,
  sourceSlug: string,
  rows: readonly ImportedRow[],
  now: Date,
): ReturnType<StrikeStore['importRows']> {
  // Imports of one source wait for one another here, so that what is read next stays true.
  await tx.select({ slug: sources.slug }).from(sources).where(eq(sources.slug, sourceSlug)).for('update')
  const stored = await tx
    .select()
    .from(strikeRows)
    .where(and(eq(strikeRows.sourceSlug, sourceSlug), isNotNull(strikeRows.importKey)))
  const known = new Map(stored.map((row) => [row.importKey, row]))
  const unique = [...new Map(rows.map((row) => [row.key, row])).values()]
  const wanted = unique.filter((row) => !saysTheSame(row, known.get(row.key)))
  const corrected = wanted.flatMap((row) => known.get(row.key) ?? [])
  await supersede(tx, corrected, now)
  for (let start = 0; start < wanted.length; start += BATCH_SIZE) {
    await tx.insert(strikeRows).values(
      wanted.slice(start, start + BATCH_SIZE).map(({ key, row, reportedAt }) => ({
        ...strikeValues(row),
        sourceSlug,
        importKey: key,
        reportedAt,
        receivedAt: now,
      })),
    )
  }
  return {
    added: wanted.length - corrected.length,
    changed: corrected.length,
    known: rows.length - wanted.length,
  }
}

/** The key belongs to the row that counts; a superseded one gives it up. */
async function supersede(tx: Db, rows: readonly StoredRow[], now: Date): Promise<void> {
  if (rows.length === 0) return
  await tx
    .update(strikeRows)
    .set({ supersededAt: now, importKey: null })
    .where(
      inArray(
        strikeRows.id,
        rows.map((row) => row.id),
      ),
    )
}

function saysTheSame(imported: ImportedRow, stored: StoredRow | undefined): boolean {
  return (
    stored !== undefined &&
    JSON.stringify(strikeRowOf(stored)) ===
      JSON.stringify(strikeRowOf({ ...stored, ...strikeValues(imported.row) }))
  )
}
