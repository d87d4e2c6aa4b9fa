import { Composer } from 'grammy'
import { understand } from '../../domain/ask/understand.ts'
import { addDays, dateAt, parseIsoDate, type IsoDate } from '../../domain/calendar.ts'
import type { SubscriberChanges } from '../../domain/subscriber.ts'
import type { Message } from '../../ports.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { formatFarDay } from '../rendering/format-date.ts'
import { callbackData, callbackPattern, parseCallbackData } from '../screens/callback-data.ts'
import { clip } from '../screens/clip.ts'
import { describeInstant, describeReturn } from '../screens/describe-time.ts'
import { notComing } from '../screens/not-coming.ts'
import { LONGEST_DAYS, parsePause } from '../typed/parse-pause.ts'
import { readersOnly } from '../receiving/readers-only.ts'
import { screen } from '../sending/respond.ts'
import { backToSettings } from '../screens/back-to-settings.ts'
import { comeBack } from '../../use-cases/subscribe.ts'

type PauseDeps = Pick<FeatureDeps, 'clock' | 'defaults'>

/**
 * `/pause`: nothing comes for so many days, or until the reader wants it again (`/resume`, `/start`); the
 * first briefing after it makes up for what they missed.
 */
export function pause(deps: PauseDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()

  feature.command('pause', readersOnly, async (ctx) => {
    if (isStopped(ctx.facts)) return await ctx.say(awayScreen(ctx.facts))
    const wish = parsePause(ctx.match)
    // Behind a dash stands no number of days.
    const until = wish.kind === 'unreadable' && !/^\s*[-–—]/u.test(ctx.match) ? untilOf(deps, ctx) : null
    if (until !== null) {
      await ctx.changeReader(pauseUntil(deps, ctx.facts, until))
      return await ctx.say(pausedScreen(deps, ctx.facts, 'pause-done'))
    }
    if (wish.kind === 'unreadable') {
      return await ctx.say(screen(ctx.facts.html('pause-bad', { words: clip(ctx.match.trim()) })))
    }
    if (wish.kind === 'days') {
      await ctx.changeReader(pauseFor(deps, ctx.facts, wish.days))
      return await ctx.say(pausedScreen(deps, ctx.facts, 'pause-done'))
    }
    const already = ctx.facts.subscriber?.status === 'paused' && ctx.facts.subscriber.pausedUntil === null
    await ctx.changeReader({ status: 'paused', pausedUntil: null })
    await ctx.say(pausedScreen(deps, ctx.facts, already ? 'pause-already' : 'pause-done'))
  })

  feature.command('resume', readersOnly, async (ctx) => {
    await resume(deps, ctx)
    await ctx.say(resumedScreen(deps, ctx.facts))
  })

  feature.callbackQuery(callbackPattern('pause'), readersOnly, async (ctx) => {
    const { action, value } = parseCallbackData(ctx.callbackQuery.data)
    if (action !== 'end' && isStopped(ctx.facts)) {
      await ctx.answerTap()
      return await ctx.show(awayScreen(ctx.facts))
    }
    if (action === 'end') await resume(deps, ctx)
    else {
      const until = action === 'until' ? parseIsoDate(value) : null
      await ctx.changeReader(
        until === null ? { status: 'paused', pausedUntil: null } : pauseUntil(deps, ctx.facts, until),
      )
    }
    await ctx.answerTap()
    const answer =
      action === 'end' ? resumedScreen(deps, ctx.facts) : pausedScreen(deps, ctx.facts, 'pause-done')
    await ctx.show(answer)
  })

  return feature
}

/** A pause would end what has been ended for good. */
function isStopped({ subscriber }: ChatFacts): boolean {
  return subscriber?.status === 'stopped'
}

function awayScreen(facts: ChatFacts): Message {
  const { lines, buttons } = notComing(facts) ?? { lines: [], buttons: [] }
  return screen(lines, buttons)
}

