import { SECOND_MS } from '../domain/calendar.ts'
import type { Timer } from '../ports.ts'

/**
 * Keeps what *arrives* within a second under Telegram's limit, whatever the network does to what was
 * sent evenly. A message arrives somewhere between its send and its answer, and the shortest round
 * trip bounds how much of one lies before the arrival and of the other behind it: so with two
 * sends a second less that trip between the first's answer and the second's start, their arrivals
 * are a second apart.
 */
export type ArrivalWindow = {
  /** How long until one more may be sent, in ms; 0 when it may now. */
  waitMs(): number
  /** A send begins; the returned function is called with its answer. */
  begin(): () => void
}

/** The shortest trip is taken from the last one or two of these: a changed route is learned in time. */
const TRIP_PERIOD_MS = 30 * SECOND_MS
/** The shortest way there and the shortest way back need not belong to one message. */
const TRIP_DOUBT_MS = 3
/** What has no answer after so long arrived long ago, or never will. */
const UNANSWERED_MS = SECOND_MS
/** With everything still under way there is no telling when the first answer comes. */
const LOOK_AGAIN_MS = 5

export function createArrivalWindow(timer: Timer, perSecond: () => number): ArrivalWindow {
  let trips = { since: timer.now(), shortestMs: SECOND_MS / 2, before: SECOND_MS / 2 }
  const underWay = new Map<symbol, number>()
  let answers: number[] = []
  let head = 0

  return {
    waitMs() {
      for (const [send, startedAt] of underWay) {
        if (startedAt > timer.now() - UNANSWERED_MS) break
        underWay.delete(send)
      }
      const shortestMs = Math.min(trips.shortestMs, trips.before)
      const since = timer.now() - SECOND_MS + Math.max(0, shortestMs - TRIP_DOUBT_MS)
      while (head < answers.length && (answers[head] ?? 0) <= since) head += 1
      if (head > 1000) {
        answers = answers.slice(head)
        head = 0
      }
      const excess = underWay.size + answers.length - head - perSecond()
      if (excess < 0) return 0
      const freeing = answers[head + excess]
      return freeing === undefined ? LOOK_AGAIN_MS : Math.max(1, freeing - since)
    },
    begin() {
      const send = Symbol('send')
      const startedAt = timer.now()
      underWay.set(send, startedAt)
      return () => {
        if (!underWay.delete(send)) return
        const latencyMs = timer.now() - startedAt
        answers.push(timer.now())
        if (trips.since < timer.now() - TRIP_PERIOD_MS) {
          trips = { since: timer.now(), shortestMs: SECOND_MS / 2, before: trips.shortestMs }
        }
        trips.shortestMs = Math.min(trips.shortestMs, latencyMs)
      }
    },
  }
}
