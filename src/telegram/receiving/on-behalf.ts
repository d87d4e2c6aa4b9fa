import { Composer, type MiddlewareFn } from 'grammy'
import type { BotContext } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import type { Wanted } from '../screens/asked.ts'
import { callbackData } from '../screens/callback-data.ts'
import { forChannel, parseForChannel } from '../screens/for-channel.ts'
import { questionAnswered } from '../screens/questions.ts'
import { readTitle } from '../sending/read-title.ts'
import { screen } from '../sending/respond.ts'
import { factsOf } from './know-chat.ts'
import { administers } from './own-channel.ts'

type BehalfDeps = Pick<FeatureDeps, 'subscribers' | 'texts'>

/**
 * A tap on a channel's screen, shown to its owner in private, is handled as the channel's own: what follows knows
 * the channel as the reader, and its screens keep changing the channel. Only its administrators get that far.
 */
export function onBehalf(deps: BehalfDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  feature.chatType('private').on('callback_query:data', async (ctx, next) => {
    const tapped = parseForChannel(ctx.callbackQuery.data)
    if (tapped === null) return await next()
    const refusal = await speakFor(deps, ctx, tapped.chatId)
    if (refusal !== null) return await ctx.answerTap(ctx.facts.plain(refusal), true)
    ctx.update.callback_query.data = tapped.data
    await next()
  })
  return feature
}

/** The same for what answers such a question about a channel; any other goes on as the person's own. */
export function answerOnBehalf(
  deps: BehalfDeps & Pick<FeatureDeps, 'awaited'>,
  wanted: Wanted,
): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    const asked = questionAnswered(deps, ctx)
    if (asked?.wanted !== wanted || asked.channelId === null) return await next()
    const refusal = await speakFor(deps, ctx, asked.channelId)
    if (refusal === null) return await next()
    deps.awaited.forget(ctx.chat?.id ?? 0)
    await ctx.say(screen(ctx.facts.html(refusal)))
  }
}

/** Why it cannot be done; `null` where what follows is the channel's. */
async function speakFor(
  deps: BehalfDeps,
  ctx: BotContext,
  chatId: number,
): Promise<'channel-not-yours' | 'channel-gone' | null> {
  if (!(await administers(ctx, chatId))) return 'channel-not-yours'
  const reader = await deps.subscribers.find(chatId)
  if (reader?.kind !== 'channel') return 'channel-gone'
  const channel = { chatId, title: (await readTitle(ctx.api, chatId)) ?? String(chatId) }
  ctx.channel = channel
  ctx.facts = factsOf(reader, reader.language, deps.texts)
  const { say, show } = ctx
  const back = [{ text: ctx.facts.plain('button-channels'), data: callbackData('channel', 'list') }]
  ctx.say = (message) => say(forChannel(channel, message, [back]))
  ctx.show = (message) => show(forChannel(channel, message, [back]))
  return null
}
