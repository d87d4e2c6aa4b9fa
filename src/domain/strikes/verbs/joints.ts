import { has, type Token } from '../reading/token.ts'
import type { Phrase } from '../recognizers/phrase.ts'

const LONGEST_JOINT = 4

/** Nothing but commas and joints between two counted weapons. */
export function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > LONGEST_JOINT || to <= from) return false
  return tokens
    .slice(from, to)
    .every(
      (token) =>
        (token.kind === 'mark' && ',;+'.includes(token.text)) ||
        has(token, 'and', 'the', 'modifier', 'neither'),
    )
}

/** "415 drones, 386 of them downed": what stands for weapons named before is said of them, not listed beside them. */
export function pointsBack(next: Phrase, phrase: Phrase): boolean {
  // "465 drones and 32 missiles, of which 405 drones …"
  const isShare = next.quantity.kind === 'part' && next.quantity.share === true
  return (next.models.length === 0 && phrase.models.length > 0) || isShare
}
