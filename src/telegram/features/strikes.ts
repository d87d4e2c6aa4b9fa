import { Composer } from 'grammy'
import type { TallyQuestion } from '../../domain/ask/question.ts'
import { understand } from '../../domain/ask/understand.ts'
import { dateAt, KYIV, type IsoDate } from '../../domain/calendar.ts'
import type { Language } from '../../domain/language.ts'
import type { Answer } from '../../domain/tally/answers/answer.ts'
import type { Message } from '../../ports.ts'
import { answerTally } from '../../use-cases/answer-tally.ts'
import { parseStrikesQuery } from '../../use-cases/parse-strikes-query.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { placeText } from '../rendering/place-text.ts'
import { renderAnswer } from '../rendering/render-answer.ts'
import { renderRegion } from '../rendering/render-region.ts'
import { callbackPattern, parseCallbackData } from '../screens/callback-data.ts'
import { clip } from '../screens/clip.ts'
import { screen } from '../sending/respond.ts'
import { comparisonMessage } from '../strikes/comparison-message.ts'
import { csvDocument } from '../strikes/csv-document.ts'
import { sourcesMessage } from '../strikes/sources-message.ts'
import { parseView, shownIn, type View } from '../strikes/view.ts'
import { tallyMessage, viewMessage } from '../strikes/view-message.ts'
import { weaponsMessage } from '../strikes/weapons-message.ts'
import { comparisonAsked, linesButton } from './lines.ts'
import { sayNewsAbout } from './news.ts'

type StrikesDeps = Pick<FeatureDeps, 'clock' | 'texts' | 'briefings' | 'strikes' | 'nights' | 'asked'>

/** `/strikes`: last night, 7 and 30 days in one table; or what was launched and shot down in a period, of all weapons or one. */
export function strikes(deps: StrikesDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()

  feature.command('strikes', async (ctx) => {
    const words = ctx.match.trim()
    const today = dateAt(deps.clock.now(), KYIV)
    const question = questionBehind(words, today, ctx.facts.language)
    const table: View = { kind: 'table', to: today }
    const isTable = words === ''
    // "And the record?" below the table is not about its one night.
    const { from, to } = shownIn(table)
    if (question !== null) deps.asked.remember(ctx.chat.id, isTable ? { ...question, from, to } : question)
    if (isTable) return await ctx.say(await viewMessage(deps, ctx.facts, table))
    const query = parseStrikesQuery(words, today)
    if (query.kind === 'query') {
      const { from, to } = query.period
      return await ctx.say(
        await viewMessage(deps, ctx.facts, { kind: 'tally', from, to, model: query.model }),
      )
    }
    if (query.reason === 'unreadable' && question !== null) return await sayTally(deps, ctx, question)
    const key = query.reason === 'unreadable' ? 'strikes-bad' : `strikes-${query.reason}`
    await ctx.say(screen(ctx.facts.html(key, { words: clip(words) })))
  })

  feature.callbackQuery(callbackPattern('strikes'), async (ctx) => {
    const { action, value } = parseCallbackData(ctx.callbackQuery.data)
    const [shown = '', page = ''] = value.split(':')
    const view = parseView(shown, dateAt(deps.clock.now(), KYIV))
    const act = ACTIONS.get(action)
    if (view === null || act === undefined) return await ctx.answerTap(ctx.facts.plain('stale-button'), true)
    await ctx.answerTap()
    await act(deps, ctx, view, page)
  })

  return feature
}

type Act = (deps: StrikesDeps, ctx: BotContext, view: View, page: string) => Promise<void>

/** What a button does, by the action that its data names. */
const ACTIONS: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['show', async (deps, ctx, view) => await ctx.show(await viewMessage(deps, ctx.facts, view))],
  // Below a picture, whose place a text cannot take.
  ['say', async (deps, ctx, view) => await ctx.say(await viewMessage(deps, ctx.facts, view))],
  ['weapons', async (deps, ctx, view) => await ctx.show(await weaponsMessage(deps, ctx.facts, view))],
  [
    'sources',
    async (deps, ctx, view, page) => await ctx.show(await sourcesMessage(deps, ctx.facts, view, page)),
  ],
  ['csv', sayCsv],
  [
    'compare',
    async (deps, ctx, view) => {
      const message = await comparisonMessage(deps, ctx.facts, view)
      await ctx.show(message ?? (await viewMessage(deps, ctx.facts, view)))
    },
  ],
])

/** The figures as a file below; where there are none, or no file may be sent, what the view shows. */
export async function sayCsv(deps: StrikesDeps, ctx: BotContext, view: View): Promise<void> {
  const document = await csvDocument(deps, ctx.facts, view)
  const instead = await viewMessage(deps, ctx.facts, view)
  await (document === null ? ctx.say(instead) : ctx.sayDocument(document, instead))
}

/** What is asked behind the command, as far as it is about figures. */
function questionBehind(words: string, today: IsoDate, language: Language): TallyQuestion | null {
  const question = understand(`/strikes ${words}`, { today, language })
  return question.intent === 'tally' ? question : null
}

/** Answers a question in a person's own words. */
export async function sayTally(deps: StrikesDeps, ctx: BotContext, question: TallyQuestion): Promise<void> {
  const { facts } = ctx
  const answered = await answerTally(deps, question)
  switch (answered.kind) {
    case 'tally':
      return await ctx.say(await tallyMessage(deps, facts, answered.tally))
    case 'statistics':
      return await ctx.say(statisticsMessage(facts, answered.answer, question))
    case 'region':
      await ctx.say(renderRegion(answered.answer, facts.plain, facts.language))
      // A region is named otherwise in the news than over its figures: «Одещина», «в Одесі».
      return await sayNewsAbout(
        deps,
        ctx,
        newsPlaceOf(facts, question.place, answered.answer.place),
        [],
        question,
      )
    case 'elsewhere':
      return await sayNewsAbout(deps, ctx, answered.place, [], question)
  }
}

/** Figures worked out of many nights; of two periods their lines are a tap away. */
function statisticsMessage(facts: ChatFacts, answer: Answer, question: TallyQuestion): Message {
  const message = renderAnswer(answer, facts.plain, facts.language)
  const chart = answer.body.kind === 'compare' ? linesButton(facts, comparisonAsked(question)) : []
  return chart.length > 0 ? { ...message, buttons: [chart] } : message
}

function newsPlaceOf({ language, plain }: ChatFacts, asked: string | null, key: string): string {
  return language === 'uk' && asked !== null ? asked : placeText(key, plain)
}
