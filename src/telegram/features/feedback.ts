import { Composer } from 'grammy'
import { DAY_MS } from '../../domain/calendar.ts'
import { LANGUAGES } from '../../domain/language.ts'
import type { FeedbackPlace } from '../../ports.ts'
import type { BotContext } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { adminsOf } from '../receiving/admins-of.ts'
import { readersOnly } from '../receiving/readers-only.ts'
import { escapeHtml } from '../rendering/escape-html.ts'
import { screen } from '../sending/respond.ts'

type FeedbackDeps = Pick<
  FeatureDeps,
  'feedback' | 'subscribers' | 'adminIds' | 'messenger' | 'texts' | 'clock'
>

const MIN_CHARS = 3
const MAX_CHARS = 2000
const MOST_A_DAY = 5

/** `/feedback`: a person writes to the admins, who see the words and no name. */
export function feedback(deps: FeedbackDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  feature.command('feedback', async (ctx) => {
    const { html } = ctx.facts
    if (ctx.chat.type !== 'private')
      return await ctx.say(screen(html('private-only', { bot: ctx.me.username })))
    if (deps.adminIds.length === 0) return await ctx.say(screen(html('feedback-nobody')))
    await readersOnly(ctx, () => passOn(deps, ctx, ctx.match.trim()))
  })
  return feature
}

async function passOn(deps: FeedbackDeps, ctx: BotContext, words: string): Promise<void> {
  const { html } = ctx.facts
  const chatId = ctx.chat?.id ?? 0
  const now = deps.clock.now()
  if (words.length < MIN_CHARS) return await ctx.say(screen(html('feedback-how')))
  if (words.length > MAX_CHARS) return await ctx.say(screen(html('feedback-long', { max: MAX_CHARS })))
  const written = await deps.feedback.countSince(chatId, new Date(now.getTime() - DAY_MS))
  if (written >= MOST_A_DAY) return await ctx.say(screen(html('feedback-enough', { count: MOST_A_DAY })))

  const places: FeedbackPlace[] = []
  for (const adminId of deps.adminIds) {
    const say = deps.texts((await deps.subscribers.find(adminId))?.language ?? LANGUAGES[0])
    const text = say('feedback-for-admins', { words: escapeHtml(words), language: ctx.facts.language })
    const outcome = await deps.messenger.send({ chatId: adminId, threadId: null }, screen(text))
    if (outcome.kind === 'sent')
      places.push(...outcome.messageIds.map((messageId) => ({ adminId, messageId })))
  }
  await deps.feedback.note(chatId, places, now)
  await ctx.say(screen(html(places.length > 0 ? 'feedback-sent' : 'feedback-failed')))
}

/** An admin's reply to what a person wrote goes back to that person, without the admin's name. */
export function feedbackReplies(deps: FeedbackDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  adminsOf(feature, deps.adminIds).on('message:text', async (ctx, next) => {
    const { text, reply_to_message: original, forward_origin: origin } = ctx.msg
    if (original?.from?.id !== ctx.me.id || origin !== undefined || text.startsWith('/')) return await next()
    const place = { adminId: ctx.chat.id, messageId: original.message_id }
    const sender = await deps.feedback.findSender(place)
    if (sender === null) return await next()
    const { html } = ctx.facts
    if (text.length > MAX_CHARS) return await ctx.say(screen(html('feedback-long', { max: MAX_CHARS })))
    const reader = await deps.subscribers.find(sender)
    const say = deps.texts(reader?.language ?? ctx.facts.language)
    const answer = screen(say('feedback-answer', { words: escapeHtml(text) }))
    const { kind } = await deps.messenger.send({ chatId: sender, threadId: null }, answer)
    await ctx.say(screen(html(kind === 'sent' ? 'feedback-answered' : 'feedback-unanswered')))
  })
  return feature
}
