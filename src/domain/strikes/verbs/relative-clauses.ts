import { has, type Token } from '../reading/token.ts'

/** "… that attacked Odesa", «…, що летіли на Київ,»: says something of the weapons on the way to their verb. */
export function isRelative(tokens: readonly Token[], at: number): boolean {
  return has(tokens[at], 'relative') && !has(tokens[at + 1], 'be')
}

/** Where it ends, `limit` at the latest: at a comma, or before the verb that goes on with the weapons. */
export function endOfRelative(tokens: readonly Token[], at: number, limit: number): number {
  for (let end = at + 1; end < limit; end++) {
    if (tokens[end]?.text === ',' || has(tokens[end], 'be')) return has(tokens[end], 'be') ? end - 1 : end
  }
  return limit
}

/** Seen from its closing comma, where a clause starts that says something of weapons before it: «три ракети, які збили, і …». */
export function startOfRelative(tokens: readonly Token[], comma: number): number | null {
  if (tokens[comma]?.text !== ',') return null
  for (let at = comma - 1; at > Math.max(0, comma - LONGEST_RELATIVE); at--) {
    if (has(tokens[at], 'relative', 'them') && tokens[wordsOfAll(tokens, at) - 1]?.text === ',')
      return wordsOfAll(tokens, at)
    if (tokens[at]?.text === ',' || tokens[at]?.kind === 'number') return null
  }
  return null
}

/** ", every one of which …", «, кожен із яких …»: where the clause starts whose pronoun stands at a token. */
function wordsOfAll(tokens: readonly Token[], pronoun: number): number {
  let at = pronoun
  while (has(tokens[at - 1], 'of', 'all', 'both', 'none')) at--
  return at
}

/** "five missiles that had been fired from the sea": the verb is of the clause. */
export function isInRelative(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1
  while (has(tokens[at], 'be', 'adverb')) at--
  return has(tokens[at], 'relative')
}

const LONGEST_RELATIVE = 12
