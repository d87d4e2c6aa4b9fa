import { readFile, rm } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'

const EVERY_MS = 10_000
const HOUR_MS = 3_600_000
const MEGABYTE = 1024 * 1024

type Memory = { readonly living: number; readonly resident: number }
type Sample = Memory & { readonly at: number }

/** MB an hour, and the standard error of it. */
export type Slope = { readonly perHour: number; readonly error: number }

export type MemoryReport = {
  /** What lives behind a collection: its growth, and MB at the end of the time. */
  readonly living: Slope
  readonly lastLiving: number
  readonly mostResident: number
}

/** Looks at a process that `tell-living.ts` is preloaded into, until `until`; what is before `from` is its warm-up. */
export async function watchMemory(
  { pid, path }: { readonly pid: number; readonly path: string },
  from: number,
  until: number,
): Promise<MemoryReport> {
  const samples: Sample[] = []
  await wait(Math.max(0, from - Date.now()))
  while (Date.now() < until) {
    await rm(path, { force: true })
    process.kill(pid, 'SIGUSR2')
    await wait(EVERY_MS)
    const memory = await readMemory(path)
    if (memory !== null) samples.push({ ...memory, at: Date.now() })
  }
  return {
    living: slopeOf(samples.map(({ at, living }) => ({ x: at / HOUR_MS, y: living / MEGABYTE }))),
    lastLiving: (samples.at(-1)?.living ?? Number.NaN) / MEGABYTE,
    mostResident: Math.max(...samples.map(({ resident }) => resident)) / MEGABYTE,
  }
}

/** `null` where it was too busy to answer. */
async function readMemory(path: string): Promise<Memory | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Memory
  } catch {
    return null
  }
}

/** The line of least squares through points of which no two are at one place. */
function slopeOf(points: readonly { readonly x: number; readonly y: number }[]): Slope {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [middleX, middleY] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))]
  const spread = points.reduce((sum, { x }) => sum + (x - middleX) ** 2, 0)
  const perHour = points.reduce((sum, { x, y }) => sum + (x - middleX) * (y - middleY), 0) / spread
  const left = points.reduce((sum, { x, y }) => sum + (y - middleY - perHour * (x - middleX)) ** 2, 0)
  return { perHour, error: Math.sqrt(left / (points.length - 2) / spread) }
}
