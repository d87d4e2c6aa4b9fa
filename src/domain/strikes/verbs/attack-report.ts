import { hasSignal, type Sentence } from '../reading/split-sentences.ts'
import { hasVerbForm } from '../lexicon/participles.ts'
import { has, type Token } from '../reading/token.ts'
import type { Phrase } from '../recognizers/phrase.ts'
import type { VerbKind, VerbRule } from './verb-rule.ts'

/** "Almost 600 drones and over 30 missiles: the night in two numbers", «Удар по півдню: сім "Оніксів"»: no verb at all. */
export const attackReport = {
  name: 'attack-report',
  kindOf: (phrase, { sentence, phrases, index, last }) => {
    if (sentence.insideOf !== null || (phrase.quantity.kind !== 'count' && phrase.quantity.kind !== 'part'))
      return null
    const isBesideFraction = phrases.slice(0, index).some(({ quantity }) => quantity.kind === 'fraction')
    return !isBesideFraction && isReport(sentence, phrase, last) ? 'launched' : null
  },
} as const satisfies VerbRule

function isReport(sentence: Sentence, phrase: Phrase, last: VerbKind | null): boolean {
  if (phrase.models.length === 0) return false
  if (clauseOf(sentence, phrase).some(isUnknownVerb)) return false
  const before = sentence.tokens.slice(0, phrase.from)
  if (before.some((token) => has(token, 'intercept', 'lost', 'hit', 'other-verb', 'air-defence', 'not')))
    return false
  // "Ten Shaheds: what air defence brought down overnight"
  const colon = sentence.tokens.findIndex(({ text }) => text === ':')
  const behind = colon < phrase.to ? [] : sentence.tokens.slice(colon)
  if (behind.some((token) => has(token, 'intercept')) && !behind.some(({ kind }) => kind === 'number'))
    return false
  // "Twelve were shot down. On the night of 15 May these were two Supercams and …"
  if (last === 'intercepted' && before.some((token) => has(token, 'be'))) return false
  if (hasSignal(sentence, 'tonight') || hasSignal(sentence, 'night-of') || hasSignal(sentence, 'superlative'))
    return true
  return sentence.tokens.some((token) => has(token, 'attack-noun'))
}

/** "Police seized 12 drones overnight": a verb that no lexicon knows is a verb. */
function isUnknownVerb({ kind, text, meanings, signals, weapon, place }: Token): boolean {
  const isKnown = meanings.length > 0 || signals !== undefined || weapon !== undefined || place !== undefined
  return kind === 'word' && !isKnown && hasVerbForm(text)
}

function clauseOf({ tokens }: Sentence, { from, to }: Phrase): readonly Token[] {
  const start = tokens.findLastIndex((token, at) => at < from && token.kind === 'mark') + 1
  const end = tokens.findIndex((token, at) => at >= to && token.kind === 'mark')
  return tokens.slice(start, end < 0 ? tokens.length : end)
}
