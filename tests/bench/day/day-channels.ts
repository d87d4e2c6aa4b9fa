import { HOUR_MS, MINUTE_MS } from '../../../src/domain/calendar.ts'
import type { Subscriber } from '../../../src/domain/subscriber.ts'
import type { EditionDecision } from '../../../src/ports.ts'
import { dayReader, owedMoments, type OwedMoment } from './day-readers.ts'

/** What the owner of a channel does about each post that they are shown, and when. */
export type Wish = {
  readonly decision: EditionDecision | null
  /** After the preview. */
  readonly afterMs: number
  /** Stands above the post. */
  readonly line: string | null
}

export type DayChannel = {
  readonly channel: Subscriber
  readonly hostId: number
  readonly previews: boolean
  readonly wish: Wish
}

export const SHOWN_BEFORE_MS = HOUR_MS / 2
const NOTHING: Wish = { decision: null, afterMs: 0, line: null }
/** In turn; one of them decides when the hour is over, while a post may still wait for the report. */
const WISHES: readonly Wish[] = [
  { ...NOTHING, decision: 'publish' },
  { ...NOTHING, decision: 'skip' },
  { ...NOTHING, line: 'Read this first' },
  NOTHING,
  { ...NOTHING, decision: 'publish', afterMs: SHOWN_BEFORE_MS + 10 * MINUTE_MS },
]

/** A channel with the rhythms, waits and pauses of readers; every other one shows its posts to its owner before. */
export function dayChannel(index: number): DayChannel {
  const chatId = -1_001_000_000_000 - index
  // No two rhythms of readers recur with the number of wishes.
  const rhythm = dayReader(index * 11 + Math.floor(index / 10))
  const previews = index % 2 === 0
  return {
    channel: { ...rhythm, chatId, kind: 'channel', quiet: null, figuresNote: false },
    ...{ hostId: 9_000_000 + index, previews },
    wish: previews ? (WISHES[(index / 2) % WISHES.length] ?? NOTHING) : NOTHING,
  }
}

/** The posts that are owed to a channel: its owner may leave them out, or have them out early. */
export function owedPosts({ channel, wish }: DayChannel, end: number): readonly OwedMoment[] {
  const isEarly = wish.decision === 'publish' && wish.afterMs < SHOWN_BEFORE_MS
  if (wish.decision === 'skip') return []
  return owedMoments(channel, end).map(({ slot, at }) => ({ slot, at: isEarly ? at - SHOWN_BEFORE_MS : at }))
}
