import { Composer } from 'grammy'
import type { Question } from '../../domain/ask/question.ts'
import { understand } from '../../domain/ask/understand.ts'
import { dateAt } from '../../domain/calendar.ts'
import { parseHours, type HoursWish } from '../../domain/ask/parse-hours.ts'
import { changeHours } from '../../domain/change-hours.ts'
import { reportHours } from '../../domain/delivery/report-hours.ts'
import { hasWeekendHour, isApart, MOST_MORE_TIMES } from '../../domain/schedule.ts'
import type { Subscriber, SubscriberChanges } from '../../domain/subscriber.ts'
import type { Button, Message } from '../../ports.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { callbackData, callbackPattern, parseCallbackData } from '../screens/callback-data.ts'
import {
  byZone,
  daysOf,
  describeDays,
  describeDue,
  describeHours,
  listText,
  timeValues,
} from '../screens/describe-time.ts'
import { inRows } from '../screens/in-rows.ts'
import { parseTime } from '../../domain/ask/parse-time.ts'
import { askFor, ownKey } from '../screens/questions.ts'
import { clip } from '../screens/clip.ts'
import { readersOnly } from '../receiving/readers-only.ts'
import { screen } from '../sending/respond.ts'
import { notComing } from '../screens/not-coming.ts'
import { switched, ticked } from '../screens/tick.ts'
import { backToSettings } from '../screens/back-to-settings.ts'

type TimeDeps = Pick<FeatureDeps, 'clock' | 'defaults' | 'awaited'>

const COMMON_TIMES = [
  ...['06:00', '07:00', '07:30', '08:00'],
  ...['08:30', '09:00', '10:00', '12:00'],
  ...['15:00', '18:00', '20:00', '22:00'],
]

/** `/time`: when the briefing comes, by buttons or any hours and days typed. */
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

/** Takes hours and days as typed, wherever they were typed, and says what came of it. */
export async function setTime(deps: TimeDeps, ctx: BotContext, words: string): Promise<void> {
  const today = dateAt(deps.clock.now(), zoneOf(deps, ctx.facts.subscriber))
  const question = understand(`/time ${words}`, { today, language: ctx.facts.language })
  // One hour alone would have been read: what is left says something else.
  const isMore = question.intent === 'time' && (question.days !== null || (question.times?.length ?? 0) > 1)
  const wish = parseHours(words) ?? (isMore ? { ...question, weekendTime: null } : null)
  if (wish !== null) return await setHours(deps, ctx, wish)
  await ctx.say(
    timeScreen(deps, ctx.facts, [ctx.facts.html(ownKey(ctx, 'time-unknown'), { words: clip(words) })]),
  )
}

/** Hours of some days as a whole message has them, else as they were understood; the choice where none was named. */
export async function sayTimeWish(
  deps: TimeDeps,
  ctx: BotContext,
  words: string,
  { times, days }: Extract<Question, { intent: 'time' }>,
): Promise<void> {
  if (times === null && days === null) return await ctx.say(timeScreen(deps, ctx.facts))
  await setHours(deps, ctx, parseHours(words) ?? { times, days, weekendTime: null })
}

