import { alertSlot, tellingSlot, type AlertSubject } from '../domain/alert/alert-slot.ts'
import {
  decideEventAlert,
  decideRaidAlert,
  type AlertAct,
  type ShownAlert,
} from '../domain/alert/decide-alert.ts'
import { isFresh, isFreshRaid } from '../domain/alert/is-fresh.ts'
import { raidAlert, sourcesAlert, wordsOf } from '../domain/alert/told-alert.ts'
import { HOUR_MS, MINUTE_MS, type IsoDate } from '../domain/calendar.ts'
import { matchesFollow } from '../domain/digest/matches-follow.ts'
import { withoutSources } from '../domain/digest/without-sources.ts'
import type { Event } from '../domain/event.ts'
import type { AlertReader, AlertStore, BriefingStore, ToldAlert } from '../ports.ts'
import type { NightMemory } from './night-memory.ts'

export type PlanAlertsDeps = {
  readonly alerts: Pick<AlertStore, 'listReaders' | 'listWords' | 'listTold' | 'queue'>
  readonly briefings: Pick<BriefingStore, 'listEventsOf'>
  readonly nights: NightMemory
}

/** What a briefing that has just been read tells. */
export type FreshBriefing = { readonly briefingId: number; readonly nights: readonly IsoDate[] }

const READERS_AT_ONCE = 1000
const WORDS_AT_ONCE = 1000
/** A process that was away for longer has no news of the moment. */
const LEFT_FOR_MS = HOUR_MS
/** Reports are often edited within minutes of their first post: one edit of ours then does for all. */
const SETTLING_MS = 2 * MINUTE_MS
/** A raid grows a few times in its morning; what goes on after that is left to the briefing. */
const MOST_TELLINGS = 9

/**
 * After a fresh briefing was stored: queues what readers want to be told of at once, and changes of what they were
 * told; how many. Running it again, in any process, adds nothing: a telling is one row for its reader.
 */
export async function planAlerts(
  deps: PlanAlertsDeps,
  { briefingId, nights }: FreshBriefing,
  now: Date,
): Promise<number> {
  let queued = 0
  for (const night of new Set(nights)) queued += await planRaids(deps, night, now)
  for (const event of await deps.briefings.listEventsOf(briefingId, now))
    if (isFresh(event.firstSeenAt, now)) queued += await planEvent(deps, event, now)
  return queued
}

/**
 * What a process that died, between storing a briefing and planning its alerts, has left; for the start of the next.
 * What was planned stays as it is.
 */
export async function planLeftAlerts(
  deps: PlanAlertsDeps & { readonly alerts: Pick<AlertStore, 'listStoredSince'> },
  now: Date,
): Promise<number> {
  let queued = 0
  for (const stored of await deps.alerts.listStoredSince(new Date(now.getTime() - LEFT_FOR_MS)))
    if (isFresh(stored.bornAt, now)) queued += await planAlerts(deps, stored, now)
  return queued
}

async function planRaids(deps: PlanAlertsDeps, night: IsoDate, now: Date): Promise<number> {
  let queued = 0
  for (const raid of ['night', 'day'] as const) {
    if (!isFreshRaid(night, raid, now)) continue
    const [tally] = await deps.nights.list(night, night)
    if (tally === undefined) continue
    const told = raidAlert(tally, raid)
    const readers = pagesOf((after) =>
      deps.alerts.listReaders(['launched', 'class'], [], after, READERS_AT_ONCE),
    )
    queued += await planFor(deps, { kind: 'raid', night, raid }, readers, now, (reader, shown) =>
      decideRaidAlert(reader.alerts, told, shown),
    )
  }
  return queued
}

async function planEvent(deps: PlanAlertsDeps, event: Event, now: Date): Promise<number> {
  const words = await matchingWords(deps, event)
  if (words.length === 0) return 0
  const readers = pagesOf((after) => deps.alerts.listReaders(['word'], words, after, READERS_AT_ONCE))
  return await planFor(deps, { kind: 'event', eventId: event.id }, readers, now, (reader, shown) => {
    const [heard] = withoutSources([event], reader.mutedSources)
    if (heard === undefined || !wordsOf(reader.alerts).some((word) => matchesFollow(heard, word)))
      return 'nothing'
    // News that the last briefing could tell comes too late to be told at once.
    const isOld = reader.toldUntil !== null && reader.toldUntil >= event.firstSeenAt
    return shown === null && isOld ? 'nothing' : decideEventAlert(sourcesAlert(heard).shows, shown)
  })
}

/** Queues the next telling for each reader for whom there is something to tell. */
async function planFor(
  { alerts }: PlanAlertsDeps,
  subject: AlertSubject,
  pages: AsyncIterable<readonly AlertReader[]>,
  now: Date,
  decide: (reader: AlertReader, shown: ShownAlert | null) => AlertAct,
): Promise<number> {
  const slot = alertSlot(subject)
  let queued = 0
  for await (const readers of pages) {
    const told = await alerts.listTold(
      readers.map(({ chatId }) => chatId),
      slot,
    )
    const [first, later] = [[] as Telling[], [] as Telling[]]
    for (const reader of readers) {
      const before = told.get(reader.chatId) ?? []
      const telling = nextTelling(before)
      if (telling === null || decide(reader, lastShown(before)) === 'nothing') continue
      const row = { chatId: reader.chatId, slot: tellingSlot(slot, telling) }
      if (telling === 1) first.push(row)
      else later.push(row)
    }
    queued += await alerts.queue(first, now)
    queued += await alerts.queue(later, new Date(now.getTime() + SETTLING_MS))
  }
  return queued
}

type Telling = Parameters<AlertStore['queue']>[0][number]

/**
 * `null` where one still waits, which will tell the latest as it is, and where the first was left out, as in a pause or
 * when the day had no room: that is left to the briefing.
 */
function nextTelling(before: readonly ToldAlert[]): number | null {
  const isLeftOut = before.length > 0 && lastShown(before) === null
  if (isLeftOut || before.some(({ isOpen }) => isOpen) || before.length >= MOST_TELLINGS) return null
  return before.length + 1
}

/** What a reader sees of it by now; `null` where nothing was sent. */
export function lastShown(before: readonly ToldAlert[]): ShownAlert | null {
  return before.findLast(({ shown }) => shown !== null)?.shown ?? null
}

/** Every word that anybody wants to hear of at once and that the event has. */
async function matchingWords({ alerts }: PlanAlertsDeps, event: Event): Promise<readonly string[]> {
  const found: string[] = []
  for (let after = ''; ;) {
    const words = await alerts.listWords(after, WORDS_AT_ONCE)
    found.push(...words.filter((word) => matchesFollow(event, word)))
    const last = words.at(-1)
    if (last === undefined || words.length < WORDS_AT_ONCE) return found
    after = last
  }
}

async function* pagesOf(
  page: (after: number | null) => Promise<readonly AlertReader[]>,
): AsyncGenerator<readonly AlertReader[]> {
  for (let after: number | null = null; ;) {
    const readers: readonly AlertReader[] = await page(after)
    if (readers.length > 0) yield readers
    const last = readers.at(-1)
    if (last === undefined || readers.length < READERS_AT_ONCE) return
    after = last.chatId
  }
}
