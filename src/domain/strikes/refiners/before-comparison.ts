import type { Sentence } from '../reading/split-sentences.ts'
import { signals } from '../reading/token.ts'

/** Where a sentence that has told its figure turns to another attack: "810 drones, surpassing the 728 of July"; -1 where it does not. */
export function comparisonAt({ tokens }: Sentence): number {
  const at = tokens.findIndex((token) => signals(token, 'comparison'))
  return tokens.slice(0, Math.max(0, at)).some(({ kind }) => kind === 'number') ? at : -1
}

/** "The figure is bigger than on October 10, when 84 missiles flew": counts another attack alone. */
export function isComparison({ tokens }: Sentence): boolean {
  const at = tokens.findIndex((token) => signals(token, 'comparison'))
  return (
    at >= 0 &&
    !tokens.slice(0, at).some(({ kind }) => kind === 'number') &&
    tokens.slice(at).some(({ date, weekday }) => date !== undefined || weekday !== undefined)
  )
}

/** The sentence up to its comparison: what comes after tells of another night. */
export function beforeComparison(sentence: Sentence): Sentence {
  const at = comparisonAt(sentence)
  return at < 0 ? sentence : { ...sentence, tokens: sentence.tokens.slice(0, at) }
}
