import type { Alert } from '../domain/alert/alert.ts'
import type { ChatKind, Subscriber, SubscriberChanges } from '../domain/subscriber.ts'

/** What moves between installations. What is left out stays as it is, or is the default for a new subscriber. */
export type SubscriberRecord = Pick<
  Subscriber,
  'chatId' | 'kind' | 'language' | 'timezone' | 'deliveryTime' | 'days' | 'topics' | 'follows' | 'status'
> &
  Partial<
    Pick<
      Subscriber,
      | 'threadId'
      | 'moreTimes'
      | 'weekendTime'
      | 'format'
      | 'corrections'
      | 'mutedSources'
      | 'waitUntil'
      | 'figuresNote'
      | 'weekly'
      | 'quiet'
      | 'silent'
      | 'style'
      | 'light'
      | 'inactiveReason'
      | 'pausedUntil'
      | 'catchUpFrom'
    >
  > & {
    /** What they want to be told of at once. */
    readonly alerts?: readonly Alert[]
  }

export type SubscriberToImport = SubscriberRecord & {
  /** A line without them has none: it tells all hours. */
  readonly moreTimes: Subscriber['moreTimes']
  readonly weekendTime: Subscriber['weekendTime']
  /** Taken for a new subscriber and for a changed schedule; else the known instant stands. */
  readonly nextDueAt: Date | null
  /** The same of the week in review; `null` unless the line wants it. */
  readonly nextWeekAt: Date | null
}

export type ImportCounts = { readonly added: number; readonly changed: number; readonly unchanged: number }

export type SubscriberStore = {
  find(chatId: number): Promise<Subscriber | null>
  /** Writes a new subscriber or brings back a known one; the row as it now stands. */
  save(subscriber: Subscriber): Promise<Subscriber>
  /** `null` when nobody is there. */
  update(chatId: number, changes: SubscriberChanges): Promise<Subscriber | null>
  /** Really deletes: subscriber, topics, follows, deliveries. False when nobody was there. */
  delete(chatId: number): Promise<boolean>
  /** A group became a supergroup: everything moves to the new id, once. */
  rekey(from: number, to: number, kind: ChatKind): Promise<void>
  /** All of them in the order of their ids, a page at a time. */
  stream(): AsyncIterable<readonly Subscriber[]>
  /** Makes readers active whose pause is over at `now`; how many. Their next briefing tells what it left out. */
  resume(now: Date): Promise<number>
  countByStatus(): Promise<Readonly<Record<Subscriber['status'], number>>>
  /** Adds or changes many at once; importing the same again changes nothing. */
  importMany(records: readonly SubscriberToImport[], now: Date): Promise<ImportCounts>
}
