import { setTimeout as wait } from 'node:timers/promises'

const EVERY_MS = 5000
const BLOCK_MS = 30_000
const HOUR_MS = 3_600_000
const MEGABYTE = 1024 * 1024

type Sample = { readonly at: number; readonly heap: number; readonly resident: number }

/** MB an hour, and the standard error of it. */
export type Slope = { readonly perHour: number; readonly error: number }

export type MemoryReport = {
  /** What lives: the least of each half minute, which is what a collection left. */
  readonly heap: Slope
  readonly resident: Slope
  /** MB at the end of the time. */
  readonly lastHeap: number
  readonly mostResident: number
}

/** Reads a process's own figures until `until`; those before `from` are its warm-up. */
export async function watchMemory(address: string, from: number, until: number): Promise<MemoryReport> {
  const samples: Sample[] = []
  while (Date.now() < until) {
    const sample = await readMemory(address).catch(() => null)
    if (sample !== null && sample.at >= from) samples.push(sample)
    await wait(EVERY_MS)
  }
  const blocks = [...Map.groupBy(samples, ({ at }) => Math.floor(at / BLOCK_MS)).values()]
  const pointsOf = (read: (block: readonly Sample[]) => number) =>
    blocks.map((block) => ({ x: (block[0]?.at ?? 0) / HOUR_MS, y: read(block) / MEGABYTE }))
  const heap = pointsOf((block) => Math.min(...block.map((sample) => sample.heap)))
  const resident = pointsOf((block) => block.reduce((sum, sample) => sum + sample.resident, 0) / block.length)
  return {
    heap: slopeOf(heap),
    resident: slopeOf(resident),
    lastHeap: heap.at(-1)?.y ?? Number.NaN,
    mostResident: Math.max(...samples.map((sample) => sample.resident)) / MEGABYTE,
  }
}

async function readMemory(address: string): Promise<Sample> {
  const text = await (await fetch(`${address}/metrics`)).text()
  const read = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1])
  return {
    at: Date.now(),
    heap: read('nodejs_heap_size_used_bytes'),
    resident: read('process_resident_memory_bytes'),
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
