import { dropRemarks } from './drop-remarks.ts'
import { joinCorrections } from './join-corrections.ts'
import { joinDates } from './join-dates.ts'
import { joinNumberWords } from './join-number-words.ts'
import type { Token } from './token.ts'

/** One step over the words, numbers and marks of a text: joins what belongs together, leaves out what is no part of it. */
export type ReadingStep = {
  readonly name: string
  readonly read: (tokens: readonly Token[]) => readonly Token[]
}

/** In this order: a date may have its number in words, a correction may be of a date. */
export const READING = [
  { name: 'join-number-words', read: joinNumberWords },
  { name: 'join-dates', read: joinDates },
  { name: 'join-corrections', read: joinCorrections },
  { name: 'drop-remarks', read: dropRemarks },
] as const satisfies readonly ReadingStep[]
