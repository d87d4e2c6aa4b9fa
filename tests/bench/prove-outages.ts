/**
 * `npm run prove:outages`: three senders on one PostgreSQL, with Telegram away for ten minutes, with the
 * database dead and frozen for one, and with a paid broadcast. `-- --telegram-minutes 1 --database-minutes 0.2`
 * for shorter ones, `-- paid` for one of `telegram`, `dead`, `frozen` and `paid`. Fails when anybody got
 * nothing, or more than is listed.
 */
import { parseArgs } from 'node:util'
import { startPostgres, type PostgresServer } from '../support/postgres.ts'
import { databaseAway } from './outages/database-away.ts'
import { paidTogether } from './outages/paid-together.ts'
import { telegramAway } from './outages/telegram-away.ts'
import type { Recovery } from './outages/read-recovery.ts'
import type { Comparison } from './senders/compare-arrivals.ts'

const MINUTE_MS = 60_000
/** As in operation: three processes, a look at what is due every minute, 30 s for a call. */
const SENDING = { senders: 3, perSecond: 25, tickMs: MINUTE_MS, timeoutSeconds: 30 }
const READERS = 5000
const PAID_READERS = 30_000

const { values, positionals } = parseArgs({
  options: {
    'telegram-minutes': { type: 'string', default: '10' },
    'database-minutes': { type: 'string', default: '1' },
  },
  allowPositionals: true,
})
const telegramMs = Number(values['telegram-minutes']) * MINUTE_MS
const databaseMs = Number(values['database-minutes']) * MINUTE_MS
const isWanted = (part: string) => positionals.length === 0 || positionals.includes(part)
const print = (line: string) => process.stdout.write(`${line}\n`)

if (isWanted('telegram')) await onServer(proveTelegram)
for (const how of ['dead', 'frozen'] as const) {
  if (isWanted(how)) await onServer((server) => proveDatabase(server, how))
}
if (isWanted('paid')) await onServer(provePaid)

async function proveTelegram({ url }: PostgresServer): Promise<void> {
  const deadlineMs = telegramMs + 20 * MINUTE_MS
  const report = await telegramAway(url, { ...SENDING, readers: READERS, awayMs: telegramMs, deadlineMs })
  print(`Telegram away for ${telegramMs / MINUTE_MS} min, half-way through ${READERS} readers`)
  const calls = Object.entries(report.callsInto).map(([way, count]) => `${way} ${count}`)
  print(`  calls into the outage: ${calls.join(', ')}`)
  tellRecovery(report)
}

async function proveDatabase(server: PostgresServer, how: 'dead' | 'frozen'): Promise<void> {
  const deadlineMs = databaseMs + 20 * MINUTE_MS
  const options = { ...SENDING, how, readers: READERS, awayMs: databaseMs, deadlineMs }
  const report = await databaseAway(server, options)
  print(`The database ${how} for ${databaseMs / MINUTE_MS} min, half-way through ${READERS} readers`)
  tellRecovery(report)
}

async function provePaid({ url }: PostgresServer): Promise<void> {
  const options = {
    senders: SENDING.senders,
    readers: PAID_READERS,
    perSecond: 1000,
    deadlineMs: 5 * MINUTE_MS,
  }
  const report = await paidTogether(url, options)
  print(`A paid broadcast to ${PAID_READERS} readers by ${options.senders} processes`)
  print(
    `  ${report.perSecond.toFixed(0)} a second, ${report.flooded} times 429, at most ${report.mostInFlight} in flight`,
  )
  tellComparison(report)
}

function tellRecovery(report: Recovery): void {
  const seconds = (ms: number) => (ms / 1000).toFixed(1)
  print(`  arrived meanwhile: ${report.meanwhile}`)
  print(
    `  back: the first message after ${seconds(report.firstAfterMs)} s, ${report.after} until the last after ${seconds(report.lastAfterMs)} s`,
  )
  print(`  at most ${report.mostInASecond} in a second, ${report.flooded} times 429`)
  print(`  processes that ended: ${report.ended}; lines in their logs: ${report.warnings}`)
  tellComparison(report)
  if (report.ended > 0) process.exitCode = 1
}

function tellComparison({ lost, twice, extra, unlisted, repeated, ambiguous }: Comparison): void {
  print(`  lost ${lost}, more than one ${twice}, of these not listed ${unlisted}, owed to nobody ${extra}`)
  print(`  listed as repeated ${repeated}, as ambiguous ${ambiguous}`)
  if (lost > 0 || unlisted > 0 || extra > 0) process.exitCode = 1
}

async function onServer(prove: (server: PostgresServer) => Promise<void>): Promise<void> {
  const server = await startPostgres({ durable: true })
  if (server === null) throw new Error('Unable to find a PostgreSQL server on this machine')
  try {
    await prove(server)
  } finally {
    await server.stop()
  }
}
