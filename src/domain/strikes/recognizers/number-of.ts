import { has, type Token } from '../reading/token.ts'
import type { Recognizer } from './phrase.ts'
import { readFigure } from './read-figure.ts'
import { readWeapons, type ReadWeapons } from './read-weapons.ts'

/** Words from "the number of" to its verb. */
const REACH = 16

/** "The number of drones destroyed overnight has risen to 87", «Кількість збитих за ніч дронів зросла до 87» */
export const numberOf = {
  name: 'number-of',
  at: (tokens, position) => {
    if (!has(tokens[position], 'number-of')) return null
    const verb = tokens.slice(position, position + REACH).findIndex((token) => has(token, 'comes-to'))
    if (verb === -1) return null
    const words = tokens.slice(position + 1, position + verb)
    if (words.some(({ kind }) => kind === 'number') && !words.some(isDay)) return null
    const weapons = weaponsOf(words)
    const isDowned = words.some((token) => has(token, 'intercept'))
    const isLaunched = words.some((token) => has(token, 'launch'))
    const figure = readFigure(tokens, position + verb + 1)
    if (weapons === null || isDowned === isLaunched || figure === null || !endsCount(tokens[figure.next]))
      return null
    return {
      from: position,
      to: figure.next,
      quantity: { kind: 'count', figure: figure.figure },
      models: weapons.models,
      launches: isLaunched,
    }
  },
} as const satisfies Recognizer

/** What is counted stands first, or right behind what became of it: in "houses destroyed by drones" it is neither. */
function weaponsOf(words: readonly Token[]): ReadWeapons | null {
  if (!has(words[0], 'intercept', 'launch')) return readWeapons(words, 0)
  const at = words.findIndex(({ weapon }) => weapon !== undefined)
  const weapons = at === -1 || !words.slice(1, at).every(isKnown) ? null : readWeapons(words, at)
  const next = weapons === null ? undefined : words[weapons.next]
  return next === undefined || isKnown(next) ? weapons : null
}

/** A word of the lexicon, or no word: another would be a noun, and what is counted. */
function isKnown({ kind, meanings, signals = [] }: Token): boolean {
  return kind !== 'word' || meanings.length > 0 || signals.length > 0
}

/** «12 березня», "March 12" */
function isDay(token: Token): boolean {
  return token.month !== undefined
}

/** A weapon or a share behind the figure would be what is counted. */
function endsCount(token: Token | undefined): boolean {
  return (
    token === undefined || has(token, 'ending') || (token.kind === 'mark' && !/^[-–/%]$/.test(token.text))
  )
}
