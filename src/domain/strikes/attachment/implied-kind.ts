import { hasSignal, type Sentence } from '../reading/split-sentences.ts'
import { has } from '../reading/token.ts'
import type { Phrase } from '../recognizers/phrase.ts'
import { pointsBack } from './joints.ts'
import { verbOf, type VerbKind } from './verb-of.ts'

const COUNTS: ReadonlySet<string> = new Set(['count', 'part', 'fraction'])

/** What a phrase tells whose sentence has no verb for it; `last` is the verb of the sentence before. Null where nothing is sure. */
export function impliedKind(
  sentence: Sentence,
  phrases: readonly Phrase[],
  index: number,
  last: VerbKind | null,
): VerbKind | null {
  const phrase = phrases[index]
  if (phrase === undefined || sentence.insideOf !== null) return null
  if (phrase.quantity.kind === 'all') return isOfDefence(sentence, phrase, last) ? 'intercepted' : null
  if (!COUNTS.has(phrase.quantity.kind)) return null
  if (phrase.recognizer === 'table-line' && phrases[index + 1]?.recognizer === 'bare-figure')
    return 'launched'
  if (phrase.quantity.kind === 'fraction')
    return (
      goesOn(sentence, phrase, last) ??
      amongTheDowned(sentence, phrase) ??
      (isOfDefence(sentence, phrase, last) ? 'intercepted' : null)
    )
  if (isAnswered(sentence, phrases, index)) return 'launched'
  const isBesideFraction = phrases.slice(0, index).some(({ quantity }) => quantity.kind === 'fraction')
  const reported = !isBesideFraction && isAttackReport(sentence, phrase, last)
  return goesOn(sentence, phrase, last) ?? (reported ? 'launched' : null)
}

/** "Overnight: 48 drones, 31 of them downed", «десять «шахедів», усі збито»: what some were shot down of had been launched. */
function isAnswered(sentence: Sentence, phrases: readonly Phrase[], index: number): boolean {
  const phrase = phrases[index]
  const next = phrases[index + 1]
  if (phrase?.quantity.kind !== 'count' || next === undefined || !pointsBack(next, phrase)) return false
  const { quantity } = next
  const part =
    quantity.kind === 'part'
      ? quantity.part
      : quantity.kind === 'count' || quantity.kind === 'all'
        ? quantity.figure
        : null
  const fits = part === null ? quantity.kind === 'all' : part.value <= phrase.quantity.figure.value
  return fits && verbOf(sentence, phrases, index + 1) === 'intercepted'
}

/** "Shot down 72. Separately: all ten Kinzhals, 59 of 70 Kh-101", "Mobile fire groups: 12 of 12 Shaheds" */
function isOfDefence({ tokens }: Sentence, phrase: Phrase, last: VerbKind | null): boolean {
  if (phrase.models.length === 0) return false
  if (tokens.some((token) => has(token, 'launch', 'attack', 'lost', 'hit', 'other-verb', 'not'))) return false
  return last === 'intercepted' || tokens.some((token) => has(token, 'air-defence'))
}

/** "… listed three of five Kalibrs and 15 of 20 Shaheds among the downed" */
function amongTheDowned({ tokens }: Sentence, phrase: Phrase): VerbKind | null {
  const after = tokens.slice(phrase.to)
  const among = after.findIndex(({ text }) => text === 'among')
  const the = has(after[among + 1], 'the') ? among + 2 : among + 1
  return among >= 0 && has(after[the], 'intercept') ? 'intercepted' : null
}

/** "A total of 35 attack drones.", «А також 168 БпЛА»: goes on where the sentence before it stopped. */
function goesOn(sentence: Sentence, phrase: Phrase, last: VerbKind | null): VerbKind | null {
  const before = sentence.tokens.slice(0, phrase.from + 1)
  if (before.some((token) => has(token, 'total')) && last !== 'intercepted') return last ?? 'launched'
  if (before.some((token) => has(token, 'total')) && before.some((token) => has(token, 'be')))
    return 'launched'
  const first = before.filter(({ kind }) => kind !== 'mark').slice(0, 2)
  const isKnown = before.every(
    ({ kind, meanings, signals }) => kind !== 'word' || meanings.length > 0 || signals,
  )
  if (isKnown && first.some((token) => has(token, 'and', 'including'))) return last
  return last === 'launched' && phrase.models.length > 0 && before.length <= 2 ? 'launched' : null
}

/** "Almost 600 drones and over 30 missiles: the night in two numbers", «Удар по півдню: сім "Оніксів"»: no verb at all. */
function isAttackReport(sentence: Sentence, phrase: Phrase, last: VerbKind | null): boolean {
  if (phrase.models.length === 0) return false
  const before = sentence.tokens.slice(0, phrase.from)
  if (before.some((token) => has(token, 'intercept', 'lost', 'hit', 'other-verb', 'air-defence', 'not')))
    return false
  // "Twelve were shot down. On the night of 15 May these were two Supercams and …"
  if (last === 'intercepted' && before.some((token) => has(token, 'be'))) return false
  if (hasSignal(sentence, 'tonight') || hasSignal(sentence, 'night-of') || hasSignal(sentence, 'superlative'))
    return true
  return sentence.tokens.some((token) => has(token, 'attack-noun'))
}
