import { describe, expect, it } from 'vitest'
import { addDays, type IsoDate } from '../../../src/domain/calendar.ts'
import { contextsOf } from '../../../src/domain/digest/raid-context.ts'
import type { StrikeClaim } from '../../../src/domain/strikes/claim.ts'
import { reconcileNight } from '../../../src/domain/tally/reconcile-night.ts'
import { tallyPeriod } from '../../support/tally-period.ts'
import { claim, official, type ClaimOptions, type Told } from '../tally/claims.ts'

const NIGHT = '2023-07-18'
const before = (nights: number): IsoDate => addDays(NIGHT, -nights)
const drones = (ago: number, launched: Told, options: ClaimOptions = {}) =>
  claim('shahed', launched, 10, { night: before(ago), ...official, ...options })

/** Of the last night, with what is known of those before. */
function contextOf(claims: readonly StrikeClaim[], night = NIGHT) {
  const history = tallyPeriod({ from: addDays(night, -60), to: night, claims })
  const [context, ...others] = contextsOf(reconcileNight(night, claims), history)
  expect(others).toEqual([])
  return context
}

const everyNight = (launched: number, nights = 59) =>
  Array.from({ length: nights }, (_, at) => drones(at + 1, launched))

describe('the total of a raid', () => {
  it('adds up what strikes, and says that reconnaissance is left out', () => {
    const rows = [claim('shahed', 36, 31), claim('kalibr', 6, 6), claim('recon-drone', null, 1)]
    expect(contextOf(rows)?.total).toEqual({
      launched: { value: 42 },
      intercepted: { value: 37 },
      lost: null,
      isWithoutRecon: true,
    })
  })

  it('is "at least" where a part is not known, and is none of a single line', () => {
    const { total } = contextOf([claim('kalibr', 16, 13), claim('oniks', 6, null)]) ?? {}
    expect(total).toMatchObject({ launched: { value: 22 }, intercepted: { value: 13, bound: 'at-least' } })
    expect(contextOf([claim('shahed', 36, 31)])?.total).toBeNull()
  })

  it('counts as lost what drones alone can be', () => {
    const night = '2025-01-10'
    const rows = [claim('shahed', 72, 33, { night, lost: 34 }), claim('iskander-m', 2, 1, { night })]
    expect(contextOf(rows, night)?.total?.lost).toEqual({ value: 34 })
  })
})

describe('the share that was stopped', () => {
  it('is of drones and of missiles, and of neither where the lines say all or nothing', () => {
    const { shares } = contextOf([claim('shahed', 36, 31), claim('kalibr', 6, 6)]) ?? {}
    expect(shares).toMatchObject([
      { kind: 'drone', share: { launched: 36, intercepted: 31, counting: 'shot-down' } },
    ])
  })

  it('is none of a kind of which a part is unknown', () => {
    expect(contextOf([claim('kalibr', 16, 13), claim('oniks', 6, null)])?.shares).toEqual([])
  })

  it('has the definition of its date', () => {
    const of = (night: IsoDate, lost?: number) =>
      contextOf([claim('shahed', 100, 60, { night, ...(lost !== undefined && { lost }) })], night)?.shares[0]
        ?.share
    expect(of('2025-01-10', 35)).toMatchObject({ counting: 'lost-apart', withLost: { value: 0.95 } })
    expect(of('2025-09-10')).toMatchObject({ counting: 'one-figure', withLost: null })
  })
})

describe('the nights before', () => {
  it('give the mean of seven, unless too few were reported', () => {
    expect(contextOf([drones(0, 30), ...everyNight(20, 7)])?.mean).toMatchObject({
      figure: { value: 20 },
      missing: [],
    })
    expect(contextOf([drones(0, 30), ...everyNight(20, 5)])?.mean?.missing).toHaveLength(2)
    expect(contextOf([drones(0, 30), ...everyNight(20, 3)])?.mean).toBeNull()
  })

  it('tell when it was last as many, if that is over a week ago', () => {
    const since = (ago: number) =>
      contextOf([
        drones(0, 30),
        drones(ago, 31),
        ...everyNight(20).filter(({ night }) => night !== before(ago)),
      ])?.most
    expect(since(9)).toEqual({ kind: 'all', since: before(9), nights: 9, missing: 0 })
    expect(since(7)).toBeNull()
  })

  it('tell that it was never as many in sixty, where most of them were reported', () => {
    expect(contextOf([drones(0, 30), ...everyNight(20, 60)])?.most).toEqual({
      ...{ kind: 'all', since: null, nights: 60, missing: 0 },
    })
    expect(contextOf([drones(0, 30), ...everyNight(20, 20)])?.most).toBeNull()
  })

  it('tell of the first night without a kind, on the word of an official report', () => {
    const missiles = (options: ClaimOptions = official) => claim('kalibr', 6, 6, { night: NIGHT, ...options })
    expect(contextOf([missiles(), ...everyNight(20, 11)])?.first).toEqual({
      kind: 'drone',
      has: false,
      nights: 12,
    })
    expect(contextOf([missiles({}), ...everyNight(20, 11)])?.first).toBeNull()
    expect(contextOf([missiles(), ...everyNight(20, 5)])?.first).toBeNull()
  })

  it('tell of the first night with one', () => {
    const claims = [drones(0, 20), claim('kalibr', 6, 6, official), ...everyNight(20, 11)]
    expect(contextOf(claims)?.first).toEqual({ kind: 'missile', has: true, nights: 12 })
  })

  it('say nothing of a raid by day, and nothing across a change of what is counted', () => {
    expect(contextOf([drones(0, 30, { raid: 'day' }), ...everyNight(20)])).toMatchObject({
      ...{ mean: null, most: null, first: null },
    })
    const night = '2024-11-20'
    const then = Array.from({ length: 40 }, (_, at) =>
      claim('shahed', 20, 10, { night: addDays(night, -at), ...official }),
    )
    expect(contextOf(then, night)).toMatchObject({ mean: null, most: null })
  })
})
