import type { IsoDate } from '../calendar.ts'
import type { StrikeClaim } from '../strikes/claim.ts'
import type { ImpactClaim } from '../strikes/impacts/impact-claim.ts'
import { COUNTS } from './figures.ts'
import { partRaids } from './part-raids.ts'
import { reconcileImpacts } from './reconcile-impacts.ts'
import { reconcileRaid } from './reconcile-raid.ts'
import { newestOfRegions } from './regional-claims.ts'
import type { AlsoReported, NightTally, TallyRow } from './tally.ts'
import { isTold, statesTheSame } from './told-claims.ts'
import { mayOverlap } from '../weapons/kinds.ts'

/**
 * The tally of one date over all sources, each raid apart. What is doubted, and what may be of either raid, is not
 * told but stands beside it; a region's count is never the nation's.
 */
export function reconcileNight(
  night: IsoDate,
  claims: readonly StrikeClaim[],
  impacts: readonly ImpactClaim[] = [],
): NightTally {
  const ofNight = claims.filter((claim) => claim.night === night).sort((one, other) => one.id - other.id)
  const counted = ofNight.filter(isCounted)
  const told = counted.filter((claim) => isTold(claim, counted))
  const { raids, open } = partRaids(told)
  const rows = raids.flatMap((raid) => reconcileRaid(night, raid))
  const regional = newestOfRegions(ofNight.filter(isRegional))
  const alsoReported = [
    ...counted.flatMap((claim): AlsoReported[] =>
      told.includes(claim) ? [] : [{ claim, reasons: claim.doubts }],
    ),
    ...open.map((claim): AlsoReported => ({ claim, reasons: ['raid-not-named'] })),
  ].filter(({ claim }) => !isToldAnyway(claim, rows))
  const shown = new Set([
    ...rows.flatMap((row) => row.claims),
    ...regional,
    ...alsoReported.map(({ claim }) => claim),
  ])
  const hits = reconcileImpacts(night, impacts)
  return {
    night,
    rows,
    impacts: hits.impacts,
    regional,
    alsoReported,
    impactsAlsoReported: hits.alsoReported,
    uncounted: ofNight.filter((claim) => !shown.has(claim)),
  }
}

function isCounted(claim: StrikeClaim): boolean {
  const statesFigure = COUNTS.some((count) => claim[count] !== null)
  return claim.role === 'nightly' && claim.supersededAt === null && !isRegionalWord(claim) && statesFigure
}

function isRegional(claim: StrikeClaim): boolean {
  return isRegionalWord(claim) && claim.role === 'nightly' && claim.supersededAt === null
}

function isRegionalWord(claim: StrikeClaim): boolean {
  return claim.scope === 'regional' || claim.authority === 'regional'
}

/** What a row says already is not reported beside it once more. */
function isToldAnyway(claim: StrikeClaim, rows: readonly TallyRow[]): boolean {
  return rows.some((row) => mayOverlap(row.model, claim.model) && statesTheSame(row, claim))
}
