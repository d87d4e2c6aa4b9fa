import type { Language } from '../../domain/language.ts'
import type { Figure } from '../../domain/strikes/strike-row.ts'
import { changesIn } from '../../domain/tally/definitions.ts'
import { COUNTS, type Count, type Counts } from '../../domain/tally/figures.ts'
import { overviewRows, totalsByRaid, type OverviewRow } from '../../domain/tally/overview.ts'
import type { PeriodTally } from '../../domain/tally/tally.ts'
import type { Message, Texts } from '../../ports.ts'
import type { OVERVIEW_NIGHTS, StrikesOverview } from '../../use-cases/strikes-overview.ts'
import { namedCoverage } from './coverage-lines.ts'
import { formatDate, formatDay } from './format-date.ts'
import { impactBlocks } from './impact-blocks.ts'
import type { Block, Grid, Line, Page } from './page.ts'
import { conflictLines, sourcesBlock } from './tally-blocks.ts'
import { capitalise, howCounted, tallySentence, UNKNOWN, weaponLabel } from './tally-phrases.ts'
import { writeMessage } from './write-message.ts'

/** Last night, 7 and 30 nights in one table, with what its figures leave out and who says them. */
export function renderOverview(overview: StrikesOverview, texts: Texts, language: Language): Message {
  return writeMessage(overviewPage(overview, texts, language))
}

function overviewPage(overview: StrikesOverview, texts: Texts, language: Language): Page {
  const { until, night, week, month } = overview
  const raids = totalsByRaid(night)
  const { rows, others } = overviewRows([raids.night, week.totals, month.totals])
  const impacts = night.byNight.flatMap((each) => each.impacts)
  const told = night.byNight.flatMap((each) => each.rows)
  return [
    { kind: 'title', text: texts('overview-title', { date: formatDate(night.to, language) }) },
    ...says(night.to < until ? [texts('overview-not-yet', lateWords(overview, language))] : []),
    gridOf(rows, overview, texts),
    ...says(dayLines(raids.day, night, texts, language)),
    ...impactBlocks(impacts, texts, language),
    ...paragraph(told.flatMap((row) => conflictLines(row.model, row.conflicts, texts, language))),
    ...says([
      ...(others > 0 ? [texts('overview-more', { others })] : []),
      ...legendLines(rows, texts),
      ...coverageOf('week', week, texts, language),
      ...coverageOf('month', month, texts, language),
      ...changesIn(month).map(({ key }) => texts(`statistics-change-${key}`)),
    ]),
    ...sourcesBlock(
      told.flatMap(({ sources }) => sources),
      texts,
    ),
  ]
}

function lateWords({ until, night }: StrikesOverview, language: Language) {
  return { date: formatDay(until, language), shown: formatDay(night.to, language) }
}

function gridOf(rows: readonly OverviewRow[], overview: StrikesOverview, texts: Texts): Grid {
  return {
    kind: 'grid',
    head: ['', texts('overview-night'), texts('overview-week'), texts('overview-month')],
    groups: rows.map(({ model, columns }) => ({
      title: weaponLabel(model, texts),
      rows: COUNTS.filter((count) => count !== 'lost' || columns.some((column) => column?.lost)).map(
        (count) => [
          texts(labelOf(count, model, overview.until)),
          ...columns.map((column) => cellText(column?.[count] ?? null, texts)),
        ],
      ),
    })),
  }
}

function labelOf(count: Count, model: string, until: string): string {
  if (count === 'intercepted' && howCounted(model, until) === 'stopped') return 'overview-stopped'
  return `overview-${count}`
}

function cellText(figure: Figure | null, texts: Texts): string {
  return figure === null ? UNKNOWN : texts(`overview-figure-${figure.bound ?? 'exact'}`, { n: figure.value })
}

/** What came by day, which the column of the night does not hold. */
function dayLines(
  day: readonly (Counts & { readonly model: string })[],
  { to }: PeriodTally,
  texts: Texts,
  language: Language,
): readonly string[] {
  if (day.length === 0) return []
  const told = day.map((row) => `${tallySentence(row, texts, to)}.`).join(' ')
  return [texts('overview-day', { date: formatDay(to, language), told })]
}

/** The signs that stand in the table, each with its words. */
function legendLines(rows: readonly OverviewRow[], texts: Texts): readonly string[] {
  const figures = rows.flatMap(({ columns }) =>
    columns.flatMap((column) => [column?.launched ?? null, column?.intercepted ?? null]),
  )
  const bounds = new Set(figures.flatMap((figure) => figure?.bound ?? []))
  const signs = [
    ...(['at-least', 'about', 'at-most'] as const)
      .filter((bound) => bounds.has(bound))
      .map((bound) => texts(`overview-sign-${bound}`)),
    ...(figures.includes(null) ? [texts('overview-sign-unknown', { unknown: UNKNOWN })] : []),
  ]
  return signs.length > 0 ? [`${capitalise(signs.join('; '))}.`] : []
}

function coverageOf(
  column: keyof typeof OVERVIEW_NIGHTS,
  tally: PeriodTally,
  texts: Texts,
  language: Language,
): readonly string[] {
  const { nightsReported: reported, nightsWithoutReport: missing } = tally
  if (missing.length === 0) return []
  return namedCoverage(texts(`overview-${column}`), { ...tally, reported, missing }, texts, language)
}

function says(texts: readonly string[]): readonly Block[] {
  return paragraph(texts.map((text): Line => [text]))
}

function paragraph(lines: readonly Line[]): readonly Block[] {
  return lines.length > 0 ? [{ kind: 'paragraph', lines }] : []
}
