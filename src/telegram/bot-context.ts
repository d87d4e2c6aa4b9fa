import type { Context } from 'grammy'
import type { Language } from '../domain/language.ts'
import type { Subscriber } from '../domain/subscriber.ts'
import type { Texts } from '../ports.ts'

/** What every feature knows of the chat it answers. */
export type ChatFacts = {
  /** `null` for a chat that never subscribed, or has been deleted. */
  readonly subscriber: Subscriber | null
  readonly language: Language
  /** For buttons and alerts, which are plain text. */
  readonly plain: Texts
  /** For messages: what is filled in is escaped. */
  readonly html: Texts
}

export type BotContext = Context & {
  facts: ChatFacts
  /** Telegram takes one answer to a tap. */
  isTapAnswered?: boolean
}
