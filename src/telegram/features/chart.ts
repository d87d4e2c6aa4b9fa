import { Composer } from 'grammy'
import type { TallyQuestion } from '../../domain/ask/question.ts'
import { understand } from '../../domain/ask/understand.ts'
import { addDays, dateAt, dateOfDayNumber, KYIV, type IsoDate } from '../../domain/calendar.ts'
import type { Language } from '../../domain/language.ts'
import type { Button } from '../../ports.ts'
import { chartFor } from '../../use-cases/chart-for.ts'
import { weaponKeyOf } from '../../use-cases/weapon-key.ts'
import { parseStrikesQuery } from '../../use-cases/parse-strikes-query.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { chartCaption } from '../rendering/chart-caption.ts'
import { chartPicture } from '../rendering/chart-picture.ts'
import { callbackData, callbackPattern, parseCallbackData } from '../screens/callback-data.ts'
import {
  chartCallback,
  parseAskedChart,
  type AskedChart,
  type AskedComparison,
} from '../screens/chart-data.ts'
import { clip } from '../screens/clip.ts'
import { sayPicture } from '../sending/say-picture.ts'
import { screen } from '../sending/respond.ts'
import { comparisonAsked, sayLines } from './lines.ts'

type ChartDeps = Pick<FeatureDeps, 'clock' | 'log' | 'strikes' | 'nights' | 'charts'>

/** Nights that are offered as buttons. */
const SPANS = [7, 30, 90] as const
const USUAL_SPAN = 30

/** What is said of a chart in other words than of a tally. */
const CHART_SAYS: Readonly<Partial<Record<string, string>>> = {
  unreadable: 'chart-bad',
  future: 'chart-future',
}

/** `/chart`: the figures of a period as a picture, of all weapons or one. */
export function chart(deps: ChartDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()

  feature.command('chart', async (ctx) => {
    const words = ctx.match.trim()
    const today = dateAt(deps.clock.now(), KYIV)
    if (words === '') return await sayChart(deps, ctx, spanUntil(today, USUAL_SPAN))
    const compared = comparisonBehind(words, today, ctx.facts.language)
    if (compared !== null) return await sayLines(deps, ctx, compared)
    const query = parseStrikesQuery(words, today)
    if (query.kind === 'invalid') {
      const key = CHART_SAYS[query.reason] ?? `strikes-${query.reason}`
      return await ctx.say(screen(ctx.facts.html(key, { words: clip(words) })))
    }
    await sayChart(deps, ctx, chartQuestion(query.period.from, query.period.to, query.model))
  })

  feature.callbackQuery(callbackPattern('chart'), async (ctx) => {
    const { action, value } = parseCallbackData(ctx.callbackQuery.data)
    const asked = parseAskedChart(value)
    if (asked === null || (action !== 'say' && action !== 'show'))
      return await ctx.answerTap(ctx.facts.plain('stale-button'), true)
    await ctx.answerTap()
    await sayChart(deps, ctx, asked, action === 'show')
  })

  return feature
}

/** Two periods behind the command, as two lines. */
function comparisonBehind(words: string, today: IsoDate, language: Language): AskedComparison | null {
  const question = understand(`/strikes ${words}`, { today, language })
  return question.intent === 'tally' ? comparisonAsked(question) : null
}

/** Says what is asked about figures as a picture; `false` where only words can answer it. */
export async function sayChartOf(
  deps: ChartDeps,
  ctx: BotContext,
  question: TallyQuestion,
): Promise<boolean> {
  const { from, to, models, measure, place, weekday } = question
  if (place !== null || weekday !== null || !['total', 'by-night'].includes(measure)) return false
  const compared = comparisonAsked(question)
  if (compared !== null) {
    await sayLines(deps, ctx, compared)
    return true
  }
  if (models.length > 1) return false
  const start = from ?? dateOfDayNumber(1)
  await sayChart(deps, ctx, chartQuestion(start, to, models.map(weaponKeyOf)[0] ?? null))
  return true
}

/** The data of a button that says the chart of a period; one night is shown at the end of so many. */
export function chartData(from: IsoDate, to: IsoDate, model: string | null): string {
  return chartCallback('say', chartQuestion(from, to, model))
}

/** The chart of so many nights up to a date, of all weapons. */
export function spanUntil(to: IsoDate, nights = USUAL_SPAN): AskedChart {
  return { from: addDays(to, 1 - nights), to, model: null, theme: 'light' }
}

function chartQuestion(from: IsoDate, to: IsoDate, model: string | null): AskedChart {
  return { ...spanUntil(to), ...(from === to ? {} : { from }), model }
}

/** Says a chart, or shows it in place of the one whose button was tapped; its figures in words where it cannot be painted. */
export async function sayChart(
  deps: ChartDeps,
  ctx: BotContext,
  asked: AskedChart,
  isInPlace = false,
): Promise<void> {
  const { plain, language } = ctx.facts
  const figures = await chartFor(deps, asked)
  const caption = chartCaption(figures, plain, language)
  const buttons = chartButtons(ctx.facts, asked)
  // An empty picture says less than a sentence.
  if (figures.asOf === null) return await ctx.say(screen(caption, buttons))
  const picture = chartPicture(figures, plain, { language, theme: asked.theme })
  await sayPicture(deps, ctx, { picture, caption, buttons, isInPlace })
}

function chartButtons({ plain }: ChatFacts, asked: AskedChart): readonly (readonly Button[])[] {
  const { from, to, model, theme } = asked
  const spans = SPANS.map((nights) => {
    const start = addDays(to, 1 - nights)
    const text = plain('button-nights', { n: nights })
    return {
      text: start === from ? `✓ ${text}` : text,
      data: chartCallback('show', { ...asked, from: start }),
    }
  })
  const other: AskedChart['theme'] = theme === 'light' ? 'dark' : 'light'
  const figures = `${from}..${to}${model === null ? '' : ` ${model}`}`
  return [
    spans,
    [
      { text: plain('button-figures'), data: callbackData('strikes', 'say', figures) },
      { text: plain(`button-${other}`), data: chartCallback('show', { ...asked, theme: other }) },
    ],
  ]
}
