import type { MiddlewareFn } from 'grammy'
import { MINUTE_MS, SECOND_MS } from '../../domain/calendar.ts'
import type { BotContext } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { languageOf } from './know-chat.ts'
import { addressOf } from '../sending/respond.ts'

type TellCrowdedDeps = Pick<FeatureDeps, 'gate' | 'count' | 'defaults' | 'apologies'>

/** Shorter than this a tap waits for its answer. */
const TAP_PATIENCE_MS = 10 * SECOND_MS

/** A tap in a chat that Telegram lets nobody write to for a while is told so at once, and changes nothing. */
export function tellOfClosedChat(deps: TellCrowdedDeps): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    if (ctx.callbackQuery === undefined || ctx.chat === undefined) return await next()
    const waitMs = deps.gate.chatWaitMs(ctx.chat.id, 'edit')
    if (waitMs <= TAP_PATIENCE_MS) return await next()
    deps.count('crowded-out')
    ctx.outcome = 'crowded-out'
    await ctx.tell('chat-closed', { minutes: Math.ceil(waitMs / MINUTE_MS) })
  }
}

/** What is one too many for its chat: a tap is told at once, the chat once it is quiet again. */
export function tellCrowded(deps: TellCrowdedDeps): MiddlewareFn<BotContext> {
  return async (ctx) => {
    deps.count('crowded-out')
    ctx.outcome = 'crowded-out'
    if (ctx.callbackQuery !== undefined) return await ctx.tell('chat-crowded')
    if (ctx.message !== undefined) deps.apologies.owe(addressOf(ctx), languageOf(ctx, deps.defaults.language))
  }
}
