import { DAY_MS } from '../domain/calendar.ts'
import { paidMessagesFor } from '../domain/delivery/forecast.ts'
import type { Clock, Logger, PaidStore } from '../ports.ts'

/** What may be spent on paid broadcasts in a day. */
export type PaidBudget = {
  /** Whether one more message may be paid for. */
  allows(): boolean
  /** A message was sent as a paid broadcast. */
  spend(): void
}

export const NOTHING_PAID: PaidBudget = { allows: () => false, spend: () => undefined }

/** Messages are written down in lots: a cap may be overshot by one lot a process. */
const LOT = 100

/**
 * Counts every message that is flagged as paid at its full price, although Telegram takes nothing
 * for the first 30 of a second: a cap must not be found to be too low afterwards.
 */
export async function createPaidBudget(deps: {
  readonly paid: PaidStore
  readonly starsPerDay: number
  readonly clock: Clock
  readonly logger: Logger
}): Promise<PaidBudget> {
  const most = paidMessagesFor(deps.starsPerDay)
  let day = today()
  let unwritten = 0
  let total = await deps.paid.add(dateOf(day), 0)

  return {
    allows() {
      beginDay()
      return total + unwritten < most
    },
    spend() {
      beginDay()
      unwritten += 1
      if (unwritten >= LOT) write()
    },
  }

  function beginDay(): void {
    if (day === today()) return
    day = today()
    total = 0
    unwritten = 0
  }

  function write(): void {
    const [lot, lotDay] = [unwritten, day]
    unwritten = 0
    total += lot
    deps.paid.add(dateOf(lotDay), lot).then(
      (sum) => {
        if (lotDay === day) total = Math.max(total, sum)
      },
      (error: unknown) => deps.logger.warn({ error, lot }, 'Unable to write down paid messages'),
    )
  }

  /** Asked with every message: a number, and no text before it is written. */
  function today(): number {
    return Math.floor(deps.clock.now().getTime() / DAY_MS)
  }
}

const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)
