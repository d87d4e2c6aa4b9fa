import type { Sentence } from '../reading/split-sentences.ts'
import { has } from '../reading/token.ts'

/** In one sentence, in one list, or added in the next: "two at Odesa. Besides, Russia sent 63 drones". */
export function isListedBeside(one: Sentence | undefined, other: Sentence | undefined): boolean {
  if (one === undefined || other === undefined) return false
  if (one === other) return true
  if (one.isItem && other.isItem) return true
  const [first, next] = one.index < other.index ? [one, other] : [other, one]
  return next.index - first.index === 1 && next.line === first.line && has(next.tokens[0], 'and')
}
