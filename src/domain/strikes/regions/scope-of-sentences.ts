import type { Scope } from '../strike-row.ts'
import { hasSignal, type Sentence } from '../reading/split-sentences.ts'
import { has, signals, type Token } from '../reading/token.ts'
import { isHeading } from './heading-of-region.ts'
import { isOfPlacesAlone, isOurPlace } from './place-told-of.ts'

/**
 * Who counts in each sentence: the country, a region, or nobody that the text has named. A heading holds until another
 * subject takes over, a speaker to the end of the paragraph, of the list or of what "he said"; a text in which a region
 * speaks and the country does not is the region's from its first word.
 */
export function scopeOfSentences(sentences: readonly Sentence[]): (Scope | null)[] {
  const own = sentences.map((sentence) => ownScope(sentence, sentences))
  const others = own.filter((_, index) => !isOfPlaceAlone(sentences[index]))
  if (isOfRegion(others, sentences) || isAttackOnPlace(sentences, others)) return own.map(() => 'regional')
  const scopes: (Scope | null)[] = []
  let underHeading = false
  let speaking: Scope | null = null
  let carried: Scope | null = null
  for (const sentence of sentences) {
    const before = sentences[sentence.index - 1]
    const named = own[sentence.index] ?? null
    if (named === 'national') underHeading = false
    else if (isHeading(sentence, sentences) || hasSignal(sentence, 'clarification'))
      underHeading = named !== null
    const goesOn = underHeading || (before !== undefined && isContinued(before, sentence))
    const told = hasSignal(sentence, 'same-report') ? speaking : null
    const scope: Scope | null = named ?? told ?? (goesOn ? carried : null)
    // "The air force shot down five over the capital. Elsewhere …": speaks for the country, wherever that was
    carried = named !== null && speaksForCountry(sentence) ? 'national' : scope
    speaking = named ?? speaking
    scopes.push(scope)
  }
  return scopes
}

/** A text in which a region speaks and the country does not: unless it tells of many, or of one only behind what it counted before. */
function isOfRegion(own: readonly (Scope | null)[], sentences: readonly Sentence[]): boolean {
  if (!own.includes('regional') || own.includes('national') || sentences.some(speaksForCountry)) return false
  if (sentences.some((sentence) => hasSignal(sentence, 'regional-command'))) return true
  const places = new Set(
    sentences.flatMap(({ tokens }) => tokens.filter(isOurPlace).map(({ place }) => place?.key)),
  )
  const first = own.indexOf('regional')
  const isAdded =
    sentences[first]?.tokens.some(isWeaponCount) === true &&
    sentences.slice(0, first).some(({ tokens }) => tokens.some(isWeaponCount))
  return places.size <= MOST_PLACES && !isAdded
}

/** A town may be told with its region. */
const MOST_PLACES = 2

/** "Sumy region was attacked once more. Eight drones were downed": where nobody speaks for the country or counts the attack. */
function isAttackOnPlace(sentences: readonly Sentence[], own: readonly (Scope | null)[]): boolean {
  if (own.includes('national') || sentences.some(countsAttack)) return false
  const [first] = sentences
  const places = new Set(
    sentences.flatMap(({ tokens }) =>
      tokens.flatMap(({ place }) => (place?.side === 'ukraine' ? [place.key] : [])),
    ),
  )
  if (first === undefined || places.size > 1 || first.tokens.some(({ kind }) => kind === 'number'))
    return false
  return first.tokens.some((token) => has(token, 'attack', 'launch')) && isOfPlacesAlone(first)
}

function ownScope(sentence: Sentence, sentences: readonly Sentence[]): Scope | null {
  if (hasSignal(sentence, 'regional-command') || isOfPlaceAlone(sentence)) return 'regional'
  if (tellsOfRegion(sentence) && !hasSignal(sentence, 'nationwide')) return 'regional'
  if (speaksForCountry(sentence)) return 'national'
  if (hasSignal(sentence, 'regional-speaker') || tellsOfRegion(sentence)) return 'regional'
  if (hasSignal(sentence, 'russia-launches') && !isOfPlacesAlone(sentence)) return 'national'
  if (hasSignal(sentence, 'clarification') && sentence.tokens.some(isOurPlace)) return 'regional'
  return isHeading(sentence, sentences) ? 'regional' : null
}

function countsAttack({ tokens }: Sentence): boolean {
  return tokens.some(isWeaponCount) && tokens.some((token) => has(token, 'launch', 'attack'))
}

function isWeaponCount({ kind, weapon }: Token, at: number, tokens: readonly Token[]): boolean {
  return kind === 'number' && (weapon ?? tokens[at + 1]?.weapon) !== undefined
}

/** "Over the region 12 drones were downed"; what burnt in some district is not whose sky is counted. */
function tellsOfRegion(sentence: Sentence): boolean {
  return hasSignal(sentence, 'this-region') && sentence.tokens.some(isCounted)
}

function isCounted(token: Token): boolean {
  return token.weapon !== undefined || has(token, 'launch', 'attack', 'attack-noun', 'intercept')
}

/** The air force, "across the country" */
export function speaksForCountry(sentence: Sentence): boolean {
  return (
    hasSignal(sentence, 'national-speaker') || hasSignal(sentence, 'nationwide') || countsRegions(sentence)
  )
}

/** "Russia attacked nine regions": nobody but the country has as many. */
function countsRegions({ tokens }: Sentence): boolean {
  return tokens.some(
    ({ kind, value }, at) =>
      kind === 'number' && (value ?? 0) >= MANY_REGIONS && has(tokens[at + 1], 'regions'),
  )
}

const MANY_REGIONS = 4

/** "At Kyiv alone 30 missiles were fired": of a place within what the text counts. */
export function isOfPlaceAlone(sentence: Sentence | undefined): boolean {
  const tokens = sentence?.tokens ?? []
  return tokens.some(
    (token, at) =>
      signals(token, 'alone') &&
      tokens.slice(Math.max(0, at - PLACE_BEFORE), at + PLACE_BEHIND).some(isOurPlace),
  )
}

const PLACE_BEFORE = 2
const PLACE_BEHIND = 4

function isContinued(before: Sentence, sentence: Sentence): boolean {
  return (
    before.line === sentence.line ||
    before.opensList ||
    (before.isItem && sentence.isItem) ||
    hasSignal(sentence, 'same-speaker')
  )
}
