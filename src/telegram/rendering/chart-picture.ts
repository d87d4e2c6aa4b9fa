import type { Bar, Chart, Panel } from '../../domain/chart/chart.ts'
import { addParts, NO_PARTS, sizeOf } from '../../domain/chart/parts.ts'
import { concernsDrones } from '../../domain/tally/definitions.ts'
import type { Language } from '../../domain/language.ts'
import type { ChartPicture, LegendEntry, PictureBar, PicturePanel, Texts } from '../../ports.ts'
import { definitionLines, findingSentence, panelTitle, sourceLines } from './chart-phrases.ts'
import { formatPeriod, formatShortDay, formatShortMonth } from './format-date.ts'
import { capitalise } from './tally-phrases.ts'

export type PictureView = { readonly language: Language; readonly theme: ChartPicture['theme'] }

/** So many labels fit below. */
const MAX_LABELS = 8
/** Above so many bars each can have its figure. */
const MOST_WRITTEN = 10
/** Two figures need so much of the width between them. */
const LEAST_APART = 0.09
/** Of more the last is too thin to have a figure of its own. */
const MOST_WITH_LAST = 31

/** A chart with its words, ready to be drawn. */
export function chartPicture(chart: Chart, texts: Texts, { language, theme }: PictureView): ChartPicture {
  const panels = panelsToShow(chart)
  const period = formatPeriod(chart.from, chart.to, language)
  return {
    theme,
    language,
    headline: capitalise(findingSentence(chart, texts, language)),
    subtitle: capitalise(texts(`chart-subtitle-${chart.step}`, { period })),
    panels: panels.map((panel) => picturePanel(panel, chart, texts)),
    legend: legendOf(panels, texts),
    labels: labelsOf(chart, language),
    notes: [
      ...definitionLines(chart, texts, language, true),
      ...coverageLines(chart, texts),
      ...sourceLines(chart, texts, language),
    ],
  }
}

/** How many of the nights have a report. */
export function coverageLines({ nights, nightsReported }: Chart, texts: Texts): readonly string[] {
  if (nightsReported === 0) return []
  if (nightsReported === nights) return [texts('tally-coverage-all', { nights })]
  return [texts('tally-coverage-part', { nights, reported: nightsReported })]
}

/** A kind of weapons that no report mentions has no panel, unless it is the only one. */
export function panelsToShow({ panels }: Chart): readonly Panel[] {
  const told = panels.filter(({ bars }) => bars.some(({ state }) => state === 'told'))
  return told.length > 0 ? told : panels.slice(0, 1)
}

function picturePanel(panel: Panel, { changes }: Chart, texts: Texts): PicturePanel {
  const written = writtenBars(panel.bars)
  return {
    kind: 'bars',
    title: panelTitle(panel, texts),
    bars: panel.bars.map(({ state, night, day, isLeast }, at): PictureBar => ({
      state,
      night,
      day,
      isLeast,
      text: written.has(at) ? texts('figure-exact', { n: heightOf({ night, day }) }) : null,
    })),
    marks: changes.flatMap(({ since }, at) =>
      concernsDrones(panel.model)
        ? [{ before: panel.bars.findIndex(({ to }) => to >= since), text: String(at + 1) }]
        : [],
    ),
  }
}

/** All of a few; else the highest and the last. */
function writtenBars(bars: readonly Bar[]): ReadonlySet<number> {
  const told = bars.flatMap((bar, at) => (bar.state === 'told' ? [{ at, height: heightOf(bar) }] : []))
  const last = told.at(-1)
  if (last === undefined) return new Set()
  if (bars.length <= MOST_WRITTEN) return new Set(told.map(({ at }) => at))
  const highest = told.reduce((one, other) => (other.height > one.height ? other : one))
  const isApart = bars.length <= MOST_WITH_LAST && Math.abs(highest.at - last.at) >= bars.length * LEAST_APART
  return new Set(isApart ? [highest.at, last.at] : [highest.at])
}

function legendOf(panels: readonly Panel[], texts: Texts): readonly LegendEntry[] {
  const bars = panels.flatMap((panel) => panel.bars)
  const parts = bars.flatMap(({ night, day }) => (day === null ? [night] : [night, day]))
  const shown: readonly (readonly [LegendEntry['kind'], boolean])[] = [
    ['stopped', parts.some(({ stopped }) => stopped > 0)],
    ['through', parts.some(({ through }) => through > 0)],
    ['unknown', parts.some(({ unknown }) => unknown > 0)],
    ['day', bars.some(({ day }) => day !== null)],
    ['least', bars.some(({ isLeast }) => isLeast)],
    ['not-mentioned', bars.some(({ state }) => state === 'not-mentioned')],
    ['no-report', bars.some(({ state }) => state === 'no-report')],
  ]
  return shown.flatMap(([kind, isShown]) => (isShown ? [{ kind, text: texts(`chart-legend-${kind}`) }] : []))
}

/** Counted from the last, which always has one. */
function labelsOf({ panels, step }: Chart, language: Language): readonly string[] {
  const bars = panels[0]?.bars ?? []
  const every = Math.ceil(bars.length / MAX_LABELS)
  return bars.map(({ from }, at) => {
    if ((bars.length - 1 - at) % every !== 0) return ''
    return step === 'month' ? formatShortMonth(from, language) : formatShortDay(from, language)
  })
}

function heightOf({ night, day }: Pick<Bar, 'night' | 'day'>): number {
  return sizeOf(addParts(night, day ?? NO_PARTS))
}
