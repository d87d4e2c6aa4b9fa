import { SECOND_MS } from './domain/calendar.ts'
import { createMetrics } from './http/create-metrics.ts'
import type { Logger, Watching } from './ports.ts'
import type { Program } from './program.ts'
import { findTroubles } from './use-cases/find-troubles.ts'
import { readStatus } from './use-cases/read-status.ts'
import { rememberFor } from './use-cases/remember-for.ts'

/** A look counts rows, and writes one. */
const LOOKED_FOR_MS = 5 * SECOND_MS

type GateState = { heldMs(): number; waiting(): number }

/** What an operator sees of a program: metrics, troubles and lines of the log. The gate may be made later. */
export function observe(program: Program, gate: () => GateState) {
  const { clock, database, logger, sending, stores } = program
  const readState = () => readStatus(stores, sending, clock.now())
  const lookForTroubles = rememberFor(LOOKED_FOR_MS, () =>
    findTroubles({
      heldMs: () => gate().heldMs(),
      readStatus: readState,
      checkWritable: database.checkWritable,
      readFreeBytes: program.readFreeBytes,
    }),
  )
  const metrics = createMetrics(readState, {
    findTroubles: lookForTroubles,
    readGate: () => ({ heldMs: gate().heldMs(), waiting: gate().waiting() }),
  })
  return { readState, lookForTroubles, metrics, watching: writeDown(metrics.watching, logger) }
}

/** Writes one line of the log for each update, delivery, 429 and hold, and passes it on to be counted. */
function writeDown(counting: Watching, logger: Logger): Watching {
  return {
    update(note) {
      logger.info(note, 'Handled an update')
      counting.update(note)
    },
    delivery(note) {
      logger.info(note, note.outcome === 'queued' ? 'A delivery is tried again later' : 'Settled a delivery')
      counting.delivery(note)
    },
    flood(scope) {
      logger.warn({ scope }, 'Telegram refused for too many requests')
      counting.flood(scope)
    },
    hold() {
      logger.warn({}, 'Nobody is sent anything for a while: Telegram asks for silence or gives no answer')
      counting.hold()
    },
  }
}
