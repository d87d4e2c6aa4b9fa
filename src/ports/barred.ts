import type { Language } from '../domain/language.ts'
import type { SubscriberStatus } from '../domain/subscriber.ts'

/** A group or channel that refuses what is sent to it, and who set it up. */
export type BarredChat = {
  readonly chatId: number
  readonly language: Language
  readonly reason: string
  /** Nothing is tried any more unless it is `active`. */
  readonly status: SubscriberStatus
  /** The forum topic that its briefings go to; `null` for none, and for the general one. */
  readonly threadId: number | null
  /** `null` where nobody is known to have set it up. */
  readonly hostId: number | null
}

/** Chats that refuse what is sent, and whom to tell. */
export type BarredStore = {
  /** Remembers who set a chat up. A chat that is not subscribed has no host. */
  noteHost(chatId: number, userId: number): Promise<void>
  /** Notes that a chat refuses what is sent, before anything was. What is noted already, and who is not subscribed, stays as it is. */
  noteBarred(chatId: number, reason: string, now: Date): Promise<void>
  /**
   * Takes some that refuse since before then and of whom nobody has been told: whoever gets one back tells. Those whose
   * topic is the trouble have an instant of their own, and are taken without a host, too; channels that were lost are taken at once.
   */
  takeUntold(before: { readonly any: Date; readonly topic: Date }, now: Date): Promise<readonly BarredChat[]>
  /** Its host could not be told yet. */
  putBack(chatId: number): Promise<void>
  /**
   * What kept a chat out is over: what it refused is tried again at once unless it is old by now, and its next briefing tells
   * all that it was not told since. Nothing changes where nothing was refused.
   */
  letIn(chatId: number, now: Date): Promise<void>
}
