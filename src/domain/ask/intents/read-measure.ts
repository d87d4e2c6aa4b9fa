import type { Measure } from '../question.ts'
import { is, type Item } from '../reading/read-items.ts'

/** In this order: what says more of the question first. */
const MEASURES = [
  'quiet-nights',
  'sources',
  'sites',
  'average',
  'share',
  'record',
  'by-night',
] as const satisfies readonly Measure[]

/** What is asked of the figures; their total unless something else is said. */
export function readMeasure(items: readonly Item[]): Measure {
  return MEASURES.find((measure) => items.some((item) => is(item, measure))) ?? 'total'
}
