import type { Phrase } from '../recognizers/phrase.ts'
import type { Sentence } from '../reading/split-sentences.ts'
import { has, type Token } from '../reading/token.ts'
import { isJoined } from '../verbs/joints.ts'
import type { VerbKind } from '../verbs/verb-rule.ts'
import { partsClauses } from './clause-at.ts'
import { countedHits } from './counted-hits.ts'

/** A phrase that is decided; "the other five" points back at the weapons counted before. */
export type NamedPhrase = {
  readonly phrase: Phrase
  readonly kind: VerbKind | null
  readonly pointsBack: boolean
}

/** "22 drones were recorded hitting": so many words may part the weapons from what they did. */
const REACH = 5

/**
 * The phrases of a sentence that count what hit: behind a word of hits, or right before one, as all that are joined to
 * them. "Hit the town with five missiles" tells how many were launched.
 */
export function hitsIn({ tokens }: Sentence, counted: readonly NamedPhrase[]): readonly Phrase[] {
  const own = countedHits(tokens)
  const others = counted.filter(({ phrase }) => !own.some((hits) => overlaps(hits, phrase)))
  const subjects = new Set<Phrase>()
  for (const [index, { phrase }] of [...others.entries()].reverse()) {
    const next = others[index + 1]?.phrase
    const isListed = next !== undefined && subjects.has(next) && isJoined(tokens, phrase.to, next.from)
    if (precedesHit(tokens, phrase) || (isListed && !isGoverned(tokens, phrase))) subjects.add(phrase)
  }
  const hits = others.flatMap(({ phrase, kind, pointsBack }) => {
    const isStopped = kind === 'intercepted' || kind === 'missed' || kind === 'lost'
    const hasHit = subjects.has(phrase) || (!pointsBack && followsHits(tokens, phrase))
    return !isStopped && hasHit ? [phrase] : []
  })
  return [...own, ...hits].toSorted((one, other) => one.from - other.from)
}

const GOVERNING = ['impact', 'debris', 'with', 'launch', 'attack', 'intercept', 'lost', 'other-verb'] as const

function followsHits(tokens: readonly Token[], { from }: Phrase): boolean {
  const at = tokens.slice(0, from).findLastIndex((token) => has(token, ...GOVERNING))
  const word = tokens[at]
  const between = tokens.slice(at + 1, from)
  if (!has(word, 'impact') || has(word, 'debris', 'with') || isDenied(tokens, at)) return false
  return !between.some((token) => has(token, 'where', 'relative'))
}

function precedesHit(tokens: readonly Token[], { to }: Phrase): boolean {
  const after = tokens.slice(to, to + REACH + 1)
  const hit = after.findIndex((token) => has(token, 'impact'))
  return (
    hit >= 0 &&
    after
      .slice(0, hit)
      .every((token) => token.kind === 'word' && token.weapon === undefined && !has(token, 'not'))
  )
}

/** "Russia launched five missiles and 22 drones hit …": what governs them stands in their own clause. */
function isGoverned(tokens: readonly Token[], { from }: Phrase): boolean {
  const before = tokens.slice(0, from)
  const verb = before.findLastIndex((token) => has(token, ...GOVERNING))
  return verb >= 0 && !before.slice(verb).some(partsClauses)
}

/** "No hits of missiles" */
function isDenied(tokens: readonly Token[], at: number): boolean {
  return has(tokens[at - 1], 'none', 'not')
}

function overlaps(one: Phrase, other: Phrase): boolean {
  return one.from < other.to && other.from < one.to
}
