import { dateAt, KYIV } from '../../domain/calendar.ts'
import { sinceArchive } from '../../domain/tally/tally-period.ts'
import type { PeriodTally } from '../../domain/tally/tally.ts'
import type { Message } from '../../ports.ts'
import { strikesOverview } from '../../use-cases/strikes-overview.ts'
import { findLatestReport, tallyFor } from '../../use-cases/tally.ts'
import type { ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { citeTally } from '../rendering/cite-tally.ts'
import { formatDate } from '../rendering/format-date.ts'
import { renderOverview } from '../rendering/render-overview.ts'
import { renderTally } from '../rendering/render-tally.ts'
import { addLines } from '../screens/add-lines.ts'
import { figureButtons } from './buttons.ts'
import { shownIn, type View } from './view.ts'

export type FiguresDeps = Pick<FeatureDeps, 'clock' | 'strikes' | 'nights'>

/** What a view shows now: figures may have come or been corrected since it was shown last. */
export async function viewMessage(deps: FiguresDeps, facts: ChatFacts, view: View): Promise<Message> {
  return view.kind === 'table'
    ? await tableMessage(deps, facts, view)
    : await tallyMessage(deps, facts, await tallyOf(deps, view))
}

/** The figures of a night or a period as they were told. */
export async function tallyMessage(
  deps: FiguresDeps,
  facts: ChatFacts,
  tally: PeriodTally,
): Promise<Message> {
  const { from, to } = tally
  const { language, plain, html } = facts
  const today = dateAt(deps.clock.now(), KYIV)
  const archiveFrom = await deps.strikes.firstNight()
  const isNothing = tally.nightsReported === 0
  const isLastNight = from === to && to === today
  const kept = isNothing ? tally : sinceArchive(tally, archiveFrom)
  // What was asked is the title; counted is what there is.
  const told = { ...kept, from }
  const message = renderTally(told, plain, {
    language,
    today,
    // Before the night's report has come, the one before it is shown below.
    latest: isNothing && isLastNight ? await findLatestReport(deps, to, tally.model) : null,
    archiveFrom: isNothing ? archiveFrom : null,
  })
  // Buttons ask for one weapon, or for all.
  const model = tally.model?.includes('+') === true ? null : tally.model
  const view: View = { kind: 'tally', from, to, model }
  const begins =
    kept.from === from ? [] : [html('statistics-archive', { date: formatDate(kept.from, language) })]
  return {
    ...addLines(message, begins),
    buttons: figureButtons(facts, view, { today, citation: citeTally(told, plain, language) }),
  }
}

/** Last night, 7 and 30 nights as one table; where nothing is told of any of them, that is said of the last night. */
async function tableMessage(
  deps: FiguresDeps,
  facts: ChatFacts,
  view: Extract<View, { kind: 'table' }>,
): Promise<Message> {
  const overview = await strikesOverview(deps, view.to)
  if (overview === null)
    return await tallyMessage(deps, facts, await tallyOf(deps, { ...shownIn(view), from: view.to }))
  const { plain, language } = facts
  const today = dateAt(deps.clock.now(), KYIV)
  const citation = citeTally(overview.night, plain, language)
  return {
    ...renderOverview(overview, plain, language),
    buttons: figureButtons(facts, view, { today, citation }),
  }
}

export async function tallyOf(
  deps: FiguresDeps,
  { from, to, model }: Pick<PeriodTally, 'from' | 'to' | 'model'>,
): Promise<PeriodTally> {
  return await tallyFor(deps, { period: { from, to }, model })
}
