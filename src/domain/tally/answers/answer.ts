import type { IsoDate } from '../../calendar.ts'
import type { Weekday } from '../../subscriber.ts'
import type { Figure } from '../../strikes/strike-row.ts'
import type { Change, Span } from '../definitions.ts'
import type { Comparison } from '../statistics/compare-periods.ts'
import type { Mean } from '../statistics/means.ts'
import type { NightSeries, Sum } from '../statistics/night-series.ts'
import type { Run } from '../statistics/records.ts'
import type { Share } from '../statistics/shares.ts'
import type { SourceRef } from '../tally.ts'

/** What is asked of a tally beyond its figures. */
export type Asked =
  | { readonly kind: 'record' | 'least' | 'average' | 'share' | 'quiet-nights' | 'massive' | 'by-month' }
  | { readonly kind: 'sites' | 'places' | 'sources' }
  | { readonly kind: 'over'; readonly threshold: number }
  | { readonly kind: 'weekday'; readonly weekday: Weekday }
  /** The period against another one. */
  | { readonly kind: 'compare'; readonly of: 'total' | 'average' | 'share' }

/** Weapons that are told apart, and what was counted of them each night. */
export type Part = { readonly model: string; readonly series: NightSeries }

export type NightLaunched = {
  readonly night: IsoDate
  readonly launched: Figure
  /** Of drones, of missiles, as far as either was launched. */
  readonly parts: readonly { readonly model: string; readonly launched: Figure }[]
}

export type PartOf<T> = { readonly model: string } & T

export type AnswerBody =
  | { readonly kind: 'record' | 'least'; readonly nights: readonly NightLaunched[] }
  | { readonly kind: 'average'; readonly parts: readonly PartOf<{ readonly mean: Mean | null }>[] }
  | { readonly kind: 'share'; readonly parts: readonly PartOf<{ readonly shares: readonly Share[] }>[] }
  | {
      readonly kind: 'quiet-nights'
      readonly parts: readonly PartOf<{
        readonly without: readonly IsoDate[]
        readonly longestWithout: Run | null
        readonly longestWith: Run | null
      }>[]
      /** Nights with the fewest launched of all that were told. */
      readonly quietest: readonly NightLaunched[]
    }
  | {
      readonly kind: 'over'
      readonly threshold: number
      readonly nights: readonly NightLaunched[]
    }
  | {
      readonly kind: 'by-month'
      readonly months: readonly (Span & { readonly parts: readonly PartOf<{ readonly sum: Sum }>[] })[]
    }
  | {
      readonly kind: 'sites' | 'places'
      /** How many dates name each, most first. */
      readonly ranked: readonly { readonly place: string; readonly nights: number }[]
      /** Dates that name any, and those that tell of the weapons and name none. */
      readonly named: number
      readonly silent: number
    }
  | {
      readonly kind: 'sources'
      readonly ranked: readonly { readonly source: SourceRef; readonly nights: number }[]
    }
  | {
      readonly kind: 'massive'
      /** So many times the usual, which is the median of the nights that were told. */
      readonly factor: number
      readonly usual: number
      readonly nights: readonly NightLaunched[]
      /** `null` where no night was, or every one. */
      readonly massive: Mean | null
      readonly routine: Mean | null
    }
  | {
      readonly kind: 'weekday'
      readonly weekday: Weekday
      readonly parts: readonly PartOf<{ readonly own: Mean | null; readonly all: Mean | null }>[]
    }
  | {
      readonly kind: 'compare'
      readonly of: 'total' | 'average' | 'share'
      readonly against: Span
      readonly parts: readonly PartOf<{
        readonly comparison: Comparison
        readonly shares: readonly [one: readonly Share[], other: readonly Share[]]
      }>[]
      readonly missing: readonly IsoDate[]
    }
  /** Nothing is told of the weapons. */
  | { readonly kind: 'nothing' }

/** An answer as data: figures with what they leave out. */
export type Answer = Span & {
  /** Weapon keys or kinds; none is all. */
  readonly models: readonly string[]
  readonly body: AnswerBody
  readonly nights: number
  readonly reported: number
  readonly missing: readonly IsoDate[]
  /** The first night of the archive where the period begins before it; else `null`. */
  readonly archiveFrom: IsoDate | null
  /** Changes of what the figures mean, which stand beside them. */
  readonly changes: readonly Change[]
  /** The nights that the answer rests on, by the period they are of. */
  readonly listed: readonly (Span & { readonly nights: readonly NightLaunched[] })[]
}
