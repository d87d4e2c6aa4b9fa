import type { Sentence } from '../reading/split-sentences.ts'
import { has, isCyrillic, type Token } from '../reading/token.ts'
import type { Phrase } from '../recognizers/phrase.ts'
import { isJoined } from './joints.ts'
import { predicateAfter } from './predicate-after.ts'
import { startOfRelative } from './relative-clauses.ts'
import { isNegated, isPassive } from './verb-forms.ts'

/** What a sentence says of the weapons a phrase counts. */
export type VerbKind = 'launched' | 'intercepted' | 'lost' | 'hit' | 'other'

const LEFT_REACH = 45
const NEAR = 3

/** The predicate of a phrase, or null if its sentence has none for it. */
export function verbOf(sentence: Sentence, phrases: readonly Phrase[], index: number): VerbKind | null {
  const phrase = phrases[index]
  if (phrase === undefined) return null
  if (phrase.launches) return 'launched'
  if (isDenied(sentence.tokens, phrase) || isOfEither(sentence.tokens, phrases, index)) return 'other'
  if (countsNone(phrase)) return saysDowned(sentence.tokens, phrase) ? 'intercepted' : 'other'
  if (isObject(sentence.tokens, phrase)) return verbBefore(sentence, phrases, index)?.kind ?? null
  const within = kindWithin(sentence, phrases, index)
  if (within !== null) return within
  const right = predicateAfter(sentence, phrases, index)
  if (
    right !== null &&
    (right.distance <= NEAR ||
      opensClauseOfItsOwn(sentence.tokens, phrase) ||
      isCountedAgain(phrases, index) ||
      isCountedAs(sentence, phrases, index))
  )
    return right.kind
  const left = verbBefore(sentence, phrases, index)
  if (left !== null && (right === null || !left.passive)) return left.kind
  if (right !== null) return right.kind
  return participleAfter(sentence.tokens, phrase)
}

/** «34 збиті дрони»: the phrase says it itself, unless they fell or lay somewhere. */
function kindWithin(sentence: Sentence, phrases: readonly Phrase[], index: number): VerbKind | null {
  const phrase = phrases[index]
  const words = sentence.tokens.slice(phrase?.from, phrase?.to)
  if (!words.some((token) => has(token, 'intercept') && isCyrillic(token.text))) return null
  const left = verbBefore(sentence, phrases, index)?.kind
  return left === 'hit' || left === 'other' ? left : 'intercepted'
}

function countsNone({ quantity }: Phrase): boolean {
  return quantity.kind === 'fraction' && quantity.part.value === 0
}

/** "none of the six was shot down", «жодної з п'яти ракет збити не вдалося»; "none reached its target" says nothing of the kind. */
function saysDowned(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const isVerb = (token: Token): boolean => has(token, 'intercept', 'lost', 'hit', 'other-verb')
  const before = tokens.slice(0, from).findLast(isVerb)
  return has(tokens.slice(to).find(isVerb) ?? before, 'intercept')
}

/** «збито 38, не долетіло 25»: between a verb and a comma a bare figure is the verb's own. */
function isObject(tokens: readonly Token[], phrase: Phrase): boolean {
  const verb = tokens[phrase.from - 1]
  const next = tokens[phrase.to]
  if (phrase.models.length > 0 || next === undefined || next.kind !== 'mark' || /[–-]/.test(next.text))
    return false
  return isCyrillic(verb?.text ?? '') && has(verb, 'intercept', 'lost')
}

/** "…, of which 51 drones and 4 missiles were shot down", "…, with 38 missiles and 412 drones shot down": has a verb of its own. */
function opensClauseOfItsOwn(tokens: readonly Token[], { from }: Phrase): boolean {
  if (has(tokens[from], 'of') && has(tokens[from + 1], 'them')) return true
  return tokens[from - 1]?.text === 'with' && tokens[from - 2]?.text === ','
}

/** "shot down 16 of 28 missiles, including 15 ballistic ones": of the sixteen, or of the 28? */
function isOfEither(tokens: readonly Token[], phrases: readonly Phrase[], index: number): boolean {
  const [last, phrase] = [phrases[index - 1], phrases[index]]
  if (last?.quantity.kind !== 'fraction' || phrase === undefined) return false
  return has(tokens[phrase.from - 1], 'including') && phrase.from - last.to <= 2
}

/** "four Kalibrs stopped, one Kh-22 not" */
function isDenied(tokens: readonly Token[], { to }: Phrase): boolean {
  return has(tokens[to], 'not') && (tokens[to + 1]?.kind ?? 'mark') === 'mark'
}

