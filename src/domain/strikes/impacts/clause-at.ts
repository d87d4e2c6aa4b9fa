import { signals, type Token } from '../reading/token.ts'

/** Token positions, `end` exclusive. */
export type Clause = { readonly start: number; readonly end: number }

/** What stands around a position between commas or words that turn to something else: "…, and debris fell on 6". */
export function clauseAt(tokens: readonly Token[], at: number): Clause {
  const end = tokens.findIndex((token, index) => index > at && partsClauses(token))
  return { start: tokens.slice(0, at).findLastIndex(partsClauses) + 1, end: end < 0 ? tokens.length : end }
}

export function partsClauses(token: Token): boolean {
  return token.text === ',' || token.text === ';' || signals(token, 'contrast')
}