/** By the reader's calendar: three days later at this time of day, so that three briefings are left out. */
function pauseFor(deps: PauseDeps, { subscriber }: ChatFacts, days: number): SubscriberChanges {
  const now = deps.clock.now().toTemporalInstant()
  const end = now.toZonedDateTimeISO(subscriber?.timezone ?? deps.defaults.timezone).add({ days })
  return { status: 'paused', pausedUntil: new Date(end.epochMilliseconds) }
}

/** "until 15 August": the briefing of that day is the first to come again. */
function pauseUntil(deps: PauseDeps, { subscriber }: ChatFacts, date: IsoDate): SubscriberChanges {
  const start = Temporal.PlainDate.from(date).toZonedDateTime(subscriber?.timezone ?? deps.defaults.timezone)
  return { status: 'paused', pausedUntil: new Date(start.epochMilliseconds) }
}

function todayOf({ clock, defaults }: PauseDeps, { subscriber }: ChatFacts): IsoDate {
  return dateAt(clock.now(), subscriber?.timezone ?? defaults.timezone)
}

function untilOf(deps: PauseDeps, ctx: BotContext): IsoDate | null {
  const today = todayOf(deps, ctx.facts)
  const question = understand(`/pause ${String(ctx.match)}`, { today, language: ctx.facts.language })
  return question.intent === 'pause' ? withinYear(question.until, today) : null
}

/** A later one is no date that anybody waits for. */
function withinYear(until: IsoDate | null, today: IsoDate): IsoDate | null {
  return until !== null && until <= addDays(today, LONGEST_DAYS) ? until : null
}

/** Whoever says it in their own words is asked; `asked`: the day of the first briefing after it; none beyond a year. */
export function pauseQuestion(deps: PauseDeps, facts: ChatFacts, asked: IsoDate | null): Message {
  const { html, plain, language } = facts
  const today = todayOf(deps, facts)
  const until = withinYear(asked, today)
  const yes =
    until === null
      ? { text: plain('button-pause'), data: callbackData('pause', 'now') }
      : {
          text: plain('button-pause-until', { date: formatFarDay(until, today, language) }),
          data: callbackData('pause', 'until', until),
        }
  return screen(html('pause-ask'), [
    [yes],
    [{ text: plain('button-cancel'), data: callbackData('stop', 'no') }],
  ])
}

/** The same for whoever wants the briefing again. */
export function resumeQuestion({ html, plain }: ChatFacts): Message {
  return screen(html('resume-ask'), [[{ text: plain('button-resume'), data: callbackData('pause', 'end') }]])
}

async function resume(deps: PauseDeps, ctx: BotContext): Promise<void> {
  if (ctx.facts.subscriber?.status === 'active') return
  const { subscriber } = ctx.facts
  if (subscriber !== null) await ctx.changeReader(comeBack(subscriber, deps.clock.now()))
}

function pausedScreen(deps: PauseDeps, facts: ChatFacts, key: string): Message {
  const { subscriber, html, plain, language } = facts
  const due = subscriber?.nextDueAt
  const text = due
    ? html('pause-until', describeReturn(due, subscriber.timezone, language, plain, deps.clock.now()))
    : html(key)
  const again = { text: plain('button-resume'), data: callbackData('pause', 'end') }
  return screen([text, html('pause-catch-up')], [[again], [backToSettings(facts)]])
}

function resumedScreen(deps: PauseDeps, facts: ChatFacts): Message {
  const { subscriber, html, plain, language } = facts
  const due = subscriber?.nextDueAt
  if (!due) return screen(html('settings-stopped'))
  const when = describeInstant(due, subscriber.timezone, language, plain, deps.clock.now())
  const owed = subscriber.catchUpFrom === null ? [] : [html('resume-catch-up')]
  return screen([html('resume-done', { when }), ...owed], [[backToSettings(facts)]])
}
