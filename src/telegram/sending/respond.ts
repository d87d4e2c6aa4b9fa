import { GrammyError, type MiddlewareFn } from 'grammy'
import type { Address, Button, Message, SendOutcome } from '../../ports.ts'
import type { Answering, BotContext, ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { describeError } from './describe-error.ts'
import { inFormat } from './in-format.ts'
import { languageOf } from '../receiving/know-chat.ts'
import { MAX_UNITS, splitMessage } from '../rendering/split-message.ts'
import { readFailure } from './send-failure.ts'

/** A message of our own, with buttons below; in parts if it must be. */
export function screen(
  html: string | readonly string[],
  buttons: readonly (readonly Button[])[] = [],
): Message {
  return { rich: null, classic: splitMessage([typeof html === 'string' ? html : html.join('\n')]), buttons }
}

/** Where an answer goes: the chat, and the forum topic the question stood in. */
export function addressOf(ctx: BotContext): Address {
  const message = ctx.msg
  const threadId = message?.is_topic_message === true ? (message.message_thread_id ?? null) : null
  return { chatId: ctx.chat?.id ?? 0, threadId }
}

export type RespondDeps = Pick<
  FeatureDeps,
  'messenger' | 'photos' | 'documents' | 'gate' | 'texts' | 'defaults' | 'apologies' | 'count' | 'log'
>

/** Gives every update the ways to answer it. A chat that took leave or moved meanwhile hears nothing, and nothing has failed. */
export function respond(deps: RespondDeps): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    Object.assign(ctx, answeringOf(deps, ctx))
    try {
      await next()
    } catch (error) {
      if (!isClosedChat(error)) throw error
      deps.log.warn(describeError(error), 'Unable to answer')
      ctx.outcome = 'refused'
    }
  }
}

function isClosedChat(error: unknown): boolean {
  return error instanceof GrammyError && ['gone', 'barred', 'moved'].includes(readFailure(error).kind)
}

function answeringOf(deps: RespondDeps, ctx: BotContext): Answering {
  const answering: Answering = {
    async say(message) {
      await answering.sayAndTell(message)
    },

    async sayAndTell(message) {
      const shown = inFormatOf(ctx, message)
      const outcome = await deps.messenger.send(
        addressOf(ctx),
        deps.gate.isBusy() ? inOne(shown, ctx) : shown,
      )
      noteOutcome(deps, ctx, outcome)
      return outcome.kind === 'sent' ? outcome.messageIds : []
    },

    async show(message) {
      const tapped = ctx.callbackQuery?.message
      if (tapped === undefined || tapped.date === 0) return await answering.say(message)
      const outcome = await deps.messenger.edit(addressOf(ctx), [tapped.message_id], inFormatOf(ctx, message))
      if (outcome.kind === 'refused') await answering.say(message)
      else noteOutcome(deps, ctx, outcome)
    },

    async sayPhoto(photo, instead) {
      const outcome = await deps.photos.send(addressOf(ctx), photo)
      // A group may allow texts alone.
      if (outcome.kind === 'refused' || outcome.kind === 'barred') await answering.say(instead)
      else noteOutcome(deps, ctx, outcome)
    },

    async sayDocument(document, instead) {
      const outcome = await deps.documents.send(addressOf(ctx), document)
      if (outcome.kind === 'refused' || outcome.kind === 'barred') await answering.say(instead)
      else noteOutcome(deps, ctx, outcome)
    },

    async showPhoto(photo, instead) {
      const tapped = ctx.callbackQuery?.message
      if (tapped === undefined || !('photo' in tapped)) return await answering.sayPhoto(photo, instead)
      const outcome = await deps.photos.edit(addressOf(ctx), tapped.message_id, photo)
      if (outcome.kind === 'refused') await answering.sayPhoto(photo, instead)
      else noteOutcome(deps, ctx, outcome)
    },

    async tell(key, values = {}) {
      const language =
        (ctx.facts as ChatFacts | undefined)?.language ?? languageOf(ctx, deps.defaults.language)
      const text = deps.texts(language)(key, values)
      if (ctx.callbackQuery !== undefined && ctx.isTapAnswered !== true)
        return await answering.answerTap(text, true)
      if (ctx.callbackQuery === undefined && ctx.message === undefined) return
      const { chatId, threadId } = addressOf(ctx)
      try {
        await ctx.api.sendMessage(chatId, text, threadId === null ? {} : { message_thread_id: threadId })
        ctx.outcome ??= 'answered'
      } catch (error) {
        if (readFailure(error).kind !== 'retry') throw error
        deps.apologies.owe({ chatId, threadId }, language)
        ctx.outcome ??= 'unanswered'
      }
    },

    async answerTap(notice, alert = false) {
      await endTap(notice === undefined ? {} : { text: notice, show_alert: alert })
    },

    async openPrivately(payload) {
      await endTap({ url: `https://t.me/${ctx.me.username}?start=${payload}` })
    },
  }
  return answering

  async function endTap(answer: Parameters<typeof ctx.answerCallbackQuery>[0]): Promise<void> {
    if (ctx.callbackQuery === undefined) return
    ctx.isTapAnswered = true
    ctx.outcome ??= 'answered'
    await ctx.answerCallbackQuery(answer).catch((error: unknown) => {
      if (!/query is too old|query id is invalid/i.test(String(error))) throw error
    })
  }
}

/** Whoever could not be answered is told so later; nobody is told twice who got an answer meanwhile. */
function noteOutcome(deps: RespondDeps, ctx: BotContext, outcome: SendOutcome): void {
  const address = addressOf(ctx)
  ctx.outcome = outcome.kind === 'sent' ? 'answered' : outcome.kind === 'retry' ? 'unanswered' : 'refused'
  if (outcome.kind === 'sent') {
    deps.count('sent')
    return deps.apologies.settle(address.chatId)
  }
  deps.log.warn({ outcome }, 'Unable to answer')
  if (outcome.kind === 'retry') deps.apologies.owe(address, ctx.facts.language)
  else deps.count('refused')
}

/** While many wait, one message each: its beginning, and a word that there is more. */
function inOne(message: Message, { facts }: BotContext): Message {
  if (message.rich !== null || message.classic.length < 2) return message
  const more = facts.html('more-when-quiet')
  const [beginning = ''] = splitMessage(message.classic.slice(0, 1), MAX_UNITS - more.length - 2)
  return { ...message, classic: [`${beginning}\n\n${more}`] }
}

function inFormatOf(ctx: BotContext, message: Message): Message {
  return inFormat(message, ctx.facts.subscriber?.format ?? 'classic', ctx.facts.plain)
}
