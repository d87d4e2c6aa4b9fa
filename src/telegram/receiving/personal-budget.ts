import { SECOND_MS } from '../../domain/calendar.ts'
import type { Timer } from '../../ports.ts'

/** What one person may ask for: a few answers at once, then one every few seconds. */
export type PersonalBudget = {
  /** `warn` once, until the sender has been quiet for a while; then `ignore`. */
  ask(senderId: number): 'answer' | 'warn' | 'ignore'
  /** Senders that are remembered. */
  readonly size: number
}

export type BudgetOptions = {
  readonly timer: Timer
  readonly burst?: number
  readonly everyMs?: number
  /** Beyond these the one who wrote longest ago is forgotten. */
  readonly mostSenders?: number
}

type Asked = {
  /** Up to here the answers given so far use up what is one's due. */
  readonly paidUntil: number
  readonly isWarned: boolean
}

export function createPersonalBudget(options: BudgetOptions): PersonalBudget {
  const { timer, burst = 10, everyMs = 3 * SECOND_MS, mostSenders = 10_000 } = options
  /** In the order of their last question. */
  const asked = new Map<number, Asked>()

  return {
    get size() {
      return asked.size
    },
    ask(senderId) {
      const now = timer.now()
      const before = asked.get(senderId)
      const { paidUntil, isWarned } =
        before !== undefined && before.paidUntil > now ? before : { paidUntil: now, isWarned: false }
      const isDue = paidUntil - now <= (burst - 1) * everyMs
      asked.delete(senderId)
      asked.set(
        senderId,
        isDue ? { paidUntil: paidUntil + everyMs, isWarned } : { paidUntil, isWarned: true },
      )
      forget(now)
      if (isDue) return 'answer'
      return isWarned ? 'ignore' : 'warn'
    },
  }

  function forget(now: number): void {
    for (const [senderId, { paidUntil }] of asked) {
      if (paidUntil > now && asked.size <= mostSenders) return
      asked.delete(senderId)
    }
  }
}
