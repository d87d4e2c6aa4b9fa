/** What Telegram is asked to tell; anything else would be work for nothing. */
export const ALLOWED_UPDATES = [
  'message',
  'channel_post',
  'callback_query',
  'inline_query',
  'my_chat_member',
] as const

export type Updates = {
  /** Begins to receive. Rejects when Telegram refuses the token or cannot be reached. */
  start(): Promise<void>
  /** Receives no more, and waits until every update at hand is handled. */
  stop(): Promise<void>
  /** Answers `POST /telegram`; `null` with long polling. */
  readonly handleRequest: ((request: Request) => Promise<Response>) | null
}
