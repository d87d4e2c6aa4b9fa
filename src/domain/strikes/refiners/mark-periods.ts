import { familyOf, isGeneric } from '../../weapons/families.ts'
import { joinModels } from '../../weapons/models.ts'
import type { Mention } from '../mention.ts'
import { isSpanAt } from '../nights/spans-of-time.ts'
import type { Sentence } from '../reading/split-sentences.ts'
import { has, signals, type Token } from '../reading/token.ts'
import { beforeComparison, comparisonAt } from './before-comparison.ts'
import type { Refiner } from './refiner.ts'

/** Sums over weeks, months and the war are of role `period`; a year ago, yesterday and reminders are background. */
export const markPeriods = {
  name: 'mark-periods',
  owns: ['role'],
  refine: (mentions, { roles, sentences }) => {
    const marked = mentions.map((mention): Mention => {
      const sentence = sentences[mention.sentence]
      const role =
        (sentence === undefined ? null : roleInClause(sentence, mention.from)) ??
        roles[mention.sentence] ??
        'nightly'
      return role === 'nightly' ? mention : { ...mention, role }
    })
    return marked.map((mention): Mention => {
      const sentence = sentences[mention.sentence]
      const isUndated =
        sentence !== undefined && mention.role === 'nightly' && !sentence.tokens.some(tellsTime)
      return isUndated && marked.some((other) => isPeriodOf(other, mention))
        ? { ...mention, role: 'period' }
        : mention
    })
  },
} as const satisfies Refiner

/** A headline that names no time tells the sum that the text tells with its weeks. */
function isPeriodOf(other: Mention, mention: Mention): boolean {
  return (
    other.role === 'period' &&
    other.kind === mention.kind &&
    other.figure !== null &&
    other.figure.value === mention.figure?.value &&
    areOne(other.models, mention.models)
  )
}

/** "Six Kalibrs" are not the six Kinzhals of last week. */
function areOne(models: readonly string[], others: readonly string[]): boolean {
  const isOpen = models.every(isGeneric) || others.every(isGeneric)
  return familyOf(models) === familyOf(others) && (isOpen || joinModels(models) === joinModels(others))
}

function tellsTime(token: Token): boolean {
  return (
    token.date !== undefined ||
    (['tonight', 'night-of', 'today'] as const).some((signal) => signals(token, signal))
  )
}

/** "Yesterday four missiles, and last night seven drones": in a sentence of both the words of its own clause decide. */
function roleInClause(sentence: Sentence, from: number): Mention['role'] | null {
  const comparison = comparisonAt(sentence)
  if (comparison >= 0 && from > comparison) return 'background'
  const told = beforeComparison(sentence)
  const { tokens } = told
  const times = tokens.map((token, at): Mention['role'] | null => {
    if (isSpanAt(told, at)) return 'period'
    const last = tokens[at - 1]
    // «попередньої ночі» is not the night, and "the night before" says nothing against the rest of its sentence
    if (last !== undefined && signals(last, 'day-before')) return null
    if (signals(token, 'tonight') && signals(token, 'day-before')) return null
    if (signals(token, 'tonight') || signals(token, 'night-of')) return 'nightly'
    const isPast = signals(token, 'yesterday') || signals(token, 'past-day') || signals(token, 'day-before')
    return isPast ? 'background' : null
  })
  const isOther = (time: Mention['role'] | null): boolean => time === 'period' || time === 'background'
  if (!times.includes('nightly') || !times.some(isOther)) return null
  const start = tokens.findLastIndex((token, at) => at < from && opensClause(token)) + 1
  const end = tokens.findIndex((token, at) => at > from && opensClause(token))
  const clause = times.slice(start, end < 0 ? tokens.length : end)
  // A clause of both is governed by the longer time: "in overnight attacks over the month"
  if (clause.includes('nightly') && clause.some(isOther)) return null
  const words = clause.some((time) => time !== null) ? clause : times.slice(0, from)
  return words.findLast((time) => time !== null) ?? null
}

function opensClause(token: Token): boolean {
  return token.text === ',' || token.text === ';' || has(token, 'while')
}
