import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { PRODUCTION_RULES } from '../../support/bot-api/flood-gate.ts'
import { runSitrep } from '../../e2e/run-sitrep.ts'
import type { PostgresServer } from '../../support/postgres.ts'
import { startBotApiChild } from '../bot-api-child.ts'
import { waitUntil } from '../senders/wait-until.ts'
import { askCommands } from './ask-commands.ts'
import { compareSoak, type SoakComparison } from './compare-soak.ts'
import { readerLines, soakReaders } from './soak-readers.ts'
import { makeTroubles } from './soak-troubles.ts'
import { watchMemory, type MemoryReport } from './watch-memory.ts'

export type SoakOptions = {
  readonly forMs: number
  readonly processes: number
  readonly readers: number
  readonly commandsPerSecond: number
  readonly tell: (line: string) => void
}

export type SoakReport = SoakComparison & {
  readonly asked: number
  readonly memory: readonly MemoryReport[]
  /** Times that Telegram's look-alike refused by its own rules, beside the troubles that were made. */
  readonly flooded: number
  /** Processes that ended, though nobody ended them. */
  readonly ended: number
  /** When it began, in ms. */
  readonly begunAt: number
  /** How often each sentence stands in the logs of all processes. */
  readonly log: Readonly<Record<string, number>>
}

const SECOND_MS = 1000
/** Everything is loaded, compiled and asked for once by then. */
const WARM_UP_SHARE = 0.3
/** What is still to come when the last has asked. */
const REST_MS = 45 * SECOND_MS
const NEWS =
  '# Front line\n\nEngineers opened the repaired bridge on the river road this morning, the army says.\n'

/** Whole processes on one PostgreSQL, with readers who get digests and ask, while everything goes wrong in turn. */
export async function playSoak(server: PostgresServer, options: SoakOptions): Promise<SoakReport> {
  const folder = await mkdtemp(join(tmpdir(), 'sitrep-soak-'))
  const api = await startBotApiChild({ latencyMs: 40, floodRules: PRODUCTION_RULES })
  const env = {
    ...{ BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root, PORT: '0', DATABASE_URL: server.url },
    ...{ SOURCES_FILE: join(folder, 'sources.json'), LOG_FORMAT: 'json', LOG_LEVEL: 'warn' },
    // As `npm start` has it, and told to say what it keeps.
    NODE_OPTIONS: `--max-semi-space-size=8 --import ${join(import.meta.dirname, 'tell-living.ts')}`,
  }
  await writeFile(env.SOURCES_FILE, '[]')
  await writeFile(join(folder, 'news.md'), NEWS)
  await command(['migrate'])
  const livingFiles = Array.from({ length: options.processes }, (_, nth) => join(folder, `living-${nth}`))
  const bots = livingFiles.map((path) => runSitrep(['start'], { ...env, LIVING_FILE: path }))
  try {
    await Promise.all(bots.map((bot) => bot.address()))
    const begunAt = Date.now()
    const endsAt = begunAt + options.forMs
    const readers = soakReaders(options.readers, begunAt + REST_MS, endsAt - REST_MS)
    await writeFile(join(folder, 'readers.jsonl'), readerLines(readers))
    await command(['subscribers', 'import', join(folder, 'readers.jsonl')])
    await command(['ingest', join(folder, 'news.md'), '--published', new Date().toISOString().slice(0, 10)])

    const warmAt = begunAt + WARM_UP_SHARE * options.forMs
    const [asked, memory] = await Promise.all([
      askCommands(api, options.readers, options.commandsPerSecond, endsAt),
      Promise.all(
        bots.map(({ pid = 0 }, nth) => watchMemory({ pid, path: livingFiles[nth] ?? '' }, warmAt, endsAt)),
      ),
      makeTroubles(api, server, { begunAt, forMs: options.forMs, tell: options.tell }),
    ])
    const compare = async () => compareSoak(readers, asked, await api.listArrivals())
    const isOver = async () => compare().then(({ lost, unanswered }) => lost + unanswered.length === 0)
    await waitUntil('everything', isOver, REST_MS).catch(() => undefined)
    // What comes twice comes later.
    await wait(REST_MS)
    return {
      ...(await compare()),
      asked: asked.length,
      memory,
      flooded: (await api.report()).flooded,
      ended: bots.filter((bot) => !bot.isRunning()).length,
      begunAt,
      log: countSentences(bots.map((bot) => bot.errors()).join('\n')),
    }
  } finally {
    await Promise.all(bots.map((bot) => bot.end('SIGTERM')))
    await api.stop()
    await rm(folder, { recursive: true, force: true })
  }

  async function command(words: readonly string[]): Promise<void> {
    const running = runSitrep(words, env)
    const code = await running.ended
    if (code !== 0) throw new Error(`${words.join(' ')} ended with ${String(code)}: ${running.errors()}`)
  }
}

function countSentences(log: string): Readonly<Record<string, number>> {
  const sentences = [...log.matchAll(/"msg":"([^"]*)"/g)].map(([, sentence = '']) => sentence)
  return Object.fromEntries(
    Map.groupBy(sentences, (sentence) => sentence)
      .entries()
      .map(([sentence, all]) => [sentence, all.length]),
  )
}
