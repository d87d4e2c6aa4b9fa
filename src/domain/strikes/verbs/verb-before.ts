import { has, isInflected, type Token } from '../reading/token.ts'
import { findGovernor } from './find-governor.ts'
import { isInRelative } from './relative-clauses.ts'
import type { SentenceVerbRule } from './verb-rule.ts'

/** «збито 38, не долетіло 25»: between a verb and a comma a bare figure is the verb's own. */
export const objectOfVerb = {
  name: 'object-of-verb',
  kindOf: ({ models, from, to }, place) => {
    const { tokens } = place.sentence
    const verb = tokens[from - 1]
    const next = tokens[to]
    if (models.length > 0 || next === undefined || next.kind !== 'mark' || /[–-]/.test(next.text)) return null
    const isObject = isInflected(verb) && has(verb, 'intercept', 'lost')
    return isObject ? (findGovernor(place)?.kind ?? null) : null
  },
} as const satisfies SentenceVerbRule

/** «34 збиті дрони»: the phrase says it itself, unless they fell or lay somewhere. */
export const participleWithin = {
  name: 'participle-within',
  kindOf: ({ from, to }, place) => {
    const words = place.sentence.tokens.slice(from, to)
    if (!words.some((token) => has(token, 'intercept'))) return null
    const left = findGovernor(place)?.kind
    return left === 'hit' || left === 'other' ? left : 'intercepted'
  },
} as const satisfies SentenceVerbRule

/** "downed seven missiles that had been fired from the sea": whatever was launched, that is what became of it. */
export const downedAfterLaunch = {
  name: 'downed-after-launch',
  kindOf: ({ to }, place) => {
    const { tokens } = place.sentence
    let verb = to
    while (verb < to + RELATIVE_REACH && !has(tokens[verb], 'launch')) verb++
    if (!has(tokens[verb], 'launch') || !isInRelative(tokens, verb)) return null
    const left = findGovernor(place)
    return left?.passive === false && left.kind === 'intercepted' ? 'intercepted' : null
  },
} as const satisfies SentenceVerbRule

const RELATIVE_REACH = 4

/** "destroyed 18 …", «збито …» */
export const activeBefore = {
  name: 'active-before',
  kindOf: (_, place) => {
    const left = findGovernor(place)
    return left?.passive === false ? left.kind : null
  },
} as const satisfies SentenceVerbRule

/** «відомо про понад 60 випущених ракет»: where nothing else is said of them, the phrase says it itself. */
export const launchedWithin = {
  name: 'launched-within',
  kindOf: ({ from, to }, { sentence: { tokens } }) => {
    const isLaunched = (token: Token): boolean => has(token, 'launch') && isInflected(token)
    return tokens.slice(from, to).some(isLaunched) ? 'launched' : null
  },
} as const satisfies SentenceVerbRule

/** "Were shot down: 18 …" */
export const passiveBefore = {
  name: 'passive-before',
  kindOf: (_, place) => findGovernor(place)?.kind ?? null,
} as const satisfies SentenceVerbRule
