import type { IsoDate } from '../calendar.ts'
import type { Figure, Raid } from '../strikes/strike-row.ts'
import { isSameFigure } from '../tally/figures.ts'
import type { NightTally } from '../tally/tally.ts'
import { mayOverlap } from '../weapons/kinds.ts'

export type ShownRow = {
  /** Left out by digests of before raids were told apart. */
  readonly raid?: Raid | null
  readonly model: string
  readonly launched: Figure | null
  readonly intercepted: Figure | null
}

/** What a digest showed of one date, or knew to be told already. */
export type ShownNight = { readonly night: IsoDate; readonly rows: readonly ShownRow[] }

/** The figures that a delivered digest showed; no rows when it said that there were none yet. */
export type ShownTally = ShownNight & {
  /** It said that no report was published, not that one is yet to come. */
  readonly closed?: boolean
  /** Raids of earlier dates that were new in it. Left out by digests of before they were kept. */
  readonly earlier?: readonly ShownNight[]
}

export type FigureChange = {
  readonly model: string
  readonly count: 'launched' | 'intercepted'
  readonly before: Figure
  /** `null` when nobody stands by the figure any more. */
  readonly after: Figure | null
}

/** What readers are told in their next digest: the changes that matter, in one line. */
export type Correction = { readonly night: IsoDate; readonly changes: readonly FigureChange[] }

export type CorrectionPlan = {
  /** The delivered message shows something else than it would now. */
  readonly edit: boolean
  /** `null` when nothing that was shown turned out to be more than a little wrong. */
  readonly correction: Correction | null
}

/** What a digest shows of a tally. */
export function shownOf(tally: NightTally): ShownNight {
  return {
    night: tally.night,
    rows: tally.rows.map(({ raid, model, launched, intercepted }) => ({
      raid,
      model,
      launched,
      intercepted,
    })),
  }
}

/**
 * Compares what a reader saw of a date with what is known of it now. Figures that came later, where nothing or
 * less was shown, are edited in silently; a shown figure that changed by more than a trifle is a correction.
 */
export function planCorrections(shown: ShownTally, now: NightTally): CorrectionPlan {
  const isOwn = now.night === shown.night
  const rows = isOwn ? shown.rows : (shown.earlier?.find(({ night }) => night === now.night)?.rows ?? [])
  const current = shownOf(now).rows
  const changes = rows.flatMap((row) => changesOf(row, current))
  const edit = !sameRows(
    rows,
    current.filter((row) => isOfItsRaids(row, rows, isOwn)),
  )
  return { edit, correction: changes.length > 0 ? { night: now.night, changes } : null }
}

/** A raid that came after a digest is news of the next one, not a change of this; but for its own night. */
function isOfItsRaids(row: ShownRow, shown: readonly ShownRow[], isOwn: boolean): boolean {
  const isDay = row.raid === 'day'
  return (isOwn && !isDay) || shown.some(({ raid }) => (raid === 'day') === isDay)
}

function changesOf(row: ShownRow, current: readonly ShownRow[]): readonly FigureChange[] {
  // "36 drones" that became "36 Shahed" when the official report came are the same weapons.
  const kin = current
    .filter((each) => mayBeOfOneRaid(each, row) && mayOverlap(each.model, row.model))
    .toSorted((one, other) => likeness(other, row) - likeness(one, row))
  const [now] = kin
  // What was told without its raid is a figure of any of them.
  if (!row.raid && kin.some((each) => changesBetween(row, each).length === 0)) return []
  return changesBetween(row, now)
}

function mayBeOfOneRaid(one: ShownRow, other: ShownRow): boolean {
  return !one.raid || !other.raid || one.raid === other.raid
}

function likeness(one: ShownRow, other: ShownRow): number {
  return (one.raid === other.raid ? 2 : 0) + (one.model === other.model ? 1 : 0)
}

function changesBetween(row: ShownRow, now: ShownRow | undefined): readonly FigureChange[] {
  return (['launched', 'intercepted'] as const).flatMap((count) => {
    const before = row[count]
    const after = now?.[count] ?? null
    if (before === null || !isNotable(before, after)) return []
    return [{ model: now?.model ?? row.model, count, before, after }]
  })
}

/** A change of one, or of less than a twentieth, is a trifle; so is "about 70" that became 72. */
function isNotable(before: Figure, after: Figure | null): boolean {
  if (after === null) return true
  const difference = Math.abs(before.value - after.value)
  return difference > 1 && difference * 20 >= Math.max(before.value, after.value)
}

function sameRows(one: readonly ShownRow[], other: readonly ShownRow[]): boolean {
  return (
    one.length === other.length &&
    one.every((row) =>
      other.some(
        (each) =>
          (row.raid === undefined || row.raid === each.raid) &&
          each.model === row.model &&
          isSameFigure(each.launched, row.launched) &&
          isSameFigure(each.intercepted, row.intercepted),
      ),
    )
  )
}
