import { Composer } from 'grammy'
import type { Question } from '../../domain/ask/question.ts'
import type { BotContext } from '../bot-context.ts'
import { isFresh } from '../typed/parse-wish.ts'
import { isAsking, saidToBot, type SaidToBot } from '../typed/said-to-bot.ts'
import { answerQuestion, understood, type FreeTextDeps } from './free-text.ts'

/** Settings are the administrators', who have commands for them, and small talk is not the bot's. */
const ANSWERED: readonly Question['intent'][] = ['tally', 'news', 'briefing', 'help', 'status']

/** In groups people talk to one another, and the bot keeps silent unless it is asked: by its name, or below a message of its own. */
export function groupTalk(deps: FreeTextDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()

  feature.chatType(['group', 'supergroup']).on('message:text', async (ctx, next) => {
    const said = saidToBot(ctx.msg, ctx.me)
    if (said === null) return await next()
    const { words, how } = said
    // A reply goes on from what the bot said last; a name begins anew.
    const previous = how === 'replied' && !isFresh(words) ? deps.asked.recall(ctx.chat.id) : null
    const question = understood(deps, ctx, previous, words)
    if (!isAnswered(question, said)) return await next()
    if (question.intent !== 'unclear') deps.asked.remember(ctx.chat.id, question)
    await answerQuestion(deps, ctx, words, question)
  })

  return feature
}

/** Whoever names the bot and asks what it does not understand hears that; others hear nothing. */
function isAnswered({ intent }: Question, { words, how }: SaidToBot): boolean {
  if (intent === 'unclear') return how !== 'replied' && isAsking(words)
  return ANSWERED.includes(intent)
}
