import { statfs } from 'node:fs/promises'
import { resolve } from 'node:path'
import { createChartPainter } from './charts/create-chart-painter.ts'
import type { Config } from './config.ts'
import { createCorrectionQueue } from './db/correction-queue.ts'
import type { Database } from './db/database.ts'
import { openDatabase } from './db/open-database.ts'
import { createAlertStore } from './db/alert-store.ts'
import { createAnnouncementStore } from './db/announcement-store.ts'
import { createBarredStore } from './db/barred-store.ts'
import { createBriefingStore } from './db/briefing-store.ts'
import { createFeedbackStore } from './db/feedback-store.ts'
import { createDeliveryStore } from './db/delivery-store.ts'
import { createEditionStore } from './db/edition-store.ts'
import { createOwnRows } from './db/own-rows.ts'
import { createPageStore } from './db/page-store.ts'
import { createOnceStore, createPaidStore } from './db/once-store.ts'
import type { Host } from './db/lock.ts'
import { refreshSearchWords } from './db/refresh-search-words.ts'
import { createSourceStore } from './db/source-store.ts'
import { createStrikeStore } from './db/strike-store.ts'
import { createSubscriberStore } from './db/subscriber-store.ts'
import { createTaskStore } from './db/task-store.ts'
import { loadSources } from './load-sources.ts'
import type { ChartPainter, Clock, Logger, SourceReader, TextsFor } from './ports.ts'
import { createSafeFetch } from './sources/fetching/safe-fetch.ts'
import { createParseWorker } from './sources/parsing/parse-worker.ts'
import { readWebPage } from './sources/read-web-page.ts'
import type { SourceDefinition } from './sources/source-definition.ts'
import { createSourceReader } from './sources/source-reader.ts'
import { loadTexts } from './telegram/texts.ts'
import { planAlerts } from './use-cases/plan-alerts.ts'
import { correct } from './use-cases/correct.ts'
import { createEventMemory } from './use-cases/event-memory.ts'
import { createNightMemory } from './use-cases/night-memory.ts'
import { createFetching, type Fetching } from './use-cases/fetch-sources.ts'
import type { IngestDeps } from './use-cases/ingest.ts'
import type { StoreDeps } from './use-cases/store-briefings.ts'
import type { Sending } from './use-cases/forecast.ts'

/** The open database and what works on it: what the bot and the command line have in common. */
export type Program = {
  readonly config: Config
  readonly clock: Clock
  readonly logger: Logger
  readonly host: Host
  readonly database: Database
  readonly texts: TextsFor
  readonly stores: Stores
  readonly reader: SourceReader
  readonly charts: ChartPainter
  /** How fast messages go, and what may be paid for it. */
  readonly sending: Sending
  /** Room on the disk of the embedded database, in bytes; `null` where a server keeps the data. */
  readonly readFreeBytes: () => Promise<number | null>
  /** Reads one article at any public address. */
  readonly readPage: (address: string) => ReturnType<typeof readWebPage>
  /** Reading texts, storing what they say, and queueing corrections of what readers were told. */
  readonly ingesting: IngestDeps & StoreDeps
  /** Polling the sources. */
  readonly fetching: Fetching
  close(): Promise<void>
}

export type Stores = ReturnType<typeof createStores>

export type ProgramOptions = {
  readonly config: Config
  readonly clock: Clock
  readonly logger: Logger
  readonly host: Host
  /** Relative paths of the configuration are taken from here. */
  readonly cwd: string
  /** Instead of the configured ones. */
  readonly sources?: readonly SourceDefinition[]
  /** Keeps rows in memory, and leaves what is stored alone. */
  readonly isForgetful?: boolean
}

const USER_AGENT = 'Sitrep/0.1 (reads public feeds once in a while; see its README)'

/**
 * Opens the database, brings it up to date and writes down which sources are read. Throws
 * DatabaseUnavailable, DatabaseInUse or SourceListFaulty, each with what to do.
 */
export async function openProgram(options: ProgramOptions): Promise<Program> {
  const { config, clock, logger, host, cwd } = options
  const definitions = options.sources ?? (await loadSources(config.sourcesFile, cwd))
  const database = await openDatabase({
    databaseUrl: config.databaseUrl,
    dataDir: resolve(cwd, config.dataDir),
    isForgetful: options.isForgetful ?? false,
    host,
    clock,
    logger,
  })
  try {
    await database.migrate()
    await refreshSearchWords(database.db)
    const stores = createStores(database)
    await stores.sources.sync(definitions, clock.now())
    return assemble(options, database, stores, definitions)
  } catch (error) {
    await database.close()
    throw error
  }
}

function createStores({ db }: Database) {
  const strikes = createStrikeStore(db)
  return {
    sources: createSourceStore(db),
    pages: createPageStore(db),
    briefings: createBriefingStore(db),
    strikes,
    nights: createNightMemory(strikes),
    subscribers: createSubscriberStore(db),
    deliveries: createDeliveryStore(db),
    corrections: createCorrectionQueue(db),
    alerts: createAlertStore(db),
    announcements: createAnnouncementStore(db),
    once: createOnceStore(db),
    barred: createBarredStore(db),
    feedback: createFeedbackStore(db),
    editions: createEditionStore(db),
    ownRows: createOwnRows(db),
    tasks: createTaskStore(db),
  }
}

function assemble(
  { config, clock, logger, host, cwd, isForgetful = false }: ProgramOptions,
  database: Database,
  stores: Stores,
  definitions: readonly SourceDefinition[],
): Program {
  const fetch = createSafeFetch({ clock, userAgent: USER_AGENT, allowPrivate: config.allowPrivateSources })
  const parser = createParseWorker()
  const charts = createChartPainter()
  const reader = createSourceReader(definitions, { fetch, parser })
  const corrections = { strikes: stores.strikes, corrections: stores.corrections }
  const ingesting: Program['ingesting'] = {
    briefings: stores.briefings,
    pages: stores.pages,
    events: createEventMemory(),
    read: parser.read,
    reader,
    correct: (nights, now) => correct(corrections, nights, now),
    alert: (briefing, now) => planAlerts(stores, briefing, now),
  }
  return {
    config,
    clock,
    logger,
    host,
    database,
    texts: loadTexts(),
    stores,
    reader,
    charts,
    sending: {
      perSecond: config.broadcastPerSecond,
      paid: config.paidBroadcast
        ? { store: createPaidStore(database.db), starsPerDay: config.paidStarsPerDay }
        : null,
    },
    readFreeBytes: async () => {
      if (database.kind === 'postgres' || isForgetful) return null
      const { bavail, bsize } = await statfs(resolve(cwd, config.dataDir))
      return bavail * bsize
    },
    readPage: (address) => readWebPage(address, { fetch, parser }),
    ingesting,
    fetching: createFetching({ ...ingesting, sources: stores.sources, random: Math.random, logger }),
    async close() {
      await Promise.all([fetch.close(), parser.close(), charts.close()])
      await database.close()
    },
  }
}

/** The open database, for what keeps rows of its own there. */
export function placeOf({ config, database }: Program) {
  return database.kind === 'postgres'
    ? ({ kind: 'postgres', raw: database.raw, url: config.databaseUrl ?? '' } as const)
    : ({ kind: 'pglite', raw: database.raw } as const)
}
