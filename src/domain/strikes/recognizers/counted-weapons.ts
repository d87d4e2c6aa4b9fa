import type { Recognizer } from './phrase.ts'
import { readFigure } from './read-figure.ts'
import { readWeapons } from './read-weapons.ts'

/** "36 attack drones Shahed-136/131", "about 70 missiles", «17-ма ударними безпілотниками». */
export const countedWeapons: Recognizer = {
  name: 'counted-weapons',
  at: (tokens, position) => {
    const figure = readFigure(tokens, position)
    if (figure === null) return null
    const weapons = readWeapons(tokens, figure.next)
    if (weapons === null) return null
    return {
      from: position,
      to: weapons.next,
      quantity: { kind: 'count', figure: figure.figure },
      models: weapons.models,
      launches: weapons.launches,
    }
  },
}
