import { Composer } from 'grammy'
import { spanBefore, unitOfSpan } from '../../domain/ask/periods/calendar-spans.ts'
import { PLAIN_TALLY, type TallyQuestion } from '../../domain/ask/question.ts'
import { understand } from '../../domain/ask/understand.ts'
import { dateAt, KYIV, type IsoDate } from '../../domain/calendar.ts'
import type { Period } from '../../domain/ask/periods/parse-period.ts'
import type { Language } from '../../domain/language.ts'
import type { PeriodTally } from '../../domain/tally/tally.ts'
import type { Button, Message } from '../../ports.ts'
import { parseStrikesQuery } from '../../use-cases/parse-strikes-query.ts'
import { answerTally } from '../../use-cases/answer-tally.ts'
import { findLatestReport, tallyFor } from '../../use-cases/tally.ts'
import { addLines } from '../screens/add-lines.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import { clip } from '../screens/clip.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { callbackData, callbackPattern, parseCallbackData } from '../screens/callback-data.ts'
import { chartData } from './chart.ts'
import { inRows } from '../screens/in-rows.ts'
import { citeTally } from '../rendering/cite-tally.ts'
import { placeText } from '../rendering/place-text.ts'
import { renderAnswer } from '../rendering/render-answer.ts'
import { renderRegion } from '../rendering/render-region.ts'
import { renderTally } from '../rendering/render-tally.ts'
import { tallySentence, weaponLabel } from '../rendering/tally-phrases.ts'
import { screen } from '../sending/respond.ts'
import { sayNewsAbout } from './news.ts'
import { modelParts } from '../../domain/weapons/models.ts'

type StrikesDeps = Pick<FeatureDeps, 'clock' | 'texts' | 'briefings' | 'strikes' | 'nights' | 'asked'>

/** Periods offered as buttons, by the words that `parsePeriod` reads. */
const PERIOD_BUTTONS = [
  ['last', 'button-last-night'],
  ['week', 'button-week'],
  ['month', 'button-month'],
] as const
const SUMMARIES = [
  ['week', 7],
  ['month', 30],
] as const
const MAX_MODELS = 12
/** A glance: the whole table is one tap away. */
const SUMMARY_WEAPONS = 4

/** `/strikes`: what was launched and shot down in a night or a period, of all weapons or one. */
export function strikes(deps: StrikesDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()

  feature.command('strikes', async (ctx) => {
    const words = ctx.match.trim()
    const question = questionBehind(words, dateAt(deps.clock.now(), KYIV), ctx.facts.language)
    if (question !== null) deps.asked.remember(ctx.chat.id, question)
    if (question !== null && !isPlain(words, deps.clock.now())) return await sayTally(deps, ctx, question)
    await ctx.say(await answer(deps, ctx.facts, words))
  })

  feature.callbackQuery(callbackPattern('strikes'), async (ctx) => {
    const { action, value } = parseCallbackData(ctx.callbackQuery.data)
    await ctx.answerTap()
    const compared = action === 'compare' ? await comparison(deps, ctx.facts, value) : null
    if (compared !== null) return await ctx.say(compared)
    const message =
      action === 'weapons' ? await weaponsMenu(deps, ctx.facts) : await answer(deps, ctx.facts, value)
    // Below a picture, whose place a text cannot take.
    await (action === 'say' ? ctx.say(message) : ctx.show(message))
  })

  return feature
}

/** What is asked behind the command, as far as it is about figures. */
function questionBehind(words: string, today: IsoDate, language: Language): TallyQuestion | null {
  const question = understand(`/strikes ${words}`, { today, language })
  return question.intent === 'tally' ? question : null
}

/** A period and a weapon at most. */
function isPlain(words: string, now: Date): boolean {
  const query = parseStrikesQuery(words, dateAt(now, KYIV))
  return query.kind === 'query' || query.reason !== 'unreadable'
}

