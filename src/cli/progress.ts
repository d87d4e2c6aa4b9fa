import type { Clock } from '../ports.ts'
import { MINUTE_MS, SECOND_MS } from '../domain/calendar.ts'
import type { CommandIo } from './command.ts'

export type ProgressStep = {
  readonly pages: number
  readonly added: number
  /** How far back the walk has come; `null` before anything dated. */
  readonly reachedAt: Date | null
}

const BAR_CELLS = 30
const LINE_EVERY_PAGES = 10

/**
 * Shows a walk back in time from `from` to `to` on stderr: a bar with rate and remaining time on a
 * terminal, plain lines elsewhere.
 */
export function createProgress(
  io: CommandIo,
  walk: { readonly from: Date; readonly to: Date; readonly clock: Clock },
) {
  const startedAt = walk.clock.now().getTime()
  let drawn = Promise.resolve()

  return {
    show({ pages, added, reachedAt }: ProgressStep): void {
      const share = shareWalked(walk, reachedAt)
      const elapsedMs = Math.max(1, walk.clock.now().getTime() - startedAt)
      const perMinute = Math.round((pages / elapsedMs) * MINUTE_MS)
      const left = share > 0 ? ` · ${formatLength((elapsedMs / share) * (1 - share))} left` : ''
      const facts = `${Math.round(share * 100)} % · pages ${pages} (${perMinute}/min) · new ${added}${left}`
      if (io.isTerminal) draw(`\r\u001b[K${formatBar(share)} ${facts}`)
      else if (pages % LINE_EVERY_PAGES === 1) draw(`${facts}\n`)
    },
    async end(): Promise<void> {
      if (io.isTerminal) draw('\n')
      await drawn
    },
  }

  function draw(text: string): void {
    drawn = drawn.then(() => io.err(text))
  }
}

function shareWalked(
  { from, to }: { readonly from: Date; readonly to: Date },
  reachedAt: Date | null,
): number {
  const whole = from.getTime() - to.getTime()
  if (reachedAt === null || whole <= 0) return 0
  return Math.min(1, Math.max(0, (from.getTime() - reachedAt.getTime()) / whole))
}

function formatBar(share: number): string {
  const full = Math.round(share * BAR_CELLS)
  return `[${'█'.repeat(full)}${'░'.repeat(BAR_CELLS - full)}]`
}

function formatLength(ms: number): string {
  if (ms < MINUTE_MS) return `${Math.ceil(ms / SECOND_MS)} s`
  return `${Math.ceil(ms / MINUTE_MS)} min`
}
