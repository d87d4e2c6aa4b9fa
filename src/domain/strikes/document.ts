import type { IsoDate } from '../calendar.ts'
import type { Language } from '../language.ts'
import type { FoldedText } from './reading/fold-text.ts'
import type { SentenceRole } from './refiners/sentence-roles.ts'
import type { Sentence } from './reading/split-sentences.ts'

/** A text as the refiners see it. */
export type StrikeDocument = {
  readonly folded: FoldedText
  readonly sentences: readonly Sentence[]
  readonly language: Language
  /** What the words about time make of each sentence. */
  readonly roles: readonly SentenceRole[]
  readonly publishedOn: IsoDate | null
}
