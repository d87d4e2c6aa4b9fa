import type { Address, Button, Message, SendOutcome } from '../ports.ts'
import type { BotContext } from './bot-context.ts'
import type { FeatureDeps } from './bot-deps.ts'
import { inFormat } from './in-format.ts'
import { languageOf } from './know-chat.ts'
import { MAX_UNITS, splitMessage } from './rendering/split-message.ts'
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

/** Says something below what was said before. */
export async function say(deps: FeatureDeps, ctx: BotContext, message: Message): Promise<void> {
  await sayAndTell(deps, ctx, message)
}

/** The same, for whom it matters which messages it became; none when it could not be said. */
export async function sayAndTell(
  deps: FeatureDeps,
  ctx: BotContext,
  message: Message,
): Promise<readonly number[]> {
  const shown = inFormatOf(ctx, message)
  const outcome = await deps.messenger.send(addressOf(ctx), deps.gate.isBusy() ? inOne(shown, ctx) : shown)
  noteOutcome(deps, ctx, outcome)
  return outcome.kind === 'sent' ? outcome.messageIds : []
}

/**
 * Shows a menu or an answer: in place of the message whose button was tapped, else as a new message. What
 * can no longer be edited is said anew.
 */
export async function show(deps: FeatureDeps, ctx: BotContext, message: Message): Promise<void> {
  const tapped = ctx.callbackQuery?.message
  if (tapped === undefined || tapped.date === 0) return await say(deps, ctx, message)
  const outcome = await deps.messenger.edit(addressOf(ctx), [tapped.message_id], inFormatOf(ctx, message))
  if (outcome.kind === 'refused') await say(deps, ctx, message)
  else noteOutcome(deps, ctx, outcome)
}

/**
 * Tells a sentence of ours to whoever wrote or tapped: as an alert under a tap that still waits, else as a
 * message. Needs nothing that may be what failed, not even to know who it is.
 */
export async function tell(
  deps: Pick<FeatureDeps, 'texts' | 'defaults' | 'apologies'>,
  ctx: BotContext,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): Promise<void> {
  const language = ctx.facts?.language ?? languageOf(ctx, deps.defaults.language)
  const text = deps.texts(language)(key, values)
  if (ctx.callbackQuery !== undefined && ctx.isTapAnswered !== true) return await answerTap(ctx, text, true)
  if (ctx.callbackQuery === undefined && ctx.message === undefined) return
  const { chatId, threadId } = addressOf(ctx)
  try {
    await ctx.api.sendMessage(chatId, text, threadId === null ? {} : { message_thread_id: threadId })
  } catch (error) {
    if (readFailure(error).kind !== 'retry') throw error
    deps.apologies.owe({ chatId, threadId }, language)
  }
}

/** Ends the waiting of a tapped button; an old tap, which Telegram no longer knows, is no error. */
export async function answerTap(ctx: BotContext, notice?: string, alert = false): Promise<void> {
  if (ctx.callbackQuery === undefined) return
  ctx.isTapAnswered = true
  await ctx
    .answerCallbackQuery(notice === undefined ? {} : { text: notice, show_alert: alert })
    .catch((error: unknown) => {
      if (!/query is too old|query id is invalid/i.test(String(error))) throw error
    })
}

/** Whoever could not be answered is told so later; nobody is told twice who got an answer meanwhile. */
function noteOutcome(deps: FeatureDeps, ctx: BotContext, outcome: SendOutcome): void {
  const address = addressOf(ctx)
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
