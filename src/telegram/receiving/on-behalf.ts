import { Composer } from 'grammy'
import type { BotContext } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { callbackData } from '../screens/callback-data.ts'
import { forChannel, parseForChannel } from '../screens/for-channel.ts'
import { readTitle } from '../sending/read-title.ts'
import { factsOf } from './know-chat.ts'
import { administers } from './own-channel.ts'

/**
 * A tap on a channel's screen, shown to its owner in private, is handled as the channel's own: what follows knows
 * the channel as the reader, and its screens keep changing the channel. Only its administrators get that far.
 */
export function onBehalf(deps: Pick<FeatureDeps, 'subscribers' | 'texts'>): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  feature.chatType('private').on('callback_query:data', async (ctx, next) => {
    const tapped = parseForChannel(ctx.callbackQuery.data)
    if (tapped === null) return await next()
    const { chatId } = tapped
    if (!(await administers(ctx, chatId)))
      return await ctx.answerTap(ctx.facts.plain('channel-not-yours-alert'), true)
    const channel = await deps.subscribers.find(chatId)
    if (channel?.kind !== 'channel') return await ctx.answerTap(ctx.facts.plain('stale-button'), true)
    const title = (await readTitle(ctx.api, chatId)) ?? String(chatId)
    ctx.update.callback_query.data = tapped.data
    ctx.facts = factsOf(channel, channel.language, deps.texts)
    const { say, show } = ctx
    const back = [{ text: ctx.facts.plain('button-channels'), data: callbackData('channel', 'list') }]
    ctx.say = (message) => say(forChannel({ chatId, title }, message, [back]))
    ctx.show = (message) => show(forChannel({ chatId, title }, message, [back]))
    await next()
  })
  return feature
}
