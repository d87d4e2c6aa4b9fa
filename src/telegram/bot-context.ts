import type { Context } from 'grammy'
import type { Language } from '../domain/language.ts'
import type { Subscriber, SubscriberChanges } from '../domain/subscriber.ts'
import type { Message, Texts, UpdateOutcome } from '../ports.ts'
import type { NamedChannel } from './screens/for-channel.ts'
import type { Document } from './sending/document-sender.ts'
import type { Photo } from './sending/photo-sender.ts'

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

/** How whoever wrote or tapped is answered; `sending/respond.ts` gives it to every update. */
export type Answering = {
  /** Says something below what was said before. */
  say(message: Message): Promise<void>
  /** The same, for whom it matters which messages it became; none when it could not be said. */
  sayAndTell(message: Message): Promise<readonly number[]>
  /**
   * Shows a menu or an answer: in place of the message whose button was tapped, else as a new message. What
   * can no longer be edited is said anew.
   */
  show(message: Message): Promise<void>
  /** Says a picture below what was said before; `instead` where none may be sent. */
  sayPhoto(photo: Photo, instead: Message): Promise<void>
  /** Says a file below what was said before; `instead` where none may be sent. */
  sayDocument(document: Document, instead: Message): Promise<void>
  /** A picture in place of the picture whose button was tapped. */
  showPhoto(photo: Photo, instead: Message): Promise<void>
  /**
   * Tells a sentence of ours: as an alert under a tap that still waits, else as a message. Needs nothing that
   * may be what failed, not even to know who it is.
   */
  tell(key: string, values?: Readonly<Record<string, string | number>>): Promise<void>
  /** Ends the waiting of a tapped button; an old tap, which Telegram no longer knows, is no error. */
  answerTap(notice?: string, alert?: boolean): Promise<void>
  /** Answers a tap by opening the private chat with the bot, which is sent `/start` with the payload. */
  openPrivately(payload: string): Promise<void>
}

export type BotContext = Context &
  Answering & {
    facts: ChatFacts
    /** Telegram takes one answer to a tap. */
    isTapAnswered?: boolean
    /** What became of the update so far, for the log. */
    outcome?: UpdateOutcome
    /** The channel whose settings are at stake, where one of its administrators taps or types in private. */
    channel?: NamedChannel
    /** Stores a change of the asking reader; what is said next already follows it. `null` when there is no reader. */
    changeReader(changes: SubscriberChanges): Promise<Subscriber | null>
  }
