import type { IsoDate } from '../../domain/calendar.ts'
import type { Language } from '../../domain/language.ts'
import { changesIn } from '../../domain/tally/definitions.ts'
import type { Counts } from '../../domain/tally/figures.ts'
import type { PeriodTally } from '../../domain/tally/tally.ts'
import type { Message, Texts } from '../../ports.ts'
import { coverageLines } from './coverage-lines.ts'
import { formatDate, formatPeriod } from './format-date.ts'
import type { Block, Line, Page } from './page.ts'
import { nightLine } from './night-line.ts'
import { dateTitle } from './raid-titles.ts'
import { nightBlocks, rowsBlock, sourcesBlock } from './tally-blocks.ts'
import { UNKNOWN, weaponLabel, weaponText } from './tally-phrases.ts'
import { writeMessage } from './write-message.ts'
import { writePlain } from './write-plain.ts'

export type TallyView = {
  readonly language: Language
  /** Of the night of this date the report may still come. */
  readonly today: IsoDate
  /** Shown below when nothing is reported for the night asked for; see `findLatestReport`. */
  readonly latest?: PeriodTally | null
  /** The first night of which anything is told, said where nothing is reported for what lies before it. */
  readonly archiveFrom?: IsoDate | null
}

const MAX_NIGHTS_LISTED = 40

/** The answer to `/strikes`: one night in full, or a period with its sums and its nights. */
export function renderTally(tally: PeriodTally, texts: Texts, view: TallyView): Message {
  return writeMessage(tallyPage(tally, texts, view))
}

/** The same as plain text for a terminal. */
export function renderTallyText(tally: PeriodTally, texts: Texts, view: TallyView): string {
  return writePlain(tallyPage(tally, texts, view))
}

/** The page itself, for who writes it in a form of their own. */
export function tallyPage(tally: PeriodTally, texts: Texts, view: TallyView): Page {
  return tally.from === tally.to ? nightPage(tally, texts, view) : periodPage(tally, texts, view)
}

function nightPage(tally: PeriodTally, texts: Texts, view: TallyView): Page {
  const date = formatDate(tally.to, view.language)
  const [night] = tally.byNight
  const weapon = tally.model === null ? undefined : weaponLabel(tally.model, texts)
  const text = dateTitle(night?.rows ?? [], date, texts, weapon)
  if (night && night.rows.length > 0)
    return [{ kind: 'title', text }, ...nightBlocks(night, texts, view.language)]
  return [
    { kind: 'title', text },
    ...says(...nothingLines(tally, texts, view)),
    ...(night ? nightBlocks(night, texts, view.language) : []),
    ...latestBlocks(view.latest ?? null, texts, view),
  ]
}

function latestBlocks(latest: PeriodTally | null, texts: Texts, view: TallyView): readonly Block[] {
  if (latest === null) return []
  const { language } = view
  const [night] = latest.byNight
  const date = formatDate(latest.to, language)
  return [
    ...says(texts('tally-latest')),
    { kind: 'heading', text: dateTitle(night?.rows ?? [], date, texts) },
    ...(night === undefined || night.rows.length === 0
      ? says(nothingText(latest, texts, view))
      : nightBlocks(night, texts, language)),
  ]
}

/** That nothing is reported; of what lies before the archive also where that begins. */
function nothingLines(tally: PeriodTally, texts: Texts, view: TallyView): readonly string[] {
  const archiveFrom = view.archiveFrom ?? null
  const isBefore = archiveFrom !== null && tally.to < archiveFrom
  return [
    nothingText(tally, texts, view),
    ...(isBefore ? [texts('statistics-archive', { date: formatDate(archiveFrom, view.language) })] : []),
  ]
}

function nothingText(tally: PeriodTally, texts: Texts, view: TallyView): string {
  const isNight = tally.from === tally.to
  if (tally.model !== null && tally.nightsReported > 0)
    return texts(`tally-nothing-model-${isNight ? 'night' : 'period'}`, {
      weapon: weaponText(tally.model, 2, texts, 'acc'),
    })
  if (!isNight) return texts('tally-nothing-period')
  const date = formatDate(tally.to, view.language)
  return texts(tally.to >= view.today ? 'tally-nothing-yet' : 'tally-nothing-night', { date })
}

function periodPage(tally: PeriodTally, texts: Texts, view: TallyView): Page {
  const period = formatPeriod(tally.from, tally.to, view.language)
  const text =
    tally.model === null
      ? capitaliseMonth(period)
      : texts('tally-period-model', { period, weapon: weaponLabel(tally.model, texts) })
  const isVague = tally.totals.some(
    (total) => total.launched?.bound === 'at-least' || total.intercepted?.bound === 'at-least',
  )
  return [
    { kind: 'title', text },
    ...(tally.totals.length > 0
      ? rowsBlock(tally.totals, texts, tally.to)
      : says(...nothingLines(tally, texts, view))),
    ...says(
      ...coverageLines(
        { ...tally, reported: tally.nightsReported, missing: tally.nightsWithoutReport },
        texts,
        view.language,
      ),
      ...(isVague ? [texts('tally-at-least')] : []),
      ...changesIn(tally).map(({ key }) => texts(`statistics-change-${key}`)),
    ),
    ...nightsBlock(tally, texts, view.language),
    ...sourcesBlock(
      tally.byNight
        .flatMap((night) => night.rows.flatMap((row) => row.sources))
        .map((source) => ({ ...source, url: null })),
      texts,
    ),
  ]
}

/** The latest nights first: what one looks for stands at the top. */
function nightsBlock({ byNight, totals }: PeriodTally, texts: Texts, language: Language): readonly Block[] {
  const told = byNight.filter((night) => night.rows.length > 0).toReversed()
  if (told.length === 0) return []
  const lines = told.slice(0, MAX_NIGHTS_LISTED).map((night) => nightLine(night, texts, language))
  const left = told.length - lines.length
  const rest: readonly Line[] = left > 0 ? [[texts('tally-more-nights', { n: left })]] : []
  // The sums above may know what a night does not; the dash is explained once.
  const isExplained = totals.some(isUnknown) || !told.some((night) => night.rows.some(isUnknown))
  const note: readonly Line[] = isExplained ? [] : [[texts('tally-unknown-note', { unknown: UNKNOWN })]]
  return [{ kind: 'details', summary: texts('tally-by-night'), lines: [...lines, ...rest, ...note] }]
}

const isUnknown = ({ launched, intercepted }: Counts): boolean => launched === null || intercepted === null

function says(...texts: readonly string[]): readonly Block[] {
  return texts.length > 0 ? [{ kind: 'paragraph', lines: texts.map((text): Line => [text]) }] : []
}

function capitaliseMonth(period: string): string {
  return period.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
