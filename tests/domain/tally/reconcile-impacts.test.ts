import { describe, expect, it } from 'vitest'
import type { ImpactClaim } from '../../../src/domain/strikes/impacts/impact-claim.ts'
import { reconcileImpacts } from '../../../src/domain/tally/reconcile-impacts.ts'

const NIGHT = '2026-10-14'
let lastId = 0

function hits(
  drones: number | null,
  locations: number | null,
  changes: Partial<ImpactClaim> = {},
): ImpactClaim {
  lastId += 1
  return {
    id: lastId,
    night: NIGHT,
    raid: 'night',
    drones: drones === null ? null : { value: drones },
    missiles: null,
    combined: null,
    locations: locations === null ? null : { value: locations },
    debrisLocations: null,
    scope: 'national',
    role: 'nightly',
    doubts: [],
    evidence: [],
    sourceSlug: 'paper',
    sourceName: 'Paper',
    authority: 'press',
    briefingId: lastId,
    url: null,
    reportedAt: new Date('2026-10-14T06:00:00Z'),
    supersededAt: null,
    ...changes,
  }
}

const told = (...claims: readonly ImpactClaim[]) =>
  reconcileImpacts(NIGHT, claims).map(
    ({ raid, drones, locations }) =>
      `${raid ?? 'unnamed'} ${drones?.value ?? '?'} at ${locations?.value ?? '?'}`,
  )
const official = { sourceSlug: 'air-force', authority: 'official' } as const
const later = { reportedAt: new Date('2026-10-14T09:00:00Z') }

describe('hits of one date over all sources', () => {
  it('are those of the official source, completed by what contradicts it nowhere', () => {
    expect(told(hits(20, null, official), hits(20, 14, later))).toEqual(['night 20 at 14'])
    expect(told(hits(20, null, official), hits(22, 15, later))).toEqual(['night 20 at ?'])
  })

  it('are those told last, by one source or among equals', () => {
    expect(told(hits(20, 14, official), hits(23, 16, { ...official, ...later }))).toEqual(['night 23 at 16'])
    expect(told(hits(20, 14), hits(23, 16, { sourceSlug: 'other', ...later }))).toEqual(['night 23 at 16'])
  })

  it('are told of each raid apart; what names none joins the one it shares a figure with', () => {
    const day = hits(9, 5, { ...official, raid: 'day' })
    expect(told(hits(20, 14, official), day)).toEqual(['night 20 at 14', 'day 9 at 5'])
    expect(
      told(hits(20, 14, official), hits(9, null, { ...official, raid: 'day' }), hits(9, 5, { raid: null })),
    ).toEqual(['night 20 at 14', 'day 9 at 5'])
    expect(told(hits(20, 14, official), hits(12, 7, { raid: null }))).toEqual(['night 20 at 14'])
    expect(told(hits(12, 7, { raid: null }))).toEqual(['unnamed 12 at 7'])
  })

  it('are never those of a region, of a week, of another date, or taken back', () => {
    expect(
      told(
        hits(3, 2, { scope: 'regional' }),
        hits(3, 2, { authority: 'regional' }),
        hits(60, 40, { role: 'period' }),
        hits(5, 4, { night: '2026-10-13' }),
        hits(5, 4, { supersededAt: new Date() }),
      ),
    ).toEqual([])
  })
})
