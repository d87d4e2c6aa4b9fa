import { describe, expect, it, test } from 'vitest'
import type { Chart, Finding, Parts } from '../../../src/domain/chart/chart.ts'
import { composeChart } from '../../../src/domain/chart/compose-chart.ts'
import { sizeOf } from '../../../src/domain/chart/parts.ts'
import type { StrikeClaim } from '../../../src/domain/strikes/claim.ts'
import { tallyPeriod } from '../../support/tally-period.ts'
import { claim, type Told } from '../tally/claims.ts'

function chart(
  from: string,
  to: string,
  claims: readonly StrikeClaim[],
  {
    model = null,
    archive = '2022-02-24',
  }: { readonly model?: string | null; readonly archive?: string } = {},
): Chart {
  const { byNight } = tallyPeriod({ from: archive, to, claims })
  return composeChart({
    from,
    to,
    model,
    nights: byNight.filter(({ night }) => night >= from),
    before: byNight.filter(({ night }) => night < from),
  })
}

const on = (night: string, launched: Told, intercepted: Told, more: object = {}) =>
  claim('shahed', launched, intercepted, { night, ...more })
const parts = (stopped: number, through = 0, unknown = 0): Parts => ({ stopped, through, unknown })
const firstBar = (...claims: readonly StrikeClaim[]) =>
  chart('2023-07-18', '2023-07-19', claims).panels[0]?.bars[0]

describe('a bar', () => {
  test.each<[string, Told, Told, number | undefined, Parts, boolean]>([
    ['what was launched and not stopped', 36, 31, undefined, parts(31, 5), false],
    ['lost on radar is stopped', 36, 20, 10, parts(30, 6), false],
    ['nothing said of what became of it', 36, null, undefined, parts(0, 0, 36), false],
    ['only what was stopped is stated', null, 31, undefined, parts(31), true],
    ['at least so many launched, as history has it', '>31', 31, undefined, parts(31), true],
    ['about so many: the rest is not known', '~40', 31, undefined, parts(31, 0, 9), false],
    ['all of them', 36, 36, undefined, parts(36), false],
  ])('%s', (_, launched, intercepted, lost, night, isLeast) => {
    const told = on('2023-07-18', launched, intercepted, lost === undefined ? {} : { lost })
    expect(firstBar(told)).toMatchObject({ state: 'told', night, day: null, isLeast })
  })

  it('has the raid by day apart', () => {
    const bar = firstBar(on('2023-07-18', 36, 31), on('2023-07-18', 8, 6, { raid: 'day' }))
    expect(bar).toMatchObject({ night: parts(31, 5), day: parts(6, 2) })
  })

  it('is no zero where there is no report, nor where the report does not mention these weapons', () => {
    const told = chart('2023-07-18', '2023-07-19', [claim('kalibr', 6, 6)])
    expect(told.panels.map(({ model, bars }) => [model, ...bars.map(({ state }) => state)])).toEqual([
      ['drone', 'not-mentioned', 'no-report'],
      ['missile', 'told', 'no-report'],
    ])
  })

  it('leaves out drones that only look, and figures that count drones and missiles together', () => {
    const told = firstBar(
      on('2023-07-18', 36, 31),
      claim('recon-drone', null, 4),
      claim('kalibr+lancet', 9, 9, { sourceSlug: 'other' }),
    )
    expect(told?.night).toEqual(parts(31, 5))
  })
})

