/**
 * Preloaded into a process (`node --import`): at SIGUSR2 it collects its garbage, and writes what lives, in bytes, to
 * the file at `LIVING_FILE`. Without that a heap is as large as the time since its last collection. Left out is what V8 compiles:
 * that grows for as long as something is done often enough for the first time, and is thrown away when it is not.
 */
import { renameSync, writeFileSync } from 'node:fs'
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const path = process.env.LIVING_FILE ?? ''
const COMPILED = /^(?:code|trusted)/
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

process.on('SIGUSR2', () => {
  collect()
  const { heapUsed, external, rss } = process.memoryUsage()
  const compiled = getHeapSpaceStatistics()
    .filter(({ space_name }) => COMPILED.test(space_name))
    .reduce((sum, { space_used_size }) => sum + space_used_size, 0)
  writeFileSync(`${path}.draft`, JSON.stringify({ living: heapUsed + external - compiled, resident: rss }))
  renameSync(`${path}.draft`, path)
})
