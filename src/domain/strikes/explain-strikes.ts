import type { IsoDate } from '../calendar.ts'
import type { Language } from '../language.ts'
import { assembleRows } from './assembly/assemble-rows.ts'
import { findMentions } from './attachment/find-mentions.ts'
import type { StrikeDocument } from './document.ts'
import { languageOf } from './language-of.ts'
import { lexiconOf } from './lexicon/compiled-lexicon.ts'
import type { Mention } from './mention.ts'
import { foldText } from './reading/fold-text.ts'
import { readTokens } from './reading/read-tokens.ts'
import { splitSentences } from './reading/split-sentences.ts'
import { rolesOfSentences } from './refiners/sentence-roles.ts'
import { REFINERS } from './refiners/refiners.ts'
import type { StrikeRow } from './strike-row.ts'

export type ExtractionContext = { readonly publishedOn: IsoDate | null; readonly language: Language | null }

export type Explanation = {
  /** Every phrase that was found, in the order of the text; `dropped` says which refiner left it out, and why. */
  readonly mentions: readonly Mention[]
  readonly rows: readonly StrikeRow[]
}

const NOTHING: Explanation = { mentions: [], rows: [] }

/** The strike rows of a text with the way they were found. A language that is not read gives nothing. Never throws. */
export function explainStrikes(text: string, context: ExtractionContext): Explanation {
  const folded = foldText(text)
  const language = languageOf(folded.text, context.language)
  if (language === null) return NOTHING
  const tokens = readTokens(folded.text, lexiconOf(language))
  const sentences = splitSentences(tokens, (token) => {
    const first = text.charAt(folded.offsets[token.start] ?? 0)
    return first.toLowerCase() !== first
  })
  const document: StrikeDocument = {
    folded,
    sentences,
    language,
    publishedOn: context.publishedOn,
    roles: rolesOfSentences(sentences),
  }
  const found: readonly Mention[] = findMentions(sentences, folded)
  const mentions = REFINERS.reduce((current, { refine }) => refine(current, document), found)
  return { mentions, rows: assembleRows(mentions, text) }
}
