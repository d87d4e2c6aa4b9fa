/**
 * `npm run prove:crash`: 20,000 readers, every fifth of whom is due twice, three senders on one PostgreSQL, 20 times `kill -9` of a random
 * one of them, and a server that loses answers. Fails when anything of a slot is lost, or more came than is listed.
 */
import { createTestDatabase, prepareTemplate, SERVER_VARIABLE, startPostgres } from '../support/postgres.ts'
import { crashSenders } from './crash/crash-senders.ts'

const server = await startPostgres()
if (server === null) throw new Error('Unable to find a PostgreSQL server on this machine')
process.env[SERVER_VARIABLE] = server.url
try {
  await prepareTemplate(server.url)
  const database = await createTestDatabase()
  const report = await crashSenders(database.url, {
    readers: 20_000,
    twiceOneOf: 5,
    senders: 3,
    kills: 20,
    perSecond: 400,
    dropOneOf: 200,
    deadlineMs: 600_000,
  })
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
  if (report.lost > 0 || report.unlisted > 0) process.exitCode = 1
  await database.drop()
} finally {
  await server.stop()
}
