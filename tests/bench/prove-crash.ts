/**
 * `npm run prove:crash`: 20,000 readers, every fifth of whom is due twice, 1,000 channels, half of which show their posts before, and 2,000
 * readers with alerts, three senders on one PostgreSQL, `kill -9` of a random one of them three times while posts are shown and 20 times
 * while all is sent, and a server that loses answers. Fails when anything is lost, owed to nobody, or came again and is not listed.
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
    chats: { channels: 1000, arePostsShown: true, alerted: 2000 },
    // What died with a preview in hand is taken again after two minutes.
    leadMs: 150_000,
    killsBefore: 3,
    senders: 3,
    kills: 20,
    perSecond: 400,
    dropOneOf: 200,
    deadlineMs: 600_000,
  })
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
  const { lost, extra, unlisted, unexplained } = report
  if (lost + extra + unlisted + unexplained > 0) process.exitCode = 1
  await database.drop()
} finally {
  await server.stop()
}
