import { has, type Token } from '../reading/token.ts'
import { familyOf, isGeneric } from '../../weapons/families.ts'
import type { Recognizer } from './phrase.ts'
import { readFigure } from './read-figure.ts'
import { readWeapons } from './read-weapons.ts'

/** "31 of 36 drones", "15 out of the 25", "ten drones out of ten", «120 із 140», "13/13 Shaheds". */
export const fraction = {
  name: 'fraction',
  at: (tokens, position) => {
    const part = readFigure(tokens, position)
    if (part === null) return null
    const between = readWeapons(tokens, part.next)
    const joint = between?.next ?? part.next
    const slash = tokens[joint]?.text === '/'
    if (!slash && !has(tokens[joint], 'of')) return null
    const whole = readFigure(tokens, joint + 1)
    if (whole === null || part.figure.value > whole.figure.value) return null
    const after = readWeapons(tokens, whole.next)
    if (between !== null && after !== null && !areAlike(between.models, after.models)) return null
    const named = between !== null && !between.models.every(isGeneric) ? between : (after ?? between)
    const models = named?.models ?? []
    const next = after?.next ?? whole.next
    if (
      models.length === 0 &&
      (slash ? !followsInterception(tokens, position) : countsSomethingElse(tokens[next]))
    )
      return null
    if (areThoseDowned(tokens, next)) {
      const quantity = { kind: 'count', figure: whole.figure } as const
      return { from: joint + 1, to: next, quantity, models, launches: false }
    }
    return {
      from: position,
      to: next,
      quantity: { kind: 'fraction', part: part.figure, whole: whole.figure },
      models,
      launches: false,
    }
  },
} as const satisfies Recognizer

/** "22 of the 24 drones that were shot down", «22 із 24, які збили»: the whole is what was shot down, here and elsewhere. */
function areThoseDowned(tokens: readonly Token[], next: number): boolean {
  const relative = tokens[next]?.text === ',' ? next + 1 : next
  if (!has(tokens[relative], 'relative')) return false
  const after = tokens.slice(relative + 1, relative + 1 + RELATIVE_REACH)
  const verb = after.find(
    (token) => token.kind === 'mark' || has(token, 'intercept', 'launch', 'attack', 'and'),
  )
  return has(verb, 'intercept')
}

const RELATIVE_REACH = 5

/** "11 of 24 oblasts": a noun that is no weapon. */
function countsSomethingElse(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false
  return !has(
    token,
    'ending',
    'be',
    'of',
    'launch',
    'attack',
    'intercept',
    'near',
    'them',
    'and',
    'they',
    'from',
    'lost',
  )
}

/** A bare "87/90" may as well be a date. */
function followsInterception(tokens: readonly Token[], position: number): boolean {
  return tokens.slice(Math.max(0, position - 4), position).some((token) => has(token, 'intercept'))
}

/** "46 drones out of 100 air targets" is no fraction: the hundred were not all drones. */
function areAlike(part: readonly string[], whole: readonly string[]): boolean {
  return familyOf(part) === familyOf(whole)
}
