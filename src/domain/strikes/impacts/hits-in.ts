import { familyOf } from '../../weapons/families.ts'
import type { Phrase } from '../recognizers/phrase.ts'
import type { Sentence } from '../reading/split-sentences.ts'
import { has, signals, type Token } from '../reading/token.ts'
import { isPassive } from '../verbs/verb-forms.ts'
import { recordsHits } from '../verbs/find-governor.ts'
import { isJoined } from '../verbs/joints.ts'
import type { Counted } from '../verbs/verb-rule.ts'
import { partsClauses } from './clause-at.ts'
import type { PlaceKind } from './count-places.ts'
import { countedHits } from './counted-hits.ts'
import { isDenied, tellsHit } from './tells-hit.ts'

/** "22 drones were recorded hitting": so many words may part the weapons from what they did. */
const REACH = 5

/** What a text counts, by sentence. */
export type CountedBySentence = ReadonlyMap<number, readonly Counted[]>

/**
 * The phrases of a sentence that count what hit: behind a word of hits, or right before one, as all that are joined to
 * them. "Hit the town with five missiles" tells how many were launched. `counted` are the phrases of each sentence, `outer`
 * is what the sentence hangs on.
 */
export function hitsIn(
  { tokens, index }: Sentence,
  counted: CountedBySentence,
  outer: PlaceKind | null,
): readonly Phrase[] {
  const own = countedHits(tokens)
  const others = (counted.get(index) ?? []).filter(
    ({ phrase }) => !own.some((hits) => overlaps(hits, phrase)),
  )
  const isListed = outer === 'locations' && !tokens.some((token) => has(token, ...GOVERNING))
  const subjects = new Set<Phrase>()
  for (const [at, { phrase }] of [...others.entries()].reverse()) {
    const next = others[at + 1]?.phrase
    const goesOn = next !== undefined && subjects.has(next) && isJoined(tokens, phrase.to, next.from)
    if (precedesHit(tokens, phrase) || (goesOn && !isGoverned(tokens, phrase))) subjects.add(phrase)
  }
  const hits = others.flatMap(({ phrase, kind }) => {
    const isStopped = kind === 'intercepted' || kind === 'missed' || kind === 'lost'
    const isObject = phrase.models.length > 0 && (followsHits(tokens, phrase) || isListed)
    return !isStopped && (subjects.has(phrase) || isObject) ? [phrase] : []
  })
  return [...own, ...hits]
    .map((phrase) => named(phrase, index, counted))
    .toSorted((one, other) => one.from - other.from)
}

/** How far back, in sentences, what a figure points at was counted. */
const MOST_BACK = 2

/** "The other five hit": of the weapons counted before, where they are of one kind; else of none. */
function named(phrase: Phrase, index: number, counted: CountedBySentence): Phrase {
  if (phrase.models.length > 0) return phrase
  for (let at = index; at >= index - MOST_BACK; at--) {
    const before = (counted.get(at) ?? [])
      .map((each) => each.phrase)
      .filter(({ models, to }) => models.length > 0 && (at < index || to <= phrase.from))
    const families = new Set(before.map(({ models }) => familyOf(models)))
    if (families.size > 0)
      return families.size === 1 ? { ...phrase, models: before.at(-1)?.models ?? [] } : phrase
  }
  return phrase
}

const GOVERNING = ['impact', 'debris', 'with', 'launch', 'attack', 'intercept', 'lost', 'other-verb'] as const

function followsHits(tokens: readonly Token[], { from }: Phrase): boolean {
  const at = tokens
    .slice(0, from)
    .findLastIndex(
      (token, index) =>
        !recordsHits(tokens, index) &&
        !isByOfHits(tokens, index) &&
        (has(token, ...GOVERNING) || tellsHit(token)),
    )
  const word = tokens[at]
  const between = tokens.slice(at + 1, from)
  if (!tellsHit(word) || has(word, 'debris', 'with') || isDenied(tokens, at)) return false
  return !between.some((token) => has(token, 'where', 'relative'))
}

/** "Direct hits by 11 drones", "hits at 13 places, by 21 drones": what the hits were by; "hit the town with five missiles" is an attack. */
function isByOfHits(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at], 'by')) return false
  const last = tokens[at - 1]?.text === ',' ? at - 2 : at - 1
  return has(tokens[last], 'location') || (tellsHit(tokens[last]) && !isPassive(tokens, last))
}

function precedesHit(tokens: readonly Token[], { to }: Phrase): boolean {
  const after = tokens.slice(to, to + REACH + 1)
  const hit = after.findIndex(tellsHit)
  return (
    hit >= 0 &&
    !isAtCountry(tokens, to + hit) &&
    !has(after[hit - 1], 'be') &&
    after
      .slice(0, hit)
      .every(
        (token) => token.kind === 'word' && token.weapon === undefined && !has(token, 'not', 'infinitive'),
      )
  )
}

/** "728 drones struck cities around the country", "309 drones struck Kyiv": all that flew, unless the places that were hit are counted. */
function isAtCountry(tokens: readonly Token[], hit: number): boolean {
  const behind = tokens.slice(hit + 1, hit + 1 + REACH)
  const end = behind.findIndex(({ kind }) => kind === 'mark')
  const object = end < 0 ? behind : behind.slice(0, end)
  const isWhole = object[0]?.place?.side === 'ukraine' || object.some((token) => signals(token, 'nationwide'))
  return isWhole && !object.some((token) => has(token, 'location'))
}

/** "Russia launched five missiles and 22 drones hit …": what governs them stands in their own clause. */
function isGoverned(tokens: readonly Token[], { from }: Phrase): boolean {
  const before = tokens.slice(0, from)
  const verb = before.findLastIndex((token) => has(token, ...GOVERNING))
  return verb >= 0 && !before.slice(verb).some(partsClauses)
}

function overlaps(one: Phrase, other: Phrase): boolean {
  return one.from < other.to && other.from < one.to
}
