import type { Phrase } from '../recognizers/phrase.ts'
import type { Sentence } from '../reading/split-sentences.ts'
import { has, type Token } from '../reading/token.ts'
import type { Counted } from '../verbs/verb-rule.ts'

/** "22 drones were recorded hitting": so many words may part the weapons from what they did. */
const REACH = 5

/**
 * The phrases of a sentence that count what hit: behind a word of hits, or right before one. "Hit the town with five
 * missiles" tells how many were launched.
 */
export function hitsIn({ tokens }: Sentence, counted: readonly Counted[]): readonly Phrase[] {
  return counted.flatMap(({ phrase, kind }) => {
    const isStopped = kind === 'intercepted' || kind === 'missed' || kind === 'lost'
    return !isStopped && (followsHits(tokens, phrase) || precedesHit(tokens, phrase)) ? [phrase] : []
  })
}

const GOVERNING = ['impact', 'debris', 'with', 'launch', 'attack', 'intercept', 'lost', 'other-verb'] as const

function followsHits(tokens: readonly Token[], { from }: Phrase): boolean {
  const word = tokens.slice(0, from).findLast((token) => has(token, ...GOVERNING))
  return has(word, 'impact') && !has(word, 'debris', 'with')
}

function precedesHit(tokens: readonly Token[], { to }: Phrase): boolean {
  const after = tokens.slice(to, to + REACH)
  const hit = after.findIndex((token) => has(token, 'impact'))
  return hit >= 0 && after.slice(0, hit).every(({ kind, weapon }) => kind === 'word' && weapon === undefined)
}
