import { Composer } from 'grammy'
import type { Question } from '../../domain/ask/question.ts'
import { understand } from '../../domain/ask/understand.ts'
import { dateAt } from '../../domain/calendar.ts'
import { reportHours } from '../../domain/delivery/report-hours.ts'
import type { Subscriber, SubscriberChanges } from '../../domain/subscriber.ts'
import type { Message } from '../../ports.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { callbackData, callbackPattern, parseCallbackData } from '../screens/callback-data.ts'
import { byZone, describeDue, timeValues } from '../screens/describe-time.ts'
import { inRows } from '../screens/in-rows.ts'
import { parseTime } from '../../domain/ask/parse-time.ts'
import { askFor } from '../screens/questions.ts'
import { clip } from '../screens/clip.ts'
import { readersOnly } from '../receiving/readers-only.ts'
import { screen } from '../sending/respond.ts'
import { notComing } from '../screens/not-coming.ts'
import { ticked } from '../screens/tick.ts'
import { backToSettings } from '../screens/back-to-settings.ts'

type TimeDeps = Pick<FeatureDeps, 'clock' | 'defaults' | 'awaited'>

const COMMON_TIMES = [
  ...['06:00', '07:00', '07:30', '08:00'],
  ...['08:30', '09:00', '10:00', '12:00'],
  ...['15:00', '18:00', '20:00', '22:00'],
]

const MAX_HOURS = 12

/** `/time`: the hour the briefing comes at, by a button or any minute typed. */
export function time(deps: TimeDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()

  feature.command('time', readersOnly, async (ctx) => {
    const words = ctx.match.trim()
    if (words === '') return await ctx.say(timeScreen(deps, ctx.facts))
    await setTime(deps, ctx, words)
  })

  feature.callbackQuery(callbackPattern('time'), readersOnly, async (ctx) => {
    const { action, value } = parseCallbackData(ctx.callbackQuery.data)
    // Below a digest, whose place it must not take.
    if (action === 'say') {
      await ctx.answerTap()
      return await ctx.say(timeScreen(deps, ctx.facts))
    }
    if (action === 'ask') return await askFor(deps, ctx, 'time')
    const chosen = choiceOf(deps, ctx.facts, action, value)
    if (action !== 'open' && chosen === null) {
      return await ctx.answerTap(ctx.facts.plain('stale-button'), true)
    }
    if (chosen !== null) await ctx.changeReader(chosen)
    await ctx.answerTap()
    await ctx.show(timeScreen(deps, ctx.facts, chosen === null ? [] : timeSavedLines(deps, ctx.facts)))
  })

  return feature
}

/** Takes a time as typed, wherever it was typed, and says what came of it. */
export async function setTime(deps: TimeDeps, ctx: BotContext, words: string): Promise<void> {
  const chosen = parseTime(words)
  if (chosen !== null) return await sayTimeSet(deps, ctx, at(chosen))
  const today = dateAt(deps.clock.now(), zoneOf(deps, ctx.facts.subscriber))
  const question = understand(`/time ${words}`, { today, language: ctx.facts.language })
  // One hour alone would have been read: what is left says something else.
  const isMore = question.intent === 'time' && (question.days !== null || (question.times?.length ?? 0) > 1)
  if (isMore) return await sayTimeWish(deps, ctx, question)
  await ctx.say(timeScreen(deps, ctx.facts, [ctx.facts.html('time-unknown', { words: clip(words) })]))
}

/** The hour of some days; which hour, where none or several were named. */
export async function sayTimeWish(
  deps: TimeDeps,
  ctx: BotContext,
  { times, days }: Extract<Question, { intent: 'time' }>,
): Promise<void> {
  const [time, ...others] = times ?? []
  if (time === undefined)
    return days === null ? await ctx.say(timeScreen(deps, ctx.facts)) : await sayTimeSet(deps, ctx, { days })
  if (others.length === 0) return await sayTimeSet(deps, ctx, { ...at(time), ...(days && { days }) })
  const buttons = [time, ...others]
    .slice(0, MAX_HOURS)
    .map((each) => ({ text: each, data: callbackData('time', 'set', each) }))
  await ctx.say(screen(ctx.facts.html('time-several'), inRows(buttons, 3)))
}

