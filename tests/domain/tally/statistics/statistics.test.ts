import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../../src/domain/calendar.ts'
import type { StrikeClaim } from '../../../../src/domain/strikes/claim.ts'
import { comparePeriods } from '../../../../src/domain/tally/statistics/compare-periods.ts'
import { meanBefore, meanOf } from '../../../../src/domain/tally/statistics/means.ts'
import { seriesOf, sumOf } from '../../../../src/domain/tally/statistics/night-series.ts'
import {
  currentRun,
  longestRun,
  mostSince,
  nightsWithout,
  topNights,
} from '../../../../src/domain/tally/statistics/records.ts'
import { sharesOf } from '../../../../src/domain/tally/statistics/shares.ts'
import { tallyPeriod } from '../../../support/tally-period.ts'
import { claim, table, type Told } from '../claims.ts'

const FIRST = '2025-06-20'

/** A night is no report (`null`), or drones launched and shot down, or a report of missiles alone. */
type Night = { readonly launched: Told; readonly down: Told; readonly lost?: number } | 'missiles' | null

function seriesFrom(nights: readonly Night[], models: readonly string[] = ['shahed'], first = FIRST) {
  const claims = nights.flatMap((each, at): StrikeClaim[] => {
    const options = { ...table, night: addDays(first, at) }
    if (each === null) return []
    if (each === 'missiles') return [claim('kalibr', 4, 3, options)]
    const lost = each.lost === undefined ? {} : { lost: each.lost }
    return [claim('shahed', each.launched, each.down, { ...options, ...lost })]
  })
  const to = addDays(first, nights.length - 1)
  return seriesOf(tallyPeriod({ from: first, to, claims }), models)
}

const drones = (launched: Told, down: Told = null): Night => ({ launched, down })

const anyNight: fc.Arbitrary<Night> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.nat(40), fc.nat(40)).map(([down, more]) => drones(down + more, down)) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant('missiles' as const) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }).map((n) => drones(null, n)) },
)
const anyNights = fc.array(anyNight, { minLength: 1, maxLength: 60 })

const launchedOf = (night: Night): number | null =>
  night === null || night === 'missiles' ? null : (night.launched as number | null)
const datesOf = (nights: readonly Night[], test: (night: Night) => boolean) =>
  nights.flatMap((night, at) => (test(night) ? [addDays(FIRST, at)] : []))

describe('each statistic is what one gets by hand', () => {
  it('sum and mean', () => {
    fc.assert(
      fc.property(anyNights, (nights) => {
        const series = seriesFrom(nights)
        const known = nights.map(launchedOf).filter((value) => value !== null)
        const total = known.reduce((all, value) => all + value, 0)
        const reported = nights.filter((night) => night !== null).length
        const sum = sumOf(series)
        expect(sum.figure?.value ?? null).toBe(known.length === 0 ? null : total)
        expect(sum).toMatchObject({ reported, missing: datesOf(nights, (night) => night === null) })
        const open = nights.some((night) => night !== null && night !== 'missiles' && night.launched === null)
        if (sum.figure !== null) expect(sum.figure.bound).toBe(open ? 'at-least' : undefined)
        const mean = meanOf(series)
        expect(mean?.figure.value ?? null).toBe(known.length === 0 ? null : total / reported)
        const last = addDays(FIRST, nights.length - 1)
        expect(meanBefore(series, last)).toEqual(meanOf(series.slice(0, -1).slice(-7)))
      }),
    )
  })

  it('records', () => {
    fc.assert(
      fc.property(anyNights, (nights) => {
        const series = seriesFrom(nights)
        const launched = nights.flatMap((night, at) => {
          const value = launchedOf(night)
          return value === null ? [] : [{ night: addDays(FIRST, at), value }]
        })
        const byHand = launched.toSorted((one, other) => other.value - one.value).map(({ value }) => value)
        expect(topNights(series, 3).map((each) => each.launched.value)).toEqual(byHand.slice(0, 3))
        const last = launched.at(-1)
        if (last === undefined || last.night === FIRST) return
        const before = launched.filter(({ night, value }) => night < last.night && value >= last.value).at(-1)
        expect(mostSince(series, last.night)).toMatchObject(
          before === undefined ? { kind: 'ever', from: FIRST } : { kind: 'since', night: before.night },
        )
      }),
    )
  })

  it('runs with and without', () => {
    fc.assert(
      fc.property(anyNights, (nights) => {
        const series = seriesFrom(nights)
        const isOut = (night: Night) =>
          night === 'missiles' || (night !== null && night.launched === 0 && (night.down ?? 0) === 0)
        const isIn = (night: Night) => night !== null && !isOut(night)
        expect(nightsWithout(series).map(({ night }) => night)).toEqual(datesOf(nights, isOut))
        for (const [kind, belongs] of [
          ['with', isIn],
          ['without', isOut],
        ] as const) {
          const letters = nights.map((night) => (belongs(night) ? 'x' : '.')).join('')
          const lengths = [...letters.matchAll(/x+/g)].map(([run]) => run.length)
          expect(longestRun(series, kind)?.nights ?? 0).toBe(Math.max(0, ...lengths))
          expect(currentRun(series, kind)?.nights ?? 0).toBe(/x*$/.exec(letters)?.[0].length)
        }
      }),
    )
  })

  it('shares of each era, of what both figures are known', () => {
    fc.assert(
      fc.property(anyNights, (nights) => {
        const shares = sharesOf(seriesFrom(nights))
        const exact = nights.flatMap((night, at) =>
          night === null || night === 'missiles' || night.launched === null
            ? []
            : [{ night: addDays(FIRST, at), launched: night.launched as number, down: night.down as number }],
        )
        for (const apart of [true, false]) {
          const own = exact.filter(({ night }) => night < '2025-07-24' === apart)
          const launched = own.reduce((all, each) => all + each.launched, 0)
          const down = own.reduce((all, each) => all + each.down, 0)
          const share = shares.find(({ counting }) => counting === (apart ? 'lost-apart' : 'one-figure'))
          expect(share?.shotDown ?? null).toBe(launched === 0 ? null : down / launched)
          if (share !== undefined) expect(share.nights).toBe(own.length)
        }
      }),
    )
  })

  it('a comparison has both periods, and their coverage', () => {
    fc.assert(
      fc.property(anyNights, anyNights, (one, other) => {
        const [mine, theirs] = [seriesFrom(one), seriesFrom(other)]
        const { one: left, other: right, change } = comparePeriods(mine, theirs, 'shahed')
        expect([left.sum, right.sum]).toEqual([sumOf(mine), sumOf(theirs)])
        if (change.mean === null) return
        const byHand = (meanOf(mine)?.figure.value ?? 0) / (meanOf(theirs)?.figure.value ?? 1) - 1
        expect(change.mean).toBe(byHand)
      }),
    )
  })
})

