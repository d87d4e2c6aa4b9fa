import { isAttributiveNoun } from '../lexicon/singular-nouns.ts'
import { has, type Token } from '../reading/token.ts'
import type { Figure } from '../strike-row.ts'
import { familyOfKey, isGeneric } from '../../weapons/families.ts'
import type { Recognizer } from './phrase.ts'
import { readFigure } from './read-figure.ts'
import { readWeapons, type ReadWeapons } from './read-weapons.ts'

/** "36 attack drones Shahed-136/131", "about 70 missiles", «17-ма ударними безпілотниками»; «60 дронів – «шахеди»» is a share. */
export const countedWeapons = {
  name: 'counted-weapons',
  at: (tokens, position) => {
    const figure = readFigure(tokens, position)
    if (figure === null) return null
    const first = isListed(tokens, position, figure.next) ? figure.next + 1 : figure.next
    const weapons = readCounted(tokens, first, figure.figure.value)
    if (weapons === null) return null
    if (figure.figure.value === 1 && areSeveral(weapons.models, tokens.slice(figure.next, weapons.next)))
      return null
    if (isAttributive(tokens[weapons.next - 1], figure.figure.value)) return null
    if (isMoreThanOne(tokens, position, figure.figure))
      return {
        from: position,
        to: weapons.next,
        quantity: { kind: 'vague' },
        models: weapons.models,
        launches: false,
      }
    const kind = tokens[weapons.next]?.text === '–' ? readWeapons(tokens, weapons.next + 1) : null
    if (kind !== null && !kind.singular && tokens[weapons.next + 1]?.weapon !== undefined) {
      const quantity = { kind: 'part', part: figure.figure, share: true } as const
      return { from: position, to: kind.next, quantity, models: kind.models, launches: false }
    }
    if (isShareOfDrones(tokens, position, weapons.models)) {
      const quantity = { kind: 'part', part: figure.figure, share: true } as const
      return { from: position, to: weapons.next, quantity, models: weapons.models, launches: false }
    }
    return {
      from: position,
      to: weapons.next,
      quantity: { kind: 'count', figure: figure.figure },
      models: weapons.models,
      launches: weapons.launches,
    }
  },
} as const satisfies Recognizer

/** «два ZALA, «Орлан-10» та «Мерлін»»: fewer than the names behind it are of the first alone. */
function readCounted(tokens: readonly Token[], position: number, value: number): ReadWeapons | null {
  const all = readWeapons(tokens, position)
  const isOfFirst = all !== null && value > 1 && value < all.models.length
  return isOfFirst ? readWeapons(tokens.slice(0, endOfFirst(tokens, position, all.next)), position) : all
}

function endOfFirst(tokens: readonly Token[], from: number, to: number): number {
  const joint = tokens.findIndex(({ text }, at) => at > from && at < to && text === ',')
  return joint < 0 ? to : joint
}

/** «36 — Х-101, 8 — «Калібр»»: an item of a list that puts a dash before the name. */
function isListed(tokens: readonly Token[], position: number, next: number): boolean {
  const before = tokens[position - 1]
  const name = tokens[next + 1]?.weapon
  const isItem = before === undefined || before.kind === 'mark' || has(before, 'and')
  return isItem && tokens[next]?.text === '–' && name !== undefined && !isGeneric(name)
}

/** "One Kh-59 and the Iskander" are two, one "Kinzhal/Iskander-M" is either. */
function areSeveral(models: readonly string[], words: readonly Token[]): boolean {
  return models.length > 1 && !words.some(({ text }) => text === '/')
}

const SHARE_REACH = 14

/** "133 drones overnight, including 73 Shaheds" */
function isShareOfDrones(tokens: readonly Token[], position: number, models: readonly string[]): boolean {
  const isDrone = (model: string): boolean => familyOfKey(model) === 'drone'
  if (!models.every(isDrone) || !has(tokens[position - 1], 'including')) return false
  const before = tokens.slice(Math.max(0, position - SHARE_REACH), position)
  const counted = before.findLast(({ weapon, kind }) => weapon !== undefined || kind === 'number')
  return counted?.weapon !== undefined && isDrone(counted.weapon)
}

/** "have shot down not one Shahed", «збили не один «шахед»»: several, and nobody says how many. */
function isMoreThanOne(tokens: readonly Token[], position: number, { value, bound }: Figure): boolean {
  return value === 1 && (bound === 'at-least' || has(tokens[position - 1], 'not'))
}

/** "26 missile and 52 drone hits": English counts more than one in the plural. */
function isAttributive(noun: Token | undefined, value: number): boolean {
  return value > 1 && noun !== undefined && isAttributiveNoun(noun.text)
}
