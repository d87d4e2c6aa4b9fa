import type { IsoDate } from '../../domain/calendar.ts'
import { OVERVIEW_NIGHTS } from '../../use-cases/strikes-overview.ts'
import type { Button } from '../../ports.ts'
import type { ChatFacts } from '../bot-context.ts'
import { chartData } from '../features/chart.ts'
import { callbackData } from '../screens/callback-data.ts'
import { lastNights, shownIn, writeShown, writeView, type View } from './view.ts'

type Action = 'show' | 'say' | 'weapons' | 'compare' | 'sources' | 'csv'

/** The data of a button that does something with a view. */
export function dataOf(action: Action, view: View, page?: string): string {
  return callbackData('strikes', action, page === undefined ? writeView(view) : `${writeView(view)}:${page}`)
}

/** The buttons below figures: other periods, what they rest on, what else can be seen of them. */
export function figureButtons(
  facts: ChatFacts,
  view: View,
  { today, citation }: { readonly today: IsoDate; readonly citation: string | null },
): readonly (readonly Button[])[] {
  const { plain } = facts
  const { from, to, model } = shownIn(view)
  return [
    periodButtons(facts, view, today),
    [
      { text: plain('button-chart'), data: chartData(from, to, model) },
      { text: plain('button-sources'), data: dataOf('sources', view) },
      { text: plain('button-csv'), data: dataOf('csv', view) },
    ],
    [
      { text: plain('button-compare'), data: dataOf('compare', view) },
      { text: plain('button-by-weapon'), data: dataOf('weapons', view) },
      { text: plain('button-news-strikes'), data: callbackData('news', 'say', 'strikes') },
    ],
    ...lastRow(facts, view, { today, citation }),
  ]
}

function lastRow(
  { plain }: ChatFacts,
  view: View,
  { today, citation }: { readonly today: IsoDate; readonly citation: string | null },
): readonly (readonly Button[])[] {
  const row: readonly Button[] = [
    ...(citation === null ? [] : [{ text: plain('button-copy'), copy: citation }]),
    ...(view.kind === 'table'
      ? []
      : [{ text: plain('button-overview'), data: dataOf('show', { kind: 'table', to: today }) }]),
  ]
  return row.length > 0 ? [row] : []
}

/**
 * Last night, 7 and 30 days. Below figures up to today they are those of that day, whenever tapped: a column that is read and then
 * tapped is the one that is shown. Below others they are the last ones.
 */
function periodButtons({ plain }: ChatFacts, view: View, today: IsoDate): readonly Button[] {
  const { to, model } = shownIn(view)
  const isUpToNow = to === today
  const button = (key: string, nights: number, words: string): Button => {
    const period = isUpToNow ? writeShown({ ...lastNights(to, nights), model: null }) : words
    const value = model === null ? period : `${period} ${model}`
    return { text: plain(key), data: callbackData('strikes', 'show', value) }
  }
  return [
    button('button-last-night', 1, 'last'),
    button('button-week', OVERVIEW_NIGHTS.week, 'week'),
    button('button-month', OVERVIEW_NIGHTS.month, 'month'),
  ]
}

/** Leads from a part of a view back to it. */
export function backButton({ plain }: ChatFacts, view: View): Button {
  return { text: plain('button-strikes'), data: dataOf('show', view) }
}
