import type { IsoDate } from '../../calendar.ts'
import type { Doubt } from '../doubts.ts'
import type { Evidence, Figure, Raid, Role, Scope } from '../strike-row.ts'

/** What hit, and at how many places. What the text does not state is `null`, never 0. */
export type ImpactCounts = {
  readonly drones: Figure | null
  readonly missiles: Figure | null
  /** One figure over drones and missiles. */
  readonly combined: Figure | null
  /** Places that were hit. */
  readonly locations: Figure | null
  /** Places where debris fell. */
  readonly debrisLocations: Figure | null
}

export const IMPACT_COUNTS = ['drones', 'missiles', 'combined', 'locations', 'debrisLocations'] as const

/** The hits of one raid, as one text tells them. */
export type ImpactRow = ImpactCounts & {
  /** The date of the raid, as of a strike row. */
  readonly night: IsoDate | null
  readonly raid: Raid | null
  readonly scope: Scope
  readonly role: Role
  readonly doubts: readonly Doubt[]
  readonly evidence: readonly Evidence[]
}
