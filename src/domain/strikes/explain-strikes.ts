import type { IsoDate } from '../calendar.ts'
import type { Language } from '../language.ts'
import { assembleRows } from './assembly/assemble-rows.ts'
import { findMentions } from './find-mentions.ts'
import type { StrikeDocument } from './document.ts'
import { assembleImpacts } from './impacts/assemble-impacts.ts'
import { findImpacts, type Impact } from './impacts/find-impacts.ts'
import type { ImpactRow } from './impacts/impact-row.ts'
import { languageOf } from './language-of.ts'
import { lexiconOf } from './lexicon/compiled-lexicon.ts'
import { drop, type Mention } from './mention.ts'
import { foldText, type FoldedText } from './reading/fold-text.ts'
import { familyOf } from '../weapons/families.ts'
import { PIPELINE, type Pipeline } from './pipeline.ts'
import { readTokens } from './reading/read-tokens.ts'
import { splitSentences } from './reading/split-sentences.ts'
import type { Token } from './reading/token.ts'
import { rolesOfSentences } from './refiners/sentence-roles.ts'
import type { StrikeRow } from './strike-row.ts'

export type ExtractionContext = { readonly publishedOn: IsoDate | null; readonly language: Language | null }

export type Explanation = {
  /** Every phrase that was found, in the order of the text; `dropped` says which refiner left it out, and why. */
  readonly mentions: readonly Mention[]
  readonly rows: readonly StrikeRow[]
  readonly impacts: readonly ImpactRow[]
}

/** Refiners compare mentions with each other: a text longer than any report is read in pieces of this many characters. */
const WINDOW = 24_000
const WINDOW_SLACK = 4_000

/** The strike rows of a text with the way they were found. A language that is not read gives nothing. Never throws. */
export function explainStrikes(
  text: string,
  context: ExtractionContext,
  pipeline: Pipeline = PIPELINE,
): Explanation {
  const folded = foldText(text)
  const language = languageOf(folded.text, context.language)
  if (language === null) return { mentions: [], rows: [], impacts: [] }
  const windows = windowsOf(folded).map((window) =>
    explainWindow(window, language, context.publishedOn, pipeline),
  )
  return {
    mentions: windows.flatMap(({ mentions }) => mentions),
    rows: windows.flatMap(({ rows }) => rows),
    impacts: windows.flatMap(({ impacts }) => impacts),
  }
}

function explainWindow(
  folded: FoldedText,
  language: Language,
  publishedOn: IsoDate | null,
  pipeline: Pipeline,
): Explanation {
  const { original, offsets } = folded
  const words: readonly Token[] = readTokens(folded.text, lexiconOf(language))
  const tokens = pipeline.reading.reduce((current, { read }) => read(current), words)
  const sentences = splitSentences(tokens, (token) => {
    const first = original.charAt(offsets[token.start] ?? 0)
    return first.toLowerCase() !== first
  })
  const document: StrikeDocument = {
    folded,
    sentences,
    language,
    publishedOn,
    roles: rolesOfSentences(sentences, publishedOn),
  }
  const found = findMentions(sentences, folded, pipeline)
  const hits = findImpacts(found.counted, document)
  const mentions = pipeline.refiners.reduce<readonly Mention[]>(
    (current, { refine }) => refine(current, document),
    withoutHits(found.mentions, hits),
  )
  const rows = assembleRows(mentions, original)
  const impacts = assembleImpacts(hits, found.mentions, rows, document)
  return { mentions, rows, impacts }
}

/** "22 drones were recorded hitting 15 sites" tells what hit, and not how many flew. */
function withoutHits(mentions: readonly Mention[], impacts: readonly Impact[]): readonly Mention[] {
  return mentions.map((mention) =>
    !isWholeOfHits(mention, mentions) &&
    impacts.some(
      ({ sentence, phrases }) =>
        sentence === mention.sentence && phrases.some(({ from }) => from === mention.from),
    )
      ? drop(mention, 'impacts', 'tells what hit')
      : mention,
  )
}

/** "Nine of 13 missiles got through": 13 flew, whatever hit. */
function isWholeOfHits({ recognizer, kind, start, models }: Mention, mentions: readonly Mention[]): boolean {
  if (kind !== 'launched') return false
  const isToldBefore = mentions.some(
    (other) =>
      other.kind === 'launched' && other.start < start && familyOf(other.models) === familyOf(models),
  )
  return recognizer === 'fraction' || (recognizer === 'whole-lot' && !isToldBefore)
}

/** Pieces that end at a line break, or at a space, or where they must. */
function windowsOf(folded: FoldedText): FoldedText[] {
  const { text, offsets, original } = folded
  const windows: FoldedText[] = []
  let start = 0
  while (start < text.length) {
    const end = text.length - start <= WINDOW + WINDOW_SLACK ? text.length : endOfWindow(text, start + WINDOW)
    windows.push({ text: text.slice(start, end), original, offsets: offsets.subarray(start, end + 1) })
    start = end
  }
  return windows
}

function endOfWindow(text: string, from: number): number {
  for (const mark of ['\n', ' ']) {
    const at = text.slice(from, from + WINDOW_SLACK).indexOf(mark)
    if (at >= 0) return from + at + 1
  }
  return from + WINDOW_SLACK
}
