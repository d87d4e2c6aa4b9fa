import type { IsoDate } from '../../../../src/domain/calendar.ts'
import type { Language } from '../../../../src/domain/language.ts'

/**
 * A text and the nightly rows it states, written as `NIGHT MODEL LAUNCHED/INTERCEPTED [lost N]`:
 * `2023-07-18 shahed 36/31 lost 2`. `?` is not stated, `~` about, `>` at least, `<` at most; where two
 * model keys are as good they are written `shahed|drone`. A night `?` must stay open, `*` is not looked at.
 */
export type IndependentCase = {
  readonly family: string
  readonly language: Language
  readonly publishedOn: IsoDate | null
  readonly text: string
  readonly rows: readonly string[]
  /** Rows that may be there as well. */
  readonly optional?: readonly string[]
  /** Rows of other roles that must be there: `subset shahed|drone ?/9`. */
  readonly others?: readonly string[]
}

/** Gives every case its language. */
export function inLanguage(
  language: Language,
  cases: readonly Omit<IndependentCase, 'language'>[],
): readonly IndependentCase[] {
  return cases.map((one) => ({ ...one, language }))
}
