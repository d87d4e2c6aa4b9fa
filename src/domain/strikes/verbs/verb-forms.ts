import { has, type Token } from '../reading/token.ts'

/** "were shot down", "had reportedly been launched" */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (before > at - 5 && has(tokens[before], 'adverb') && !has(tokens[before], 'be')) before--
  return has(tokens[before], 'be')
}

/** "not shot down" */
export function isNegated(tokens: readonly Token[], at: number): boolean {
  // «збити не вдалося»
  if (has(tokens[at + 1], 'not') && has(tokens[at + 2], 'be')) return true
  return has(tokens[at - 1], 'not') || (has(tokens[at - 2], 'not') && has(tokens[at - 1], 'be', 'the'))
}
