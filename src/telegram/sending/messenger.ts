import { createHash } from 'node:crypto'
import type { Api } from 'grammy'
import { TOPIC_DELETED } from '../../domain/delivery/topic-trouble.ts'
import type { Address, Log, Message, Messenger, SendOutcome } from '../../ports.ts'
import { UNEDITABLE } from '../../domain/delivery/settle.ts'
import { attemptCall, attemptEdit, toMarkup, type Attempt, type Markup } from './attempt.ts'
import { htmlToPlainText } from './plain-text.ts'
import type { SendFailure } from './send-failure.ts'

export type MessengerOptions = {
  /** Told the hash of a text that Telegram refused, never the text. */
  readonly warn?: Log
  /** Pays for more than 30 messages a second; for bulk sending only. */
  readonly paidBroadcast?: boolean
  /** An answer whose topic is gone goes to the chat itself; what is posted for all of a chat goes nowhere unasked. */
  readonly isAnswering?: boolean
}

/**
 * Sends and edits through the Bot API. Rich messages become classic ones where the server lacks them (it is
 * remembered) or refuses one; a classic text it refuses goes out once more without markup.
 */
export function createMessenger(api: Api, options: MessengerOptions = {}): Messenger {
  const { warn = () => undefined, paidBroadcast = false, isAnswering = false } = options
  let richSupported = true

  return { send, edit }

  async function send(address: Address, message: Message, { from = 0 } = {}): Promise<SendOutcome> {
    const outcome = await sendTo(address, message, from)
    const isTopicGone = outcome.kind === 'barred' && outcome.reason === TOPIC_DELETED
    if (!isAnswering || address.threadId === null || !isTopicGone) return outcome
    return await sendTo({ ...address, threadId: null }, message, from)
  }

  async function sendTo(address: Address, message: Message, from: number): Promise<SendOutcome> {
    if (from === 0 && message.rich !== null && richSupported) {
      const attempt = await sendRich(address, message.rich, message)
      if (!isRefused(attempt)) return toOutcome(attempt, [], true)
      const outcome = await sendParts(address, message, 0)
      // A wrong token is a 404 as well: only a server that takes the rest is known to lack the method.
      if (attempt.kind === 'method' && outcome.kind === 'sent') richSupported = false
      return outcome
    }
    return await sendParts(address, message, from)
  }

  async function sendParts(address: Address, message: Message, from: number): Promise<SendOutcome> {
    const messageIds: number[] = []
    for (const [index, html] of message.classic.entries()) {
      if (index < from) continue
      const markup = index === message.classic.length - 1 ? toMarkup(message.buttons) : undefined
      const attempt = await sendPart(address, html, markup, message.silent ?? false)
      if (attempt.kind !== 'done') return toOutcome(attempt, messageIds, false)
      messageIds.push(attempt.messageId)
    }
    return { kind: 'sent', messageIds, rich: false }
  }

  async function sendPart(
    address: Address,
    html: string,
    markup: Markup | undefined,
    silent: boolean,
  ): Promise<Attempt> {
    const other = { ...sendOptions(address, markup, silent), link_preview_options: { is_disabled: true } }
    const attempt = await attemptCall(() =>
      api.sendMessage(address.chatId, html, { ...other, parse_mode: 'HTML' }),
    )
    if (attempt.kind !== 'text') return attempt
    warn({ textHash: hashOf(html), reason: attempt.reason }, 'Telegram refused a text; sent without markup')
    return await attemptCall(() => api.sendMessage(address.chatId, htmlToPlainText(html), other))
  }

  function sendRich(address: Address, html: string, message: Message): Promise<Attempt> {
    const other = sendOptions(address, richMarkup(message), message.silent ?? false)
    return attemptCall(() => api.sendRichMessage(address.chatId, { html }, other))
  }

  function sendOptions(address: Address, markup: Markup | undefined, silent: boolean) {
    return {
      ...(address.threadId === null ? {} : { message_thread_id: address.threadId }),
      ...(address.replyTo === undefined
        ? {}
        : { reply_parameters: { message_id: address.replyTo, allow_sending_without_reply: true } }),
      ...(markup === undefined ? {} : { reply_markup: markup }),
      ...(silent ? { disable_notification: true } : {}),
      ...(paidBroadcast ? { allow_paid_broadcast: true } : {}),
    }
  }

  async function edit(
    address: Address,
    messageIds: readonly number[],
    message: Message,
  ): Promise<SendOutcome> {
    const [only] = messageIds
    if (only !== undefined && messageIds.length === 1 && message.rich !== null && richSupported) {
      const html = message.rich
      const attempt = await attemptEdit(only, (id) =>
        api.editMessageText(address.chatId, id, { html }, { reply_markup: richMarkup(message) }),
      )
      if (!isRefused(attempt)) return toOutcome(attempt, [], true)
    }
    return await editParts(address, messageIds, message)
  }

  /** Parts that have become more are sent behind the old ones, silently; parts too many are deleted. */
  async function editParts(
    address: Address,
    messageIds: readonly number[],
    message: Message,
  ): Promise<SendOutcome> {
    const last = message.classic.length - 1
    const done: number[] = []
    for (const [index, html] of message.classic.entries()) {
      const markup = index === last ? toMarkup(message.buttons) : undefined
      const messageId = messageIds[index]
      const attempt =
        messageId === undefined
          ? await sendPart(address, html, markup, true)
          : await editPart(address.chatId, messageId, html, markup)
      if (attempt.kind !== 'done') return toOutcome(attempt, done, false)
      done.push(attempt.messageId)
    }
    for (const surplus of messageIds.slice(message.classic.length)) {
      // Telegram deletes nothing older than two days; what stays then is old, not wrong.
      await attemptEdit(surplus, (id) => api.deleteMessage(address.chatId, id))
    }
    return { kind: 'sent', messageIds: done, rich: false }
  }

  async function editPart(
    chatId: number,
    messageId: number,
    html: string,
    markup: Markup | undefined,
  ): Promise<Attempt> {
    const other = { reply_markup: markup, link_preview_options: { is_disabled: true } }
    const attempt = await attemptEdit(messageId, (id) =>
      api.editMessageText(chatId, id, html, { ...other, parse_mode: 'HTML' }),
    )
    if (attempt.kind !== 'text' || !/parse entities|too long|entit/i.test(attempt.reason)) return attempt
    warn({ textHash: hashOf(html), reason: attempt.reason }, 'Telegram refused a text; edited without markup')
    return await attemptEdit(messageId, (id) => api.editMessageText(chatId, id, htmlToPlainText(html), other))
  }

  function toOutcome(attempt: Attempt, before: readonly number[], rich: boolean): SendOutcome {
    switch (attempt.kind) {
      case 'done':
        return { kind: 'sent', messageIds: [...before, attempt.messageId], rich }
      case 'retry':
        return { ...attempt, messageIds: before }
      case 'gone':
      case 'barred':
      case 'moved':
        return attempt
      case 'method':
      case 'text':
        return { kind: 'refused', reason: readRefusal(attempt.reason) }
      default:
        return attempt satisfies never
    }
  }
}

/** Telegram's words for a message that stays as it is, as the program knows them. */
function readRefusal(reason: string): string {
  return /message can't be edited/i.test(reason) ? UNEDITABLE : reason
}

/** Whether the next lesser form of the message is worth a try. */
function isRefused(attempt: Attempt): attempt is Extract<SendFailure, { kind: 'text' | 'method' }> {
  return attempt.kind === 'text' || attempt.kind === 'method'
}

function richMarkup({ buttons = [], underRich = [] }: Message): Markup | undefined {
  return toMarkup(underRich.length === 0 ? buttons : [...buttons, underRich])
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
