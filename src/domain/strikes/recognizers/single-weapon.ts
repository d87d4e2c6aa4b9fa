import { has } from '../reading/token.ts'
import type { Recognizer } from './phrase.ts'
import { readWeapons } from './read-weapons.ts'

/** "a Kh-59 missile", "the missile", «ракетою Х-59»: one, because the noun says so. */
export const singleWeapon: Recognizer = {
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
    if ((!weapons.singular || isList) && !article) {
      // a plural without a number states nothing, but a verb beside it is taken
      return {
        from: position,
        to: weapons.next,
        quantity: { kind: 'vague' },
        models: weapons.models,
        launches: false,
      }
    }
    return {
      from: position,
      to: weapons.next,
      quantity: { kind: 'one', definite },
      models: weapons.models,
      launches: false,
    }
  },
}
