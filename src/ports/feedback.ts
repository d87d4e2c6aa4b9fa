/** Where a message that a person wrote to the admins stands in the chat of one of them. Never what it says. */
export type FeedbackPlace = { readonly adminId: number; readonly messageId: number }

export type FeedbackStore = {
  /** How often a person wrote since then. */
  countSince(chatId: number, since: Date): Promise<number>
  note(chatId: number, places: readonly FeedbackPlace[], now: Date): Promise<void>
  /** Who wrote what stands there; `null` for any other message, and for whoever deleted their data. */
  findSender(place: FeedbackPlace): Promise<number | null>
  /** Forgets what was written before then: it cannot be answered any more. */
  forget(before: Date): Promise<void>
}
