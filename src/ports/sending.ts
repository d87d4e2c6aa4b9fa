import type { AttemptOutcome } from '../domain/delivery/settle.ts'

export type Address = {
  readonly chatId: number
  readonly threadId: number | null
  /** The message that is quoted above; it may be deleted by then. */
  readonly replyTo?: number
}

export type Button = { readonly text: string } & (
  | { readonly data: string }
  | { readonly url: string }
  /** Put on the reader's clipboard; at most 256 characters. */
  | { readonly copy: string }
)

/** A rendered message: `rich` is one rich message's HTML, `classic` the same in parts under 4096. */
export type Message = {
  readonly rich: string | null
  readonly classic: readonly string[]
  readonly buttons?: readonly (readonly Button[])[]
  /** Under the rich form alone, below the buttons. */
  readonly underRich?: readonly Button[]
  readonly silent?: boolean
}

/** What became of a send; of one that arrived also whether it went as a rich message. */
export type SendOutcome =
  | (Extract<AttemptOutcome, { kind: 'sent' }> & { readonly rich: boolean })
  | Exclude<AttemptOutcome, { kind: 'sent' }>

export type Messenger = {
  /** Sends once, never retries; every failure is an outcome. `from` skips parts that already arrived. */
  send(address: Address, message: Message, options?: { readonly from?: number }): Promise<SendOutcome>
  /** Replaces a sent message in place; "not modified" counts as sent. */
  edit(address: Address, messageIds: readonly number[], message: Message): Promise<SendOutcome>
}

/** One turn to send. Whoever has it must give it back, whatever came of the send. */
export type Turn = {
  /** `true` where the message goes out as a paid broadcast. */
  readonly paid: boolean
  end(result: TurnResult): void
}

export type TurnResult =
  /** Telegram answered; `calls` is how many messages it took. */
  | { readonly kind: 'answered'; readonly calls: number }
  /** 429, with `retry_after`. */
  | { readonly kind: 'flooded'; readonly retryAfterMs: number }
  /** No answer, or a 5xx. */
  | { readonly kind: 'failed' }

/** What a turn is for: something sent to many, an answer to somebody, or an answer in place of an older message. */
export type Lane = 'bulk' | 'reply' | 'edit'

/**
 * The one gate that every call of the bot passes, over all processes: never more than Telegram allows in
 * a second, nothing while Telegram wants silence. Bulk keeps half of the rate while there is any; answers
 * have the rest, and what bulk leaves.
 */
export type SendGate = {
  /** Waits for a turn; `null` when the signal was aborted first, and for an answer that would come too late. */
  enter(lane: Lane, chatId: number, signal?: AbortSignal): Promise<Turn | null>
  /** Waits while Telegram wants silence of the whole bot; `false` when that takes too long. For calls that make no message. */
  whenOpen(): Promise<boolean>
  /** How long this chat must be left alone by itself, in ms; 0 when it need not. */
  chatWaitMs(chatId: number, lane?: Lane): number
  /** More answers wait than a second carries: each of them should be one message. */
  isBusy(): boolean
  /** How many rows are worth claiming at once: what the pace sends in a tenth of a second. */
  readonly batch: number
}

/** What became of an answer, or of a question that got none. */
export type AnswerOutcome =
  | 'sent'
  /** A call was tried again after no answer or a 5xx. */
  | 'repeated'
  /** It did not get through; the chat is owed an apology. */
  | 'unsent'
  | 'apologized'
  /** The apology was owed for too long, or to too many. */
  | 'forgotten'
  /** Telegram takes nothing for this chat, or not this text. */
  | 'refused'
  /** Its sender asks too much, and was told so or, later, nothing. */
  | 'over-budget'
  /** Too much of its chat waits already. */
  | 'crowded-out'

export type CountAnswer = (outcome: AnswerOutcome) => void
