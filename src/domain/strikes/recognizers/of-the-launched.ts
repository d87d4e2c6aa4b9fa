import { has, type Token } from '../reading/token.ts'
import type { Recognizer } from './phrase.ts'
import { readFigure, type ReadFigure } from './read-figure.ts'
import { readWeapons } from './read-weapons.ts'

const REACH = 25

/** "Of the 33 drones launched, 30 were shot down", «Із 31 «шахеда» збито 30»: the whole, with its part still to come. */
export const ofTheLaunched = {
  name: 'of-the-launched',
  at: (tokens, position) => {
    if (!has(tokens[position], 'of')) return null
    const whole = readFigure(tokens, position + 1)
    if (whole === null) return null
    if (!startsClause(tokens, position)) return outOf(tokens, position, whole)
    const weapons = readWeapons(tokens, whole.next)
    if (weapons === null && !saysLaunched(tokens, whole.next) && !verbFollows(tokens, whole.next)) return null
    const next = weapons?.next ?? whole.next
    const dash = tokens[next]?.text === '–' ? readFigure(tokens, next + 1) : null
    if (dash !== null && readWeapons(tokens, dash.next) === null) {
      const quantity = { kind: 'fraction', part: dash.figure, whole: whole.figure } as const
      return { from: position, to: dash.next, quantity, models: weapons?.models ?? [], launches: false }
    }
    // "of the 40 drones delivered, ten …"
    if (has(tokens[next], 'other-verb')) return null
    if (weapons !== null && noneFollows(tokens, next)) {
      const quantity = { kind: 'fraction', part: { value: 0 }, whole: whole.figure } as const
      return { from: position, to: next, quantity, models: weapons.models, launches: false }
    }
    if (!partFollows(tokens, next) && !partPrecedes(tokens, position)) return null
    const quantity = { kind: 'count', figure: whole.figure } as const
    return { from: position + 1, to: next, quantity, models: weapons?.models ?? [], launches: true }
  },
} as const satisfies Recognizer

/** "416 drones and 13 missiles were shot down out of 465 drones and 30 missiles" */
function outOf(tokens: readonly Token[], position: number, whole: ReadFigure): ReturnType<Recognizer['at']> {
  const isPlain = !has(tokens[position], 'out-of')
  if (isPlain ? !endsClause(tokens, position, whole) : tokens[position - 1]?.kind === 'number') return null
  const weapons = readWeapons(tokens, whole.next)
  const after = tokens[whole.next]
  // "on four nights out of seven"
  if (weapons === null && !tokens.slice(Math.max(0, position - REACH), position).some(isOfStrikes))
    return null
  if (weapons === null && after !== undefined && after.kind !== 'mark' && !has(after, 'ending')) return null
  const quantity = { kind: 'count', figure: whole.figure } as const
  return {
    from: position + 1,
    to: weapons?.next ?? whole.next,
    quantity,
    models: weapons?.models ?? [],
    launches: true,
  }
}

function isOfStrikes(token: Token): boolean {
  return token.weapon !== undefined || has(token, 'intercept')
}

/** «Шість безпілотників збито з восьми»: right behind the verb, and nothing counted in it but the whole. */
function endsClause(tokens: readonly Token[], position: number, whole: ReadFigure): boolean {
  const after = tokens[whole.next]
  return has(tokens[position - 1], 'intercept') && (after === undefined || after.kind === 'mark')
}

function startsClause(tokens: readonly Token[], position: number): boolean {
  const before = tokens[position - 1]
  return before === undefined || before.kind === 'mark' || has(before, 'and', 'turns')
}

/** «З 28 збито 24», «Із 49 збито всі 49» */
function verbFollows(tokens: readonly Token[], at: number): boolean {
  const next = has(tokens[at + 1], 'all') ? at + 2 : at + 1
  return has(tokens[at], 'intercept') && tokens[next]?.kind === 'number'
}

/** "launched", "that Russia launched" */
function saysLaunched(tokens: readonly Token[], at: number): boolean {
  return has(tokens[at], 'relative')
    ? tokens.slice(at, at + 4).some((token) => has(token, 'launch'))
    : has(tokens[at], 'launch')
}

/** "… intercepted 406 drones and nine missiles, the air force said, of 458 drones and 45 missiles" */
function partPrecedes(tokens: readonly Token[], position: number): boolean {
  if (tokens[position - 1]?.text !== ',') return false
  const before = tokens.slice(Math.max(0, position - REACH), position)
  const verb = before.findLastIndex((token) => has(token, 'intercept', 'launch', 'lost', 'hit', 'other-verb'))
  return has(before[verb], 'intercept') && before.some(({ kind }) => kind === 'number')
}

/** «із восьми Х-22 не вдалося збити жодної», "of the eight Kh-22s none was shot down" */
function noneFollows(tokens: readonly Token[], position: number): boolean {
  const after = tokens.slice(position, position + NEAR)
  const [none, ...others] = after.filter(({ kind }) => kind === 'number')
  return none?.value === 0 && others.length === 0 && after.some((token) => has(token, 'intercept'))
}

const NEAR = 6

function partFollows(tokens: readonly Token[], position: number): boolean {
  const after = tokens.slice(position, position + REACH)
  return (
    after.some((token) => has(token, 'intercept')) &&
    after.some((token) => token.kind === 'number' || has(token, 'all', 'both'))
  )
}
