import type { Clock } from '../ports.ts'
import { dateAt, KYIV, MINUTE_MS, SECOND_MS } from '../domain/calendar.ts'
import type { CommandIo } from './command.ts'

export type ProgressStep = {
  readonly pages: number
  readonly added: number
  /** How far back the walk has come; `null` before anything dated. */
  readonly reachedAt: Date | null
}

const BAR_CELLS = 20
const LINE_EVERY_PAGES = 10
const CLEAR_LINE = '\r\u001b[K'
/** On a narrow terminal the end of the line is cut off: wrapped, it would be drawn anew below. */
const withoutWrapping = (line: string): string => `\u001b[?7l${line}\u001b[?7h`

/**
 * Shows a walk back in time from `from` to `to` on stderr: a bar with rate and remaining time on a
 * terminal, plain lines elsewhere.
 */
export function createProgress(
  io: CommandIo,
  walk: { readonly from: Date; readonly to: Date; readonly clock: Clock },
) {
  let drawn = Promise.resolve()
  let hasEnded = false
  /** Rate and remaining time go by what came after the first page: a walk may begin anywhere. */
  let first: { readonly pages: number; readonly share: number; readonly at: number } | null = null

  return {
    show({ pages, added, reachedAt }: ProgressStep): void {
      const share = shareWalked(walk, reachedAt)
      const now = walk.clock.now().getTime()
      first ??= { pages, share, at: now }
      const elapsedMs = now - first.at
      const walked = share - first.share
      const facts = [
        `${Math.floor(share * 100)} %`,
        ...(reachedAt ? [dateAt(reachedAt, KYIV)] : []),
        `pages ${pages}${elapsedMs > 0 ? `, ${Math.round(((pages - first.pages) / elapsedMs) * MINUTE_MS)}/min` : ''}`,
        `new ${added}`,
        ...(walked > 0 && share < 1 ? [`${formatLength((elapsedMs / walked) * (1 - share))} left`] : []),
      ].join(' · ')
      if (io.isTerminal) draw(CLEAR_LINE + withoutWrapping(`${formatBar(share)} ${facts}`))
      else if (pages % LINE_EVERY_PAGES === 1) draw(`${facts}\n`)
    },
    /** A sentence on a line of its own. */
    say(sentence: string): void {
      draw(`${io.isTerminal ? CLEAR_LINE : ''}${sentence}\n`)
    },
    /** Afterwards nothing is drawn any more. */
    async end(): Promise<void> {
      if (io.isTerminal && first !== null) draw('\n')
      hasEnded = true
      await drawn
    },
  }

  function draw(text: string): void {
    if (hasEnded) return
    // Whoever watched may have gone; the walk goes to its end all the same.
    drawn = drawn.then(() => io.err(text)).catch(() => undefined)
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
  if (ms < MINUTE_MS) return `${Math.max(1, Math.round(ms / SECOND_MS))} s`
  return `${Math.round(ms / MINUTE_MS)} min`
}