describe('sumOf', () => {
  it('names the nights without a report', () => {
    const sum = sumOf(seriesFrom([drones(10), null, 'missiles', drones(5)]))
    expect(sum).toEqual({ figure: { value: 15 }, reported: 3, told: 2, missing: ['2025-06-21'] })
  })

  it('knows nothing of weapons that no report mentions, and never says 0', () => {
    expect(sumOf(seriesFrom(['missiles', null])).figure).toBeNull()
    expect(meanOf(seriesFrom(['missiles', null]))).toBeNull()
  })

  it('is "at least" with a figure over these and other weapons', () => {
    const claims = [
      claim('shahed', 10, 8, { ...table, night: FIRST }),
      claim('kalibr+shahed', 7, 7, { ...table, night: addDays(FIRST, 1) }),
    ]
    const series = seriesOf(tallyPeriod({ from: FIRST, to: addDays(FIRST, 1), claims }), ['shahed'])
    expect(sumOf(series).figure).toEqual({ value: 10, bound: 'at-least' })
  })
})

describe('mostSince', () => {
  it('counts the nights between that nobody reported', () => {
    const series = seriesFrom([drones(50), null, drones(20), drones(40)])
    expect(mostSince(series, '2025-06-23')).toMatchObject({ kind: 'since', night: '2025-06-20', missing: 1 })
  })

  it('is the most since the archive begins, and nothing for a night nobody reported', () => {
    const series = seriesFrom([drones(50), drones(60), null])
    expect(mostSince(series, '2025-06-21')).toEqual({ kind: 'ever', from: '2025-06-20', missing: 0 })
    expect(mostSince(series, '2025-06-22')).toBeNull()
  })
})

describe('sharesOf', () => {
  it('makes two of nights on either side of 24 July 2025', () => {
    const nights = Array.from({ length: 5 }, (): Night => ({ launched: 100, down: 50, lost: 40 }))
    const since = Array.from({ length: 5 }, (): Night => drones(100, 90))
    const shares = sharesOf(seriesFrom([...nights, ...since], ['shahed'], '2025-07-19'))
    expect(shares).toMatchObject([
      { counting: 'lost-apart', shotDown: 0.5, withLost: { value: 0.9 }, nights: 5 },
      { counting: 'one-figure', shotDown: 0.9, withLost: null, nights: 5 },
    ])
  })

  it('makes none of a night of which only kills are told', () => {
    const [share] = sharesOf(seriesFrom([drones(100, 50), drones('>36', 36)]))
    expect(share).toMatchObject({ shotDown: 0.5, nights: 1, leftOut: ['2025-06-21'] })
  })
})

describe('comparePeriods', () => {
  it('compares sums of as many reported nights, and means of any', () => {
    const one = seriesFrom([drones(10), drones(20)])
    const other = seriesFrom([drones(30), drones(30), drones(30), drones(30)])
    expect(comparePeriods(one, other, 'shahed').change).toEqual({ sum: null, mean: -0.5 })
    expect(comparePeriods(one, one, 'shahed').change).toEqual({ sum: 0, mean: 0 })
  })

  it('tells no difference over the change to counting decoys', () => {
    const before = seriesFrom([drones(10)], ['shahed'], '2024-05-01')
    const since = seriesFrom([drones(100)], ['shahed'], '2025-05-01')
    expect(comparePeriods(since, before, 'shahed')).toMatchObject({
      change: { sum: null, mean: null },
      verdict: { kind: 'marked' },
    })
  })
})