/** «… 30 дронами, 27 дронів та одну ракету збито»: no list counts the same weapons twice. */
function isCountedAgain(phrases: readonly Phrase[], index: number): boolean {
  const { models = [] } = phrases[index] ?? {}
  const before = phrases.slice(0, index).filter(({ quantity }) => quantity.kind === 'count')
  return models.length > 0 && before.some((other) => other.models.join('+') === models.join('+'))
}

/** "recorded 226 drones and 18 missiles as shot down" */
function isCountedAs(sentence: Sentence, phrases: readonly Phrase[], index: number): boolean {
  const { tokens } = sentence
  const phrase = phrases[index]
  if (phrase === undefined) return false
  const next = phrases[index + 1]
  if (next !== undefined && isJoined(tokens, phrase.to, next.from))
    return isCountedAs(sentence, phrases, index + 1)
  return tokens[phrase.to]?.text === 'as' && has(tokens[phrase.to + 1], 'intercept')
}

/** A passive has had its weapons before it: it yields to a verb after the phrase. */
type Governor = { readonly kind: VerbKind; readonly passive: boolean }

/** The verb that stands before a phrase: "destroyed 18 …", «збито …». */
function verbBefore(sentence: Sentence, phrases: readonly Phrase[], index: number): Governor | null {
  const { tokens } = sentence
  const start = phrases[index]?.from ?? 0
  let inner = index - 1
  let listed = start
  let joined = true
  for (let at = start - 1; at >= Math.max(0, start - LEFT_REACH); at--) {
    const before = phrases[inner]
    if (before !== undefined && at < before.to) {
      joined &&= isJoined(tokens, before.to, listed)
      if (before.launches && joined) return { kind: 'launched', passive: false }
      at = before.from
      listed = before.from
      inner--
      continue
    }
    if (opensClause(tokens, at)) return null
    at = startOfRelative(tokens, at) ?? at
    const kind = governingKind(tokens, at, listed)
    if (kind === null) continue
    if (kind === 'launched' && isAfterthought(tokens, phrases, at)) continue
    return { kind, passive: isPassive(tokens, at) }
  }
  return null
}

/** "… downed 29 drones and that 17 drones struck …", "…, while …": what stands before has its own verb. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? ''
  if (text === 'that') return has(tokens[at - 1], 'and')
  if (text === 'which') return tokens[at - 1]?.text === 'in'
  return text === 'while' || text === 'whereas' || text === 'although'
}

/** `objectStart` is where the list of counted weapons starts that the verb may govern. */
function governingKind(tokens: readonly Token[], at: number, objectStart: number): VerbKind | null {
  const token = tokens[at]
  if (token === undefined || token.meanings.length === 0) return null
  if (has(token, 'lost')) return 'lost'
  if (has(token, 'intercept')) return isNegated(tokens, at) ? 'other' : 'intercepted'
  if (has(token, 'hit')) return 'hit'
  if (has(token, 'including') && has(tokens[at - 1], 'they', 'them')) return null
  if (has(token, 'launch')) return isNegated(tokens, at) ? 'other' : 'launched'
  const before = tokens[objectStart - 1]
  const isInstrument = has(before, 'with', 'of')
  if (has(token, 'attack-noun') && !has(token, 'attack'))
    return isInstrument || objectStart === at + 1 ? 'launched' : null
  if (has(token, 'attack')) return isInstrument || isCyrillic(token.text) ? 'launched' : null
  if (has(token, 'attack-subject') && isCyrillic(token.text)) return 'launched'
  if (has(token, 'other-verb')) return 'other'
  return null
}

/** "… that Russia launched", "… launched by Russia": tells of the weapons before it, governs nothing after it. */
function isAfterthought(tokens: readonly Token[], phrases: readonly Phrase[], at: number): boolean {
  const follows = phrases.some(({ to }) => to <= at && at - to <= NEAR)
  if (!follows || has(tokens[at - 1], 'be')) return false
  const next = tokens[at + 1]
  return next === undefined || next.kind === 'mark' || has(next, 'and', 'with', 'from', 'near', 'ending')
}

/** "Twenty drones launched at Odesa", «14 дронів, запущених …» */
function participleAfter(tokens: readonly Token[], phrase: Phrase): VerbKind | null {
  const at = tokens[phrase.to]?.text === ',' ? phrase.to + 1 : phrase.to
  return has(tokens[at], 'launch') ? 'launched' : null
}
