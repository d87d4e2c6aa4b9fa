import type { Measure } from '../question.ts'
import { isWeapon } from './read-models.ts'
import { is, type Item } from '../reading/read-items.ts'

/** In this order: what says more of the question first. */
const MEASURES = [
  'quiet-nights',
  'massive',
  'sources',
  'sites',
  'average',
  'by-month',
  'share',
  'places',
  'least',
  'record',
  'by-night',
] as const satisfies readonly Measure[]

/** What is asked of the figures; their total unless something else is said. */
export function readMeasure(items: readonly Item[]): Measure {
  // "Did they shoot down all of them" is about a share, "how many were there, all of them" is not.
  const isShare =
    items.some((item) => is(item, 'all-of-them')) && !items.some((item) => is(item, 'asks-number'))
  const hasNone = items.some(({ text }, at) => NONE.test(`${text} ${items[at + 1]?.text ?? ''}`))
  if (items.some((item) => is(item, 'calm')) || (hasNone && items.some((item) => is(item, 'night'))))
    return 'quiet-nights'
  if (asksWhereFrom(items)) return 'sites'
  return MEASURES.find((measure) => items.some((item) => is(item, measure))) ?? (isShare ? 'share' : 'total')
}

/** «У які ночі не було ракет» */
const NONE = /^(?:не було|не было|не были|had no|saw no|without any)$/iu

/** "Where do the Shaheds take off from": the two words stand apart. */
function asksWhereFrom(items: readonly Item[]): boolean {
  const where = items.findIndex(({ text }) => /^where$/iu.test(text))
  const words = items.filter(({ kind }) => kind !== 'mark')
  return where >= 0 && /(?:^|\s)from$/iu.test(words.at(-1)?.text ?? '') && items.some(isWeapon)
}
