import { findPlace } from '../../event/reading/gazetteer.ts'
import { tokensOf, type Token } from '../../event/reading/tokens.ts'
import {
  ABROAD,
  AGENTS,
  HELD_BY_RUSSIA,
  INSIDE_RUSSIA,
  LOCATIVE,
  ORIGIN,
  RUSSIA_ATTACKS,
  RUSSIAN_REGIONS,
  UKRAINE_ATTACKS,
} from './side-words.ts'

/** Whose land a story plays on. */
export type Side = 'ukraine' | 'occupied' | 'russia'

/** How much the places of a story speak for each side; a place in the headline counts more. */
export type Sides = Readonly<Record<Side, number>>

const HEADLINE_COUNTS = 3
const OPENING_CHARS = 600

/**
 * Where a story plays. Places that something came from say nothing, nor do capitals that stand for their
 * governments: "Moscow said".
 */
export function sidesOf(headline: string, text: string): Sides {
  const sides = { ukraine: 0, occupied: 0, russia: 0 }
  count(headline, HEADLINE_COUNTS)
  count(text.slice(0, OPENING_CHARS), 1)
  // What Russia launches from its own land or from what it holds, it launches at Ukraine.
  return isRussianAttack(`${headline}\n${text.slice(0, OPENING_CHARS)}`)
    ? { ...sides, occupied: 0, russia: 0 }
    : sides

  function count(part: string, weight: number): void {
    sides.russia += weight * [...part.matchAll(INSIDE_RUSSIA)].length
    const tokens = tokensOf(part, 0)
    let isOrigin = false
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at]
      if (token === undefined) continue
      if (/[.!?](?:\s|$)/.test(part.slice(tokens[at - 1]?.end ?? 0, token.start))) isOrigin = false
      // Whatever is named after "from" in a sentence is a place of launching: lists of them are long.
      isOrigin ||= ORIGIN.has(token.plain)
      const found = findPlace(tokens, at)
      if (found === null) continue
      const beside = [tokens[at - 1], tokens[at + found.words]]
      const isHeld = beside.some((word) => word !== undefined && HELD.test(word.plain))
      const named = sideOf(found.place.key, found.place.within)
      const side = named === 'ukraine' && isHeld ? 'occupied' : named
      const isThere = side === 'ukraine' || !isOrigin
      if (side !== null && isThere && isWhere(tokens, at, found.place.key, found.words)) sides[side] += weight
      at += found.words - 1
    }
  }
}

/** "Occupied Melitopol", «в окупованому Мелітополі». */
const HELD = /^(?:occupied$|окупован)/u

function isRussianAttack(text: string): boolean {
  return RUSSIA_ATTACKS.test(text) && !UKRAINE_ATTACKS.test(text)
}

function sideOf(key: string, within: ReadonlySet<string>): Side | null {
  if (ABROAD.has(key)) return null
  if (HELD_BY_RUSSIA.has(key)) return 'occupied'
  const regions = within.size === 0 ? [key] : [...within]
  if (regions.every((region) => region === 'Крим')) return 'occupied'
  const russian = regions.filter((region) => RUSSIAN_REGIONS.has(region)).length
  if (russian === regions.length) return 'russia'
  return russian === 0 && within.size + (UKRAINIAN.test(key) ? 1 : 0) > 0 ? 'ukraine' : null
}
/** A region of Ukraine is known by its ending; countries and waters are within nothing either. */
const UKRAINIAN = /(?:ська|цька|зька)$/u

function isWhere(tokens: readonly Token[], at: number, key: string, words: number): boolean {
  const before = tokens[at - 1]?.plain ?? ''
  if (!AGENTS.has(key)) return true
  const after = tokens[at + words]
  const isAdjective = /(?:ськ|зьк)\p{L}{1,3}$/u.test(tokens[at]?.plain ?? '')
  return LOCATIVE.has(before) || isAdjective || (after !== undefined && PLACE_NOUN.test(after.plain))
}
const PLACE_NOUN =
  /^(?:region|oblast|tower|suburb|airport|city|district|skyscraper|metro|hotel|refiner|province|plant)s?/u
