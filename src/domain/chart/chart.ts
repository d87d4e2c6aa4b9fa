import type { IsoDate } from '../calendar.ts'
import type { Raid } from '../strikes/strike-row.ts'
import type { Change } from '../tally/definitions.ts'
import type { SourceRef } from '../tally/tally.ts'

/** What became of the weapons of a raid, in weapons; together what was launched, as far as it is known. */
export type Parts = {
  readonly stopped: number
  /** Launched and not stopped, where both are stated. */
  readonly through: number
  /** Launched, and not said what became of them. */
  readonly unknown: number
}

export type Bar = {
  /** One date, or the first and the last of a week or a month. */
  readonly from: IsoDate
  readonly to: IsoDate
  /** `not-mentioned`: there are reports, and none tells of these weapons. Neither that nor `no-report` is a zero. */
  readonly state: 'told' | 'not-mentioned' | 'no-report'
  /** By night, and what no source says to be by day; of a week or a month everything. */
  readonly night: Parts
  /** The raid by day of one date; `null` where there was none. */
  readonly day: Parts | null
  /** There was more than the parts: how much was launched is not stated, or a date has no report. */
  readonly isLeast: boolean
}

/** What a chart shows that is worth saying. Figures are of one raid and count what was launched. */
export type Finding =
  | { readonly kind: 'most-since'; readonly since: IsoDate; readonly raid: RaidCount }
  | { readonly kind: 'most-ever'; readonly begins: IsoDate; readonly raid: RaidCount }
  | { readonly kind: 'most-in-period'; readonly raid: RaidCount }
  /** How many were launched is stated nowhere. */
  | { readonly kind: 'stopped-only'; readonly stopped: number }
  | { readonly kind: 'nothing' }

export type RaidCount = {
  readonly night: IsoDate
  readonly raid: Raid | null
  readonly launched: number
  readonly isLeast: boolean
}

export type Panel = {
  /** A weapon key or the key of a kind. */
  readonly model: string
  readonly bars: readonly Bar[]
  readonly total: Parts
  readonly isLeast: boolean
  readonly finding: Finding
}

export type Step = 'night' | 'week' | 'month'

/** The figures of a period as they are drawn. */
export type Chart = {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly step: Step
  readonly panels: readonly Panel[]
  readonly nights: number
  readonly nightsReported: number
  /** When what is counted changed within the period, earliest first. */
  readonly changes: readonly Change[]
  /** Those that tell most nights first. */
  readonly sources: readonly SourceRef[]
  /** When the newest of the figures was told; `null` when there is none. */
  readonly asOf: Date | null
}
