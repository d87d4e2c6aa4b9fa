import type { DeliveryKind } from '../../../src/domain/delivery/delivery.ts'
import type { Subscriber } from '../../../src/domain/subscriber.ts'
import { allOf, compareOwed, type Came, type Faults } from '../../support/compare-owed.ts'
import {
  DAY_ENDS,
  isQuietAt,
  LIVED_UNTIL,
  owedMoments,
  PAUSED_SINCE,
  type OwedMoment,
} from './day-readers.ts'

/** A message as it reached a reader. */
export type DayArrival = {
  readonly chatId: number
  readonly kind: DeliveryKind
  readonly slot: string
  readonly at: number
  /** Of a digest: what it tells from, and up to. */
  readonly from: number
  readonly until: number
  /** Of an alert: what it says; `null` where what it said before was changed in place. */
  readonly alert: string | null
}

export type DayFaults = Faults & {
  /** Before the moment at which they are owed. */
  readonly early: number
  /** Digests that do not begin where the one before ended, or at the beginning of the pause. */
  readonly gaps: number
  /** Readers who paused and did not have one digest of the whole pause. */
  readonly withoutCatchUp: number
  readonly disturbed: number
  readonly withoutAnnouncement: number
}

type OwedTo = (reader: Subscriber, end: number) => readonly OwedMoment[]

/** Compares what arrived with what is owed: each slot once, each pause made up for once, nothing else in quiet hours. */
export function findFaults(
  readers: readonly Subscriber[],
  arrivals: readonly DayArrival[],
  owedTo: OwedTo = owedMoments,
): DayFaults {
  const byReader = Map.groupBy(arrivals, ({ chatId }) => chatId)
  const owed = readers.map((reader) => {
    const moments = owedTo(reader, DAY_ENDS)
    return { reader, moments, chatId: reader.chatId, groups: [allOf(moments.map(({ slot }) => slot))] }
  })
  const digests = readers.flatMap((reader) => {
    const all = byReader.get(reader.chatId) ?? []
    const owedLater = laterSlots(reader, owedTo)
    return all.filter(({ kind, slot }) => kind === 'digest' && !owedLater.has(slot))
  })
  const compared = compareOwed(
    owed,
    digests.map(({ chatId, slot }): Came => ({ chatId, label: slot })),
  )
  const faults = { early: 0, gaps: 0, withoutCatchUp: 0, disturbed: 0, withoutAnnouncement: 0 }
  for (const { reader, moments } of owed) {
    const all = byReader.get(reader.chatId) ?? []
    const own = all.filter(({ kind }) => kind === 'digest').toSorted((a, b) => a.until - b.until)
    faults.early += own.filter(({ slot, at }) =>
      moments.some((each) => each.slot === slot && at < each.at),
    ).length
    faults.gaps += own.slice(1).filter(({ from }, index) => from !== own[index]?.until).length
    const caughtUp = own.filter(({ from }) => from === PAUSED_SINCE.getTime()).length
    const isBack = reader.status === 'paused' && moments.length > 0
    if (isBack && caughtUp !== 1) faults.withoutCatchUp += 1
    const others = all.filter(({ kind }) => kind !== 'digest' && kind !== 'edit')
    faults.disturbed += others.filter(({ at }) => isQuietAt(reader, at)).length
    // It was made while they were away.
    const isTold =
      others.filter(({ kind }) => kind === 'announcement').length === (reader.status === 'paused' ? 0 : 1)
    if (!isTold) faults.withoutAnnouncement += 1
  }
  const { lost, twice, extra } = compared
  return { lost, twice, extra, ...faults }
}

/** Some slots of the next day come before the last wait is over: nobody counts them. */
function laterSlots(reader: Subscriber, owedTo: OwedTo): ReadonlySet<string> {
  return new Set(
    owedTo(reader, LIVED_UNTIL)
      .filter(({ at }) => at > DAY_ENDS)
      .map(({ slot }) => slot),
  )
}
