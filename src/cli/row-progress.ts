import type { MoveProgress } from '../db/export-rows.ts'
import type { CommandIo } from './command.ts'

const BAR_CELLS = 20
const CLEAR_LINE = '\r\u001b[K'
const LINE_EVERY = 10_000

/** Shows how many rows are moved: a bar on a terminal, a line now and then elsewhere. */
export function createRowProgress(io: CommandIo): { readonly show: MoveProgress; end(): Promise<void> } {
  let drawn = Promise.resolve()
  let lastLine = 0
  let isDrawn = false
  // Whoever watched may have gone; the rows are moved all the same.
  const draw = (text: string) => void (drawn = drawn.then(() => io.err(text)).catch(() => undefined))

  return {
    show({ table, done, all }) {
      const share = all === 0 ? 1 : Math.min(1, done / all)
      const facts = `${Math.floor(share * 100)} % · ${table} · rows ${done}`
      if (io.isTerminal) {
        const full = Math.round(share * BAR_CELLS)
        isDrawn = true
        draw(`${CLEAR_LINE}[${'█'.repeat(full)}${'░'.repeat(BAR_CELLS - full)}] ${facts}`)
      } else if (done - lastLine >= LINE_EVERY) {
        lastLine = done
        draw(`${facts}\n`)
      }
    },
    async end() {
      if (isDrawn) draw('\n')
      await drawn
    },
  }
}

/** Aborted when the person wants the command to end. */
export function stopAt(interrupted: Promise<void>): AbortSignal {
  const stop = new AbortController()
  void interrupted.then(() => stop.abort())
  return stop.signal
}
