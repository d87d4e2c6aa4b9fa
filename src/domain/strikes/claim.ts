import type { Authority } from '../source.ts'
import type { StrikeRow } from './strike-row.ts'

/** A strike row with who says so: what tallies are reconciled from. */
export type StrikeClaim = StrikeRow & {
  readonly id: number
  readonly sourceSlug: string
  readonly sourceName: string
  /** Whose word it is where the source only forwarded it. */
  readonly forwardedFrom?: string | null
  readonly authority: Authority
  /** `null` for an imported table. */
  readonly briefingId: number | null
  readonly url: string | null
  /** When the source said it, as far as known; else when it was received. */
  readonly reportedAt: Date
  /** Set once a revision of the same briefing said otherwise; superseded claims are kept, and not counted. */
  readonly supersededAt: Date | null
}
