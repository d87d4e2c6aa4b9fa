import type { IsoDate } from '../calendar.ts'
import type { Figure, Raid, Scope } from './strike-row.ts'

export type MentionKind = 'launched' | 'intercepted' | 'lost'

/** All but all: none. */
export const EVERY_ONE = Infinity

/** One phrase of the text that states a figure. Offsets are into the original text. */
export type Mention = {
  readonly recognizer: string
  /** The verb rule that decided what happened to the weapons. */
  readonly verb: string
  readonly start: number
  readonly end: number
  readonly sentence: number
  /** Token positions in its sentence, `to` exclusive. */
  readonly from: number
  readonly to: number
  readonly kind: MentionKind
  /** `null` for "all" until a refiner finds the number it stands for. */
  readonly figure: Figure | null
  /** How many of all are excepted: "all but one". */
  readonly but: number
  /** Weapon keys as said; empty where the phrase points back at weapons named before. */
  readonly models: readonly string[]
  /** Where a value is inferred: the words it was inferred from. */
  readonly basis: readonly { readonly start: number; readonly end: number }[]
  /** The two figures of "31 of 36" know each other. */
  readonly pair: number | null
  /** "31 of them", "18 of the drones": of weapons that are known already. */
  readonly partial: boolean
  /** Of "35 and 46, respectively": which of how many. */
  readonly order: { readonly at: number; readonly of: number } | null
  /** Told by a singular noun, without a number. */
  readonly single: boolean
  /** Counted in dozens, tens or hundreds. */
  readonly rounded: boolean
  readonly role: 'nightly' | 'background' | 'period' | 'subset' | 'total'
  readonly scope: Scope
  readonly night: IsoDate | null
  /** The text leaves the night open, and so must we. */
  readonly nightOpen: boolean
  /** The text has no word of time: the night is that of its publishing. */
  readonly nightAssumed: boolean
  /** Day and night of one date are two attacks; `null` where the text names neither. */
  readonly raid: Raid | null
  /** "about 50 of them Shaheds": a kind within what was counted before. */
  readonly share: boolean
  /** A figure over one region or command, or over one kind of the drones counted: never the whole. */
  readonly part: 'place' | 'kind' | null
  readonly places: readonly string[]
  readonly launchSites: readonly string[]
  readonly dropped: { readonly refiner: string; readonly reason: string } | null
}

/** Leaves a mention out of the tally, and says why. */
export function drop(mention: Mention, refiner: string, reason: string): Mention {
  return mention.dropped === null ? { ...mention, dropped: { refiner, reason } } : mention
}
