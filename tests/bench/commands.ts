/**
 * How long a person waits for an answer: commands over the Bot API look-alike, on the embedded database with four years
 * of tallies and 10,000 stories, beside a bot that does nothing but echo. One question at a time, in one process.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Bot } from 'grammy'
import { createChartPainter } from '../../src/charts/create-chart-painter.ts'
import { createFeedbackStore } from '../../src/db/feedback-store.ts'
import { createAlertStore } from '../../src/db/alert-store.ts'
import { createBarredStore } from '../../src/db/barred-store.ts'
import { createBriefingStore } from '../../src/db/briefing-store.ts'
import { createCorrectionQueue } from '../../src/db/correction-queue.ts'
import { createDeliveryStore } from '../../src/db/delivery-store.ts'
import { createOwnRows } from '../../src/db/own-rows.ts'
import { createSourceStore } from '../../src/db/source-store.ts'
import { createStrikeStore } from '../../src/db/strike-store.ts'
import { createSubscriberStore } from '../../src/db/subscriber-store.ts'
import { realTimer } from '../../src/delivery/timer.ts'
import { createBotApiServer } from '../support/bot-api/bot-api-server.ts'
import { createBot } from '../../src/telegram/bot.ts'
import { receiveUpdates } from '../../src/telegram/receiving/receive-updates.ts'
import { loadTexts } from '../../src/telegram/texts.ts'
import { aPicture } from '../charts/chart-pictures.ts'
import { createNightMemory } from '../../src/use-cases/night-memory.ts'
import { openGate } from '../support/open-gate.ts'
import { openTestDatabase } from '../support/pglite.ts'
import { silentLogger } from '../support/silent-logger.ts'
import { fillArchive, NOW } from './fill-archive.ts'

const { values } = parseArgs({ options: { times: { type: 'string', default: '60' } } })
const TIMES = Number(values.times)

const clock = { now: () => NOW }
const dataDir = await mkdtemp(join(tmpdir(), 'bench-commands-'))
const database = await openTestDatabase({ dataDir })
await database.migrate()
await fillArchive(database.db)

const api = createBotApiServer({ clock })
const apiRoot = await api.listen()
const charts = createChartPainter()
const strikes = createStrikeStore(database.db)
const nights = createNightMemory(strikes)
const bot = createBot({
  ...{ token: api.token, apiRoot, clock, charts, strikes, nights },
  ...{ log: silentLogger, texts: loadTexts(), gate: openGate, timer: realTimer, count: () => undefined },
  subscribers: createSubscriberStore(database.db),
  alerts: createAlertStore(database.db),
  feedback: createFeedbackStore(database.db),
  hosts: createBarredStore(database.db),
  ownRows: createOwnRows(database.db),
  sources: createSourceStore(database.db),
  briefings: createBriefingStore(database.db),
  deliveries: createDeliveryStore(database.db),
  corrections: createCorrectionQueue(database.db),
  personalBudget: { burst: 1_000_000 },
  defaults: { timezone: 'Europe/Kyiv', deliveryTime: '08:00', language: 'en' },
  adminIds: [],
})

const echoApi = createBotApiServer({ clock })
const echo = new Bot(echoApi.token, { client: { apiRoot: await echoApi.listen() } })
echo.on('message:text', (ctx) => ctx.reply(ctx.msg.text))

const updates = receiveUpdates(bot, { log: silentLogger, webhook: null })
await updates.start()
const echoing = echo.start()
/** Questions so far: it makes them differ. */
let asked = 0

const rows: [string, readonly number[]][] = []
rows.push(['a bot that echoes', await measure(echoApi, () => 'hello')])
rows.push(['`/start`', await measure(api, () => '/start', { isNew: true })])
rows.push(['`/today`', await measure(api, () => '/today')])
rows.push(['`/strikes`', await measure(api, () => '/strikes')])
rows.push(['`/strikes shahed 2025`', await measure(api, () => '/strikes shahed 2025')])
rows.push(['`/strikes` of the whole archive', await measure(api, () => '/strikes 2022-09-28..2026-09-28')])
rows.push([
  '`/news` and a word',
  await measure(api, () => `/news ${['Kupyansk', 'refinery', 'harbour', 'nothing'][asked % 4]}`),
])
rows.push(['“how many drones in July?”', await measure(api, () => 'how many drones in July 2026?')])
rows.push(['a card, `@bot shahed july`', await measureCards('shahed july')])
rows.push(['cards, `@bot` alone', await measureCards('')])
for (const [name, question] of [
  ['the record of all nights', 'biggest attack ever'],
  ['the mean of four years', 'average drones per night since 2022-09-28'],
  ['the share of four years', 'what share of shaheds was shot down since 2022-09-28'],
  ['two years compared', 'drones 2024 vs 2025'],
  ['month by month', 'drones month by month since 2022-09-28'],
] as const)
  rows.push([`${name}: “${question}”`, await measure(api, () => question)])
// Its thread begins with the first picture.
await charts.paint(aPicture())
rows.push(['`/chart`, a new picture', await measure(api, () => `/chart ${7 + (asked % 85)}`)])
rows.push(['`/chart`, painted before', await measure(api, () => '/chart')])

const base = quantile(rows[0]?.[1] ?? [], 0.5)
say('| | p50 | p99 | p50, echo = 1 |\n|---|---|---|---|')
for (const [name, times] of rows) {
  const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)]
  say(`| ${name} | ${p50.toFixed(1)} ms | ${p99.toFixed(1)} ms | ${(p50 / base).toFixed(1)} |`)
}

await Promise.all([updates.stop(), echo.stop()])
await Promise.all([echoing, api.close(), echoApi.close(), charts.close()])
await database.close()
await rm(dataDir, { recursive: true })

async function measure(
  server: typeof api,
  words: () => string,
  { isNew = false }: { readonly isNew?: boolean } = {},
): Promise<readonly number[]> {
  const times: number[] = []
  let reader = server.addUser({ firstName: 'Reader', languageCode: 'en' })
  for (let at = -5; at < TIMES; at += 1) {
    if (isNew) reader = server.addUser({ firstName: 'Reader', languageCode: 'en' })
    asked += 1
    const begun = performance.now()
    const { message_id: after } = server.userSends(reader.id, words())
    await server.waitForBotMessage(reader.id, ({ message_id: id }) => id > after, 30_000)
    // The first few warm the code up.
    if (at >= 0) times.push(performance.now() - begun)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return times
}

/** Each by a person of their own: whoever types much is not answered. */
async function measureCards(query: string): Promise<readonly number[]> {
  const times: number[] = []
  for (let at = -5; at < TIMES; at += 1) {
    const person = api.addUser({ firstName: 'Reader', languageCode: 'en' })
    const begun = performance.now()
    const answer = await api.userTypes(person, query, { waitMs: 30_000 })
    if (answer === null || answer.cards.length === 0) throw new Error(`No cards for "${query}"`)
    if (at >= 0) times.push(performance.now() - begun)
  }
  return times
}

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
