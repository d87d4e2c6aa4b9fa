import { describe, expect, it } from 'vitest'
import type { WeekReview } from '../../../src/domain/digest/week-review.ts'
import { parseCallbackData } from '../../../src/telegram/screens/callback-data.ts'
import { parseAskedChart } from '../../../src/telegram/screens/chart-data.ts'
import { weekButtons } from '../../../src/telegram/screens/week-buttons.ts'
import { loadTexts } from '../../../src/telegram/texts.ts'

const texts = loadTexts()('en')
const week = (kinds: WeekReview['kinds']): WeekReview => ({
  ...{ from: '2023-07-16', to: '2023-07-22', language: 'en', kinds },
  ...{ reported: 7, missing: [], events: [] },
})
const drones = { kind: 'drone' } as WeekReview['kinds'][number]

describe('under a week in review', () => {
  it('stand its chart and its figures', () => {
    const [[chart, figures] = []] = weekButtons(week([drones]), texts)
    const data = chart !== undefined && 'data' in chart ? chart.data : ''
    expect(parseAskedChart(parseCallbackData(data).value)).toEqual({
      ...{ from: '2023-07-16', to: '2023-07-22', model: null, theme: 'light' },
    })
    expect(figures).toEqual({ text: 'Figures', data: 'strikes:say:2023-07-16..2023-07-22' })
  })

  it('stands nothing for whom it has no figures', () => {
    expect(weekButtons(week([]), texts)).toEqual([])
  })
})
