import { spanBefore, unitOfSpan } from '../../domain/ask/periods/calendar-spans.ts'
import type { TallyQuestion } from '../../domain/ask/question.ts'
import { addDays, dateAt, KYIV } from '../../domain/calendar.ts'
import { changesIn, concernsDrones, eraAt } from '../../domain/tally/definitions.ts'
import type { Answer } from '../../domain/tally/answers/answer.ts'
import type { PeriodTally } from '../../domain/tally/tally.ts'
import { joinModels } from '../../domain/weapons/models.ts'
import type { Texts } from '../../ports.ts'
import { answerTally } from '../../use-cases/answer-tally.ts'
import { OVERVIEW_NIGHTS } from '../../use-cases/strikes-overview.ts'
import { findLatestReport, tallyFor } from '../../use-cases/tally.ts'
import type { ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { definitionText } from '../rendering/definition-text.ts'
import type { Page } from '../rendering/page.ts'
import { answerPage } from '../rendering/render-answer.ts'
import { regionPage } from '../rendering/render-region.ts'
import { tallyPage } from '../rendering/render-tally.ts'
import { sourcesBlock } from '../rendering/tally-blocks.ts'

export type FigureDeps = Pick<FeatureDeps, 'clock' | 'strikes' | 'nights'>

/** What is asked of figures, as pages; of a plain period also beside the one before. None where nothing is told, or the place is of no report. */
export async function figurePages(
  deps: FigureDeps,
  facts: ChatFacts,
  question: TallyQuestion,
): Promise<readonly Page[]> {
  const answered = await answerTally(deps, question)
  const { plain, language } = facts
  switch (answered.kind) {
    case 'tally':
      return [
        ...(await tallyPages(deps, facts, answered.tally)),
        ...(await comparisonPages(deps, facts, question, answered.tally)),
      ]
    case 'statistics':
      return await answerPages(deps, facts, answered.answer)
    case 'region':
      if (answered.answer.claims.length === 0 && answered.answer.named === 0) return []
      return [regionPage(answered.answer, plain, language)]
    case 'elsewhere':
      return []
  }
}

/** The last night of which anything is told, and the last 7 and 30. */
export async function lastPages(deps: FigureDeps, facts: ChatFacts): Promise<readonly Page[]> {
  const today = dateAt(deps.clock.now(), KYIV)
  const periods = [1, OVERVIEW_NIGHTS.week, OVERVIEW_NIGHTS.month].map((nights) => addDays(today, 1 - nights))
  const pages = await Promise.all(
    periods.map(async (from) => {
      const tally = await tallyFor(deps, { period: { from, to: today } })
      return await tallyPages(deps, facts, tally)
    }),
  )
  return pages.flat()
}

/** Before the night's report has come, the latest there is. */
async function tallyPages(
  deps: FigureDeps,
  { plain, language }: ChatFacts,
  tally: PeriodTally,
): Promise<readonly Page[]> {
  const today = dateAt(deps.clock.now(), KYIV)
  const isLastNight = tally.from === tally.to && tally.to === today && tally.model === null
  const told = tally.totals.length === 0 && isLastNight ? await findLatestReport(deps, tally.to) : tally
  if (told === null || told.totals.length === 0) return []
  const page = tallyPage(told, plain, { language, today })
  // Who says it stands last.
  const credit = page.filter(({ kind }) => kind === 'footer')
  const figures = page.filter(({ kind }) => kind !== 'footer')
  return [[...figures, ...definitionBlocks(told, plain), ...credit]]
}

async function comparisonPages(
  deps: FigureDeps,
  facts: ChatFacts,
  question: TallyQuestion,
  { from, to, nightsReported }: PeriodTally,
): Promise<readonly Page[]> {
  if (nightsReported === 0 || from === to) return []
  const against = spanBefore({ from, to, unit: unitOfSpan({ from, to }) })
  const answered = await answerTally(deps, { ...question, measure: 'total', from, to, against })
  return answered.kind === 'statistics' ? await answerPages(deps, facts, answered.answer) : []
}

/** What is worked out of many nights, with how drones were counted on them and who says the figures. */
async function answerPages(
  deps: FigureDeps,
  { plain, language }: ChatFacts,
  answer: Answer,
): Promise<readonly Page[]> {
  if (answer.body.kind === 'nothing') return []
  const { from, to, models, changes } = answer
  const model = models.length === 0 ? null : joinModels(models)
  const told = await tallyFor(deps, { period: { from, to }, model })
  const definition = changes.length > 0 ? [] : definitionBlocks(told, plain)
  return [[...answerPage(answer, plain, language), ...definition, ...creditOf(told, plain)]]
}

/** How drones are counted, where figures of them are told: whoever reads a card elsewhere has nothing else to go by. */
function definitionBlocks(tally: PeriodTally, texts: Texts): Page {
  const isTold = tally.totals.some(({ model }) => concernsDrones(model))
  // Over a change both ways of counting are told already.
  if (!isTold || changesIn(tally).length > 0) return []
  return [
    {
      kind: 'paragraph',
      lines: [[texts('definition-here', { what: definitionText(eraAt(tally.to), texts) })]],
    },
  ]
}

function creditOf({ byNight }: PeriodTally, texts: Texts): Page {
  const sources = byNight.flatMap(({ rows }) => rows.flatMap((row) => row.sources))
  return sourcesBlock(
    sources.map((source) => ({ ...source, url: null })),
    texts,
  )
}
