import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sumFigures } from '../../../src/domain/tally/figures.ts'
import { tallyPeriod } from '../../support/tally-period.ts'
import { toTallyRecord } from '../../../src/domain/tally/tally-records.ts'
import { claim, figure, official, type Told } from './claims.ts'

const sum = (...parts: readonly Told[]) => sumFigures(parts.map(figure))

describe('sumFigures', () => {
  it('adds exact figures', () => {
    expect(sum(36, 6)).toEqual({ value: 42 })
    expect(sum(0, 0)).toEqual({ value: 0 })
  })

  it('says "at least" when a part is unknown, and nothing when all are', () => {
    expect(sum(36, null)).toEqual({ value: 36, bound: 'at-least' })
    expect(sum(null, null)).toBeNull()
    expect(sum()).toBeNull()
  })

  it('keeps a bound, and calls mixed ones "about"', () => {
    expect(sum('>30', 6)).toEqual({ value: 36, bound: 'at-least' })
    expect(sum('>30', '<4')).toEqual({ value: 34, bound: 'about' })
  })

  it('leaves "up to" out of an "at least"', () => {
    expect(sum('<4', 10, null)).toEqual({ value: 10, bound: 'at-least' })
    expect(sum('<4', null)).toBeNull()
  })

  const anyFigure = fc.option(
    fc.record({
      value: fc.nat(1000),
      bound: fc.constantFrom(undefined, 'about' as const, 'at-least' as const, 'at-most' as const),
    }),
  )

  it('does not depend on the order, and never exceeds the known parts', () => {
    fc.assert(
      fc.property(fc.array(anyFigure), (parts) => {
        const total = sumFigures(parts)
        expect(sumFigures(parts.toReversed())).toEqual(total)
        const known = parts.reduce((all, part) => all + (part?.value ?? 0), 0)
        expect(total?.value ?? 0).toBeLessThanOrEqual(known)
      }),
    )
  })

  it('with one more unknown part is "at least", and no greater', () => {
    fc.assert(
      fc.property(fc.array(anyFigure), (parts) => {
        const before = sumFigures(parts)
        const after = sumFigures([...parts, null])
        if (after !== null) expect(after.bound).toBe('at-least')
        expect(after?.value ?? 0).toBeLessThanOrEqual(before?.value ?? 0)
      }),
    )
  })
})

const week = [
  claim('shahed', 36, 31, { night: '2023-07-18' }),
  claim('kalibr', 6, 6, { night: '2023-07-18' }),
  claim('recon-drone', null, 1, { night: '2023-07-18' }),
  claim('shahed', 32, 23, { night: '2023-07-19' }),
  claim('kalibr', 16, null, { night: '2023-07-19' }),
  claim('kalibr+kh-101-555', 10, 5, { night: '2023-07-20' }),
  claim('recon-drone', 2, 2, { night: '2023-07-21', scope: 'regional' }),
]
const tally = (model: string | null = null) =>
  tallyPeriod({ from: '2023-07-17', to: '2023-07-22', claims: week, model })

describe('tallyPeriod', () => {
  it('adds up per model, unknown parts told as "at least"', () => {
    expect(tally().totals).toEqual([
      { model: 'shahed', nights: 2, launched: { value: 68 }, intercepted: { value: 54 }, lost: null },
      {
        model: 'kalibr',
        nights: 2,
        launched: { value: 22 },
        intercepted: { value: 6, bound: 'at-least' },
        lost: null,
      },
      {
        model: 'kalibr+kh-101-555',
        nights: 1,
        launched: { value: 10 },
        intercepted: { value: 5 },
        lost: null,
      },
      { model: 'recon-drone', nights: 1, launched: null, intercepted: { value: 1 }, lost: null },
    ])
  })

  it('lists the nights without a national report', () => {
    expect(tally()).toMatchObject({
      nights: 6,
      nightsReported: 3,
      nightsWithoutReport: ['2023-07-17', '2023-07-21', '2023-07-22'],
    })
  })

  it('asked for a model, shows joint figures beside it, and counts nights of any report', () => {
    const kalibr = tally('kalibr')
    expect(kalibr.totals.map((total) => total.model)).toEqual(['kalibr', 'kalibr+kh-101-555'])
    expect(kalibr.nightsReported).toBe(3)
  })

  it('asked for a kind, shows all of that kind', () => {
    expect(tally('missile').totals.map((total) => total.model)).toEqual(['kalibr', 'kalibr+kh-101-555'])
    expect(tally('drone').totals.map((total) => total.model)).toEqual(['shahed', 'recon-drone'])
  })

  it('has nothing to say of a period that ends before it begins', () => {
    expect(tallyPeriod({ from: '2023-07-19', to: '2023-07-18', claims: week })).toMatchObject({
      nights: 0,
      totals: [],
    })
  })
})

describe('the tally as data', () => {
  const night = tallyPeriod({
    from: '2023-07-18',
    to: '2023-07-18',
    claims: [
      claim('shahed', 36, 31, { ...official, quote: '31 of 36' }),
      claim('shahed', 35, '>30', { sourceName: 'A "quoted", name' }),
    ],
  })

  it('carries each claim with source, address, time and quote', () => {
    const [row] = toTallyRecord(night).rows
    expect(row).toMatchObject({ launched: { value: 36 }, sources: ['airforce'] })
    expect(row?.claims[0]).toMatchObject({
      source: 'airforce',
      authority: 'official',
      url: 'https://airforce.example/1',
      reportedAt: '2023-07-18T06:00:00.000Z',
      quotes: ['31 of 36'],
    })
    expect(row?.conflicts).toEqual([
      {
        count: 'launched',
        values: [
          { value: 36, sources: ['airforce'] },
          { value: 35, sources: ['ucmc'] },
        ],
      },
    ])
    expect(JSON.parse(JSON.stringify(toTallyRecord(night)))).toEqual(toTallyRecord(night))
  })
})
