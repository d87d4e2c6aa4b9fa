import { describe, expect, it } from 'vitest'
import { planCorrections, type ShownTally } from '../../../src/domain/digest/corrections.ts'
import { reconcileNight } from '../../../src/domain/tally/reconcile-night.ts'
import { claim, figure, type Told } from '../tally/claims.ts'

const NIGHT = '2023-07-18'
const shown = (...rows: readonly (readonly [string, Told, Told])[]): ShownTally => ({
  night: NIGHT,
  rows: rows.map(([model, launched, intercepted]) => ({
    model,
    launched: figure(launched),
    intercepted: figure(intercepted),
  })),
})
const now = (...rows: readonly (readonly [string, Told, Told])[]) =>
  reconcileNight(
    NIGHT,
    rows.map(([model, launched, intercepted]) => claim(model, launched, intercepted)),
  )

describe('planCorrections', () => {
  it('does nothing while nothing changed', () => {
    expect(planCorrections(shown(['shahed', 36, 31]), now(['shahed', 36, 31]))).toEqual({
      edit: false,
      correction: null,
    })
  })

  it('edits a late report in silently', () => {
    expect(planCorrections(shown(), now(['shahed', 36, 31]))).toEqual({ edit: true, correction: null })
  })

  it('edits in a figure that was unknown, and a new weapon, silently', () => {
    expect(planCorrections(shown(['shahed', null, 31]), now(['shahed', 36, 31]))).toEqual({
      edit: true,
      correction: null,
    })
    expect(planCorrections(shown(['shahed', 36, 31]), now(['shahed', 36, 31], ['kalibr', 6, 6]))).toEqual({
      edit: true,
      correction: null,
    })
  })

  it('tells a figure that was wrong', () => {
    expect(planCorrections(shown(['shahed', 54, 52]), now(['shahed', 59, 58]))).toEqual({
      edit: true,
      correction: {
        night: NIGHT,
        changes: [
          { model: 'shahed', count: 'launched', before: { value: 54 }, after: { value: 59 } },
          { model: 'shahed', count: 'intercepted', before: { value: 52 }, after: { value: 58 } },
        ],
      },
    })
  })

  it('edits a trifle without a word: one more, or under a twentieth', () => {
    for (const [before, after] of [
      [36, 35],
      [100, 104],
      ['~70', 72],
    ] as const)
      expect(planCorrections(shown(['shahed', before, 30]), now(['shahed', after, 30]))).toEqual({
        edit: true,
        correction: null,
      })
  })

  it('knows the drones of the press again in the Shaheds of the report', () => {
    expect(planCorrections(shown(['drone', 36, 31]), now(['shahed', 36, 31]))).toEqual({
      edit: true,
      correction: null,
    })
  })

  it('tells that nobody stands by a figure any more', () => {
    expect(planCorrections(shown(['kalibr', 6, null]), now(['shahed', 36, 31])).correction?.changes).toEqual([
      { model: 'kalibr', count: 'launched', before: { value: 6 }, after: null },
    ])
  })

  describe('of two raids of one date', () => {
    const night = claim('shahed', 165, 112, { authority: 'official', briefingId: 1 })
    const day = claim('drone', 124, 86, { authority: 'official', briefingId: 2, raid: 'day' })
    const told = (...rows: ShownTally['rows']): ShownTally => ({ night: NIGHT, rows })
    const ofNight = {
      raid: 'night',
      model: 'shahed',
      launched: { value: 165 },
      intercepted: { value: 112 },
    } as const

    it('never corrects, nor adds to, what was told of the night when the day is reported', () => {
      expect(planCorrections(told(ofNight), reconcileNight(NIGHT, [night, day]))).toEqual({
        edit: false,
        correction: null,
      })
    })

    it('keeps to what was told before raids were told apart, and to what was told of neither', () => {
      const unnamed = { model: 'shahed', launched: { value: 124 }, intercepted: { value: 86 } }
      for (const row of [unnamed, { ...unnamed, raid: null }]) {
        const { correction } = planCorrections(
          told(row),
          reconcileNight(NIGHT, [night, day, claim('shahed', 124, 86, { raid: null, sourceSlug: 'b' })]),
        )
        expect(correction).toBeNull()
      }
    })

    it('corrects the day where the day was told', () => {
      const before = { raid: 'day', model: 'drone', launched: { value: 100 }, intercepted: null } as const
      const plan = planCorrections(told(ofNight, before), reconcileNight(NIGHT, [night, day]))
      expect(plan.correction?.changes).toEqual([
        { model: 'drone', count: 'launched', before: { value: 100 }, after: { value: 124 } },
      ])
    })
  })
})
