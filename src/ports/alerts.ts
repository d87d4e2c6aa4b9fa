import type { Alert, AlertKind } from '../domain/alert/alert.ts'
import type { ShownAlert } from '../domain/alert/decide-alert.ts'
import type { IsoDate } from '../domain/calendar.ts'

/** An active reader with the alerts that were asked for. */
export type AlertReader = {
  readonly chatId: number
  readonly alerts: readonly Alert[]
  readonly mutedSources: readonly string[]
  /** Briefings received up to here were told; `null` before the first digest. */
  readonly toldUntil: Date | null
}

/** One telling of a raid or an event to one reader. */
export type ToldAlert = {
  readonly slot: string
  readonly isOpen: boolean
  /** `null` where it was not sent, or not yet. */
  readonly shown: ShownAlert | null
  readonly messageIds: readonly number[]
}

export type StoredBriefing = {
  readonly briefingId: number
  /** Of which it has figures. */
  readonly nights: readonly IsoDate[]
  /** When it was published as far as it is known, else when it came. */
  readonly bornAt: Date
}

export type AlertStore = {
  /** Briefings that came or changed since then. */
  listStoredSince(since: Date): Promise<readonly StoredBriefing[]>
  /** In the order of kinds and values. */
  list(chatId: number): Promise<readonly Alert[]>
  /** Those of many chats; a chat without any is left out. */
  listOf(chatIds: readonly number[]): Promise<ReadonlyMap<number, readonly Alert[]>>
  /** Adding what is there already changes nothing. */
  add(chatId: number, alert: Alert): Promise<void>
  remove(chatId: number, alert: Alert): Promise<void>
  /**
   * Active readers beyond a chat id with any alert of these kinds, in the order of their ids, each with those of the
   * kinds alone; of words only the ones given.
   */
  listReaders(
    kinds: readonly AlertKind[],
    words: readonly string[],
    after: number | null,
    limit: number,
  ): Promise<readonly AlertReader[]>
  /** Words of any reader beyond one, each once, in order. */
  listWords(after: string, limit: number): Promise<readonly string[]>
  /** What readers were told of the subject of a slot, in order. Those who were told nothing are left out. */
  listTold(chatIds: readonly number[], slot: string): Promise<ReadonlyMap<number, readonly ToldAlert[]>>
  /** Queues tellings, not before then; how many were not there yet. */
  queue(
    tellings: readonly { readonly chatId: number; readonly slot: string }[],
    notBefore: Date,
  ): Promise<number>
  /**
   * Takes one of a reader's places on a local day for a delivery; false when all are taken. Asked again for the same
   * delivery and day it is the same place.
   */
  takePlace(chatId: number, deliveryId: number, day: IsoDate, most: number): Promise<boolean>
}