/** Stores when the briefing comes, and says so; also that not all the hours could be taken. */
async function setHours(deps: TimeDeps, ctx: BotContext, wish: HoursWish): Promise<void> {
  const { subscriber } = ctx.facts
  if (subscriber === null) return
  deps.awaited.forget(ctx.chat?.id ?? 0)
  await ctx.changeReader(changeHours(subscriber, wish))
  const taken = 1 + (ctx.facts.subscriber?.moreTimes.length ?? 0)
  const isLess = wish.times !== null && taken < wish.times.length
  const lines = timeSavedLines(deps, ctx.facts)
  await ctx.say(
    screen(isLess ? [...lines, ctx.facts.html('time-too-many', { n: MOST_MORE_TIMES + 1 })] : lines, [
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
  const { subscriber } = facts
  if (subscriber === null) return []
  const key = subscriber.nextDueAt === null ? 'time-kept' : 'time-saved'
  return [...hoursLines(facts, subscriber, key), ...nextLines(deps, facts)]
}

/** The hours in words; below them further ones where the first waits for the report, days that are not all, and weekends. */
function hoursLines(facts: ChatFacts, reader: Subscriber, key: string): readonly string[] {
  const { html, plain, language } = facts
  const { waitUntil: until, deliveryTime, moreTimes } = reader
  const zone = byZone(reader.timezone, language, plain)
  const time = describeHours(reader, language)
  const isWaiting = until !== null
  const days = daysOf(reader)
  return [
    isWaiting
      ? html(`${key}-report`, { time: deliveryTime, until, zone })
      : html(key, { ...timeValues(deliveryTime), time, zone }),
    ...(isWaiting && moreTimes.length > 0
      ? [html('time-more', { ...timeValues(moreTimes[0] ?? ''), time: listText(moreTimes, language) })]
      : []),
    ...(days === 'all' ? [] : [html('time-days', { days, names: describeDays(reader, language) })]),
    ...(hasWeekendHour(reader) ? [html('time-at-weekends', timeValues(reader.weekendTime))] : []),
  ]
}

/** What a button of the screen changes; `null` for one that it no longer has. */
function choiceOf(
  deps: TimeDeps,
  { subscriber }: ChatFacts,
  action: string,
  value: string,
): SubscriberChanges | null {
  if (action === 'report') return reportHours(zoneOf(deps, subscriber), deps.clock.now())
  if (subscriber === null) return null
  const time = parseTime(value)
  switch (action) {
    case 'set':
      return time === null ? null : at(time)
    case 'also':
      return { moreTimes: time === null ? [] : [time] }
    case 'weekend':
      return time === null
        ? { weekendTime: null }
        : changeHours(subscriber, { times: null, days: null, weekendTime: time })
    default:
      return null
  }
}

/** At a fixed hour, whether the report is in or not; further hours stay where they come later. */
export function at(deliveryTime: string): SubscriberChanges {
  return { deliveryTime, waitUntil: null }
}

function zoneOf({ defaults }: TimeDeps, subscriber: Subscriber | null): string {
  return subscriber?.timezone ?? defaults.timezone
}

function timeScreen(deps: TimeDeps, facts: ChatFacts, notice: readonly string[] = []): Message {
  const { plain, subscriber } = facts
  const until = subscriber?.waitUntil ?? null
  const current = until === null ? subscriber?.deliveryTime : null
  const present =
    subscriber === null || notComing(facts) !== null
      ? timeSavedLines(deps, facts)
      : hoursLines(facts, subscriber, 'time-title')
  const report = plain('time-report', {
    until: until ?? reportHours(zoneOf(deps, subscriber), deps.clock.now()).waitUntil,
  })
  const hours = COMMON_TIMES.map((choice) => ({
    text: ticked(choice === current, choice),
    data: callbackData('time', 'set', choice),
  }))
  return screen(notice.length > 0 ? notice : present, [
    ...inRows(hours, 4),
    [{ text: ticked(until !== null, report), data: callbackData('time', 'report') }],
    ...(subscriber === null ? [] : [rhythmButtons(facts, subscriber)]),
    [{ text: plain('time-other'), data: callbackData('time', 'ask') }],
    ...(notComing(facts)?.buttons ?? []),
    [backToSettings(facts)],
  ])
}

const EVENING = '20:00'
const WEEKEND_HOURS = ['10:00', '12:00']

/** A second hour in the evening, and another one at weekends: each shows how it is, and a tap turns it over. */
function rhythmButtons({ plain, language }: ChatFacts, reader: Subscriber): readonly Button[] {
  const { deliveryTime, moreTimes, weekendTime, waitUntil } = reader
  const hasMore = moreTimes.length > 0
  const more = hasMore ? moreTimes : [EVENING]
  const [late = ''] = WEEKEND_HOURS.filter((time) => time !== deliveryTime)
  const also = {
    text: switched(
      hasMore,
      plain('time-also', { ...timeValues(more[0] ?? EVENING), time: listText(more, language) }),
    ),
    data: callbackData('time', 'also', hasMore ? 'none' : EVENING),
  }
  const weekends = {
    text: switched(weekendTime !== null, plain('time-weekends', timeValues(weekendTime ?? late))),
    data: callbackData('time', 'weekend', weekendTime === null ? late : 'none'),
  }
  return hasMore || isApart(waitUntil ?? deliveryTime, EVENING) ? [also, weekends] : [weekends]
}
