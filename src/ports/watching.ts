import type { DeliveryKind } from '../domain/delivery/delivery.ts'

/** What became of an update, as far as whoever sent it can see. */
export type UpdateOutcome =
  | 'answered'
  /** What was said did not get through yet. */
  | 'unanswered'
  | 'refused'
  | 'over-budget'
  | 'crowded-out'
  /** Another process has it. */
  | 'left'
  /** Nothing had to be said. */
  | 'silent'
  /** It ended in an apology. */
  | 'failed'

/** What is told of an update: nobody's words. */
export type UpdateNote = {
  readonly updateId: number
  readonly chatId: number | null
  /** Telegram's name of it, such as `message` or `callback_query`; `other` for what was not asked for. */
  readonly kind: string
  /** One of ours, `text` for words without one, `other` for what is none of ours, `none` for what has no words. */
  readonly command: string
  readonly outcome: UpdateOutcome
  /** From its arrival in this process until it was handled. */
  readonly ms: number
}

/** What is told of a delivery whenever it is settled or queued again. */
export type DeliveryNote = {
  readonly deliveryId: number
  readonly chatId: number
  readonly kind: DeliveryKind
  readonly slot: string
  readonly outcome: 'sent' | 'queued' | 'skipped' | 'gone'
  readonly reason: string | null
  readonly attempt: number
  /** From its claim until its outcome was known. */
  readonly ms: number
  /** How long after its hour a digest arrived; `null` for anything else, and for one that waits for the night's report. */
  readonly lateMs: number | null
}

/** Whose limit a 429 was about: one chat's, or the whole bot's. */
export type FloodScope = 'chat' | 'bot'

/** Told what is done, to count it and to write it down. */
export type Watching = {
  readonly update: (note: UpdateNote) => void
  readonly delivery: (note: DeliveryNote) => void
  readonly flood: (scope: FloodScope) => void
  /** Nobody is sent anything for a while. */
  readonly hold: () => void
}
