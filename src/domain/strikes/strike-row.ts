import type { IsoDate } from '../calendar.ts'
import type { Doubt } from './doubts.ts'

export type Bound = 'about' | 'at-least' | 'at-most'

/** A count as stated; without a bound it is exact. */
export type Figure = { readonly value: number; readonly bound?: Bound }

/** The words that state something: `quote === text.slice(start, end)`, in UTF-16 code units. */
export type Evidence = { readonly start: number; readonly end: number; readonly quote: string }

export type Scope = 'national' | 'regional'

/**
 * `nightly` is the tally of the attack that the text reports, and the only one that counts;
 * `subset` is part of another row, `total` the sum of rows that are listed, `background` another
 * attack given as context, `period` a week, a month, the whole war.
 */
export type Role = 'nightly' | 'subset' | 'total' | 'background' | 'period'

/**
 * `night`: from about 18:00 of the day before to the morning of the date, as the Air Force counts; `day`: from the
 * morning to about 18:30 of the date, and its evening where that is told the same evening.
 */
export type Raid = 'night' | 'day'

/** One weapon model in one raid. What the text does not state is `null`, never 0. */
export type StrikeRow = {
  /** The date, in Kyiv, of the morning on which the attack ended; `null` when the text leaves it open. */
  readonly night: IsoDate | null
  /** `null` where the text names neither. */
  readonly raid: Raid | null
  /** A key of the weapon list, or sorted keys joined by `+` for one figure over several models. */
  readonly model: string
  readonly launched: Figure | null
  readonly intercepted: Figure | null
  readonly lost: { readonly value: number } | null
  readonly scope: Scope
  readonly role: Role
  /** Why the reading of this row is not certain; empty for most. */
  readonly doubts: readonly Doubt[]
  /** Where the weapons were brought down, as place keys in English, in the order of the text. */
  readonly places?: readonly string[]
  /** Where they were launched from, likewise. */
  readonly launchSites?: readonly string[]
  readonly evidence: readonly Evidence[]
}
