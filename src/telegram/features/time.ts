import { Composer } from 'grammy'
import type { Message } from '../../ports.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { callbackData, callbackPattern, parseCallbackData } from '../screens/callback-data.ts'
import { describeInstant, zoneTitle } from '../screens/describe-time.ts'
import { inRows } from '../screens/in-rows.ts'
import { parseTime } from '../typed/parse-time.ts'
import { askFor } from '../screens/questions.ts'
import { clip } from '../screens/clip.ts'
import { readersOnly } from '../receiving/readers-only.ts'
import { screen } from '../sending/respond.ts'
import { backToSettings } from '../screens/back-to-settings.ts'

const COMMON_TIMES = [
  ...['06:00', '07:00', '07:30', '08:00'],
  ...['08:30', '09:00', '10:00', '12:00'],
  ...['15:00', '18:00', '20:00', '22:00'],
]

/** `/time`: the hour the briefing comes at, by a button or any minute typed. */
export function time(deps: FeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()

  feature.command('time', readersOnly, async (ctx) => {
    const words = ctx.match.trim()
    if (words === '') return await ctx.say(timeScreen(ctx.facts))
    await setTime(deps, ctx, words)
  })

  feature.callbackQuery(callbackPattern('time'), readersOnly, async (ctx) => {
    const { action, value } = parseCallbackData(ctx.callbackQuery.data)
    if (action === 'ask') return await askFor(ctx, 'time')
    const chosen = action === 'set' ? parseTime(value) : null
    if (action !== 'open' && chosen === null) {
      return await ctx.answerTap(ctx.facts.plain('stale-button'), true)
    }
    if (chosen !== null) await ctx.changeReader({ deliveryTime: chosen })
    await ctx.answerTap()
    await ctx.show(timeScreen(ctx.facts, chosen === null ? [] : savedLines(deps, ctx.facts)))
  })

  return feature
}

/** Takes a time as typed, wherever it was typed, and says what came of it. */
export async function setTime(deps: FeatureDeps, ctx: BotContext, words: string): Promise<void> {
  const chosen = parseTime(words)
  if (chosen === null) {
    return await ctx.say(timeScreen(ctx.facts, [ctx.facts.html('time-unknown', { words: clip(words) })]))
  }
  await ctx.changeReader({ deliveryTime: chosen })
  await ctx.say(screen(savedLines(deps, ctx.facts), [[backToSettings(ctx.facts)]]))
}

/** When the next briefing is due, as a line; none while nothing is due. */
export function nextLines(deps: FeatureDeps, facts: ChatFacts): readonly string[] {
  const { subscriber, language, plain, html } = facts
  if (!subscriber?.nextDueAt) return []
  const { nextDueAt, timezone } = subscriber
  return [
    html('time-next', { when: describeInstant(nextDueAt, timezone, language, plain, deps.clock.now()) }),
  ]
}

function savedLines(deps: FeatureDeps, facts: ChatFacts): readonly string[] {
  const { html, subscriber, language } = facts
  if (subscriber === null) return []
  const zone = zoneTitle(subscriber.timezone, language)
  return [html('time-saved', { time: subscriber.deliveryTime, zone }), ...nextLines(deps, facts)]
}

function timeScreen(facts: ChatFacts, notice: readonly string[] = []): Message {
  const { html, plain, subscriber, language } = facts
  const current = subscriber?.deliveryTime ?? ''
  const zone = zoneTitle(subscriber?.timezone ?? 'UTC', language)
  const title = notice.length > 0 ? notice : [html('time-title', { time: current, zone })]
  const hours = COMMON_TIMES.map((choice) => ({
    text: choice === current ? `✅ ${choice}` : choice,
    data: callbackData('time', 'set', choice),
  }))
  return screen(title, [
    ...inRows(hours, 4),
    [{ text: plain('time-other'), data: callbackData('time', 'ask') }],
    [backToSettings(facts)],
  ])
}
