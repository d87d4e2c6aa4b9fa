import { Composer } from 'grammy'
import type { Message } from '../../ports.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { callbackData, callbackPattern, parseCallbackData } from '../callback-data.ts'
import { changeReader } from '../change-reader.ts'
import { describeInstant, zoneTitle } from '../describe-time.ts'
import { inRows } from '../in-rows.ts'
import { parseTime } from '../parse-time.ts'
import { askFor } from '../questions.ts'
import { clip } from '../clip.ts'
import { readersOnly } from '../readers-only.ts'
import { answerTap, say, screen, show } from '../respond.ts'
import { backToSettings } from '../back-to-settings.ts'

const COMMON_TIMES = [
  ...['06:00', '07:00', '07:30', '08:00'],
  ...['08:30', '09:00', '10:00', '12:00'],
  ...['15:00', '18:00', '20:00', '22:00'],
]

/** `/time`: the hour the briefing comes at, by a button or any minute typed. */
export function time(deps: FeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  const guard = readersOnly(deps)

  feature.command('time', guard, async (ctx) => {
    const words = ctx.match.trim()
    if (words === '') return await say(deps, ctx, timeScreen(ctx.facts))
    await setTime(deps, ctx, words)
  })

  feature.callbackQuery(callbackPattern('time'), guard, async (ctx) => {
    const { action, value } = parseCallbackData(ctx.callbackQuery.data)
    if (action === 'ask') return await askFor(ctx, 'time')
    const chosen = action === 'set' ? parseTime(value) : null
    if (action !== 'open' && chosen === null) {
      return await answerTap(ctx, ctx.facts.plain('stale-button'), true)
    }
    if (chosen !== null) await changeReader(deps, ctx, { deliveryTime: chosen })
    await answerTap(ctx)
    await show(deps, ctx, timeScreen(ctx.facts, chosen === null ? [] : savedLines(deps, ctx.facts)))
  })

  return feature
}

/** Takes a time as typed, wherever it was typed, and says what came of it. */
export async function setTime(deps: FeatureDeps, ctx: BotContext, words: string): Promise<void> {
  const chosen = parseTime(words)
  if (chosen === null) {
    return await say(
      deps,
      ctx,
      timeScreen(ctx.facts, [ctx.facts.html('time-unknown', { words: clip(words) })]),
    )
  }
  await changeReader(deps, ctx, { deliveryTime: chosen })
  await say(deps, ctx, screen(savedLines(deps, ctx.facts), [[backToSettings(ctx.facts)]]))
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
