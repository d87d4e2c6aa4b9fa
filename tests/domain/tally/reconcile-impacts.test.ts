import { describe, expect, it } from 'vitest'
import type { ImpactClaim } from '../../../src/domain/strikes/impacts/impact-claim.ts'
import { reconcileImpacts } from '../../../src/domain/tally/reconcile-impacts.ts'
import { hits } from './hits.ts'

const NIGHT = '2026-10-14'
const told = (...claims: readonly ImpactClaim[]) =>
  reconcileImpacts(NIGHT, claims).impacts.map(
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

  it('are those that more sources tell, among equals; the last word of one that differs stands beside them', () => {
    const claims = [
      hits(20, 14),
      hits(20, 14, { sourceSlug: 'b' }),
      hits(25, 14, { sourceSlug: 'c', ...later }),
    ]
    expect(told(...claims)).toEqual(['night 20 at 14'])
    const [tally] = reconcileImpacts(NIGHT, claims).impacts
    expect(tally?.sources.map(({ slug }) => slug)).toEqual(['paper', 'b'])
    expect(tally?.conflicts).toMatchObject([
      {
        count: 'drones',
        values: [
          { figure: { value: 20 }, sources: [{ slug: 'paper' }, { slug: 'b' }] },
          { figure: { value: 25 }, sources: [{ slug: 'c' }] },
        ],
      },
    ])
  })

  it('are in no conflict with what their own source said before', () => {
    const [tally] = reconcileImpacts(NIGHT, [
      hits(20, 14, official),
      hits(23, 16, { ...official, ...later }),
    ]).impacts
    expect(tally?.conflicts).toEqual([])
  })
})

describe('hits that are doubted', () => {
  const doubted = { doubts: ['more-hit-than-left'] } as const

  it('are told only if a second source says the same, and stand beside the rest with the reason', () => {
    expect(told(hits(90, 14, doubted))).toEqual([])
    expect(reconcileImpacts(NIGHT, [hits(90, 14, doubted)]).alsoReported).toMatchObject([
      { claim: { drones: { value: 90 } }, reasons: ['more-hit-than-left'] },
    ])
    const confirmed = [hits(90, 14, doubted), hits(90, null, { sourceSlug: 'b', raid: null })]
    expect(told(...confirmed)).toEqual(['night 90 at 14'])
    expect(reconcileImpacts(NIGHT, confirmed).alsoReported).toEqual([])
    expect(told(hits(90, 14, doubted), hits(90, 20, { sourceSlug: 'b', raid: 'day' }))).toEqual([
      'day 90 at 20',
    ])
  })

  it('are those of either raid, where the raids are told apart', () => {
    const { impacts, alsoReported } = reconcileImpacts(NIGHT, [
      hits(20, 14, official),
      hits(12, 7, { raid: null }),
    ])
    expect(impacts).toHaveLength(1)
    expect(alsoReported).toMatchObject([{ claim: { drones: { value: 12 } }, reasons: ['raid-not-named'] }])
  })
})
