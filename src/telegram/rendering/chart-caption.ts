import type { Chart } from '../../domain/chart/chart.ts'
import type { Language } from '../../domain/language.ts'
import type { Texts } from '../../ports.ts'
import { coverageLines, panelsToShow } from './chart-picture.ts'
import { definitionLines, findingSentence, panelSentence, sourceLines } from './chart-phrases.ts'
import { escapeHtml } from './escape-html.ts'
import { formatPeriod, formatShortDay } from './format-date.ts'
import { capitalise } from './tally-phrases.ts'

/** Telegram's limit for the words below a picture, less what escaping may hide. */
const MAX_UNITS = 1000
const MAX_DAYS = 8

/** What a chart shows, in words, for those who do not see it; as HTML, short enough to stand below a picture. */
export function chartCaption(chart: Chart, texts: Texts, language: Language): string {
  const [headline = '', ...lines] = [
    capitalise(findingSentence(chart, texts, language)),
    capitalise(formatPeriod(chart.from, chart.to, language)),
    ...panelsToShow(chart).map((panel) => panelSentence(panel, texts)),
    ...dayLines(chart, texts, language),
    ...coverageLines(chart, texts),
    sourceLines(chart, texts, language).join(' · '),
    ...definitionLines(chart, texts, language),
  ].filter((line) => line !== '')
  let units = headline.length
  const fitting = lines.filter((line) => (units += line.length + 1) <= MAX_UNITS)
  return [`<b>${escapeHtml(headline)}</b>`, ...fitting.map(escapeHtml)].join('\n')
}

function dayLines(chart: Chart, texts: Texts, language: Language): readonly string[] {
  const dates = new Set(
    panelsToShow(chart).flatMap(({ bars }) => bars.flatMap(({ day, from }) => (day === null ? [] : [from]))),
  )
  if (dates.size === 0 || dates.size > MAX_DAYS) return []
  const told = [...dates].toSorted().map((date) => formatShortDay(date, language))
  return [texts('chart-caption-day', { dates: told.join(', ') })]
}
