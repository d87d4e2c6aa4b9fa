import type { StrikeClaim } from '../claim.ts'
import type { ImpactRow } from './impact-row.ts'

/** An impact row with the briefing that says so; imported tables hold no hits. */
export type ImpactClaim = ImpactRow &
  Pick<
    StrikeClaim,
    'id' | 'sourceSlug' | 'sourceName' | 'forwardedFrom' | 'authority' | 'url' | 'reportedAt' | 'supersededAt'
  > & { readonly briefingId: number }
