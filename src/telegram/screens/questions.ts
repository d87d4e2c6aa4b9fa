import { MINUTE_MS } from '../../domain/calendar.ts'
import { LANGUAGES } from '../../domain/language.ts'
import type { BotContext } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import type { Asked } from './asked.ts'

const QUESTIONS: readonly Asked[] = ['time', 'zone', 'line']

/** So long a plain message may be the answer; a reply to the question is one at any time. */
export const ANSWERED_WITHIN_MS = 5 * MINUTE_MS

/** Asks for a typed answer; in a group, where anyone may write anything, shows the command to write instead. */
export async function askFor(
  { awaited }: Pick<FeatureDeps, 'awaited'>,
  ctx: BotContext,
  question: Asked,
): Promise<void> {
  const { plain } = ctx.facts
  if (ctx.chat?.type !== 'private') {
    return await ctx.answerTap(plain(`${question}-group-hint`, { bot: ctx.me.username }), true)
  }
  await ctx.answerTap()
  awaited.remember(ctx.chat.id, question)
  await ctx.reply(plain(`${question}-ask`), { reply_markup: { force_reply: true } })
}

/** Asks the owner of a channel for the line above a post; which post it is, is stored. */
export async function askForLine({ awaited }: Pick<FeatureDeps, 'awaited'>, ctx: BotContext): Promise<void> {
  await ctx.answerTap()
  awaited.remember(ctx.chat?.id ?? 0, 'line')
  await ctx.reply(ctx.facts.plain('line-ask'), { reply_markup: { force_reply: true } })
}

/** The question that a message answers: one that it replies to, known again by its text, or one asked just now. */
export function questionAnswered(
  { awaited, texts }: Pick<FeatureDeps, 'awaited' | 'texts'>,
  ctx: BotContext,
): { readonly question: Asked; readonly isReply: boolean } | null {
  const original = ctx.message?.reply_to_message
  if (original?.from?.id === ctx.me.id) {
    const isAsked = (question: Asked): boolean =>
      LANGUAGES.some((language) => texts(language)(`${question}-ask`) === original.text)
    const question = QUESTIONS.find(isAsked)
    if (question !== undefined) return { question, isReply: true }
  }
  const question = awaited.recall(ctx.chat?.id ?? 0)
  return question === null ? null : { question, isReply: false }
}
