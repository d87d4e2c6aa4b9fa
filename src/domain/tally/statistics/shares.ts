import type { IsoDate } from '../../calendar.ts'
import type { Figure } from '../../strikes/strike-row.ts'
import type { TallyRow } from '../tally.ts'
import { concernsDrones, erasOf, type Counting, type Era } from '../definitions.ts'
import { toldNights, type NightSeries } from './night-series.ts'

/** The share that was stopped in one era, with what it was made of. */
export type Share = {
  readonly era: Pick<Era, 'from' | 'to'>
  /** What counts as stopped; for weapons that are no drones always `shot-down`. */
  readonly counting: Counting
  readonly launched: number
  readonly intercepted: number
  /** Stated apart in one era only; else `null`. */
  readonly lost: number | null
  /** Parts of one. */
  readonly shotDown: number
  /** With those lost on radar; `null` where they are not stated apart, `at-least` where some report leaves them out. */
  readonly withLost: Figure | null
  /** Dates that it was made of, and those with figures of which no share can be made. */
  readonly nights: number
  readonly leftOut: readonly IsoDate[]
  /** False where so many are left out that the share says nothing of the period, and is not to be told. */
  readonly isTelling: boolean
}

/** The part of the nights that may be left out of a share. */
const MOST_LEFT_OUT = 0.25

/**
 * The share of what was launched that was stopped, one for each era of a series: they are never added up, and drones
 * and missiles have series of their own. Only attacks
 * of which both figures are known, and exactly, are counted: "at least 36 launched, 36 shot down" is no share of one.
 */
export function sharesOf(series: NightSeries): readonly Share[] {
  const [first, last] = [series[0]?.night, series.at(-1)?.night]
  if (first === undefined || last === undefined) return []
  const rows = toldNights(series).flatMap((each) => each.rows)
  const hasDrones = rows.some((row) => concernsDrones(row.model))
  const eras = hasDrones
    ? countingEras({ from: first, to: last })
    : [{ from: first, to: last, counting: 'shot-down' as const }]
  return eras.flatMap((era) => {
    const own = rows.filter(({ night }) => night >= era.from && night <= era.to)
    const share = shareOf(own.filter(hasBoth))
    if (share === null) return []
    const nights = new Set(own.filter(hasBoth).map(({ night }) => night))
    const leftOut = new Set(own.filter((row) => !hasBoth(row)).map(({ night }) => night))
    const isApart = era.counting === 'lost-apart'
    const isLostWhole = own.filter(hasBoth).every((row) => row.lost !== null || isAllDown(row))
    const withLost = (share.intercepted + share.lost) / share.launched
    return [
      {
        era: { from: era.from, to: era.to },
        counting: era.counting,
        ...share,
        lost: isApart ? share.lost : null,
        withLost: !isApart
          ? null
          : isLostWhole
            ? { value: withLost }
            : { value: withLost, bound: 'at-least' as const },
        nights: nights.size,
        leftOut: [...leftOut],
        isTelling: leftOut.size <= MOST_LEFT_OUT * (nights.size + leftOut.size),
      },
    ]
  })
}

/** Decoys change what is launched, and not what "stopped" means: eras that differ in that alone are one here. */
function countingEras(span: Pick<Era, 'from' | 'to'>): readonly Pick<Era, 'from' | 'to' | 'counting'>[] {
  return erasOf(span).reduce<readonly Pick<Era, 'from' | 'to' | 'counting'>[]>(
    (eras, { from, to, counting }) => {
      const before = eras.at(-1)
      return before?.counting === counting
        ? [...eras.slice(0, -1), { ...before, to }]
        : [...eras, { from, to, counting }]
    },
    [],
  )
}

function shareOf(rows: readonly TallyRow[]) {
  const sum = (count: 'launched' | 'intercepted' | 'lost') =>
    rows.reduce((total, row) => total + (row[count]?.value ?? 0), 0)
  const [launched, intercepted, lost] = [sum('launched'), sum('intercepted'), sum('lost')]
  return launched === 0 ? null : { launched, intercepted, lost, shotDown: intercepted / launched }
}

const isAllDown = ({ launched, intercepted }: TallyRow): boolean => launched?.value === intercepted?.value

function hasBoth({ launched, intercepted }: TallyRow): boolean {
  return launched !== null && intercepted !== null && !launched.bound && !intercepted.bound
}