/** Answers a question in a person's own words. */
export async function sayTally(deps: StrikesDeps, ctx: BotContext, question: TallyQuestion): Promise<void> {
  const { facts } = ctx
  const answered = await answerTally(deps, question)
  switch (answered.kind) {
    case 'tally': {
      const { tally } = answered
      const last = tally.from === tally.to && tally.to === dateAt(deps.clock.now(), KYIV)
      return await ctx.say(await tallyMessage(deps, facts, { from: tally.from, to: tally.to, last }, tally))
    }
    case 'statistics':
      return await ctx.say(renderAnswer(answered.answer, facts.plain, facts.language))
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

function newsPlaceOf({ language, plain }: ChatFacts, asked: string | null, key: string): string {
  return language === 'uk' && asked !== null ? asked : placeText(key, plain)
}

async function answer(deps: StrikesDeps, facts: ChatFacts, words: string): Promise<Message> {
  const today = dateAt(deps.clock.now(), KYIV)
  const query = parseStrikesQuery(words, today)
  if (query.kind === 'invalid') {
    const key = query.reason === 'unreadable' ? 'strikes-bad' : `strikes-${query.reason}`
    return screen(facts.html(key, { words: clip(words) }), [periodButtons(facts, null)])
  }
  return await tallyMessage(deps, facts, query.period, await tallyFor(deps, query))
}

async function tallyMessage(
  deps: StrikesDeps,
  facts: ChatFacts,
  period: Pick<Period, 'from' | 'to' | 'last'>,
  tally: PeriodTally,
): Promise<Message> {
  const today = dateAt(deps.clock.now(), KYIV)
  const { model } = tally
  const isBare = period.last && model === null
  const message = renderTally(tally, facts.plain, {
    language: facts.language,
    today,
    latest: await latestInstead(deps, period, tally),
    archiveFrom: tally.nightsReported === 0 ? await deps.strikes.firstNight() : null,
  })
  const lines = isBare ? await summaryLines(deps, facts, today) : []
  // Buttons ask for one weapon, or for all.
  const one = model?.includes('+') === true ? null : model
  return {
    ...addLines(message, lines),
    buttons: [
      periodButtons(facts, one),
      [weaponsButton(facts), chartButton(facts, period, one)],
      [compareButton(facts, period, one), ...copyButton(facts, tally)],
    ],
  }
}

/** The same as long before, side by side. */
async function comparison(deps: StrikesDeps, facts: ChatFacts, value: string): Promise<Message | null> {
  const query = parseStrikesQuery(value, dateAt(deps.clock.now(), KYIV))
  if (query.kind === 'invalid') return null
  const { from, to } = query.period
  const before = spanBefore({ from, to, unit: unitOfSpan({ from, to }) })
  const asked = { ...PLAIN_TALLY, intent: 'tally', measure: 'total', from, to, against: before } as const
  const answered = await answerTally(deps, { ...asked, models: query.model === null ? [] : [query.model] })
  return answered.kind === 'statistics' ? renderAnswer(answered.answer, facts.plain, facts.language) : null
}

function compareButton(
  { plain }: ChatFacts,
  { from, to }: Pick<Period, 'from' | 'to'>,
  model: string | null,
): Button {
  const period = from === to ? from : `${from}..${to}`
  const data = callbackData('strikes', 'compare', model === null ? period : `${period} ${model}`)
  return { text: plain('button-compare'), data }
}

function copyButton({ plain, language }: ChatFacts, tally: PeriodTally): readonly Button[] {
  const copy = citeTally(tally, plain, language)
  return copy === null ? [] : [{ text: plain('button-copy'), copy }]
}

/** Before the night's report has come, the one before it is shown below. */
async function latestInstead(
  deps: StrikesDeps,
  period: Pick<Period, 'last' | 'to'>,
  tally: PeriodTally,
): Promise<PeriodTally | null> {
  return period.last && tally.nightsReported === 0 ? await findLatestReport(deps, period.to) : null
}

async function summaryLines(deps: StrikesDeps, facts: ChatFacts, today: IsoDate): Promise<readonly string[]> {
  const lines: string[] = []
  for (const [words, days] of SUMMARIES) {
    const query = parseStrikesQuery(words, today)
    if (query.kind === 'invalid') continue
    const { totals, nights, nightsReported: reported } = await tallyFor(deps, query)
    if (totals.length === 0) continue
    const coverage = reported < nights ? [facts.plain('tally-coverage-part', { nights, reported })] : []
    const sentences = totals
      .slice(0, SUMMARY_WEAPONS)
      .map((total) => `${tallySentence(total, facts.plain, query.period.to)}.`)
    const others = totals.length - sentences.length
    const more =
      others > 0
        ? [facts.plain('strikes-summary-more', { others, period: facts.plain(`strikes-period-${words}`) })]
        : []
    lines.push(
      facts.html('strikes-summary', { days, totals: [...sentences, ...more, ...coverage].join(' ') }),
    )
  }
  return lines
}

/** The weapons that the last 30 days tell of. */
async function weaponsMenu(deps: StrikesDeps, facts: ChatFacts): Promise<Message> {
  const today = dateAt(deps.clock.now(), KYIV)
  const query = parseStrikesQuery('month', today)
  const totals = query.kind === 'query' ? (await tallyFor(deps, query)).totals : []
  const models = [...new Set(totals.flatMap(({ model }) => modelParts(model)))].slice(0, MAX_MODELS)
  const buttons = models.map((model) => ({
    text: weaponLabel(model, facts.plain),
    data: callbackData('strikes', 'show', model),
  }))
  const back = { text: facts.plain('button-strikes'), data: callbackData('strikes', 'show', 'last') }
  return screen(facts.html('strikes-choose-weapon'), [...inRows(buttons, 2), [back]])
}

function periodButtons({ plain }: ChatFacts, model: string | null): readonly Button[] {
  return PERIOD_BUTTONS.map(([words, key]) => ({
    text: plain(key),
    data: callbackData('strikes', 'show', model === null ? words : `${words} ${model}`),
  }))
}

function chartButton(
  { plain }: ChatFacts,
  { from, to }: Pick<Period, 'from' | 'to'>,
  model: string | null,
): Button {
  return { text: plain('button-chart'), data: chartData(from, to, model) }
}

function weaponsButton({ plain }: ChatFacts): Button {
  return { text: plain('button-by-weapon'), data: callbackData('strikes', 'weapons') }
}
