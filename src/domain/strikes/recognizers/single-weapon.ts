import { has, isInflected, type Token } from '../reading/token.ts'
import { isGeneric } from '../../weapons/families.ts'
import type { Recognizer } from './phrase.ts'
import { readWeapons } from './read-weapons.ts'

/** "a Kh-59 missile", "the missile", «ракетою Х-59»: one, because the noun says so. */
export const singleWeapon = {
  name: 'single-weapon',
  at: (tokens, position) => {
    const first = tokens[position]
    const article = has(first, 'an')
    const definite = has(first, 'the')
    const start = article || definite ? position + 1 : position
    const token = tokens[start]
    if (token?.weapon === undefined && !has(token, 'modifier', 'type')) return null
    const weapons = readWeapons(tokens, start)
    if (weapons === null) return null
    const isList = tokens.slice(start, weapons.next).some(({ text }) => text === ',')
    const isModel = !weapons.models.every(isGeneric)
    const isNamed = definite || isListed(tokens, position, weapons.next, isModel) || isInflected(token)
    if (weapons.singular && isSource(tokens, position)) return null
    const isOne = article || (weapons.singular && !isList && isNamed)
    // A plural without a number states nothing, but a verb beside it is taken; so is an English
    // singular without an article, unless it ends a list
    const quantity =
      isOne && !namesKindOfAttack(tokens, weapons.next)
        ? ({ kind: 'one', definite } as const)
        : ({ kind: 'vague' } as const)
    return { from: position, to: weapons.next, quantity, models: weapons.models, launches: false }
  },
} as const satisfies Recognizer

/** "dropped from a drone", «скинули з дрона»: it is what something else was launched from. */
function isSource(tokens: readonly Token[], position: number): boolean {
  const before = tokens[position - 1]
  return has(before, 'from') || (has(before, 'of') && isInflected(tokens[position]))
}

/** "… 71 drones and the missile", where "and the" is one phrase; the name of a model needs no article in a list. */
function isListed(tokens: readonly Token[], position: number, next: number, isModel: boolean): boolean {
  const before = tokens[position - 1]
  if (isModel) return before === undefined || before.kind === 'mark' || has(before, 'and')
  const after = tokens[next]
  return (
    has(before, 'and') &&
    (after === undefined || after.kind === 'mark' || has(after, 'be', 'intercept', 'ending'))
  )
}

/** "a drone and missile attack": the second has no article of its own, since both only say what kind of attack it was. */
function namesKindOfAttack(tokens: readonly Token[], next: number): boolean {
  if (isInflected(tokens[next - 1])) return false
  const isJoint = has(tokens[next], 'and', 'or') || tokens[next]?.text === ','
  if (!isJoint) return false
  const second = readWeapons(tokens, next + 1)
  if (second?.singular === true) return true
  const noun = tokens.slice(next + 1, next + 1 + KIND_REACH).find((token) => token.weapon === undefined)
  return tokens[next + 1]?.weapon !== undefined && has(noun, 'not-weapon')
}

const KIND_REACH = 3
