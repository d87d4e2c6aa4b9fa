import { Composer } from 'grammy'
import type { BotContext } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { screen } from '../sending/respond.ts'

/** `/cancel`: what the bot asked need not be answered. */
export function cancel({ awaited }: Pick<FeatureDeps, 'awaited'>): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  feature.chatType('private').command('cancel', async (ctx) => {
    const isAsked = awaited.recall(ctx.chat.id) !== null
    awaited.forget(ctx.chat.id)
    await ctx.say(screen(ctx.facts.html(isAsked ? 'cancelled' : 'cancelled-nothing')))
  })
  return feature
}
