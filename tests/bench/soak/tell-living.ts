/**
 * Preloaded into a process (`node --import`): at SIGUSR2 it collects its garbage, and writes what lives, in bytes, to
 * the file at `LIVING_FILE`. Without that a heap is as large as the time since its last collection.
 */
import { renameSync, writeFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const path = process.env.LIVING_FILE ?? ''
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

process.on('SIGUSR2', () => {
  collect()
  const { heapUsed, external, rss } = process.memoryUsage()
  writeFileSync(`${path}.draft`, JSON.stringify({ living: heapUsed + external, resident: rss }))
  renameSync(`${path}.draft`, path)
})
