import { joinModels } from '../../weapons/models.ts'
import type { Sentence } from '../reading/split-sentences.ts'
import { has, type Token } from '../reading/token.ts'
import type { Phrase } from '../recognizers/phrase.ts'
import { isJoined } from './joints.ts'
import { kindsAddUp } from './kinds-add-up.ts'
import type { Counted, VerbRule } from './verb-rule.ts'

/** "A total of 35 attack drones.", "In total there were 12 missiles" */
export const totalled = {
  name: 'totalled',
  kindOf: (phrase, { sentence, last }) => {
    const before = wordsTo(phrase, sentence)
    if (before === null || !before.some((token) => has(token, 'total'))) return null
    if (last !== 'intercepted') return last ?? 'launched'
    return before.some((token) => has(token, 'be')) ? 'launched' : null
  },
} as const satisfies VerbRule

/** «А також 168 БпЛА», "Including 12 missiles": goes on where the sentence before it stopped. */
export const addedWithAnd = {
  name: 'added-with-and',
  kindOf: (phrase, { sentence, counted, last }) => {
    const before = wordsTo(phrase, sentence)
    if (before === null || has(sentence.tokens[phrase.to], 'be')) return null
    // "50 of 60 Shaheds were downed. Plus two ballistic missiles": downed as well, or flown as well?
    if (last === 'intercepted' && has(sentence.tokens[0], 'plus') && tellsBoth(sentence, counted)) return null
    const first = before.filter(({ kind }) => kind !== 'mark').slice(0, 2)
    const isKnown = before.every(
      ({ kind, meanings, signals }) => kind !== 'word' || meanings.length > 0 || signals,
    )
    return isKnown && first.some((token) => has(token, 'and', 'including')) ? last : null
  },
} as const satisfies VerbRule

/** Whether the sentence before counts both what flew and what of it was shot down. */
function tellsBoth({ index }: Sentence, counted: readonly Counted[]): boolean {
  return counted.some(
    ({ sentence, kind, phrase }) =>
      sentence === index - 1 && (kind === 'launched' || phrase.quantity.kind === 'fraction'),
  )
}

/** "Among these were 60 drones, 40 of which …": of those told in the sentence before, whatever else is said of them. */
export const amongThese = {
  name: 'among-these',
  kindOf: (phrase, context) => {
    const { sentence, phrases, index, last, before } = context
    const [first] = phrases
    if (first === undefined || !has(sentence.tokens[0], 'including') || sentence.insideOf !== null)
      return null
    const told = kindsAddUp.kindOf(phrase, context)
    if (told !== null) return told
    if (index > 0) return before !== null && phrase.quantity.kind === 'count' ? before : null
    return wordsTo(phrase, sentence)
      ?.slice(1, -1)
      .every((token) => has(token, 'be', 'and') || token.text === ',') === true
      ? last
      : null
  },
} as const satisfies VerbRule

/** "Of the missiles, 25 were brought down; of the drones, 56.": told in turn with the same verb. */
export const toldInTurn = {
  name: 'told-in-turn',
  kindOf: ({ recognizer, from, to }, { sentence: { tokens, insideOf }, last }) => {
    if (recognizer !== 'part-of-them' || insideOf !== null || !has(tokens[from], 'of') || from > 1)
      return null
    return tokens.slice(to).every(({ kind }) => kind === 'mark') ? last : null
  },
} as const satisfies VerbRule

/** "Russia launched 90 drones. Six Kalibr missiles.", "84 were shot down. 58 Shaheds. 17 Kh-101." */
export const opensNext = {
  name: 'opens-next',
  kindOf: (phrase, { sentence, phrases, index, counted, last }) => {
    const before = wordsTo(phrase, sentence)
    if (before === null || phrase.models.length === 0) return null
    if (last === 'intercepted' && isAlone(phrase, sentence) && isOfLaunched(phrase, counted))
      return 'intercepted'
    if (last !== 'launched') return null
    const isNext = before.length <= 2 || isListed(before)
    return isNext && !isSubject(index, phrases, sentence) ? 'launched' : null
  },
} as const satisfies VerbRule

/** A sentence of one count and nothing else. */
function isAlone({ from, to }: Phrase, { tokens }: Sentence): boolean {
  return from === 0 && tokens.slice(to).every(({ kind }) => kind === 'mark')
}

/** As many of the same, or more, were launched. */
function isOfLaunched({ models, quantity }: Phrase, counted: readonly Counted[]): boolean {
  if (quantity.kind !== 'count') return false
  const { value } = quantity.figure
  return counted.some(
    ({ kind, phrase }) =>
      kind === 'launched' &&
      joinModels(phrase.models) === joinModels(models) &&
      phrase.quantity.kind === 'count' &&
      phrase.quantity.figure.value >= value,
  )
}

/** "Thirty of the missiles and 55 of the drones fared no better": the word behind a list may be a verb that nobody knows. */
function isSubject(index: number, phrases: readonly Phrase[], sentence: Sentence): boolean {
  const { tokens } = sentence
  const to = phrases[index]?.to ?? tokens.length
  const following = phrases[index + 1]
  if (following !== undefined && isJoined(tokens, to, following.from))
    return isSubject(index + 1, phrases, sentence)
  const next = tokens[to]
  return next?.kind === 'word' && next.meanings.length === 0 && next.signals === undefined
}

/** "The full list of the air force: 13 Iskanders …" */
function isListed(before: readonly Token[]): boolean {
  return before.at(-2)?.text === ':' && before.some((token) => has(token, 'list-word'))
}

/** The words of the sentence up to a phrase that counts, its first among them; null where a phrase counts nothing or stands in brackets. */
function wordsTo({ quantity, from }: Phrase, { tokens, insideOf }: Sentence): readonly Token[] | null {
  const counts = quantity.kind === 'count' || quantity.kind === 'part' || quantity.kind === 'fraction'
  return counts && insideOf === null ? tokens.slice(0, from + 1) : null
}
