import { has } from '../reading/token.ts'
import type { Recognizer } from './phrase.ts'
import { readFigure } from './read-figure.ts'
import { readWeapons } from './read-weapons.ts'

/** "31 of them", "of which 31", "18 of the drones", «з яких 31», «31 із них». */
export const partOfThem: Recognizer = {
  name: 'part-of-them',
  at: (tokens, position) => {
    if (has(tokens[position], 'of') && has(tokens[position + 1], 'them')) {
      const part = readFigure(tokens, position + 2)
      if (part === null || readWeapons(tokens, part.next) !== null) return null
      return {
        from: position,
        to: part.next,
        quantity: { kind: 'part', part: part.figure },
        models: [],
        launches: false,
      }
    }
    const part = readFigure(tokens, position)
    if (part === null) return null
    const between = readWeapons(tokens, part.next)
    const joint = between?.next ?? part.next
    if (!has(tokens[joint], 'of')) return null
    if (has(tokens[joint + 1], 'them')) {
      const models = between?.models ?? []
      return {
        from: position,
        to: joint + 2,
        quantity: { kind: 'part', part: part.figure },
        models,
        launches: false,
      }
    }
    if (between !== null || has(tokens[position], 'of')) return null
    const weapons = readWeapons(tokens, has(tokens[joint + 1], 'the') ? joint + 2 : joint + 1)
    if (weapons === null || weapons.launches) return null
    return {
      from: position,
      to: weapons.next,
      quantity: { kind: 'part', part: part.figure },
      models: weapons.models,
      launches: false,
    }
  },
}
