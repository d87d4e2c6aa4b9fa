import { expect, it } from 'vitest'
import { tallyPeriod } from '../../support/tally-period.ts'
import { toTallyRecord } from '../../../src/domain/tally/tally-records.ts'
import { hits } from './hits.ts'

const DATE = '2026-10-14'
const quote = { start: 0, end: 13, quote: '900 drones hit' }

it('a record of hits has who differs, and what is not told with its reason and its words', () => {
  const impacts = [
    hits(20, 14, { authority: 'official', sourceSlug: 'air-force' }),
    hits(22, null, { sourceSlug: 'daily' }),
    hits(900, null, { sourceSlug: 'herald', doubts: ['more-hit-than-left'], evidence: [quote] }),
  ]
  const record = toTallyRecord(tallyPeriod({ from: DATE, to: DATE, claims: [], impacts }))
  expect(record.impacts).toMatchObject([
    {
      night: DATE,
      raid: 'night',
      drones: { value: 20 },
      sources: ['air-force'],
      conflicts: [
        {
          count: 'drones',
          values: [
            { value: 20, sources: ['air-force'] },
            { value: 22, sources: ['daily'] },
          ],
        },
      ],
    },
  ])
  expect(record.impactsAlsoReported).toMatchObject([
    {
      source: 'herald',
      night: DATE,
      drones: { value: 900 },
      locations: null,
      reasons: ['more-hit-than-left'],
      quotes: ['900 drones hit'],
    },
  ])
})

it('a record of one weapon has no hits, because they are told by kind alone', () => {
  const tally = tallyPeriod({
    from: DATE,
    to: DATE,
    claims: [],
    impacts: [hits(20, 14), hits(900, null, { doubts: ['more-hit-than-left'] })],
    model: 'shahed',
  })
  const { impacts, impactsAlsoReported } = toTallyRecord(tally)
  expect([impacts, impactsAlsoReported]).toEqual([[], []])
})
