import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { StrikeClaim } from '../../../src/domain/strikes/claim.ts'
import { judge } from '../../../src/domain/tally/definitions.ts'
import { comparePeriods } from '../../../src/domain/tally/statistics/compare-periods.ts'
import { seriesOf, sumOf } from '../../../src/domain/tally/statistics/night-series.ts'
import { longestRun, topNights } from '../../../src/domain/tally/statistics/records.ts'
import { sharesOf } from '../../../src/domain/tally/statistics/shares.ts'
import { tallyPeriod } from '../../support/tally-period.ts'
import { readStrikesTable } from '../../../src/sources/strikes-table.ts'

const REFERENCE = '../shared/eval/strikes-reference.csv'
if (!existsSync(REFERENCE))
  process.stderr.write(`LEFT OUT: no ${REFERENCE}, so published sums were not recomputed\n`)

/** The table's lines that are the Air Force's own nightly reports: what published sums are made of. */
function readClaims(): readonly StrikeClaim[] {
  const [head = '', ...lines] = readFileSync(REFERENCE, 'utf8').split('\n')
  const own = lines.filter((line) => line.trim().endsWith(',kpszsu'))
  const read = readStrikesTable([head, ...own].join('\n'))
  if (read.kind === 'failed') throw new Error(read.message)
  return read.rows.map(({ row, reportedAt }, at) => ({
    ...row,
    id: at + 1,
    sourceSlug: 'table',
    sourceName: 'Table',
    authority: 'press',
    briefingId: null,
    url: null,
    reportedAt: reportedAt ?? new Date(0),
    supersededAt: null,
  }))
}

describe.runIf(existsSync(REFERENCE))('sums that were published', () => {
  const whole = existsSync(REFERENCE)
    ? tallyPeriod({ from: '2022-09-28', to: '2026-06-07', claims: readClaims() })
    : tallyPeriod({ from: '2022-09-28', to: '2022-09-28', claims: [] })
  const month = (first: string, model: string) => {
    const to = Temporal.PlainDate.from(first).add({ months: 1 }).subtract({ days: 1 }).toString()
    return seriesOf({ ...whole, from: first, to }, [model])
  }

  it.each([
    ['August 2025', '2025-08-01', 'drone', 4132, 31, []],
    ['August 2025', '2025-08-01', 'missile', 158, 31, []],
    ['September 2024', '2024-09-01', 'drone', 1334, 30, []],
    ['October 2025', '2025-10-01', 'drone', 5167, 29, ['2025-10-01', '2025-10-13']],
  ] as const)('%s: what was launched of %s %s is %d', (_, first, model, launched, reported, missing) => {
    const sum = sumOf(month(first, model))
    expect({ ...sum, launched: sum.figure?.value }).toMatchObject({ launched, reported, missing })
  })

  it('October and November 2024 lack drones on one night and on three', () => {
    const without = (first: string) => month(first, 'drone').filter(({ report }) => report !== 'told')
    expect([without('2024-10-01').length, without('2024-11-01').length]).toEqual([1, 3])
    const sums = ['2024-10-01', '2024-11-01'].map((first) => sumOf(month(first, 'drone')).figure?.value)
    expect(sums).toEqual([1912, 2363])
  })

  it('September 2024: 1,108 of them were shot down', () => {
    const down = month('2024-09-01', 'drone').reduce(
      (all, { counts }) => all + (counts.intercepted?.value ?? 0),
      0,
    )
    expect(down).toBe(1108)
  })

  it('August 2025 is 34 % fewer than July', () => {
    const { change } = comparePeriods(month('2025-08-01', 'drone'), month('2025-07-01', 'drone'), 'drone')
    expect(Math.round((change.sum ?? 0) * 100)).toBe(-34)
  })

  it('July against August 2025 is no rise from 56 to 83 %', () => {
    const [july, august] = [month('2025-07-01', 'drone'), month('2025-08-01', 'drone')]
    const periods = [
      { from: '2025-07-01', to: '2025-07-31' },
      { from: '2025-08-01', to: '2025-08-31' },
    ]
    expect(judge('share', periods, 'drone').kind).toBe('apart')
    const percents = [...sharesOf(july), ...sharesOf(august)].map(({ counting, shotDown, withLost }) => [
      counting,
      Math.round(shotDown * 100),
      withLost === null ? null : Math.round(withLost.value * 100),
    ])
    expect(percents).toEqual([
      ['lost-apart', 48, 88],
      ['one-figure', 90, null],
      ['one-figure', 83, null],
    ])
  })

  it('the record nights are those that were told as such', () => {
    const drones = seriesOf(whole, ['drone'])
    const before = (date: string) =>
      topNights(
        drones.filter(({ night }) => night <= date),
        1,
      )
    expect(
      ['2025-07-31', '2025-12-31', '2026-03-31']
        .flatMap(before)
        .map(({ night, launched }) => [night, launched.value]),
    ).toEqual([
      ['2025-07-09', 728],
      ['2025-09-07', 810],
      ['2026-03-24', 948],
    ])
  })

  it('the longest run of nights with drones is 180', () => {
    expect(longestRun(seriesOf(whole, ['drone']), 'with')).toEqual({
      from: '2025-10-14',
      to: '2026-04-11',
      nights: 180,
    })
  })
})
