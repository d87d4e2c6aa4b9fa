import { isDownedParticiple, isLaunchedParticiple } from '../lexicon/participles.ts'
import { has, type Token } from '../reading/token.ts'

/** A name of a weapon, where it stands, and whether its launches are counted: "20 launches of drones". */
export type Found = { readonly key: string; readonly at: number; readonly launches: boolean }

/** The first weapon within `limit` tokens that only describing words stand before; null where another word does. */
export function nextWeapon(tokens: readonly Token[], position: number, limit: number): Found | null {
  let launches = false
  for (let at = position; at < position + limit; at++) {
    const token = tokens[at]
    if (token === undefined) return null
    if (token.weapon !== undefined && !qualifiesWeapon(tokens, at)) return { key: token.weapon, at, launches }
    if (has(token, 'launches') && (at === position || has(tokens[at - 1], 'modifier'))) launches = true
    else if (!isGap(token, at === position, launches) && !isDowned(tokens, at) && !isInsideGap(tokens, at))
      return null
  }
  return null
}

/** "jet-powered drones", «реактивні «шахеди»»: names the drone only where no weapon follows. */
function qualifiesWeapon(tokens: readonly Token[], at: number): boolean {
  return has(tokens[at], 'jet') && tokens[at + 1]?.weapon !== undefined
}

/** "air, ground and sea-launched missiles", "Russia-launched drones" */
function isInsideGap(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (has(token, 'launch')) return tokens[at - 1]?.text === '-'
  const isJoint = token?.text === ',' || has(token, 'joins-names')
  return (
    isJoint &&
    has(tokens[at - 1], 'modifier') &&
    (has(tokens[at + 1], 'modifier') || tokens[at + 1]?.weapon !== undefined)
  )
}

function isGap(token: Token, isFirst: boolean, launches: boolean): boolean {
  if (isFirst && has(token, 'kinds')) return false
  if (has(token, 'modifier', 'type')) return true
  if (has(token, 'of')) return !isFirst && (launches || has(token, 'bare-of'))
  if (has(token, 'launch') && isLaunchedParticiple(token.text)) return true
  return token.kind === 'mark' && token.text === '-'
}

/** «34 збиті дрони», «12 знищених ракет», «21 перехоплений дрон» */
function isDowned(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (tokens[at - 1]?.kind !== 'number' || !has(token, 'intercept')) return false
  return isDownedParticiple(token?.text ?? '')
}
