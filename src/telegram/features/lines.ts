import { Composer } from 'grammy'
import type { TallyQuestion } from '../../domain/ask/question.ts'
import { dateOfDayNumber } from '../../domain/calendar.ts'
import { compareChartFor } from '../../use-cases/compare-chart-for.ts'
import { answerTally } from '../../use-cases/answer-tally.ts'
import { weaponKeyOf } from '../../use-cases/weapon-key.ts'
import { PLAIN_TALLY } from '../../domain/ask/question.ts'
import type { Button, Message } from '../../ports.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { linesCaption, linesPicture } from '../rendering/lines-picture.ts'
import { renderAnswer } from '../rendering/render-answer.ts'
import { callbackPattern, parseCallbackData } from '../screens/callback-data.ts'
import { comparisonCallback, parseAskedComparison, type AskedComparison } from '../screens/chart-data.ts'
import { sayPicture } from '../sending/say-picture.ts'
import { screen } from '../sending/respond.ts'

type LinesDeps = Pick<FeatureDeps, 'log' | 'strikes' | 'charts'>

/** The chart of a comparison: two periods as lines. */
export function lines(deps: LinesDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()

  feature.callbackQuery(callbackPattern('lines'), async (ctx) => {
    const { action, value } = parseCallbackData(ctx.callbackQuery.data)
    const asked = parseAskedComparison(value)
    if (asked === null || !['say', 'show', 'figures'].includes(action))
      return await ctx.answerTap(ctx.facts.plain('stale-button'), true)
    await ctx.answerTap()
    if (action === 'figures') return await ctx.say(await figuresOf(deps, ctx.facts, asked))
    await sayLines(deps, ctx, asked, action === 'show')
  })

  return feature
}

/** What is drawn of a question; `null` for one that compares nothing. */
export function comparisonAsked({ from, to, against, models }: TallyQuestion): AskedComparison | null {
  if (against === null) return null
  const begin = dateOfDayNumber(1)
  return {
    one: { from: from ?? begin, to },
    other: { from: against.from ?? begin, to: against.to },
    models: models.map(weaponKeyOf),
    theme: 'light',
  }
}

/** The button below figures that leads to their lines; none where its data would be too long. */
export function linesButton({ plain }: ChatFacts, asked: AskedComparison | null): readonly Button[] {
  const data = asked === null ? null : comparisonCallback('say', asked)
  return data === null ? [] : [{ text: plain('button-chart'), data }]
}

/** Says two periods as lines, or shows them in place of the picture that was tapped; in words where they cannot be painted. */
export async function sayLines(
  deps: LinesDeps,
  ctx: BotContext,
  asked: AskedComparison,
  isInPlace = false,
): Promise<void> {
  const { plain, language } = ctx.facts
  const chart = await compareChartFor(deps, asked)
  if (chart === null) return await ctx.say(await figuresOf(deps, ctx.facts, asked))
  const caption = linesCaption(chart, plain, language)
  const buttons = linesButtons(ctx.facts, asked)
  const picture = linesPicture(chart, plain, { language, theme: asked.theme })
  await sayPicture(deps, ctx, { picture, caption, buttons, isInPlace })
}

/** The same in figures, with their nights. */
async function figuresOf(deps: LinesDeps, facts: ChatFacts, asked: AskedComparison): Promise<Message> {
  const answered = await answerTally(deps, {
    ...PLAIN_TALLY,
    ...{ intent: 'tally', measure: 'total', models: asked.models },
    ...asked.one,
    against: asked.other,
  })
  return answered.kind === 'statistics'
    ? renderAnswer(answered.answer, facts.plain, facts.language)
    : screen(facts.html('stale-button'))
}

function linesButtons({ plain }: ChatFacts, asked: AskedComparison): readonly (readonly Button[])[] {
  const other: AskedComparison['theme'] = asked.theme === 'light' ? 'dark' : 'light'
  const figures = comparisonCallback('figures', asked)
  const inOther = comparisonCallback('show', { ...asked, theme: other })
  return [
    [
      ...(figures === null ? [] : [{ text: plain('button-figures'), data: figures }]),
      ...(inOther === null ? [] : [{ text: plain(`button-${other}`), data: inOther }]),
    ],
  ]
}
