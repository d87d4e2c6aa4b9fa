import type { LastDelivery } from './delivery.ts'
import type { Schedule, Slot } from '../domain/subscriber.ts'
import type { EarlySlot } from '../domain/delivery/early-slot.ts'

/** A channel as one of its administrators set it up. */
export type HostedChannel = { readonly chatId: number; readonly previews: boolean }

/** One post of one channel. */
export type EditionKey = { readonly chatId: number; readonly slot: Slot }

/** A channel whose next post its owner is to see. */
export type ComingEdition = Schedule & {
  readonly chatId: number
  readonly hostId: number
  readonly dueAt: Date
}

/** What an owner decides of a post. */
export type EditionDecision = 'publish' | 'skip'

/** What became of a decision: carried out, or too late, as the post is out or was left out already. */
export type DecisionOutcome = 'done' | 'sent' | 'skipped' | 'unknown'

/** What owners of channels see and decide of posts before they go out. */
export type EditionStore = {
  /** Channels that this person set up, in the order of their ids. */
  listHosted(userId: number): Promise<readonly HostedChannel[]>
  /** Who set a channel up, and whether they see its posts beforehand; `null` where nobody is known. */
  findHost(chatId: number): Promise<{ readonly userId: number; readonly previews: boolean } | null>
  /** Makes somebody the host who sees posts beforehand, or not. */
  setPreviews(chatId: number, userId: number, previews: boolean): Promise<void>
  /** Active channels whose next post is due after `now` and until then, with owners who want to see it. */
  listComing(now: Date, until: Date): Promise<readonly ComingEdition[]>
  /** True for the one caller, over all processes, that is to show it; again for what nobody has shown for minutes. */
  take(key: EditionKey, now: Date): Promise<boolean>
  /** It was shown, or can be shown to nobody. */
  noteShown(key: EditionKey, now: Date): Promise<void>
  findLine(key: EditionKey): Promise<string | null>
  /** `null` takes the line away. */
  writeLine(key: EditionKey, line: string | null, now: Date): Promise<void>
  /** Remembers that somebody is asked for a line, of this post and of no other. */
  askLine(key: EditionKey, userId: number, now: Date): Promise<void>
  /** The post for which they were asked last; `null` for none. */
  findAsked(userId: number): Promise<EditionKey | null>
  /** How far its delivery is; `null` for one that is not planned yet. */
  findState(key: EditionKey): Promise<LastDelivery['state'] | null>
  /**
   * What still waits goes at once, or never. One that is `early` is planned with it, and the channel's next due instant
   * moves past it: both or neither, since by itself it would wait for no report.
   */
  decide(
    key: EditionKey,
    decision: EditionDecision,
    early: EarlySlot | null,
    now: Date,
  ): Promise<DecisionOutcome>
  /** Forgets posts that were shown before then. */
  forget(before: Date): Promise<void>
}
