/**
 * Due instants worked out from `Intl` alone, with none of the program's code and no `Temporal`:
 * a zone is cut into stretches of one offset, and a wall time is due at the first instant at which
 * the zone's clock shows it or has passed it.
 */
export type Stretch = { readonly from: number; readonly to: number; readonly offsetMs: number }

const STEP_MS = 6 * 3_600_000

export function stretchesOf(timeZone: string, from: number, to: number): readonly Stretch[] {
  const offsetAt = offsetReader(timeZone)
  const stretches: Stretch[] = []
  let start = from
  let offsetMs = offsetAt(from)
  for (let at = from; at < to; at += STEP_MS) {
    const next = offsetAt(at + STEP_MS)
    if (next === offsetMs) continue
    const change = firstInstant(at, at + STEP_MS, (instant) => offsetAt(instant) === next)
    stretches.push({ from: start, to: change, offsetMs })
    start = change
    offsetMs = next
  }
  return [...stretches, { from: start, to, offsetMs }]
}

/** The due instant of a wall time given as if it were UTC; `null` outside of the stretches. */
export function dueInstant(stretches: readonly Stretch[], wallAsUtc: number): number | null {
  for (const { from, to, offsetMs } of stretches) {
    const at = Math.max(wallAsUtc - offsetMs, from)
    if (at < to) return at
  }
  return null
}

/** What the zone's clock shows at an instant, as if it were UTC. */
export function wallAt(stretches: readonly Stretch[], instant: number): number {
  const { offsetMs = 0 } = stretches.find(({ to }) => instant < to) ?? stretches.at(-1) ?? {}
  return instant + offsetMs
}

function offsetReader(timeZone: string) {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  return (instant: number): number => {
    const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value
    const [, sign, hours, minutes, seconds] = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?/.exec(name ?? '') ?? []
    const ms = Number(hours ?? 0) * 3_600_000 + Number(minutes ?? 0) * 60_000 + Number(seconds ?? 0) * 1000
    return sign === '-' ? -ms : ms
  }
}

function firstInstant(low: number, high: number, isReached: (instant: number) => boolean): number {
  let [before, after] = [low, high]
  while (after - before > 1000) {
    const middle = before + Math.floor((after - before) / 2000) * 1000
    if (isReached(middle)) after = middle
    else before = middle
  }
  return after
}
