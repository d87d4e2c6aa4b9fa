/**
 * Preloaded into a process (`node --import`): its machine's clock is ahead by as many milliseconds as the file at
 * `CLOCK_AHEAD_FILE` says, from one moment to the next. The time since the machine's start knows nothing of it.
 */
import { readFileSync } from 'node:fs'

const path = process.env.CLOCK_AHEAD_FILE ?? ''
const RightDate = Date
const rightNow = Date.now.bind(Date)
const rightInstant = Temporal.Now.instant.bind(Temporal.Now)

function aheadMs(): number {
  return Number(readFileSync(path, 'utf8'))
}

globalThis.Date = new Proxy(RightDate, {
  construct: (target, values, newTarget) =>
    Reflect.construct(target, values.length === 0 ? [rightNow() + aheadMs()] : values, newTarget) as Date,
  get: (target, key) =>
    key === 'now' ? () => rightNow() + aheadMs() : (Reflect.get(target, key) as unknown),
})
Temporal.Now.instant = () => rightInstant().add({ milliseconds: aheadMs() })
