import { compareModels } from '../weapons/compare-models.ts'
import { sumCounts, type Counts } from './figures.ts'
import type { PeriodTally, TallyRow } from './tally.ts'

/** One weapon in the columns of an overview; `null` where a column does not tell of it. */
export type OverviewRow = { readonly model: string; readonly columns: readonly (Counts | null)[] }

/** All weapons of the first column are shown up to `most`; where those are few, others up to `usual`. */
const SHOWN = { usual: 6, most: 10 }

/**
 * The weapons that the columns tell of, first those of the first column, then those launched most in the last; in the order of a
 * tally. `others`: how many are left out.
 */
export function overviewRows(columns: readonly (readonly (Counts & { readonly model: string })[])[]): {
  readonly rows: readonly OverviewRow[]
  readonly others: number
} {
  const [first = []] = columns
  const last = columns.at(-1) ?? []
  const launched = (model: string) => last.find((total) => total.model === model)?.launched?.value ?? 0
  const inFirst = (model: string) => first.some((total) => total.model === model)
  const models = [...new Set(columns.flat().map(({ model }) => model))].toSorted(
    (one, other) =>
      Number(inFirst(other)) - Number(inFirst(one)) ||
      launched(other) - launched(one) ||
      compareModels(one, other),
  )
  const room = Math.min(Math.max(first.length, SHOWN.usual), SHOWN.most)
  const rows = models
    .slice(0, room)
    .toSorted(compareModels)
    .map((model) => ({
      model,
      columns: columns.map((column) => column.find((total) => total.model === model) ?? null),
    }))
  return { rows, others: models.length - rows.length }
}

/** What the night of a date came to, and its day where that was told apart; each weapon once. */
export function totalsByRaid({ byNight, to }: PeriodTally): {
  readonly night: readonly (Counts & { readonly model: string })[]
  readonly day: readonly (Counts & { readonly model: string })[]
} {
  const rows = byNight.find(({ night }) => night === to)?.rows ?? []
  return {
    night: totalsOf(rows.filter(({ raid }) => raid !== 'day')),
    day: totalsOf(rows.filter(({ raid }) => raid === 'day')),
  }
}

function totalsOf(rows: readonly TallyRow[]): readonly (Counts & { readonly model: string })[] {
  const byModel = Map.groupBy(rows, ({ model }) => model)
  return [...byModel].map(([model, ofModel]) => ({ model, ...sumCounts(ofModel) }))
}
