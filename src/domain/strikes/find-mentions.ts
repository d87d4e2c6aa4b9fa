import type { FoldedText } from './reading/fold-text.ts'
import type { Sentence } from './reading/split-sentences.ts'
import { has } from './reading/token.ts'
import type { Mention } from './mention.ts'
import { mentionsOfPhrase } from './mentions-of-phrase.ts'
import type { Pipeline } from './pipeline.ts'
import type { Phrase, Recognizer } from './recognizers/phrase.ts'
import { readPhrases } from './recognizers/read-phrases.ts'
import type { Counted, VerbKind } from './verbs/verb-rule.ts'
import { decideVerb } from './verbs/decide-verb.ts'

/** No report counts as much; what goes on beyond is a table or worse. */
const MOST_MENTIONS = 400

/** The lines of a list may be this many apart. */
const LIST_GAP = 2

/** Every phrase of a text that says how many weapons were launched, intercepted or lost, and every phrase that counts weapons at all. */
export function findMentions(
  sentences: readonly Sentence[],
  folded: FoldedText,
  { recognizers, verbs }: Pick<Pipeline, 'recognizers' | 'verbs'>,
): { readonly mentions: readonly Mention[]; readonly counted: readonly Counted[] } {
  const phrasesOf = phraseReader(recognizers)
  const mentions: Mention[] = []
  const counted: Counted[] = []
  let list: { readonly kind: VerbKind; readonly line: number } | null = null
  let last: VerbKind | null = null
  for (const sentence of sentences) {
    if (mentions.length > MOST_MENTIONS) break
    const hangsOn: boolean = list !== null && sentence.startsLine && sentence.line - list.line <= LIST_GAP
    if (sentence.startsLine && !hangsOn) list = null
    const header: VerbKind | null = hangsOn ? (list?.kind ?? null) : null
    const phrases = phrasesOf(sentence)
    const following = after(sentence, sentences)
    const inside = sentences.slice(sentence.index + 1, following?.index)
    let before: VerbKind | null = null
    let verb: VerbKind | null = null
    for (const [index, phrase] of phrases.entries()) {
      const context = {
        sentence,
        phrases,
        index,
        counted,
        header,
        last,
        before,
        following,
        inside,
        phrasesOf,
      }
      const decided = decideVerb(verbs, phrase, context)
      before = decided?.kind ?? null
      verb = before ?? verb
      const end = sentence.tokens[phrase.to - 1]?.end
      const start = sentence.tokens[phrase.from]?.start
      if (start !== undefined && end !== undefined)
        counted.push({ phrase, kind: before, start, end, sentence: sentence.index })
      if (decided === null || decided.kind === 'other') continue
      const { kind, verb: rule } = decided
      mentions.push(
        ...mentionsOfPhrase(phrase, { kind, verb: rule, sentence, folded, pair: mentions.length }),
      )
    }
    verb ??= lastVerb(sentence)
    if (verb !== null && sentence.insideOf === null) last = verb
    if (sentence.opensList) {
      const kind: VerbKind | null = verb ?? verbInBrackets(sentence, sentences) ?? last
      list = kind === null ? null : { kind, line: sentence.line }
    } else if (hangsOn && list !== null) list = { kind: list.kind, line: sentence.line }
  }
  return { mentions, counted }
}

/** Reads each sentence once, however often it is asked for. */
function phraseReader(recognizers: readonly Recognizer[]): (sentence: Sentence) => readonly Phrase[] {
  const known = new Map<number, readonly Phrase[]>()
  return ({ index, tokens }) => {
    const phrases = known.get(index) ?? readPhrases(tokens, recognizers)
    known.set(index, phrases)
    return phrases
  }
}

/** The sentence after one, past what stands in its brackets. */
function after({ index }: Sentence, sentences: readonly Sentence[]): Sentence | undefined {
  let next = index + 1
  while (sentences[next]?.insideOf === index) next++
  return sentences[next]
}

/** «Підсумки ночі (випущено/збито):»: what the columns of a table are. */
function verbInBrackets({ index }: Sentence, sentences: readonly Sentence[]): VerbKind | null {
  const inside = sentences[index + 1]
  if (inside?.insideOf !== index) return null
  const columns = (['launch', 'intercept'] as const).every((verb) =>
    inside.tokens.some((token) => has(token, verb)),
  )
  return columns ? lastVerb(inside) : null
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
