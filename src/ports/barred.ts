import type { Language } from '../domain/language.ts'

/** A group or channel that refuses what is sent to it, and who set it up. */
export type BarredChat = {
  readonly chatId: number
  readonly language: Language
  readonly reason: string
  readonly hostId: number
}

/** Chats that refuse what is sent, and whom to tell. */
export type BarredStore = {
  /** Remembers who set a chat up. A chat that is not subscribed has no host. */
  noteHost(chatId: number, userId: number): Promise<void>
  /** Takes some that refuse since before then and whose host has not been told: whoever gets one back tells. */
  takeUntold(before: Date, now: Date): Promise<readonly BarredChat[]>
  /** Its host could not be told yet. */
  putBack(chatId: number): Promise<void>
  /**
   * What kept a chat out is over: what it refused is tried again at once, and its next briefing tells all that it was not
   * told since. Nothing changes where nothing was refused.
   */
  letIn(chatId: number, now: Date): Promise<void>
}
