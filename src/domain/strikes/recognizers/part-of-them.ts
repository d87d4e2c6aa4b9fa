import { has, type Token } from '../reading/token.ts'
import type { Figure } from '../strike-row.ts'
import type { Recognizer } from './phrase.ts'
import { readFigure } from './read-figure.ts'
import { readWeapons } from './read-weapons.ts'

/** "31 of them", "of which 31", "18 of the drones", «31 із них»; "50 of them Shaheds", «з них 300 – «шахеди»». */
export const partOfThem = {
  name: 'part-of-them',
  at: (tokens, position) => {
    if (has(tokens[position], 'of'))
      return has(tokens[position + 1], 'them') ? ofThemSome(tokens, position) : ofTheKind(tokens, position)
    const part = readFigure(tokens, position)
    if (part === null) return null
    const between = readWeapons(tokens, part.next)
    const joint = between?.next ?? part.next
    if (!has(tokens[joint], 'of')) return null
    if (has(tokens[joint + 1], 'them'))
      return someOfThem(tokens, position, joint, part.figure, between?.models ?? [])
    if (between !== null) return null
    const weapons = readWeapons(tokens, has(tokens[joint + 1], 'the') ? joint + 2 : joint + 1)
    if (weapons === null || weapons.launches) return null
    const quantity = { kind: 'part', part: part.figure } as const
    return { from: position, to: weapons.next, quantity, models: weapons.models, launches: false }
  },
} as const satisfies Recognizer

/** "Of the drones, 266 were neutralised", "Of the missiles fired, 12 …" */
function ofTheKind(tokens: readonly Token[], position: number): ReturnType<Recognizer['at']> {
  const before = tokens[position - 1]
  if (before !== undefined && before.kind !== 'mark' && !has(before, 'and')) return null
  const start = has(tokens[position + 1], 'the') ? position + 2 : position + 1
  const weapons = readWeapons(tokens, start)
  if (weapons === null || weapons.singular) return null
  const comma = has(tokens[weapons.next], 'launch') ? weapons.next + 1 : weapons.next
  if (tokens[comma]?.text !== ',') return null
  const part = readFigure(tokens, comma + 1)
  if (part === null || readWeapons(tokens, part.next) !== null) return null
  const quantity = { kind: 'count', figure: part.figure } as const
  return { from: position, to: part.next, quantity, models: weapons.models, launches: false }
}

function ofThemSome(tokens: readonly Token[], position: number): ReturnType<Recognizer['at']> {
  const part = readFigure(tokens, position + 2)
  if (part === null) return null
  const weapons = readWeapons(tokens, part.next)
  const quantity = { kind: 'part', part: part.figure, share: weapons !== null } as const
  return {
    from: position,
    to: weapons?.next ?? part.next,
    quantity,
    models: weapons?.models ?? [],
    launches: false,
  }
}

function someOfThem(
  tokens: readonly Token[],
  position: number,
  joint: number,
  part: Figure,
  models: readonly string[],
): ReturnType<Recognizer['at']> {
  // «30 із них – реактивні», "25 of them were Shaheds"
  const dash =
    tokens[joint + 2]?.text === '–' || tokens[joint + 2]?.text === '-' || has(tokens[joint + 2], 'be')
  const kind = readWeapons(tokens, dash ? joint + 3 : joint + 2)
  // "9 of those missiles" are of the missiles, "50 of them Shaheds" of the drones
  const share = kind !== null && !has(tokens[joint + 1], 'those')
  const quantity = { kind: 'part', part, share } as const
  return {
    from: position,
    to: kind?.next ?? joint + 2,
    quantity,
    models: kind?.models ?? models,
    launches: false,
  }
}
