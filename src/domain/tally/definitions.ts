import type { IsoDate } from '../calendar.ts'
import { findWeapon } from '../weapons/find-weapon.ts'
import { modelFamily } from '../weapons/kinds.ts'
import { modelParts } from '../weapons/models.ts'

/**
 * How the Air Force has counted drones. It never announced a change; each is seen in its own nightly posts
 * (https://t.me/kpszsu) and in the table made of them (https://www.kaggle.com/datasets/piterfm/massive-missile-attacks-on-ukraine):
 *
 * - until June 2024 a post says how many drones were shot down, and nothing of the others;
 * - from July 2024 to 23 July 2025 it says beside that how many were lost on radar, the work of jamming for the most part;
 * - since 24 July 2025 one figure, "shot down or suppressed", covers both;
 * - since late 2024 "launched" counts decoys together with Shahed; there is no first night of it, and the date here is the middle
 *   of the weeks in which posts began to say so.
 *
 * In history that was imported "launched" is the number shot down where a report gave that alone: such a figure comes with
 * the bound `at-least`, and no share is made of it.
 */
export const CHANGES = [
  { key: 'lost-apart', since: '2024-07-01', concerns: 'stopped', isSharp: true },
  { key: 'decoys-counted', since: '2024-11-01', concerns: 'launched', isSharp: false },
  { key: 'one-figure', since: '2025-07-24', concerns: 'stopped', isSharp: true },
] as const satisfies readonly {
  readonly key: string
  /** The first night that is counted so. */
  readonly since: IsoDate
  /** The figure that means something else since then. */
  readonly concerns: 'launched' | 'stopped'
  /** False where the date is the middle of some weeks. */
  readonly isSharp: boolean
}[]

export type Change = (typeof CHANGES)[number]

/** What "stopped" means: shot down; the same with "lost on radar" beside it; one figure for shot down or suppressed. */
export type Counting = 'shot-down' | 'lost-apart' | 'one-figure'

/** Nights that were counted in one way, as far as a period has them. */
export type Era = {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly counting: Counting
  readonly hasDecoys: boolean
}

export type Span = { readonly from: IsoDate; readonly to: IsoDate }

/** The eras that a period touches, each cut to it, earliest first. */
export function erasOf({ from, to }: Span): readonly Era[] {
  const starts = [from, ...CHANGES.map(({ since }) => since).filter((since) => since > from && since <= to)]
  return starts.map((start, at) => {
    const next = starts[at + 1]
    return { from: start, to: next === undefined ? to : dayBefore(next), ...eraAt(start) }
  })
}

/** How drones were counted on a night. */
export function eraAt(night: IsoDate): Pick<Era, 'counting' | 'hasDecoys'> {
  const reached = new Set<Change['key']>(CHANGES.filter(({ since }) => since <= night).map(({ key }) => key))
  return {
    counting: reached.has('one-figure')
      ? 'one-figure'
      : reached.has('lost-apart')
        ? 'lost-apart'
        : 'shot-down',
    hasDecoys: reached.has('decoys-counted'),
  }
}

/** The figures that a statement rests on. */
export type Statement = 'sum' | 'average' | 'record' | 'comparison' | 'share'

export type Verdict =
  | { readonly kind: 'plain' }
  /** May be told with a sentence for each change. */
  | { readonly kind: 'marked'; readonly changes: readonly Change[] }
  /** No one figure may be told: each era has its own, and the sentences stand beside them. */
  | { readonly kind: 'apart'; readonly changes: readonly Change[] }

/**
 * Whether a statement over some periods may be one figure: all periods of a comparison are named, and what lies
 * between them matters as much as what lies within. `model`: a weapon or kind, `null` for all.
 */
export function judge(statement: Statement, periods: readonly Span[], model: string | null): Verdict {
  const changes = changesAcross(periods, model).filter(
    ({ concerns }) => concerns === 'launched' || statement === 'share',
  )
  if (changes.length === 0) return { kind: 'plain' }
  const isApart = statement === 'share' && changes.some(({ concerns }) => concerns === 'stopped')
  return { kind: isApart ? 'apart' : 'marked', changes }
}

/** The changes that fall between the first and the last night of some periods, for weapons that they concern. */
export function changesAcross(periods: readonly Span[], model: string | null): readonly Change[] {
  if (!concernsDrones(model) || periods.length === 0) return []
  const first = periods.reduce((least, { from }) => (from < least ? from : least), periods[0]?.from ?? '')
  const last = periods.reduce((most, { to }) => (to > most ? to : most), '')
  return CHANGES.filter(({ since }) => since > first && since <= last)
}

/** What the sums of a period reach over: nothing where they tell of no weapon that is counted otherwise since. */
export function changesIn({
  from,
  to,
  model,
  totals,
}: Span & {
  readonly model: string | null
  readonly totals: readonly { readonly model: string }[]
}): readonly Change[] {
  return totals.some((total) => concernsDrones(total.model)) ? changesAcross([{ from, to }], model) : []
}

/** Whether any strike drone is counted with the weapon; `null` is all weapons. */
export function concernsDrones(model: string | null): boolean {
  if (model === null) return true
  return modelParts(model).some((part) =>
    [...modelFamily(part)].some((key) => findWeapon(key)?.class === 'strike-drone'),
  )
}

function dayBefore(date: IsoDate): IsoDate {
  return Temporal.PlainDate.from(date).subtract({ days: 1 }).toString()
}
