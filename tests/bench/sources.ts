/* Fifty sources polled on the embedded database: how long is the event loop blocked, how much memory is used? */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { createBriefingStore } from '../../src/db/briefing-store.ts'
import { createPageStore } from '../../src/db/page-store.ts'
import { createSourceStore } from '../../src/db/source-store.ts'
import { createSafeFetch } from '../../src/sources/fetching/safe-fetch.ts'
import { createParseWorker } from '../../src/sources/parsing/parse-worker.ts'
import { SourceDefinition } from '../../src/sources/source-definition.ts'
import { createSourceReader } from '../../src/sources/source-reader.ts'
import { createFetching, type FetchReport } from '../../src/use-cases/fetch-sources.ts'
import { createEventMemory } from '../../src/use-cases/event-memory.ts'
import { openTestDatabase } from '../support/pglite.ts'
import { silentLogger } from '../support/silent-logger.ts'

const LIMITS = { blockedMs: 100, memoryMb: 400 }
const megabytes = (): number => Math.round(process.memoryUsage.rss() / 1024 ** 2)
const print = (line: string): boolean => process.stdout.write(`${line}\n`)

const sites = fork(new URL('./sources-server.ts', import.meta.url), {
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
})
const [port] = (await once(sites, 'message')) as [number]
const folder = await mkdtemp(join(tmpdir(), 'sitrep-bench-'))
// Making the database takes memory once in its life; what is measured is a bot that was started again.
await once(fork(new URL('./sources-database.ts', import.meta.url), [folder]), 'exit')
const database = await openTestDatabase({ dataDir: folder })

const definitions = Array.from({ length: 50 }, (_, index) => defineSource(index, port))
const fetch = createSafeFetch({
  clock: { now: () => new Date() },
  userAgent: 'Sitrep/bench',
  allowPrivate: true,
  deadlineMs: 5000,
  // Fifty hosts, as in life: one host would be asked for one thing at a time.
  lookup: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
})
const parser = createParseWorker()
const briefings = createBriefingStore(database.db)
const deps = {
  sources: createSourceStore(database.db),
  briefings,
  pages: createPageStore(database.db),
  events: createEventMemory(),
  reader: createSourceReader(definitions, { fetch, parser }),
  read: parser.read,
  logger: silentLogger,
  random: Math.random,
}
await deps.sources.sync(definitions, new Date())
const fetching = createFetching(deps)

print(`database open, memory ${megabytes()} MB`)
let faults = 0
for (const [round, hours] of [0, 24, 48].entries()) {
  // What a poll costs is measured without what starting and the round before left over.
  await pause(500)
  const watch = watchThread()
  const startedAt = performance.now()
  const reports = await fetching.fetchDue(new Date(Date.now() + hours * 3_600_000))
  const seconds = (performance.now() - startedAt) / 1000
  const { blockedMs, waitedMs, memoryMb } = watch.stop()
  print(
    `round ${round + 1}: ${describe(reports)} in ${seconds.toFixed(1)} s; longest turn of the event loop ` +
      `${blockedMs.toFixed(0)} ms of work (${waitedMs.toFixed(0)} ms on the clock), memory at most ${memoryMb} MB`,
  )
  if (blockedMs > LIMITS.blockedMs || memoryMb > LIMITS.memoryMb) faults += 1
}

await Promise.all([fetch.close(), parser.close()])
await database.close()
await rm(folder, { recursive: true })
sites.kill()
print(
  faults === 0 ? 'within the limits' : `over the limits of ${LIMITS.blockedMs} ms and ${LIMITS.memoryMb} MB`,
)
process.exitCode = faults === 0 ? 0 : 1

/**
 * The longest turn of the event loop, as work done in it: unlike the clock, that does not depend on what
 * else the machine is doing.
 */
function watchThread() {
  let [blockedMs, waitedMs, memoryMb] = [0, 0, 0]
  let [cpuMs, clockMs] = [threadCpuMs(), performance.now()]
  const timer = setInterval(() => {
    const [cpuNow, clockNow] = [threadCpuMs(), performance.now()]
    blockedMs = Math.max(blockedMs, cpuNow - cpuMs)
    waitedMs = Math.max(waitedMs, clockNow - clockMs)
    memoryMb = Math.max(memoryMb, megabytes())
    ;[cpuMs, clockMs] = [cpuNow, clockNow]
  }, 2)
  return {
    stop() {
      clearInterval(timer)
      return { blockedMs, waitedMs, memoryMb }
    },
  }
}

function threadCpuMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

function defineSource(index: number, serverPort: number): SourceDefinition {
  const site = `http://site-${index}.example:${serverPort}`
  const common = { slug: `source-${index}`, name: `Source ${index}`, language: 'en', intervalMinutes: 15 }
  const special = ['bomb', 'drip', 'challenge', 'nested'][index]
  if (special) {
    const kind = special === 'nested' ? 'page' : 'feed'
    return SourceDefinition.parse({ ...common, kind, url: `${site}/${special}` })
  }
  if (index % 5 === 0) {
    const url = `https://t.me/s/channel${index}`
    const telegram = SourceDefinition.parse({ ...common, kind: 'telegram', url, language: 'uk' })
    return { ...telegram, url: `${site}/channel/${index}` }
  }
  const path = index % 5 === 1 ? 'summaries' : 'feed'
  return SourceDefinition.parse({ ...common, kind: 'feed', url: `${site}/${path}/${index}` })
}

function describe(reports: readonly FetchReport[]): string {
  const added = reports.reduce((sum, report) => sum + (report.kind === 'fetched' ? report.added : 0), 0)
  const failed = reports.filter(({ kind }) => kind === 'failed').length
  return `${reports.length} sources, ${added} new briefings, ${failed} failures`
}
