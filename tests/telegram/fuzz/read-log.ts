import { Writable } from 'node:stream'
import { createLogger } from '../../../src/log.ts'
import type { Logger } from '../../../src/ports.ts'

/** The program's own logger at its most talkative, whose lines are taken by whoever reads them. */
export function createReadLog(redact: readonly string[]): {
  readonly logger: Logger
  take(): readonly string[]
} {
  let lines: string[] = []
  const destination = new Writable({
    write(line: Buffer, _encoding, done) {
      lines.push(line.toString())
      done()
    },
  })
  return {
    logger: createLogger({ level: 'debug', format: 'json', redact, destination }),
    take() {
      const taken = lines
      lines = []
      return taken
    },
  }
}
