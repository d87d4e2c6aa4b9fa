import { has, signals, type Token } from '../reading/token.ts'

/** A word of hits, or of strikes that were recorded: "strikes by 9 drones were recorded at 5 locations". */
export function tellsHit(token: Token | undefined): boolean {
  return has(token, 'impact') || (token !== undefined && signals(token, 'recorded-strikes'))
}
