import { addDays, type IsoDate } from '../calendar.ts'
import type { ImpactClaim } from '../strikes/impacts/impact-claim.ts'
import type { StrikeClaim } from '../strikes/claim.ts'
import { sumCounts } from './figures.ts'
import { reconcileNight } from './reconcile-night.ts'
import type { ModelTotal, NightTally, PeriodTally } from './tally.ts'
import { compareModels } from '../weapons/compare-models.ts'
import { modelFamily } from '../weapons/kinds.ts'
import { modelParts } from '../weapons/models.ts'

/** The tallies of all dates in `[from, to]`, also of those of which nothing is said. */
export function tallyNights(options: {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly claims: readonly StrikeClaim[]
  readonly impacts?: readonly ImpactClaim[]
}): readonly NightTally[] {
  const byNight = Map.groupBy(options.claims, (claim) => claim.night)
  const hits = Map.groupBy(options.impacts ?? [], (claim) => claim.night)
  return listNights(options.from, options.to).map((night) =>
    reconcileNight(night, byNight.get(night) ?? [], hits.get(night) ?? []),
  )
}

/**
 * The tallies of all dates in `[from, to]`, every one of them reconciled already, added up per model. With a model (or a kind,
 * such as `missile`) only its rows are shown; a joint figure that includes it among others is shown too,
 * as a row of its own, because nobody knows its share.
 */
export function sumNights(
  {
    from,
    to,
    model = null,
  }: { readonly from: IsoDate; readonly to: IsoDate; readonly model?: string | null },
  tallies: readonly NightTally[],
): PeriodTally {
  const shown = tallies.map((tally) => onlyModel(tally, model))
  return {
    from,
    to,
    model,
    nights: tallies.length,
    nightsReported: tallies.filter((tally) => tally.rows.length > 0).length,
    nightsWithoutReport: tallies.filter((tally) => tally.rows.length === 0).map((tally) => tally.night),
    totals: totalsOf(shown),
    byNight: shown.filter(({ rows, impacts, regional, alsoReported, impactsAlsoReported, uncounted }) =>
      [rows, impacts, regional, alsoReported, impactsAlsoReported, uncounted].some(
        ({ length }) => length > 0,
      ),
    ),
  }
}

/** The same of what lies in the archive: before it begins nothing is missing, there is nothing. */
export function sinceArchive(tally: PeriodTally, archiveFrom: IsoDate | null): PeriodTally {
  if (archiveFrom === null || tally.from >= archiveFrom || tally.to < archiveFrom) return tally
  return {
    ...tally,
    from: archiveFrom,
    nights: listNights(archiveFrom, tally.to).length,
    nightsWithoutReport: tally.nightsWithoutReport.filter((night) => night >= archiveFrom),
  }
}

/** Every date in `[from, to]`; none when they are the wrong way round. */
export function listNights(from: IsoDate, to: IsoDate): readonly IsoDate[] {
  const count = Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days + 1
  return Array.from({ length: Math.max(0, count) }, (_, days) => addDays(from, days))
}

function onlyModel(tally: NightTally, model: string | null): NightTally {
  if (model === null) return tally
  const family = modelFamily(model)
  const concerns = (each: { readonly model: string }) =>
    modelParts(each.model).some((part) => family.has(part))
  return {
    night: tally.night,
    rows: tally.rows.filter(concerns),
    // Which weapon hit is told by kind alone.
    impacts: [],
    impactsAlsoReported: [],
    regional: tally.regional.filter(concerns),
    alsoReported: tally.alsoReported.filter(({ claim }) => concerns(claim)),
    uncounted: tally.uncounted.filter(concerns),
  }
}

function totalsOf(tallies: readonly NightTally[]): readonly ModelTotal[] {
  const byModel = Map.groupBy(
    tallies.flatMap((tally) => tally.rows),
    (row) => row.model,
  )
  return [...byModel]
    .map(([model, rows]) => ({
      model,
      nights: new Set(rows.map((row) => row.night)).size,
      ...sumCounts(rows),
    }))
    .sort((one, other) => compareModels(one.model, other.model))
}
