import type { Logger, Watching } from './ports.ts'

/** Writes one line of the log for each update, delivery, 429 and hold, and passes it on to be counted. */
export function writeDown(counting: Watching, logger: Logger): Watching {
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