describe('what stands below a bar', () => {
  test.each([
    ['2023-07-01', '2023-07-30', 'night', 30],
    ['2023-05-01', '2023-07-29', 'night', 90],
    ['2023-01-01', '2023-12-31', 'week', 53],
    ['2022-10-01', '2026-06-01', 'month', 45],
  ] as const)('%s to %s: a %s', (from, to, step, bars) => {
    const told = chart(from, to, [])
    expect(told.step).toBe(step)
    expect(told.panels[0]?.bars).toHaveLength(bars)
    expect(told.panels[0]?.bars.at(-1)?.to).toBe(to)
  })

  it('adds the raids of a week, and says that there was more where a night has no report', () => {
    const told = chart('2023-01-01', '2023-12-31', [
      on('2023-12-30', 10, 8),
      on('2023-12-31', 20, 20, { raid: 'day' }),
    ])
    expect(told.panels[0]?.bars.at(-1)).toMatchObject({ night: parts(28, 2), day: null, isLeast: true })
  })

  it('never loses a weapon between nights, weeks and months', () => {
    const claims = Array.from({ length: 300 }, (_, at) =>
      on(new Date(Date.UTC(2023, 0, 1 + at)).toISOString().slice(0, 10), 10 + (at % 7), 5),
    )
    const totals = (['2023-12-31', '2023-10-27', '2025-02-01'] as const).map((to) => {
      const panel = chart('2023-01-01', to, claims).panels[0]
      return panel && sizeOf(panel.total)
    })
    expect(new Set(totals)).toEqual(new Set([claims.reduce((sum, _, at) => sum + 10 + (at % 7), 0)]))
  })
})

describe('what it shows that is worth saying', () => {
  const findingOf = (told: Chart): Finding | undefined => told.panels[0]?.finding
  const week = (last: number) => [
    on('2023-07-01', 60, 60),
    on('2023-07-12', 30, 30),
    on('2023-07-15', 40, 40),
    on('2023-07-18', last, last),
  ]
  const july = (claims: readonly StrikeClaim[]) => findingOf(chart('2023-07-12', '2023-07-18', claims))

  test.each<[string, Finding | undefined, object]>([
    ['the most since a day before the period', july(week(50)), { kind: 'most-since', since: '2023-07-01' }],
    ['the most that was ever told', july(week(70)), { kind: 'most-ever', begins: '2023-07-01' }],
    [
      'the largest of the period',
      july(week(35)),
      { kind: 'most-in-period', raid: { night: '2023-07-15', launched: 40 } },
    ],
    [
      'a record of three days is none',
      july(week(40)),
      { kind: 'most-in-period', raid: { night: '2023-07-18' } },
    ],
    [
      'a large last raid after a larger one long ago, whatever came between',
      july([on('2023-07-08', 90, 90), on('2023-07-12', 20, 20), on('2023-07-18', 60, 60)]),
      { kind: 'most-since', since: '2023-07-08', raid: { launched: 60 } },
    ],
    [
      'a small last raid is no news',
      july([on('2023-07-01', 9, 9), on('2023-07-12', 90, 90), on('2023-07-18', 5, 5)]),
      { kind: 'most-in-period', raid: { night: '2023-07-12' } },
    ],
    ['launched is stated nowhere', july([on('2023-07-18', null, 9)]), { kind: 'stopped-only', stopped: 9 }],
    ['nothing at all', july([]), { kind: 'nothing' }],
  ])('%s', (_, finding, wanted) => {
    expect(finding).toMatchObject(wanted)
  })

  it('compares nothing over a change of what "launched" counts', () => {
    const told = chart('2024-11-02', '2024-11-12', [
      on('2024-09-01', 200, 200),
      on('2024-11-03', 20, 20),
      on('2024-11-12', 90, 90),
    ])
    expect(findingOf(told)).toMatchObject({ kind: 'most-ever', begins: '2024-11-03' })
  })

  it('counts a raid by day apart from the night of its date', () => {
    const told = july([on('2023-07-17', 30, 30), on('2023-07-17', 25, 20, { raid: 'day' })])
    expect(told).toMatchObject({ raid: { launched: 30, raid: 'night' } })
  })
})

test('changes of what is counted stand in the period in which they fall', () => {
  const keys = (from: string, to: string, model: string | null = null) =>
    chart(from, to, [], { model }).changes.map(({ key }) => key)
  expect(keys('2025-07-01', '2025-07-30')).toEqual(['one-figure'])
  expect(keys('2025-07-25', '2025-07-30')).toEqual([])
  expect(keys('2025-07-01', '2025-07-30', 'kalibr')).toEqual([])
})
