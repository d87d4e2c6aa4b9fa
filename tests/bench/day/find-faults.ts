import type { DeliveryKind } from '../../../src/domain/delivery/delivery.ts'
import type { Subscriber } from '../../../src/domain/subscriber.ts'
import { DAY_HOURS, isQuietAt, owedSlots, PAUSED_SINCE, START } from './day-readers.ts'

/** A message as it reached a reader. */
export type DayArrival = {
  readonly chatId: number
  readonly kind: DeliveryKind
  readonly slot: string
  readonly at: number
  /** Of a digest: what it tells from, and up to. */
  readonly from: number
  readonly until: number
}

export type DayFaults = {
  readonly lost: number
  readonly twice: number
  readonly notOwed: number
  /** Digests that do not begin where the one before ended, or at the beginning of the pause. */
  readonly gaps: number
  /** Readers who paused and did not have one digest of the whole pause. */
  readonly withoutCatchUp: number
  readonly disturbed: number
  readonly withoutAnnouncement: number
}

/** Compares what arrived with what is owed: each slot once, each pause made up for once, nothing else in quiet hours. */
export function findFaults(readers: readonly Subscriber[], arrivals: readonly DayArrival[]): DayFaults {
  const byReader = Map.groupBy(arrivals, ({ chatId }) => chatId)
  const faults = {
    lost: 0,
    twice: 0,
    notOwed: 0,
    gaps: 0,
    withoutCatchUp: 0,
    disturbed: 0,
    withoutAnnouncement: 0,
  }
  const end = START.getTime() + DAY_HOURS * 3_600_000
  for (const reader of readers) {
    const all = byReader.get(reader.chatId) ?? []
    const digests = all.filter(({ kind }) => kind === 'digest').toSorted((a, b) => a.until - b.until)
    const owed = owedSlots(reader)
    const slots = digests.map(({ slot }) => slot)
    faults.lost += owed.filter((slot) => !slots.includes(slot)).length
    faults.twice += slots.length - new Set(slots).size
    faults.notOwed += digests.filter(({ slot, until }) => !owed.includes(slot) && until <= end).length
    faults.gaps += digests.slice(1).filter(({ from }, index) => from !== digests[index]?.until).length
    const caughtUp = digests.filter(({ from }) => from === PAUSED_SINCE.getTime()).length
    const isBack = reader.status === 'paused' && owed.length > 0
    if (isBack && caughtUp !== 1) faults.withoutCatchUp += 1
    const others = all.filter(({ kind }) => kind !== 'digest' && kind !== 'edit')
    faults.disturbed += others.filter(({ at }) => isQuietAt(reader, at)).length
    // It was made while they were away.
    const isTold =
      others.filter(({ kind }) => kind === 'announcement').length === (reader.status === 'paused' ? 0 : 1)
    if (!isTold) faults.withoutAnnouncement += 1
  }
  return faults
}
