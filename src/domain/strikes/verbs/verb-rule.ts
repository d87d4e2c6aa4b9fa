import type { Phrase } from '../recognizers/phrase.ts'
import type { Sentence } from '../reading/split-sentences.ts'

/**
 * What a text says of the weapons a phrase counts: `missed` is "could not be intercepted"; `hit` and `other` are nothing
 * that a tally counts.
 */
export type VerbKind = 'launched' | 'intercepted' | 'lost' | 'missed' | 'hit' | 'other'

/** Where a phrase stands: `phrases` are all of its sentence, `index` is its own place among them. */
export type PhrasePlace = {
  readonly sentence: Sentence
  readonly phrases: readonly Phrase[]
  readonly index: number
}

/** A phrase that is decided. */
export type Counted = {
  readonly phrase: Phrase
  readonly kind: VerbKind | null
  readonly start: number
  readonly end: number
  readonly sentence: number
}

/** What the text has told before the phrase. */
export type VerbContext = PhrasePlace & {
  readonly counted: readonly Counted[]
  /** The verb of the line that opened the list the sentence stands in. */
  readonly header: VerbKind | null
  /** The verb of the sentence before. */
  readonly last: VerbKind | null
  /** What was said of the phrase before it in its sentence. */
  readonly before: VerbKind | null
  /** The next sentence, past what stands in brackets inside this one. */
  readonly following: Sentence | undefined
  /** What stands in brackets inside the sentence. */
  readonly inside: readonly Sentence[]
  readonly phrasesOf: (sentence: Sentence) => readonly Phrase[]
}

/** One way in which a text says what became of the weapons of a phrase; null where it does not say so in this way. */
export type VerbRule = {
  readonly name: string
  readonly kindOf: (phrase: Phrase, context: VerbContext) => VerbKind | null
}

/** A rule that needs no more than the sentence. */
export type SentenceVerbRule = {
  readonly name: string
  readonly kindOf: (phrase: Phrase, place: PhrasePlace) => VerbKind | null
}
