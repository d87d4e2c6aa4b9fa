import { has } from '../reading/token.ts'
import { familyOf } from '../../weapons/families.ts'
import type { Recognizer } from './phrase.ts'
import { readFigure } from './read-figure.ts'
import { readNoun } from './read-weapons.ts'

/** "carried out 25 Shahed drone strikes", «завдав 25 ударів дронами»: a strike by drone is one drone; of missiles it may be several. */
export const droneStrikes = {
  name: 'drone-strikes',
  at: (tokens, position) => {
    if (!has(tokens[position - 1], 'carry-out')) return null
    const read = readFigure(tokens, position)
    if (read === null || read.figure.value < 2) return null
    const leads = has(tokens[read.next], 'strike')
    const weapons = readNoun(tokens, leads ? read.next + 1 : read.next)
    if (weapons === null || familyOf(weapons.models) !== 'drone') return null
    if (!leads && !has(tokens[weapons.next], 'strike')) return null
    return {
      from: position,
      to: leads ? weapons.next : weapons.next + 1,
      quantity: { kind: 'count', figure: read.figure },
      models: weapons.models,
      launches: true,
    }
  },
} as const satisfies Recognizer
