/**
 * `npm run bench:transfer [READERS]`: how long subscribers take to move in and out of the embedded database
 * in a folder, and a table of attacks to come in, with the memory that takes beyond the database's own.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../src/db/open-database.ts'
import { createAlertStore } from '../../src/db/alert-store.ts'
import { createSourceStore } from '../../src/db/source-store.ts'
import { createStrikeStore } from '../../src/db/strike-store.ts'
import { createSubscriberStore } from '../../src/db/subscriber-store.ts'
import { addDays } from '../../src/domain/calendar.ts'
import { nextDueAt } from '../../src/domain/schedule.ts'
import { TOPICS } from '../../src/domain/topic.ts'
import { readStrikesTable } from '../../src/sources/strikes-table.ts'
import { importStrikes } from '../../src/use-cases/import-strikes.ts'
import { exportSubscribers, importSubscribers } from '../../src/use-cases/transfer-subscribers.ts'
import { silentLogger } from '../support/silent-logger.ts'

const READERS = Number(process.argv[2] ?? 100_000)
const TABLE_ROWS = 3800
const NOW = new Date('2023-08-02T04:30:00Z')
const ZONES = ['Europe/Kyiv', 'Europe/Warsaw', 'Europe/London', 'America/New_York', 'Asia/Tokyo']

const print = (line: string) => process.stdout.write(`${line}\n`)
const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`

/** Runs the work; prints its time, and the highest the heap went and the process grew meanwhile. */
async function measure(name: string, work: () => Promise<string>): Promise<void> {
  global.gc?.()
  const rssBefore = process.memoryUsage().rss
  let heap = 0
  let rss = 0
  const sample = () => {
    const usage = process.memoryUsage()
    heap = Math.max(heap, usage.heapUsed)
    rss = Math.max(rss, usage.rss)
  }
  const timer = setInterval(sample, 50)
  const start = performance.now()
  const cpuBefore = process.cpuUsage()
  const result = await work()
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(cpuBefore)
  sample()
  clearInterval(timer)
  print(
    `${name.padEnd(34)} ${seconds.toFixed(1).padStart(6)} s (${((user + system) / 1e6).toFixed(1)} s of CPU)   heap up to ${megabytes(heap)}, ` +
      `process ${megabytes(rss)} (+${megabytes(rss - rssBefore)})   ${result}`,
  )
}

function lineOf(index: number): string {
  return JSON.stringify({
    chatId: 100_000_000 + index * 7,
    kind: 'private',
    language: index % 3 === 0 ? 'en' : 'uk',
    timezone: ZONES[index % ZONES.length],
    deliveryTime: `${String(6 + (index % 5)).padStart(2, '0')}:${String((index % 4) * 15).padStart(2, '0')}`,
    days: [1, 2, 3, 4, 5, 6, 7],
    topics: TOPICS.slice(index % 10, (index % 10) + 5),
    follows: index % 4 === 0 ? ['Kharkiv', "Куп'янськ"] : [],
    status: 'active',
  })
}

async function* lines(): AsyncGenerator<string> {
  for (let index = 0; index < READERS; index += 1) yield await Promise.resolve(lineOf(index))
}

function tableOf(rows: number): string {
  const models = ['Shahed-136/131', 'X-101/X-555 and Kalibr', 'Iskander-M', 'Orlan-10', 'Unknown UAV']
  const body = Array.from({ length: rows }, (_, index) => {
    const night = addDays('2022-09-28', Math.floor(index / 3))
    return `${night} 01:00,${night} 05:${index % 60},${models[index % models.length]},north,Ukraine,,${9 + (index % 20)},${index % 9},,,,kpszsu`
  })
  return `time_start,time_end,model,launch_place,target,carrier,launched,destroyed,not_reach_goal,still_attacking,cross_border_belarus,source\n${body.join('\n')}`
}

const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'))
const database = await openDatabase({
  databaseUrl: process.env['DATABASE_URL'] || null,
  dataDir: folder,
  host: process,
  clock: { now: () => new Date() },
  logger: silentLogger,
})
await database.migrate()
print(`${READERS.toLocaleString('en')} readers, ${database.kind}, Node ${process.version}`)
const subscribers = createSubscriberStore(database.db)
const refuse = () => {
  throw new Error('A line of the benchmark was refused')
}
const load = async () =>
  JSON.stringify(await importSubscribers(lines(), { subscribers, nextDueAt }, NOW, refuse))

await measure('import, all new', load)
await measure('import again, all known', load)
await measure('export', async () => {
  let bytes = 0
  for await (const chunk of exportSubscribers({ subscribers, alerts: createAlertStore(database.db) }))
    bytes += Buffer.byteLength(chunk)
  return megabytes(bytes)
})

const deps = { sources: createSourceStore(database.db), strikes: createStrikeStore(database.db) }
const loadTable = async () => {
  const table = readStrikesTable(tableOf(TABLE_ROWS))
  if (table.kind === 'failed') throw new Error(table.message)
  return JSON.stringify(await importStrikes(deps, table.rows, NOW))
}
await measure(`import strikes, ${TABLE_ROWS} rows`, loadTable)
await measure('import strikes again', loadTable)

await database.close()
rmSync(folder, { recursive: true, force: true })
