import type { IsoDate } from '../../domain/calendar.ts'
import type { Chart, Finding, Panel, RaidCount } from '../../domain/chart/chart.ts'
import { sizeOf } from '../../domain/chart/parts.ts'
import { concernsDrones, eraAt } from '../../domain/tally/definitions.ts'
import { KYIV } from '../../domain/calendar.ts'
import type { Language } from '../../domain/language.ts'
import type { Texts } from '../../ports.ts'
import { formatDate, formatDay } from './format-date.ts'
import { capitalise, figureText, weaponLabel, weaponText } from './tally-phrases.ts'

const MAX_SOURCES = 3
const AT_LEAST = { bound: 'at-least' } as const

/** The sentence above a chart: what it shows that is worth saying. */
export function findingSentence(chart: Chart, texts: Texts, language: Language): string {
  const panel = chart.panels.find(({ finding }) => finding.kind !== 'nothing') ?? chart.panels[0]
  if (panel === undefined) return ''
  const { finding, model } = panel
  const few = (n: number) => ({ weapon: weaponText(model, n, texts, 'gen') })
  const dateOf = (date: IsoDate) => dayIn(chart, date, language)
  switch (finding.kind) {
    case 'most-since':
      return texts('chart-most-since', {
        ...few(5),
        since: dateOf(finding.since),
        ...raidWords(finding, chart, texts, language),
      })
    case 'most-ever':
      return texts('chart-most-ever', {
        ...few(5),
        begins: formatDate(finding.begins, language),
        ...raidWords(finding, chart, texts, language),
      })
    case 'most-in-period':
      return texts('chart-most-in-period', {
        ...few(5),
        nights: chart.nights,
        ...raidWords(finding, chart, texts, language),
      })
    case 'stopped-only':
      return texts('chart-stopped-only', { ...few(finding.stopped), n: finding.stopped })
    case 'nothing':
      return texts('chart-nothing', { weapon: weaponText(model, 5, texts, 'acc') })
  }
}

/** "Drones: 812 launched, 640 stopped". */
export function panelTitle(panel: Panel, texts: Texts): string {
  const weapon = weaponLabel(panel.model, texts)
  const isTold = panel.bars.some(({ state }) => state === 'told')
  if (!isTold) {
    const isReported = panel.bars.some(({ state }) => state === 'not-mentioned')
    return texts(isReported ? 'chart-panel-not-mentioned' : 'chart-panel-no-report', { weapon })
  }
  const counts = { weapon, ...countsOf(panel, texts) }
  if (panel.finding.kind === 'stopped-only') return texts('chart-panel-stopped', counts)
  return texts(saysStopped(panel) ? 'chart-panel' : 'chart-panel-launched', counts)
}

/** The same with all of its parts, as a sentence. */
export function panelSentence(panel: Panel, texts: Texts): string {
  const isWhole = panel.finding.kind !== 'stopped-only' && saysStopped(panel)
  if (!isWhole) return `${panelTitle(panel, texts)}.`
  const { through, unknown } = panel.total
  return texts('chart-caption-panel', {
    weapon: weaponLabel(panel.model, texts),
    ...countsOf(panel, texts),
    through,
    unknown,
    hasThrough: through > 0 ? 'yes' : 'no',
    hasUnknown: unknown > 0 ? 'yes' : 'no',
  })
}

/** What "stopped" means here, and what changed within the period, with its number on the picture. */
export function definitionLines(
  chart: Chart,
  texts: Texts,
  language: Language,
  isNumbered = false,
): readonly string[] {
  const isOfDrones = chart.panels.some(({ model }) => concernsDrones(model))
  // Where its meaning changed, the sentence of the change says both.
  const isOne = chart.changes.every(({ concerns }) => concerns !== 'stopped')
  return [
    ...(isOfDrones && isOne ? [texts(`chart-stopped-${eraAt(chart.to).counting}`)] : []),
    ...chart.changes.map(({ key, since }, at) => {
      const change = texts(`chart-change-${key}`, { date: formatDate(since, language) })
      return isNumbered ? `${at + 1} · ${change}` : change
    }),
  ]
}

/** Who says so, and how fresh it is; none where nobody says anything. */
export function sourceLines(
  { sources, asOf }: Pick<Chart, 'sources' | 'asOf'>,
  texts: Texts,
  language: Language,
): readonly string[] {
  const named = sources.slice(0, MAX_SOURCES).map(({ name }) => name)
  const names = new Intl.ListFormat(language, { style: 'narrow', type: 'unit' }).format(named)
  const more = sources.length - named.length
  const told = more > 0 ? texts('chart-source-more', { sources: names, n: more }) : names
  return [
    ...(named.length > 0 ? [texts('chart-source', { n: sources.length, sources: told })] : []),
    ...(asOf === null ? [] : [capitalise(texts('chart-as-of', { when: momentText(asOf, language) }))]),
  ]
}

/** A total of 0 may be a figure or none: something must be known of what became of them. */
function saysStopped({ total: { stopped, through } }: Panel): boolean {
  return stopped + through > 0
}

function countsOf(
  { total, isLeast }: Panel,
  texts: Texts,
): { readonly launched: string; readonly stopped: string } {
  const bound = isLeast ? AT_LEAST : {}
  return {
    launched: figureText({ value: sizeOf(total), ...bound }, texts),
    stopped: figureText({ value: total.stopped, ...(total.unknown > 0 ? AT_LEAST : {}) }, texts),
  }
}

function raidWords(
  { raid }: Extract<Finding, { readonly raid: RaidCount }>,
  chart: Chart,
  texts: Texts,
  language: Language,
): { readonly n: string; readonly when: string } {
  const bound = raid.isLeast ? AT_LEAST : {}
  return {
    n: figureText({ value: raid.launched, ...bound }, texts),
    when: texts(`chart-when-${raid.raid ?? 'date'}`, { date: dayIn(chart, raid.night, language) }),
  }
}

/** With its year where that does not go without saying. */
function dayIn({ from, to }: Chart, date: IsoDate, language: Language): string {
  const year = to.slice(0, 4)
  const isPlain = date.startsWith(year) && from.startsWith(year)
  return isPlain ? formatDay(date, language) : formatDate(date, language)
}

function momentText(moment: Date, language: Language): string {
  const local = moment.toTemporalInstant().toZonedDateTimeISO(KYIV)
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' })
  return `${formatDate(local.toPlainDate().toString(), language)}, ${time}`
}
