import type { Clock, DeliveryStore, Logger, SettledDelivery } from '../ports.ts'
import type { Timer } from '../ports.ts'

export type SettlementWriter = {
  /** Done when it is stored. Never rejects: an outage of the database is waited out. */
  write(row: SettledDelivery): Promise<void>
  /** Ids that wait to be stored. */
  pending(): readonly number[]
}

type Waiting = { readonly row: SettledDelivery; readonly done: () => void }

const MOST_PER_STATEMENT = 500
const RETRY_MS = 500

/**
 * Writes each settlement at once, together with those that came while the last statement ran: one
 * at a time at 30 messages a second, some dozens at 1000, and never a wait to fill a batch.
 */
export function createSettlementWriter(deps: {
  readonly deliveries: Pick<DeliveryStore, 'settle'>
  readonly sender: string
  readonly clock: Clock
  readonly timer: Timer
  readonly logger: Logger
}): SettlementWriter {
  let waiting: Waiting[] = []
  let writing: readonly Waiting[] = []

  return {
    write: (row) =>
      new Promise<void>((resolve) => {
        waiting.push({ row, done: resolve })
        if (writing.length === 0) void writeAll()
      }),
    pending: () => [...writing, ...waiting].map(({ row }) => row.id),
  }

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      writing = waiting.slice(0, MOST_PER_STATEMENT)
      waiting = waiting.slice(MOST_PER_STATEMENT)
      await writeUntilStored(writing.map(({ row }) => row))
      for (const { done } of writing) done()
      writing = []
    }
  }

  async function writeUntilStored(rows: readonly SettledDelivery[]): Promise<void> {
    for (let isTold = false; ; isTold = true) {
      try {
        await deps.deliveries.settle(deps.sender, rows, deps.clock.now())
        return
      } catch (error) {
        const fields = { error, rows: rows.length }
        if (!isTold) deps.logger.error(fields, 'Unable to store what was sent; trying until it can be stored')
        await deps.timer.sleep(RETRY_MS)
      }
    }
  }
}
