/**
 * `npm run prove:soak`: three whole processes on one PostgreSQL for ten minutes, 2,000 readers in nine zones who all get a
 * digest, 15 commands a second, and Telegram and the database that fail in turn. `-- --minutes 3` for a shorter one with fewer readers.
 * Fails when anybody got no digest, two, or no answer, when digests are late, or when memory grows.
 */
import { parseArgs } from 'node:util'
import { startPostgres } from '../support/postgres.ts'
import { playSoak } from './soak/play-soak.ts'

const MINUTE_MS = 60_000
/** 2,000 in ten minutes: digests are sent at about half of what Telegram allows, answers at the other half. */
const READERS_A_MINUTE = 200
const MOST_LATE_SECONDS = 60
/** What stays may differ by this from one half to the other, in MB: what is asked most is never quite the same. */
const MOST_GROWTH_MB = 0.5

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } })
const minutes = Number(values.minutes)
const forMs = minutes * MINUTE_MS
const print = (line: string) => process.stdout.write(`${line}\n`)

const server = await startPostgres({ durable: true })
if (server === null) throw new Error('Unable to find a PostgreSQL server on this machine')
try {
  const report = await playSoak(server, {
    ...{ forMs, processes: 3, readers: READERS_A_MINUTE * minutes, commandsPerSecond: 15, tell: print },
  })
  const [p50, p99, most] = report.lateSeconds.map((seconds) => seconds.toFixed(1))
  const answers = report.answerSeconds.map((seconds) => seconds.toFixed(1))
  print(
    `digests: lost ${report.lost}, twice ${report.twice}, late by p50 ${p50} s, p99 ${p99} s, at most ${most} s`,
  )
  print(
    `commands: ${report.asked}, without an answer ${report.unanswered.length}, with an apology ${report.apologies}, ` +
      `answered after p50 ${answers[0]} s, p99 ${answers[1]} s, at most ${answers[2]} s`,
  )
  const minutesOf = Map.groupBy(report.unanswered, ({ at }) => Math.floor((at - report.begunAt) / MINUTE_MS))
  for (const [minute, all] of minutesOf) print(`  ${all.length} of them in minute ${minute}`)
  print(`in the logs: ${JSON.stringify(report.log)}`)
  print(`429 by the rules ${report.flooded}, processes that ended ${report.ended}`)
  for (const { floors, mostResident } of report.memory)
    print(
      `memory: ${floors.map((floor) => floor.toFixed(1)).join(' and then ')} MB live at the quietest moment; ` +
        `resident at most ${mostResident.toFixed(0)} MB`,
    )
  const grows = report.memory.some(({ floors: [first, second] }) => second - first > MOST_GROWTH_MB)
  const isLate = !(report.lateSeconds[1] < MOST_LATE_SECONDS)
  const isWrong = [report.lost, report.twice, report.unanswered.length, report.ended].some(
    (count) => count > 0,
  )
  if (isWrong || isLate || grows) process.exitCode = 1
} finally {
  await server.stop()
}
