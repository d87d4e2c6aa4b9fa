/**
 * `npm run prove:channels`: a million readers by 32 channels of 31,250 followers each. Every post goes out once and every
 * correction reaches it, against a local Bot API with 40 ms latency and the production flood rules.
 * Needs PostgreSQL's own binaries.
 */
import { Api } from 'grammy'
import { createCorrectionQueue } from '../../src/db/correction-queue.ts'
import { createDeliveryStore } from '../../src/db/delivery-store.ts'
import { createSubscriberStore } from '../../src/db/subscriber-store.ts'
import { openDelivery } from '../../src/delivery/open-delivery.ts'
import type { ShownTally } from '../../src/domain/digest/corrections.ts'
import { createTaskQueue } from '../../src/queue/create-task-queue.ts'
import { createMessenger } from '../../src/telegram/sending/messenger.ts'
import { createBotApiServer } from '../support/bot-api/bot-api-server.ts'
import { PRODUCTION_RULES } from '../support/bot-api/flood-gate.ts'
import { openTestDatabase } from '../support/pglite.ts'
import { createTestDatabase, prepareTemplate, SERVER_VARIABLE, startPostgres } from '../support/postgres.ts'
import { aReader } from '../support/readers.ts'
import { silentLogger } from '../support/silent-logger.ts'

const CHANNELS = 32
const FOLLOWERS = 31_250
const PER_SECOND = 25
const LATENCY_MS = 40
/** 08:00 in Kyiv. */
const DUE = new Date('2023-07-18T05:00:00Z')
const SHOWN: ShownTally = { night: '2023-07-18', rows: [] }
const idOf = (index: number) => -1_001_000_000_000 - index

const server = await startPostgres()
if (server === null) throw new Error('Unable to find a PostgreSQL server on this machine')
process.env[SERVER_VARIABLE] = server.url
await prepareTemplate(server.url)
const { url, drop } = await createTestDatabase()
const database = await openTestDatabase(url)
if (database.kind !== 'postgres') throw new Error('The proof needs PostgreSQL')

const start = performance.now()
const clock = { now: () => new Date(DUE.getTime() + performance.now() - start) }
const api = createBotApiServer({ clock, latencyMs: LATENCY_MS, floodRules: PRODUCTION_RULES })
const apiRoot = await api.listen()
const subscribers = createSubscriberStore(database.db)
for (let index = 1; index <= CHANNELS; index += 1) {
  api.addChannel({ id: idOf(index), title: `Channel ${index}` })
  await subscribers.save(aReader({ chatId: idOf(index), kind: 'channel', nextDueAt: DUE }))
}

const deliveries = createDeliveryStore(database.db)
const messenger = createMessenger(new Api(api.token, { apiRoot }))
let text = 'The report is yet to come.'
const place = { kind: 'postgres', raw: database.raw, url } as const
const queue = createTaskQueue({ place, logger: silentLogger })
const corrections = createCorrectionQueue(database.db)
const { engine, close } = await openDelivery({
  ...{ place, queue, perSecond: PER_SECOND, paid: null, deliveries, subscribers, messenger },
  ...{ paidMessenger: messenger, clock, logger: silentLogger },
  contentFor: async ({ kind, address, slot }) => {
    const composed = { message: { rich: null, classic: [text] }, shown: SHOWN }
    if (kind !== 'edit') return { kind: 'send', composed }
    const edited = await corrections.findEdited(address.chatId, slot)
    return edited
      ? { kind: 'edit', composed, messageIds: edited.messageIds }
      : { kind: 'nothing', reason: 'nothing to edit' }
  },
})
await queue.start()
await engine.start()

const posts = () => api.calls.filter(({ method, answer }) => method === 'sendMessage' && answer === 'ok')
const edits = () => api.calls.filter(({ method, answer }) => method === 'editMessageText' && answer === 'ok')
const posted = await secondsUntil(
  () => engine.tick(clock.now()),
  () => posts().length >= CHANNELS,
)
await settled(CHANNELS)
text = 'Launched: 36 drones, 31 shot down.'
const corrected = await secondsUntil(
  async () => {
    await corrections.queueEdits(SHOWN, new Date(0), clock.now())
    await engine.tick(clock.now())
  },
  () => edits().length >= CHANNELS,
)
await settled(2 * CHANNELS)

const flooded = api.calls.filter(({ answer }) => answer === 429).length
const shown = Array.from({ length: CHANNELS }, (_, index) => api.botMessages(idOf(index + 1)))
const problems = shown.filter((messages) => messages.length !== 1 || messages[0]?.text !== text).length
process.stdout.write(
  `${CHANNELS} channels × ${FOLLOWERS} readers = ${CHANNELS * FOLLOWERS}: ${posts().length} posts in ${posted} s, a correction in ${edits().length} edits in ${corrected} s, ${flooded} times 429, ${problems} channels without exactly one corrected post\n`,
)
await close()
await queue.stop()
await database.close()
await drop()
await api.close()
await server.stop()
if (problems > 0 || flooded > 0) process.exitCode = 1

async function secondsUntil(begin: () => Promise<void>, isDone: () => boolean): Promise<string> {
  const from = performance.now()
  await begin()
  while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 20))
  return ((performance.now() - from) / 1000).toFixed(1)
}

async function settled(count: number): Promise<void> {
  while ((await deliveries.count(new Date(0))).sent < count)
    await new Promise((resolve) => setTimeout(resolve, 50))
}
