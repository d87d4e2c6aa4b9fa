import { LANGUAGES } from '../../domain/language.ts'
import type { TextsFor } from '../../ports.ts'
import type { BotContext } from '../bot-context.ts'

/**
 * What the bot asks a person to type. Nothing is kept of a question: the answer is a reply to it, and the
 * question is known again by its text.
 */
export type Question = 'time' | 'zone'
const QUESTIONS: readonly Question[] = ['time', 'zone']

/** Asks for a typed answer; in a group, where anyone may write anything, shows the command to write instead. */
export async function askFor(ctx: BotContext, question: Question): Promise<void> {
  const { plain } = ctx.facts
  if (ctx.chat?.type !== 'private') {
    return await ctx.answerTap(plain(`${question}-group-hint`, { bot: ctx.me.username }), true)
  }
  await ctx.answerTap()
  await ctx.reply(plain(`${question}-ask`), { reply_markup: { force_reply: true } })
}

/** The question that a message replies to; `null` for any other message. */
export function questionAnswered(ctx: BotContext, texts: TextsFor): Question | null {
  const asked = ctx.message?.reply_to_message
  if (asked === undefined || asked.from?.id !== ctx.me.id) return null
  const isAsked = (question: Question): boolean =>
    LANGUAGES.some((language) => texts(language)(`${question}-ask`) === asked.text)
  return QUESTIONS.find(isAsked) ?? null
}
