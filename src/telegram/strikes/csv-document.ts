import { toTallyCsv } from '../../domain/tally/tally-csv.ts'
import { quoteTallies } from '../../use-cases/quote-tallies.ts'
import type { ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { csvWords } from '../rendering/csv-words.ts'
import { formatPeriod } from '../rendering/format-date.ts'
import { capitalise, weaponLabel } from '../rendering/tally-phrases.ts'
import type { Document } from '../sending/document-sender.ts'
import { shownIn, type View } from './view.ts'
import { tallyOf, type FiguresDeps } from './view-message.ts'

/** About five years of nights. */
const MOST_LINES = 5000
/** Spreadsheets take a file without it for one in an older encoding, and show no Ukrainian. */
const BYTE_ORDER_MARK = '\uFEFF'

/** The figures of a view as a table for spreadsheets, each with its source and sentence; `null` where nothing is told. */
export async function csvDocument(
  deps: FiguresDeps & Pick<FeatureDeps, 'briefings'>,
  { plain, html, language }: ChatFacts,
  view: View,
): Promise<Document | null> {
  const tally = await tallyOf(deps, shownIn(view))
  const { from, to, model, nights, nightsReported: reported } = tally
  if (reported === 0) return null
  const { csv, left } = toTallyCsv(tally, csvWords(plain, language), {
    sentencesOf: await quoteTallies(deps, tally.byNight),
    mostLines: MOST_LINES,
  })
  const period = capitalise(formatPeriod(from, to, language))
  const title =
    model === null ? period : plain('tally-period-model', { period, weapon: weaponLabel(model, plain) })
  const lines = [
    html('csv-caption', { title }),
    ...(reported < nights ? [html('tally-coverage-part', { nights, reported })] : []),
    ...(left > 0 ? [html('csv-left', { n: MOST_LINES })] : []),
  ]
  return {
    name: `${['strikes', ...(model === null ? [] : [model]), from, ...(from === to ? [] : [to])].join('-')}.csv`,
    bytes: new TextEncoder().encode(BYTE_ORDER_MARK + csv),
    caption: lines.join('\n'),
  }
}
