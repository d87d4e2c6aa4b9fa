import { has, signals, type Token } from '../reading/token.ts'

/** A word of hits, or of strikes that were recorded: "strikes by 9 drones were recorded at 5 locations". */
export function tellsHit(token: Token | undefined): boolean {
  return has(token, 'impact') || (token !== undefined && signals(token, 'recorded-strikes'))
}

const DENIAL_REACH = 3

/** "No missiles hit", "not one of them struck", "meant to hit": before the word at a position; false for none (-1). */
export function isDenied(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - DENIAL_REACH), Math.max(0, at))
  return before.some((token) => has(token, 'none', 'not')) || has(before.at(-1), 'infinitive')
}
