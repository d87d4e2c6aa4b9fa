import type { Alert } from './alert.ts'
import { countFor, isMet, type RaidCount } from './raid-counts.ts'

/** What an alert message that was sent shows. */
export type ShownAlert = {
  /** Of a raid: what it counted when it last made a sound. */
  readonly sounded: readonly RaidCount[]
  /** The same text for the same content. */
  readonly shows: string
}

/** `sound`: a message; `edit`: the one that was sent is changed in place, without a sound. */
export type AlertAct = 'sound' | 'edit' | 'nothing'

/** A raid that has become so many times larger is worth another sound. */
const ESCALATES_BY = 2

/** What to do about a raid for one reader; `told` is what they were shown of it, `null` for nothing. */
export function decideRaidAlert(
  alerts: readonly Alert[],
  raid: { readonly counts: readonly RaidCount[]; readonly shows: string },
  told: ShownAlert | null,
): AlertAct {
  const met = alerts.filter((alert) => isMet(alert, raid.counts))
  if (told === null) return met.length > 0 ? 'sound' : 'nothing'
  if (escalates(met, raid.counts, told.sounded)) return 'sound'
  return raid.shows === told.shows ? 'nothing' : 'edit'
}

/** The same for news that has the words: more of its sources are added without a sound. */
export function decideEventAlert(shows: string, told: ShownAlert | null): AlertAct {
  if (told === null) return 'sound'
  return told.shows === shows ? 'nothing' : 'edit'
}

/** A threshold was crossed since, or a figure doubled, and none has fallen: a lower one never makes a sound. */
function escalates(
  met: readonly Alert[],
  counts: readonly RaidCount[],
  sounded: readonly RaidCount[],
): boolean {
  const pairs = met.map((alert) => ({
    alert,
    now: countFor(alert, counts),
    before: countFor(alert, sounded),
  }))
  if (pairs.some(({ now, before }) => now < before) || sum(counts) < sum(sounded)) return false
  return pairs.some(({ alert, now, before }) => before < alert.least || now >= ESCALATES_BY * before)
}

const sum = (counts: readonly RaidCount[]): number => counts.reduce((total, { count }) => total + count, 0)
