import type { Line, LineChart } from '../../domain/chart/compose-lines.ts'
import type { Language } from '../../domain/language.ts'
import { concernsDrones } from '../../domain/tally/definitions.ts'
import type { ChartPicture, LegendEntry, PictureLine, Texts } from '../../ports.ts'
import { sourceLines } from './chart-phrases.ts'
import type { PictureView } from './chart-picture.ts'
import { comparedCoverage, comparedSentence } from './comparison-blocks.ts'
import { formatDate, formatPeriod } from './format-date.ts'
import { answerPage } from './render-answer.ts'
import { measureHtml } from './split-message.ts'
import { capitalise, figureText, weaponLabel } from './tally-phrases.ts'
import { writeClassic } from './write-classic.ts'

/** Telegram's limit for the words below a picture, less some room. */
const MAX_CAPTION_UNITS = 1000
/** So many labels fit below. */
const MAX_LABELS = 8

/** Two periods as lines, with their words, ready to be drawn. */
export function linesPicture(chart: LineChart, texts: Texts, { language, theme }: PictureView): ChartPicture {
  const { answer, panels } = chart
  const marked = chart.changes.filter(({ since }) =>
    panels.some(({ lines }) => lines.some((line) => isIn(line, since))),
  )
  const notes = chart.changes.map((change) => {
    const note = texts(`chart-change-${change.key}`, { date: formatDate(change.since, language) })
    const number = marked.indexOf(change)
    return number < 0 ? note : `${number + 1} · ${note}`
  })
  return {
    theme,
    language,
    headline: headlineOf(chart, texts, language),
    subtitle: texts('chart-subtitle-lines'),
    panels: panels.map(({ model, lines: [earlier, later] }) => {
      const own = marked.flatMap(({ since }, at) =>
        concernsDrones(model) ? [{ since, text: String(at + 1) }] : [],
      )
      return {
        kind: 'lines',
        title: weaponLabel(model, texts),
        lines: [pictureLine(earlier, own, texts), pictureLine(later, own, texts)],
      }
    }),
    legend: legendOf(chart, texts, language),
    labels: labelsOf(chart, texts),
    notes: [
      ...notes,
      ...(answer.body.kind === 'compare' ? comparedCoverage(answer, answer.body, texts, language) : []),
      ...sourceLines(chart, texts, language),
    ],
  }
}

/** The figures of both periods in words, as HTML, short enough to stand below a picture. */
export function linesCaption({ answer }: LineChart, texts: Texts, language: Language): string {
  const page = answerPage(answer, texts, language).filter(({ kind }) => kind !== 'details')
  for (let blocks = page.length; blocks > 1; blocks -= 1) {
    const [html = '', ...more] = writeClassic(page.slice(0, blocks))
    if (more.length === 0 && measureHtml(html).units <= MAX_CAPTION_UNITS) return html
  }
  return writeClassic(page.slice(0, 1)).join('')
}

/** "Drones: 16 % more in July 2025 than in June 2025"; both periods where no difference may be told. */
function headlineOf({ answer, panels }: LineChart, texts: Texts, language: Language): string {
  const [panel] = panels
  const { body } = answer
  if (panel === undefined || body.kind !== 'compare') return ''
  const weapon = weaponLabel(panel.model, texts)
  const sentence = comparedSentence(answer, body, panel.model, texts, language)
  if (sentence !== null)
    return texts('chart-lines-headline', { weapon, sentence: sentence.replace(/\.$/u, '') })
  const [period, against] = panel.lines.map(({ from, to }) => formatPeriod(from, to, language))
  return capitalise(
    texts('statistics-title-compare-weapon', { weapon, period: period ?? '', against: against ?? '' }),
  )
}

function pictureLine(
  line: Line,
  marks: readonly { readonly since: string; readonly text: string }[],
  texts: Texts,
): PictureLine {
  const { points, sum, isLeast } = line
  const last = points.at(-1)
  const figure = { value: last?.total ?? 0, ...(isLeast ? ({ bound: 'at-least' } as const) : {}) }
  return {
    points: points.map(({ total, isReported }) => ({ value: total, isKnown: isReported })),
    text: sum.told === 0 ? null : figureText(figure, texts),
    marks: marks.flatMap(({ since, text }) =>
      isIn(line, since) ? [{ before: points.findIndex(({ night }) => night >= since), text }] : [],
    ),
  }
}

const isIn = ({ from, to }: Line, since: string): boolean => since > from && since <= to

function legendOf({ panels }: LineChart, texts: Texts, language: Language): readonly LegendEntry[] {
  const [earlier, later] = panels[0]?.lines ?? []
  if (earlier === undefined || later === undefined) return []
  const name = ({ from, to }: Line) => formatPeriod(from, to, language)
  const isBroken = panels.some(({ lines }) =>
    lines.some(({ points }) => points.some(({ isReported }) => !isReported)),
  )
  return [
    { kind: 'later', text: name(later) },
    { kind: 'earlier', text: name(earlier) },
    ...(isBroken ? [{ kind: 'unreported', text: texts('chart-legend-no-report') } as const] : []),
  ]
}

/** Nights are counted from the first of each period. */
function labelsOf({ panels }: LineChart, texts: Texts): readonly string[] {
  const nights = Math.max(...panels.flatMap(({ lines }) => lines.map(({ points }) => points.length)))
  const every = Math.ceil(nights / MAX_LABELS)
  return Array.from({ length: nights }, (_, at) =>
    (nights - 1 - at) % every === 0 ? texts('chart-lines-night', { n: at + 1 }) : '',
  )
}
