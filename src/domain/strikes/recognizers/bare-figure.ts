import { has, isInflected, signals, type Token } from '../reading/token.ts'
import type { Recognizer } from './phrase.ts'
import { readFigure } from './read-figure.ts'

/** "shot down 11.", "31 were intercepted", "20 launches were recorded", «збито 29»: the weapon was named before. */
export const bareFigure = {
  name: 'bare-figure',
  at: (tokens, position) => {
    const read = readFigure(tokens, position)
    if (read === null) return null
    const next = tokens[read.next]
    const quantity = { kind: 'count', figure: read.figure } as const
    if (has(next, 'launches') && !has(tokens[read.next + 1], 'of')) {
      return { from: position, to: read.next + 1, quantity, models: [], launches: true }
    }
    if (has(next, 'unit')) return { from: position, to: read.next + 1, quantity, models: [], launches: false }
    if (isPutAt(tokens, position) && endsFigure(next)) {
      return { from: position, to: read.next, quantity, models: [], launches: true }
    }
    if (tellsTotal(tokens, position) && endsFigure(next))
      return { from: position, to: read.next, quantity, models: [], launches: true }
    const isObject = followsVerb(tokens, position) && endsFigure(next) && !opensSeries(tokens, read.next)
    const isSubject = precedesVerb(tokens, read.next) || isLaunchOfPair(tokens, read.next)
    if (!isObject && !isSubject) return null
    return { from: position, to: read.next, quantity, models: [], launches: false }
  },
} as const satisfies Recognizer

/** "The count was put at 31"; "debris was recorded at three" counts places. */
function isPutAt(tokens: readonly Token[], position: number): boolean {
  if (!has(tokens[position - 1], 'put-at') || !has(tokens[position - 2], 'launch')) return false
  return !tokens.slice(0, position).some((token) => has(token, 'debris', 'impact'))
}

/** «Усього їх було 76», «минулої ночі їх було 76», «… Х-59, яких було три», «їх було випущено понад два десятки» */
function tellsTotal(tokens: readonly Token[], position: number): boolean {
  // «усього летіло 90»
  if (has(tokens[position - 1], 'attack-subject') && isInflected(tokens[position - 1])) return true
  const isPassive = has(tokens[position - 1], 'launch') && has(tokens[position - 2], 'be')
  if (isPassive) return has(tokens[position - 3], 'they')
  if (!has(tokens[position - 1], 'be')) return false
  const [first, second] = [tokens[position - 3], tokens[position - 2]]
  if (has(second, 'them')) return first?.text === ','
  const isOfNight = tokens.slice(0, position).some((token) => signals(token, 'tonight'))
  return has(second, 'they') && (isOfNight || has(first, 'total'))
}

/** "shot down 11", "shot down: 22", «збито всього 9» */
function followsVerb(tokens: readonly Token[], position: number): boolean {
  let before = position - 1
  while (
    before >= 0 &&
    (has(tokens[before], 'the', 'total', 'modifier', 'adverb') || isColon(tokens[before]))
  )
    before--
  return has(tokens[before], 'intercept', 'lost') && !has(tokens[before - 1], 'not')
}

/** «Перехоплено: 7, 31, 6 і 4»: as many figures as were listed before, and no word of which is which. */
function opensSeries(tokens: readonly Token[], next: number): boolean {
  if (tokens[next]?.text !== ',' || tokens[next + 1]?.kind !== 'number') return false
  const after = tokens[next + 2]
  return after === undefined || after.text === ',' || has(after, 'and')
}

function isColon(token: Token | undefined): boolean {
  return token?.text === ':' || token?.text === '–'
}

function endsFigure(token: Token | undefined): boolean {
  if (token === undefined) return true
  if (token.kind === 'mark') return token.text !== '-' && token.text !== '/' && token.text !== '%'
  return has(token, 'ending')
}

/** "31 were shot down", «31 збито», "24 lost", "two more were lost" */
function precedesVerb(tokens: readonly Token[], position: number): boolean {
  let at = position
  let passive = false
  for (; at < position + 5; at++) {
    if (has(tokens[at], 'be')) passive = true
    else if (!has(tokens[at], 'adverb') && !isDash(tokens[at]) && !has(tokens[at], 'others')) break
  }
  const verb = tokens[at]
  if (
    has(verb, 'lost-or-gone') &&
    (passive || tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'mark')
  )
    return true
  if (!has(verb, 'intercept', 'lost')) return false
  if (passive || isInflected(verb)) return true
  const after = tokens[at + 1]
  return after === undefined || after.kind === 'mark' || has(after, 'ending')
}

/** "160 launched, 141 downed", «160 випущено, 141 збито» */
function isLaunchOfPair(tokens: readonly Token[], position: number): boolean {
  const verb = has(tokens[position], 'be') ? position + 1 : position
  if (!has(tokens[verb], 'launch') || !/^[,;/–]$/.test(tokens[verb + 1]?.text ?? '')) return false
  const part = readFigure(tokens, verb + 2)
  return part !== null && precedesVerb(tokens, part.next)
}

function isDash(token: Token | undefined): boolean {
  return token?.text === '–' || token?.text === '-'
}
