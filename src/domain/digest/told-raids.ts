import { DAY_MS, HOUR_MS, type IsoDate } from '../calendar.ts'
import type { Window } from '../delivery/delivery.ts'
import type { Raid } from '../strikes/strike-row.ts'
import type { NightTally, TallyRow } from '../tally/tally.ts'
import type { ShownTally } from './corrections.ts'

/** A digest that a reader was sent, and the figures in it as it was sent; `null` where it had none. */
export type ToldDigest = { readonly dueAt: Date; readonly shown: ShownTally | null }

/** Which raids a reader was told of, as `raidKey` names them. */
export type ToldRaids = {
  readonly raids: readonly string[]
  /**
   * A raid that is not among them and was reported since was not told; `null` where any may have been told all the
   * same. The beginning of time for a reader of some days: many share it.
   */
  readonly completeSince: Date | null
}

/** A record older than this says nothing of the days since. */
const RECORD_HOLDS_MS = 96 * HOUR_MS

const NOTHING_TOLD: ToldRaids = { raids: [], completeSince: null }

/** What a reader's last digests, the newest first, told before the one of a window. */
export function toldRaids(digests: readonly ToldDigest[], { from, until: by }: Window): ToldRaids {
  const [newest] = digests
  if (newest === undefined) return NOTHING_TOLD
  const nights = digests.flatMap(({ shown }) => (shown === null ? [] : [shown, ...(shown.earlier ?? [])]))
  const raids = nights.flatMap(({ night, rows }) => rows.map(({ raid }) => raidKey(night, raid ?? null)))
  // After a pause nothing was told since.
  const isFresh = by.getTime() - newest.dueAt.getTime() <= RECORD_HOLDS_MS || newest.dueAt >= from
  return {
    raids: [...new Set(raids)].toSorted(),
    completeSince: newest.shown?.earlier !== undefined && isFresh ? beginningOf(digests, newest) : null,
  }
}

/** What lies before the first digest of a new reader is history to them, not a late report. */
function beginningOf(digests: readonly ToldDigest[], newest: ToldDigest): Date {
  const first = digests.at(-1)?.dueAt.getTime() ?? 0
  return new Date(newest.dueAt.getTime() - first > RECORD_HOLDS_MS - DAY_MS ? 0 : first - DAY_MS)
}

/** One name for a raid; what no source says to be of the night or of the day counts as the night's. */
export function raidKey(night: IsoDate, raid: Raid | null): string {
  return `${night} ${raid === 'day' ? 'day' : 'night'}`
}

/**
 * The raids of a date that are new in the digest of another date or of its own: not told before, and reported by
 * the end of the window, but for the digest's own night, whose report is edited in when it comes. Without a
 * record of what was told since, an earlier raid is new that was reported within the window.
 */
export function newRaidsOf(
  tally: NightTally,
  {
    date,
    window,
    told,
  }: { readonly date: IsoDate; readonly window: Window; readonly told: ToldRaids | null },
): NightTally {
  const { raids, completeSince } = told ?? NOTHING_TOLD
  const isNew = (raid: Raid | null): boolean => {
    if (raids.includes(raidKey(tally.night, raid))) return false
    if (tally.night === date && raid !== 'day') return true
    const reportedAt = firstReportOf(tally.rows.filter((row) => row.raid === raid))
    const isSince = completeSince !== null && reportedAt > completeSince
    return reportedAt <= window.until && (tally.night === date || isSince || reportedAt > window.from)
  }
  const fresh = new Map([...new Set(tally.rows.map(({ raid }) => raid))].map((raid) => [raid, isNew(raid)]))
  const isOwn = tally.night === date
  return {
    night: tally.night,
    rows: tally.rows.filter(({ raid }) => fresh.get(raid)),
    impacts: tally.impacts.filter(({ raid }) => fresh.get(raid) ?? fresh.get(raid ?? 'night') ?? isOwn),
    regional: isOwn ? tally.regional : [],
    alsoReported: isOwn
      ? tally.alsoReported.filter(({ claim }) => claim.raid !== 'day' || claim.reportedAt <= window.until)
      : [],
    impactsAlsoReported: isOwn
      ? tally.impactsAlsoReported.filter(
          ({ claim }) => claim.raid !== 'day' || claim.reportedAt <= window.until,
        )
      : [],
    uncounted: [],
  }
}

function firstReportOf(rows: readonly TallyRow[]): Date {
  const instants = rows.flatMap(({ claims }) => claims.map(({ reportedAt }) => reportedAt.getTime()))
  return new Date(Math.min(...instants))
}
