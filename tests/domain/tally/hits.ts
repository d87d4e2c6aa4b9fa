import type { ImpactClaim } from '../../../src/domain/strikes/impacts/impact-claim.ts'

let lastId = 0

/** So many drones hit so many places in the night of 14 October 2026, by a press source, unless told otherwise. */
export function hits(
  drones: number | null,
  locations: number | null,
  changes: Partial<ImpactClaim> = {},
): ImpactClaim {
  lastId += 1
  return {
    id: lastId,
    night: '2026-10-14',
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
