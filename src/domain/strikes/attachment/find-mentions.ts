import type { FoldedText } from '../reading/fold-text.ts'
import type { Sentence } from '../reading/split-sentences.ts'
import { has } from '../reading/token.ts'
import type { Mention, MentionKind } from '../mention.ts'
import { isGeneric } from '../recognizers/merge-models.ts'
import type { Phrase } from '../recognizers/phrase.ts'
import type { Figure } from '../strike-row.ts'
import { readPhrases } from './read-phrases.ts'
import { impliedKind } from './implied-kind.ts'
import { isJoined } from './joints.ts'
import { kindOfDetails, kindOfParts, type Counted } from './kind-of-parts.ts'
import { verbOf, type VerbKind } from './verb-of.ts'

/** No report counts as much; what goes on beyond is a table or worse. */
const MOST_MENTIONS = 400

/** Every phrase of a text that says how many weapons were launched, intercepted or lost. */
export function findMentions(sentences: readonly Sentence[], folded: FoldedText): Mention[] {
  const mentions: Mention[] = []
  let header: VerbKind | null = null
  let headerLine = -1
  let last: VerbKind | null = null
  const counted: Counted[] = []
  for (const sentence of sentences) {
    if (mentions.length > MOST_MENTIONS) break
    const phrases = readPhrases(sentence.tokens)
    const hangsOn = header !== null && sentence.line - headerLine <= 2 && sentence.startsLine ? header : null
    if (sentence.startsLine && hangsOn === null) header = null
    let ownVerb: VerbKind | null = null
    let before: VerbKind | null = null
    phrases.forEach((phrase, index) => {
      const own = isUnderNone(sentence, phrases, index) ? 'other' : verbOf(sentence, phrases, index)
      const kind =
        kindOfParts(sentence, phrases, index, counted) ??
        own ??
        kindOfDetails(sentence, phrases, counted) ??
        hangsOn ??
        impliedKind(sentence, phrases, index, last, after(sentence, sentences)) ??
        ofList(sentence, phrases, index, before)
      before = kind
      const end = sentence.tokens[phrase.to - 1]?.end
      if (end !== undefined) counted.push({ phrase, kind, end, sentence: sentence.index })
      if (kind !== null) ownVerb = kind
      if (kind === null || kind === 'hit' || kind === 'other') return
      addMentions(mentions, sentence, phrase, kind, folded)
    })
    const verb = ownVerb ?? lastVerb(sentence)
    if (verb !== null && sentence.insideOf === null) last = verb
    if (sentence.opensList) {
      header = verb ?? last
      headerLine = sentence.line
    } else if (hangsOn !== null) headerLine = sentence.line
  }
  return mentions
}

/** The sentence after one, past what stands in its brackets. */
function after({ index }: Sentence, sentences: readonly Sentence[]): Sentence | undefined {
  let next = index + 1
  while (sentences[next]?.insideOf === index) next++
  return sentences[next]
}

/** "None of the four Iskanders and three Kh-59s": the list goes on with what nothing happened to. */
function isUnderNone(sentence: Sentence, phrases: readonly Phrase[], index: number): boolean {
  const last = phrases[index - 1]
  const phrase = phrases[index]
  if (last === undefined || phrase === undefined || phrase.quantity.kind !== 'count') return false
  const isNone =
    last.quantity.kind === 'none' || (last.quantity.kind === 'fraction' && last.quantity.part.value === 0)
  return isNone && isJoined(sentence.tokens, last.to, phrase.from)
}

/** The next of a list whose first is told: "Two S-300 and four Kh-59 were among them". */
function ofList(
  sentence: Sentence,
  phrases: readonly Phrase[],
  index: number,
  before: VerbKind | null,
): VerbKind | null {
  const phrase = phrases[index]
  const last = phrases[index - 1]
  if (phrase === undefined || last === undefined || phrase.quantity.kind !== 'count') return null
  return isJoined(sentence.tokens, last.to, phrase.from) ? before : null
}

function lastVerb(sentence: Sentence): VerbKind | null {
  const token = sentence.tokens.findLast((token) =>
    has(token, 'launch', 'attack', 'intercept', 'lost', 'hit', 'attack-noun'),
  )
  if (has(token, 'intercept')) return 'intercepted'
  if (has(token, 'lost')) return 'lost'
  if (has(token, 'hit') && !has(token, 'attack')) return 'hit'
  return token === undefined ? null : 'launched'
}

function addMentions(
  mentions: Mention[],
  sentence: Sentence,
  phrase: Phrase,
  kind: MentionKind,
  folded: FoldedText,
): void {
  const { start, end } = spanOf(sentence, phrase, folded)
  const make = (kind: MentionKind, figure: Figure | null, more: Partial<Mention> = {}): void => {
    // Of none lost or launched nothing is counted; of none shot down it is
    if (figure?.value === 0 && kind !== 'intercepted') return
    mentions.push({
      recognizer: phrase.recognizer,
      start,
      end,
      sentence: sentence.index,
      from: phrase.from,
      to: phrase.to,
      kind,
      figure,
      but: 0,
      models: phrase.models,
      basis: [],
      pair: null,
      partial: false,
      order: null,
      single: false,
      role: 'nightly',
      scope: 'national',
      night: null,
      nightOpen: false,
      raid: null,
      share: false,
      places: [],
      launchSites: [],
      dropped: null,
      ...more,
    })
  }
  const { quantity } = phrase
  switch (quantity.kind) {
    case 'count':
      return make(kind, quantity.figure)
    case 'fraction': {
      const pair = mentions.length
      make(kind === 'launched' ? 'intercepted' : kind, quantity.part, { pair })
      return make('launched', quantity.whole, { pair })
    }
    case 'part':
      return make(kind, quantity.part, { partial: true, share: quantity.share === true })
    case 'in-order':
      return quantity.figures.forEach((figure, at, { length }) => {
        make(kind, figure, { order: { at, of: length } })
      })
    case 'all': {
      const pair = mentions.length
      if (quantity.figure === null) return make(kind, null, { but: quantity.but, pair })
      make(kind, { ...quantity.figure, value: quantity.figure.value - quantity.but }, { pair })
      if (kind !== 'launched') make('launched', quantity.figure, { pair })
      return
    }
    case 'one':
      if (!quantity.definite || kind !== 'launched' || !phrase.models.every(isGeneric)) {
        make(kind, { value: 1 }, { single: true })
      }
      return
    case 'none':
    case 'vague':
      return
    default:
      quantity satisfies never
  }
}

function spanOf(sentence: Sentence, phrase: Phrase, folded: FoldedText): { start: number; end: number } {
  const first = sentence.tokens[phrase.from]
  const last = sentence.tokens[phrase.to - 1]
  const end = last?.end ?? 0
  return { start: folded.offsets[first?.start ?? 0] ?? 0, end: endInOriginal(folded, end) }
}

/** One past the last character, so that letters the folding left out behind it stay outside. */
export function endInOriginal(folded: FoldedText, end: number): number {
  if (end === 0) return 0
  const last = folded.offsets[end - 1] ?? 0
  const next = folded.offsets[end] ?? folded.original.length
  const code = folded.original.charCodeAt(last)
  return folded.original.charAt(last) === '&'
    ? next
    : Math.min(next, last + (code >= 0xd800 && code < 0xdc00 ? 2 : 1))
}
