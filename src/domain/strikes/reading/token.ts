import type { Meaning, Signal } from '../lexicon/lexicon.ts'

/** A date as written; what is left out is null. Of two days joined the later is `day`, the earlier `firstDay`. */
export type WrittenDate = {
  readonly day: number
  /** `null` for "on the 9th": of the month just past or going on. */
  readonly month: number | null
  readonly year: number | null
  readonly firstDay?: number
}

/** A word, number or mark of the folded text, with what the lexicons know of it. */
export type Token = {
  readonly kind: 'word' | 'number' | 'not-count' | 'date' | 'mark' | 'break'
  readonly text: string
  /** Offsets in the folded text. */
  readonly start: number
  readonly end: number
  readonly meanings: readonly Meaning[]
  /** Phrases about time, speakers and sides that start here, however far they reach. */
  readonly signals?: readonly Signal[]
  /** Number: its value. Not a count: the value where it may be part of a date, else absent. */
  readonly value?: number
  /** Ordinals ("18th", «18-го») can only be part of a date. */
  readonly ordinal?: boolean
  readonly inWords?: boolean
  /** Counted in dozens, tens or hundreds: "two dozen", «шість десятків». */
  readonly rounded?: boolean
  /** What a number before it is multiplied by: dozens, hundreds. */
  readonly scale?: number
  /** A word of the lexicon whose form tells what it does, as in Ukrainian: «31 збито» needs no "were". */
  readonly inflected?: boolean
  /** Weapon key. */
  readonly weapon?: string
  /** The weapon's noun is in the singular. */
  readonly singular?: boolean
  readonly place?: { readonly key: string; readonly side: 'ukraine' | 'launch' }
  readonly month?: number
  /** 1 is Monday. */
  readonly weekday?: number
  readonly date?: WrittenDate
}

export function has(token: Token | undefined, ...meanings: Meaning[]): boolean {
  if (token === undefined || token.meanings.length === 0) return false
  for (const meaning of meanings) if (token.meanings.includes(meaning)) return true
  return false
}

export function signals(token: Token, signal: Signal): boolean {
  return token.signals?.includes(signal) === true
}

export function isInflected(token: Token | undefined): boolean {
  return token?.inflected === true
}