/** Stores when the briefing comes, and says so. */
async function sayTimeSet(deps: TimeDeps, ctx: BotContext, changes: SubscriberChanges): Promise<void> {
  deps.awaited.forget(ctx.chat?.id ?? 0)
  await ctx.changeReader(changes)
  await ctx.say(
    screen(timeSavedLines(deps, ctx.facts), [
      ...(notComing(ctx.facts)?.buttons ?? []),
      [backToSettings(ctx.facts)],
    ]),
  )
}

/** When the next briefing is due, as a line; why none is while nothing is due. */
export function nextLines(deps: TimeDeps, facts: ChatFacts): readonly string[] {
  const { subscriber, language, plain, html } = facts
  if (!subscriber?.nextDueAt) return notComing(facts)?.lines ?? []
  const when = describeDue(subscriber.nextDueAt, subscriber, language, plain, deps.clock.now())
  return [html('time-next', { when })]
}

/** What was chosen, and when the next briefing comes by it. */
export function timeSavedLines(deps: TimeDeps, facts: ChatFacts): readonly string[] {
  const { html, plain, subscriber, language } = facts
  if (subscriber === null) return []
  const zone = byZone(subscriber.timezone, language, plain)
  const { deliveryTime: time, waitUntil: until } = subscriber
  const key = subscriber.nextDueAt === null ? 'time-kept' : 'time-saved'
  const saved =
    until === null ? html(key, { ...timeValues(time), zone }) : html(`${key}-report`, { time, until, zone })
  return [saved, ...nextLines(deps, facts)]
}

/** What a button of the screen changes; `null` for one that it no longer has. */
function choiceOf(
  deps: TimeDeps,
  { subscriber }: ChatFacts,
  action: string,
  value: string,
): SubscriberChanges | null {
  if (action === 'report') return reportHours(zoneOf(deps, subscriber), deps.clock.now())
  const time = action === 'set' ? parseTime(value) : null
  return time === null ? null : at(time)
}

/** At a fixed hour, whether the report is in or not. */
export function at(deliveryTime: string): SubscriberChanges {
  return { deliveryTime, waitUntil: null }
}

function zoneOf({ defaults }: TimeDeps, subscriber: Subscriber | null): string {
  return subscriber?.timezone ?? defaults.timezone
}

function timeScreen(deps: TimeDeps, facts: ChatFacts, notice: readonly string[] = []): Message {
  const { html, plain, subscriber, language } = facts
  const until = subscriber?.waitUntil ?? null
  const time = subscriber?.deliveryTime ?? ''
  const current = until === null ? time : ''
  const timezone = zoneOf(deps, subscriber)
  const zone = byZone(timezone, language, plain)
  const present =
    notComing(facts) !== null
      ? timeSavedLines(deps, facts).join('\n')
      : until === null
        ? html('time-title', { time, zone })
        : html('time-title-report', { time, until, zone })
  const title = notice.length > 0 ? notice : [present]
  const report = plain('time-report', { until: until ?? reportHours(timezone, deps.clock.now()).waitUntil })
  const hours = COMMON_TIMES.map((choice) => ({
    text: ticked(choice === current, choice),
    data: callbackData('time', 'set', choice),
  }))
  return screen(title, [
    ...inRows(hours, 4),
    [{ text: ticked(until !== null, report), data: callbackData('time', 'report') }],
    [{ text: plain('time-other'), data: callbackData('time', 'ask') }],
    ...(notComing(facts)?.buttons ?? []),
    [backToSettings(facts)],
  ])
}
