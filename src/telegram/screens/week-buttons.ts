import type { WeekReview } from '../../domain/digest/week-review.ts'
import type { Button, Texts } from '../../ports.ts'
import { callbackData } from './callback-data.ts'
import { chartCallback } from './chart-data.ts'

/** What stands under a week in review: its chart and its figures night by night; nothing for whom it has none. */
export function weekButtons({ kinds, from, to }: WeekReview, texts: Texts): readonly (readonly Button[])[] {
  if (kinds.length === 0) return []
  const chart = chartCallback('say', { from, to, model: null, theme: 'light' })
  return [
    [
      { text: texts('button-chart'), data: chart },
      { text: texts('button-figures'), data: callbackData('strikes', 'say', `${from}..${to}`) },
    ],
  ]
}
