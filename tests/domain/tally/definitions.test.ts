import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/domain/calendar.ts'
import { changesAcross, CHANGES, eraAt, erasOf, judge } from '../../../src/domain/tally/definitions.ts'
import { listNights } from '../../../src/domain/tally/tally-period.ts'

const JULY = { from: '2025-07-01', to: '2025-07-31' }
const AUGUST = { from: '2025-08-01', to: '2025-08-31' }
const anySpan = fc
  .tuple(fc.integer({ min: 0, max: 1600 }), fc.integer({ min: 0, max: 700 }))
  .map(([start, nights]) => {
    const from = addDays('2022-09-28', start)
    return { from, to: addDays(from, nights) }
  })

describe('erasOf', () => {
  it('parts July 2025 on its 24th night', () => {
    expect(erasOf(JULY)).toEqual([
      { from: '2025-07-01', to: '2025-07-23', counting: 'lost-apart', hasDecoys: true },
      { from: '2025-07-24', to: '2025-07-31', counting: 'one-figure', hasDecoys: true },
    ])
    expect(erasOf(AUGUST)).toHaveLength(1)
  })

  it('covers each night of a period once, and counts every night of an era alike', () => {
    fc.assert(
      fc.property(anySpan, (span) => {
        const eras = erasOf(span)
        expect(eras.flatMap(({ from, to }) => listNights(from, to))).toEqual(listNights(span.from, span.to))
        for (const { from, to, counting, hasDecoys } of eras) {
          expect([eraAt(from), eraAt(to)]).toEqual([
            { counting, hasDecoys },
            { counting, hasDecoys },
          ])
        }
      }),
    )
  })
})

describe('judge', () => {
  it.each([
    ['a sum of July and August 2025 needs no word', 'sum', [JULY, AUGUST], 'shahed', 'plain'],
    ['what was launched in them is compared', 'comparison', [JULY, AUGUST], 'drone', 'plain'],
    ['their shares are told apart', 'share', [JULY, AUGUST], 'drone', 'apart'],
    ['the share of July alone, too', 'share', [JULY], null, 'apart'],
    ['the share of August is one figure', 'share', [AUGUST], 'shahed', 'plain'],
    ['missiles were counted in one way all along', 'share', [JULY, AUGUST], 'kalibr', 'plain'],
  ] as const)('%s', (_, statement, periods, model, kind) => {
    expect(judge(statement, periods, model).kind).toBe(kind)
  })

  it('marks what was launched before decoys were counted and since', () => {
    const before = { from: '2024-05-01', to: '2024-05-31' }
    expect(judge('comparison', [before, AUGUST], 'shahed')).toMatchObject({
      kind: 'marked',
      changes: [{ key: 'decoys-counted' }],
    })
    expect(judge('average', [{ from: before.from, to: AUGUST.to }], null).kind).toBe('marked')
  })

  it('never tells a share over a change of its figures as one', () => {
    fc.assert(
      fc.property(anySpan, anySpan, (one, other) => {
        const crossed = changesAcross([one, other], 'shahed')
        const isCrossed = crossed.some(({ concerns }) => concerns === 'stopped')
        const verdict = judge('share', [one, other], 'shahed')
        expect(verdict.kind === 'apart').toBe(isCrossed)
        expect(verdict.kind === 'plain' ? [] : verdict.changes).toEqual(crossed)
      }),
    )
  })
})

it('has changes in the order of their nights', () => {
  const nights = CHANGES.map(({ since }) => since)
  expect(nights).toEqual(nights.toSorted())
})
