import type { MiddlewareFn } from 'grammy'
import { SECOND_MS } from '../../domain/calendar.ts'
import type { BotContext } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { saidToBot } from '../typed/said-to-bot.ts'
import { createPersonalBudget } from './personal-budget.ts'

type LimitSendersDeps = Pick<FeatureDeps, 'timer' | 'count' | 'personalBudget' | 'adminIds'>

/** Behind the bot's name in another chat every few letters are a question, and each is cheap. */
const TYPING = { burst: 30, everyMs: SECOND_MS / 2 }

/** Keeps one person's many questions from being answered at the cost of the others. Admins may ask what they like. */
export function limitSenders(deps: LimitSendersDeps): MiddlewareFn<BotContext> {
  const { timer } = deps
  const questions = createPersonalBudget({ timer, ...deps.personalBudget })
  const typing = createPersonalBudget({ timer, ...TYPING })
  return async (ctx, next) => {
    const sender = asker(ctx)
    if (sender === null || deps.adminIds.includes(sender)) return await next()
    const verdict = (ctx.inlineQuery === undefined ? questions : typing).ask(sender)
    if (verdict === 'answer') return await next()
    deps.count('over-budget')
    ctx.outcome = 'over-budget'
    if (verdict === 'warn') await ctx.tell('too-many-questions')
    // A button that waits for an answer would be tapped again.
    else await ctx.answerTap()
  }
}

/** Who wants an answer; `null` for what is no question, such as talk in a group that is not meant for the bot. */
function asker(ctx: BotContext): number | null {
  if (ctx.inlineQuery !== undefined) return ctx.inlineQuery.from.id
  const message = ctx.message ?? ctx.channelPost
  const isAsked =
    ctx.callbackQuery !== undefined ||
    ctx.chat?.type === 'private' ||
    isCommand(message?.text) ||
    saidToBot(message, ctx.me) !== null
  const isNotice = ctx.callbackQuery === undefined && message === undefined
  if (!isAsked || isNotice) return null
  return ctx.from?.id ?? ctx.senderChat?.id ?? ctx.chat?.id ?? null
}

const isCommand = (text: string | undefined): boolean => text?.startsWith('/') ?? false
