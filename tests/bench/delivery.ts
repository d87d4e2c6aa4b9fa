/**
 * `npm run bench:delivery`: planning of 10,000 to 1,000,000 readers, and sending against a local
 * Bot API with 40 ms latency and the production flood rules. Needs PostgreSQL's own binaries.
 */
import { createTestDatabase, prepareTemplate, SERVER_VARIABLE, startPostgres } from '../support/postgres.ts'
import { benchPlanning } from './bench-planning.ts'
import { benchDocumentedLoop, benchEngine, type SendingFigure } from './bench-sending.ts'
import { PRODUCTION_RULES } from '../support/bot-api/flood-gate.ts'
import { startBotApiChild } from './bot-api-child.ts'

const LATENCY_MS = 40
const print = (line: string) => process.stdout.write(`${line}\n`)

const server = await startPostgres()
if (server === null) throw new Error('Unable to find a PostgreSQL server on this machine')
process.env[SERVER_VARIABLE] = server.url
await prepareTemplate(server.url)
const parts = process.argv.slice(2)
const isWanted = (part: string) => parts.length === 0 || parts.includes(part)
try {
  if (isWanted('planning')) await planning()
  if (isWanted('sending')) await sending()
} finally {
  await server.stop()
}

async function planning(): Promise<void> {
  const database = await createTestDatabase()
  for (const readers of [10_000, 100_000, 1_000_000]) {
    const { seconds, again, megabytes } = await benchPlanning(database.url, readers)
    print(
      `planning ${readers} due readers: ${seconds.toFixed(1)} s, again: ${again} added, process ${megabytes.toFixed(0)} MB`,
    )
  }
  await database.drop()
}

async function sending(): Promise<void> {
  const database = await createTestDatabase()
  const api = await startBotApiChild({
    latencyMs: LATENCY_MS,
    floodRules: PRODUCTION_RULES,
    keepHistory: false,
  })
  tell(await benchDocumentedLoop(api, 900))
  tell(await benchEngine(database.url, api, { readers: 1800, perSecond: 30, paid: false }))
  tell(await benchEngine(database.url, api, { readers: 30_000, perSecond: 1000, paid: true }))
  await api.stop()
  await database.drop()
}

function tell({ name, messages, perSecond, flooded, mostInFlight }: SendingFigure): void {
  print(
    `${name}: ${messages} messages at ${perSecond.toFixed(1)} a second, ${flooded} times 429, at most ${mostInFlight} in flight`,
  )
}
