import { Composer } from 'grammy'
import type { Message } from '../../ports.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { callbackData, callbackPattern, parseCallbackData } from '../callback-data.ts'
import { changeReader } from '../change-reader.ts'
import { describeInstant } from '../describe-time.ts'
import { readersOnly } from '../readers-only.ts'
import { answerTap, say, screen, show } from '../respond.ts'
import { backToSettings } from '../back-to-settings.ts'

/** `/pause`: nothing comes until the reader wants it again; what they missed is not made up for. */
export function pause(deps: FeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  const guard = readersOnly(deps)

  feature.command('pause', guard, async (ctx) => {
    const already = ctx.facts.subscriber?.status === 'paused'
    await changeReader(deps, ctx, { status: 'paused' })
    await say(deps, ctx, pausedScreen(ctx.facts, already ? 'pause-already' : 'pause-done'))
  })

  feature.callbackQuery(callbackPattern('pause'), guard, async (ctx) => {
    const resume = parseCallbackData(ctx.callbackQuery.data).action === 'end'
    const active = ctx.facts.subscriber?.status === 'active'
    if (resume && !active)
      await changeReader(deps, ctx, { status: 'active', inactiveReason: null, toldUntil: deps.clock.now() })
    if (!resume) await changeReader(deps, ctx, { status: 'paused' })
    await answerTap(ctx)
    await show(deps, ctx, resume ? resumedScreen(deps, ctx.facts) : pausedScreen(ctx.facts, 'pause-done'))
  })

  return feature
}

function pausedScreen(facts: ChatFacts, key: string): Message {
  const resume = { text: facts.plain('button-resume'), data: callbackData('pause', 'end') }
  return screen(facts.html(key), [[resume], [backToSettings(facts)]])
}

function resumedScreen(deps: FeatureDeps, facts: ChatFacts): Message {
  const { subscriber, html, plain, language } = facts
  const due = subscriber?.nextDueAt
  if (!due) return screen(html('settings-stopped'))
  const when = describeInstant(due, subscriber.timezone, language, plain, deps.clock.now())
  return screen(html('resume-done', { when }), [[backToSettings(facts)]])
}
