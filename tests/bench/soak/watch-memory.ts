import { readFile, rm } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'

const EVERY_MS = 10_000
const MEGABYTE = 1024 * 1024

type Memory = { readonly living: number; readonly resident: number }

export type MemoryReport = {
  /** MB that live at the quietest moment of each half of the time: what is under way comes on top of what stays. */
  readonly floors: readonly [first: number, second: number]
  readonly mostResident: number
}

/** Looks at a process that `tell-living.ts` is preloaded into, until `until`; what is before `from` is its warm-up. */
export async function watchMemory(
  { pid, path }: { readonly pid: number; readonly path: string },
  from: number,
  until: number,
): Promise<MemoryReport> {
  const samples: Memory[] = []
  await wait(Math.max(0, from - Date.now()))
  while (Date.now() < until) {
    await rm(path, { force: true })
    process.kill(pid, 'SIGUSR2')
    await wait(EVERY_MS)
    const memory = await readMemory(path)
    if (memory !== null) samples.push(memory)
  }
  const half = Math.ceil(samples.length / 2)
  return {
    floors: [floorOf(samples.slice(0, half)), floorOf(samples.slice(half))],
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

const floorOf = (samples: readonly Memory[]): number =>
  Math.min(...samples.map(({ living }) => living)) / MEGABYTE
