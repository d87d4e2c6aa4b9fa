import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../calendar.ts'
import { isStale, type DeliveryKind } from './delivery.ts'

/** What a delivery becomes after an attempt. */
export type Settlement =
  | { readonly kind: 'sent'; readonly messageIds: readonly number[] }
  | {
      readonly kind: 'queued'
      readonly reason: string | null
      /** Not sent again before this instant. */
      readonly notBefore: Date
      /** The message may have arrived all the same. */
      readonly ambiguous: boolean
      /** Parts that did arrive, and are not sent again. */
      readonly messageIds: readonly number[]
      /** False where nothing was tried, and the attempt does not count. */
      readonly tried: boolean
      /** The chat refuses what is sent for a reason that may pass; it is remembered since when. */
      readonly isBarred?: boolean
    }
  | { readonly kind: 'skipped'; readonly reason: string; readonly isBarred?: boolean }
  | { readonly kind: 'gone'; readonly reason: string }

const FIRST_RETRY_MS = 5 * SECOND_MS
/** Short, since most of what fails for long fails for everybody, and arrives so much later than Telegram is back. */
const LONGEST_RETRY_MS = MINUTE_MS
/** Announcements and edits never go stale: what fails for so long is given up. */
const GIVEN_UP_AFTER_MS = DAY_MS

/** A chat that refuses is asked again at these distances for a day, then once a slot, and is given up after two weeks. */
const FIRST_KNOCK_MS = MINUTE_MS
const LONGEST_KNOCK_MS = HOUR_MS
const KNOCKED_FOR_MS = DAY_MS
export const BARRED_FOR_DAYS = 14

/** Why an edit is refused for good: the message is there, and stays as it is. */
export const UNEDITABLE = 'cannot be edited'

/** How long to wait after the nth attempt failed: 5 s, doubled each time, at most a minute. */
export function backoffMs(attempts: number): number {
  return Math.min(FIRST_RETRY_MS * 2 ** Math.max(0, attempts - 1), LONGEST_RETRY_MS)
}

/** What is known of the attempt that is settled. */
export type Attempt = {
  readonly kind: DeliveryKind
  readonly dueAt: Date
  /** This one included. */
  readonly attempts: number
  /** Parts that had arrived before it. */
  readonly messageIds: readonly number[]
  /** Since when the chat refuses what is sent to it; `null` where the last message arrived. */
  readonly barredSince: Date | null
}

/** What became of a send, by who is at fault. */
export type AttemptOutcome =
  | { readonly kind: 'sent'; readonly messageIds: readonly number[] }
  | {
      readonly kind: 'retry'
      readonly reason: string
      /** Telegram's `retry_after`; `null` when it named none. */
      readonly retryAfterMs: number | null
      /** The request may have been carried out: a timeout or a reset after it was written. */
      readonly ambiguous: boolean
      /** Ids of the parts that did arrive before the failure. */
      readonly messageIds: readonly number[]
    }
  | { readonly kind: 'gone'; readonly reason: string }
  /** Refused for a reason that may pass. */
  | { readonly kind: 'barred'; readonly reason: string }
  | { readonly kind: 'moved'; readonly chatId: number }
  | { readonly kind: 'refused'; readonly reason: string }

/** The state machine of a delivery: what an outcome of its send makes of it. */
export function settle(attempt: Attempt, outcome: AttemptOutcome, now: Date): Settlement {
  const { attempts } = attempt
  // An edit replaces messages in place, whole or not at all; everything else adds to what had arrived.
  const isEdit = attempt.kind === 'edit'
  const arrived = ({ messageIds }: { readonly messageIds: readonly number[] }) => [
    ...attempt.messageIds,
    ...messageIds,
  ]
  switch (outcome.kind) {
    case 'sent':
      return { kind: 'sent', messageIds: isEdit ? outcome.messageIds : arrived(outcome) }
    case 'retry': {
      const isOld = now.getTime() - attempt.dueAt.getTime() > GIVEN_UP_AFTER_MS
      if (attempt.kind !== 'digest' && isOld) return { kind: 'skipped', reason: outcome.reason }
      const waitMs = Math.max(outcome.retryAfterMs ?? 0, backoffMs(attempts))
      return {
        kind: 'queued',
        reason: outcome.reason,
        notBefore: new Date(now.getTime() + waitMs),
        ambiguous: outcome.ambiguous,
        messageIds: isEdit ? attempt.messageIds : arrived(outcome),
        tried: true,
      }
    }
    case 'gone':
      return outcome
    case 'barred':
      return settleBarred(attempt, outcome.reason, now)
    case 'moved':
      // The chat has a new id by now; a chat that keeps moving is backed off like any failure.
      return requeue(
        attempt,
        'moved',
        attempts > 1 ? new Date(now.getTime() + backoffMs(attempts)) : now,
        true,
      )
    case 'refused':
      return { kind: 'skipped', reason: 'refused' }
    default:
      return outcome satisfies never
  }
}

/** No single refusal is a farewell: rights come back, topics open again, and Telegram errs for an hour. */
function settleBarred(attempt: Attempt, reason: string, now: Date): Settlement {
  const { kind, dueAt, attempts, barredSince } = attempt
  // What cannot be edited says nothing of what can be sent.
  const isBarred = kind !== 'edit'
  const barredMs = barredSince === null ? 0 : now.getTime() - barredSince.getTime()
  if (isBarred && barredMs > BARRED_FOR_DAYS * DAY_MS) return { kind: 'gone', reason }
  const knockMs = Math.min(FIRST_KNOCK_MS * 2 ** Math.max(0, attempts - 1), LONGEST_KNOCK_MS)
  const again = new Date(now.getTime() + knockMs)
  const isTooOld = again.getTime() - dueAt.getTime() > GIVEN_UP_AFTER_MS
  if (barredMs > KNOCKED_FOR_MS || isTooOld || isStale(kind, dueAt, again))
    return { kind: 'skipped', reason, isBarred }
  return { ...requeue(attempt, reason, again, true), isBarred }
}

/** Back in the queue without a send: the process stops, or the chat must be left alone for a while. */
export function requeue(
  attempt: Pick<Attempt, 'messageIds'>,
  reason: string,
  notBefore: Date,
  tried = false,
): Extract<Settlement, { kind: 'queued' }> {
  return { kind: 'queued', reason, notBefore, ambiguous: false, messageIds: attempt.messageIds, tried }
}
