import { READING, type ReadingStep } from './reading/reading.ts'
import type { Recognizer } from './recognizers/phrase.ts'
import { RECOGNIZERS } from './recognizers/recognizers.ts'
import type { Refiner } from './refiners/refiner.ts'
import { REFINERS } from './refiners/refiners.ts'
import type { VerbRule } from './verbs/verb-rule.ts'
import { VERBS } from './verbs/verbs.ts'

export type Pipeline = {
  /** What words and numbers mean together: dates, numbers in words, corrections. */
  readonly reading: readonly ReadingStep[]
  /** The ways of counting weapons. */
  readonly recognizers: readonly Recognizer[]
  /** The ways of saying what became of them. */
  readonly verbs: readonly VerbRule[]
  /** What all figures of a text make of each other. */
  readonly refiners: readonly Refiner[]
}

/** How a text becomes strike rows: each list in its order, and every rule has a name. */
export const PIPELINE = {
  reading: READING,
  recognizers: RECOGNIZERS,
  verbs: VERBS,
  refiners: REFINERS,
} as const satisfies Pipeline

export type RuleName = (typeof PIPELINE)[keyof Pipeline][number]['name']
