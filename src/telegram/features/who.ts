import { Composer } from 'grammy'
import type { Subscriber } from '../../domain/subscriber.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { adminsOf } from '../receiving/admins-of.ts'
import { screen } from '../sending/respond.ts'

/** Chat ids fit in a double; those of groups and channels are negative. */
const CHAT_ID = /^-?\d{1,15}$/
const MAX_DELIVERIES = 7

/** `/who ID`: for admins, the state of one chat and what became of its last deliveries; nobody's words. */
export function who({ subscribers, deliveries, adminIds }: FeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  adminsOf(feature, adminIds).command('who', async (ctx) => {
    const { html } = ctx.facts
    const asked = ctx.match.trim()
    if (!CHAT_ID.test(asked)) return await ctx.say(screen(html('who-how')))
    const subscriber = await subscribers.find(Number(asked))
    if (subscriber === null) return await ctx.say(screen(html('who-unknown', { id: asked })))
    const past = await deliveries.listPast(subscriber.chatId, MAX_DELIVERIES)
    const lines = past.map((delivery) =>
      html('who-delivery', { ...delivery, reason: delivery.reason ?? '—' }),
    )
    await ctx.say(
      screen([
        describe(ctx.facts, subscriber),
        '',
        ...(lines.length === 0 ? [html('who-no-deliveries')] : [html('who-deliveries'), ...lines]),
      ]),
    )
  })
  return feature
}

function describe({ html }: ChatFacts, subscriber: Subscriber): string {
  const { chatId, kind, status, inactiveReason, language, timezone, deliveryTime, days, nextDueAt } =
    subscriber
  return html('who', {
    ...{ kind, status, language, timezone, deliveryTime },
    id: String(chatId),
    reason: inactiveReason ?? '—',
    days: days.length,
    next: nextDueAt === null ? '—' : `${nextDueAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
  })
}
