import { Composer } from 'grammy'
import type { SubscriberChanges } from '../../domain/subscriber.ts'
import type { Message } from '../../ports.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { callbackData, callbackPattern, parseCallbackData } from '../screens/callback-data.ts'
import { clip } from '../screens/clip.ts'
import { describeInstant, describeReturn } from '../screens/describe-time.ts'
import { notComing } from '../screens/not-coming.ts'
import { parsePause } from '../typed/parse-pause.ts'
import { readersOnly } from '../receiving/readers-only.ts'
import { screen } from '../sending/respond.ts'
import { backToSettings } from '../screens/back-to-settings.ts'

/**
 * `/pause`: nothing comes for so many days, or until the reader wants it again (`/resume`, `/start`); what
 * they missed is not made up for.
 */
export function pause(deps: FeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()

  feature.command('pause', readersOnly, async (ctx) => {
    if (isStopped(ctx.facts)) return await ctx.say(awayScreen(ctx.facts))
    const wish = parsePause(ctx.match)
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
    const { action } = parseCallbackData(ctx.callbackQuery.data)
    if (action !== 'end' && isStopped(ctx.facts)) {
      await ctx.answerTap()
      return await ctx.show(awayScreen(ctx.facts))
    }
    if (action === 'end') await resume(deps, ctx)
    else await ctx.changeReader({ status: 'paused', pausedUntil: null })
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
function pauseFor(deps: FeatureDeps, { subscriber }: ChatFacts, days: number): SubscriberChanges {
  const now = deps.clock.now().toTemporalInstant()
  const end = now.toZonedDateTimeISO(subscriber?.timezone ?? deps.defaults.timezone).add({ days })
  return { status: 'paused', pausedUntil: new Date(end.epochMilliseconds) }
}

async function resume(deps: FeatureDeps, ctx: BotContext): Promise<void> {
  if (ctx.facts.subscriber?.status === 'active') return
  await ctx.changeReader({ status: 'active', inactiveReason: null, toldUntil: deps.clock.now() })
}

function pausedScreen(deps: FeatureDeps, facts: ChatFacts, key: string): Message {
  const { subscriber, html, plain, language } = facts
  const due = subscriber?.nextDueAt
  const text = due
    ? html('pause-until', describeReturn(due, subscriber.timezone, language, plain, deps.clock.now()))
    : html(key)
  const again = { text: plain('button-resume'), data: callbackData('pause', 'end') }
  return screen(text, [[again], [backToSettings(facts)]])
}

function resumedScreen(deps: FeatureDeps, facts: ChatFacts): Message {
  const { subscriber, html, plain, language } = facts
  const due = subscriber?.nextDueAt
  if (!due) return screen(html('settings-stopped'))
  const when = describeInstant(due, subscriber.timezone, language, plain, deps.clock.now())
  return screen(html('resume-done', { when }), [[backToSettings(facts)]])
}
