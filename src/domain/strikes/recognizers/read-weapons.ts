import { has, isInflected, type Token } from '../reading/token.ts'
import { familyOfKey, isGeneric } from '../../weapons/families.ts'
import { mergeModels, withoutCountedAmong } from '../../weapons/merge-models.ts'
import { nextWeapon, type Found } from './next-weapon.ts'

export type ReadWeapons = {
  readonly models: readonly string[]
  readonly next: number
  readonly singular: boolean
  /** "20 launches of drones", «17 пусків БпЛА» */
  readonly launches: boolean
}

/** `last` is the position of the last name. */
type NamedWeapons = ReadWeapons & { readonly last: number }

/** Words between a number and its weapon, and between two names of the same weapon. */
const GAP_LIMIT = 8

/** The weapons that a number before `position` counts: "Iranian-made Shahed-136/131 attack drones". */
export function readWeapons(tokens: readonly Token[], position: number): ReadWeapons | null {
  const weapons = readNoun(tokens, position)
  return weapons === null || namesSomethingElse(tokens, weapons) ? null : weapons
}

/** The same, whatever noun follows: "Shahed drone" of "Shahed drone strikes". */
export function readNoun(tokens: readonly Token[], position: number): NamedWeapons | null {
  const first = nextWeapon(tokens, position, GAP_LIMIT)
  if (first === null) return null
  let listed: readonly string[] = []
  let item: readonly string[] = [first.key]
  let at = first.at
  let singular = tokens[at]?.singular === true
  for (;;) {
    const same = sameWeapon(tokens, at)
    const further = same ?? coordinatedWeapon(tokens, at, [...listed, ...item])
    if (further === null) break
    if (same !== null) item = nameOver(item, further.key)
    else if (areMissiles([...listed, ...item, further.key])) [listed, item] = [[], ['missile']]
    else [listed, item] = [[...listed, ...item], [further.key]]
    at = further.at
    singular ||= tokens[at]?.singular === true
  }
  const next = afterTail(tokens, at + 1)
  const models = mergeModels([...listed, ...item])
  return { models, next, singular, launches: first.launches, last: at }
}

/** A name right beside a kind is of that kind, whatever the kind: «баражуючі боєприпаси "Бандероль"», "guided bombs Kh-59". */
function nameOver(keys: readonly string[], key: string): string[] {
  if (isKind(key)) return keys.every(isKind) ? [...keys, key] : [...keys]
  return [...keys.filter((known) => !isKind(known)), key]
}

function isKind(key: string): boolean {
  return isGeneric(key) || key === 'guided-bomb'
}

/** Two kinds under one figure are of neither kind: "122 rockets and cruise missiles" are missiles. */
function areMissiles(kinds: readonly string[]): boolean {
  return kinds.every((kind) => isGeneric(kind) && familyOfKey(kind) === 'missile')
}

/** Another word for the same weapon right after it: "Shahed-136 kamikaze drones", «ракети Х-101», «БпЛА типу Shahed». */
function sameWeapon(tokens: readonly Token[], last: number): Found | null {
  const direct = last + 1
  for (let at = direct; at < direct + 5; at++) {
    const token = tokens[at]
    if (token === undefined) return null
    if (token.weapon !== undefined) {
      // "60 drones – Shaheds" tells a share; "20 missiles – Kalibr" tells which
      if (tokens[at - 1]?.text === '–' && familyOfKey(token.weapon) === 'drone') return null
      return { key: token.weapon, at, launches: false }
    }
    if (has(token, 'type') || has(token, 'modifier')) continue
    if (token.kind === 'mark' && ('-/'.includes(token.text) || token.text === '–')) continue
    if (has(token, 'of-names', 'the')) continue
    return null
  }
  return null
}

/** A second weapon under the same number: "Shahed and other drones", "Kh-101 and Kalibr missiles", «Shahed, Гербера». */
function coordinatedWeapon(tokens: readonly Token[], last: number, keys: readonly string[]): Found | null {
  const joint = tokens[last + 1]
  const second = has(tokens[last + 2], 'and') ? 1 : 0
  const isJoint = has(joint, 'and') || joint?.text === ',' || has(joint, 'or')
  // «61 дрон і ракети»: the number is of the first alone
  const isOfFirst = tokens[last]?.singular === true && isInflected(joint)
  if (!isJoint || isOfFirst) return null
  const next = nextWeapon(tokens, last + 2 + second, 5)
  if (next === null || tokens[next.at]?.singular === true) return null
  const pair = withoutCountedAmong([...keys, next.key])
  const families = new Set(pair.map(familyOfKey))
  const isComma = joint?.text === ','
  if (families.size === 1 && families.has('drone')) return next
  if (isComma && families.size === 1 && pair.every((key) => !isGeneric(key))) return next
  if (isComma || second === 1) return null
  if (!has(joint, 'joins-names')) return null
  if (families.size === 1) return pair.every(isGeneric) || pair.every((key) => !isGeneric(key)) ? next : null
  return pair.every(isGeneric) ? next : null
}

/** "four missile strikes", "two drone operators" */
function namesSomethingElse(tokens: readonly Token[], { last, singular }: NamedWeapons): boolean {
  const key = tokens[last]?.weapon
  return has(tokens[last + 1], 'not-weapon') && (singular || (key !== undefined && !isGeneric(key)))
}

/** "of various types", «різних типів» */
function afterTail(tokens: readonly Token[], position: number): number {
  let at = position
  while (at < position + 3 && has(tokens[at], 'type')) at++
  return at
}
