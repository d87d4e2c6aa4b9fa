import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import { SECOND_MS } from '../domain/calendar.ts'
import type { CountAnswer, Messenger, SendOutcome, Watching } from '../ports.ts'
import { TROUBLE_KINDS, type Trouble } from '../use-cases/find-troubles.ts'
import type { Status } from '../use-cases/read-status.ts'
import { within } from '../use-cases/within.ts'
import { STATE_GAUGES } from './state-gauges.ts'
import { createWorkCounters } from './work-counters.ts'

export type Metrics = {
  /** Prometheus text. Without the database it tells of the process alone, and that the rest is missing. */
  read(): Promise<string>
  /** A messenger whose sends are counted. */
  counting(messenger: Messenger): Messenger
  readonly countAnswer: CountAnswer
  readonly watching: Watching
}

export type MetricsOptions = {
  readonly patienceMs?: number
  /** What keeps an operator awake; without it nothing is said of it. */
  readonly findTroubles?: () => Promise<readonly Trouble[]>
  /** How long nobody is sent anything, and how many answers wait for their turn. */
  readonly readGate?: () => { readonly heldMs: number; readonly waiting: number }
}

/** Prometheus waits for 10 s by itself; a million readers are counted within one. */
const PATIENCE_MS = 3 * SECOND_MS

/** What the process counts, and at each scrape the state: rows are counted where they live. */
export function createMetrics(readStatus: () => Promise<Status>, options: MetricsOptions = {}): Metrics {
  const { patienceMs = PATIENCE_MS, findTroubles, readGate } = options
  const ofProcess = new Registry()
  collectDefaultMetrics({ register: ofProcess })
  const { countSend, countAnswer, watching } = createWorkCounters(ofProcess)
  const isReached = new Gauge({
    name: 'sitrep_database_up',
    help: 'Whether the database could be read (1) or not (0); without it the state of the bot is missing, which is the same from every process',
    registers: [ofProcess],
  })
  const held = new Gauge({
    name: 'sitrep_held_seconds',
    help: 'For how long nobody is sent anything because Telegram asked for silence or gives no answer; 0 while the way is free',
    registers: [ofProcess],
  })
  const waiting = new Gauge({
    name: 'sitrep_answers_waiting',
    help: 'Answers of this process that wait for their turn to be sent',
    registers: [ofProcess],
  })
  const troubles = new Gauge({
    name: 'sitrep_trouble',
    help: 'Whether something is wrong that an operator should look at (1) or not (0), by kind; readyz and doctor say it in words',
    labelNames: ['kind'],
    registers: [ofProcess],
  })
  const ofState = new Registry()
  const setters = STATE_GAUGES.map((register) => register(ofState))
  // A slow database is not asked again before it has answered.
  let reading: Promise<Status> | null = null

  return {
    async read() {
      const [status, found] = await Promise.all([readState(), readTroubles()])
      const gate = readGate?.()
      held.set((gate?.heldMs ?? 0) / SECOND_MS)
      waiting.set(gate?.waiting ?? 0)
      isReached.set(status === null ? 0 : 1)
      troubles.reset()
      for (const kind of found === null ? [] : TROUBLE_KINDS)
        troubles.set({ kind }, found?.some((trouble) => trouble.kind === kind) === true ? 1 : 0)
      if (status === null) return await ofProcess.metrics()
      for (const set of setters) set(status)
      return `${await ofProcess.metrics()}\n${await ofState.metrics()}`
    },
    countAnswer,
    watching,
    counting: ({ send, edit }) => ({
      send: async (...args) => counted(await send(...args)),
      edit: async (...args) => counted(await edit(...args)),
    }),
  }

  async function readState(): Promise<Status | null> {
    reading ??= readStatus().finally(() => {
      reading = null
    })
    return await within(patienceMs, reading).catch(() => null)
  }

  /** `null` where it cannot be told. */
  async function readTroubles(): Promise<readonly Trouble[] | null> {
    return findTroubles === undefined ? null : await within(patienceMs, findTroubles()).catch(() => null)
  }

  function counted(outcome: SendOutcome): SendOutcome {
    countSend(outcome.kind)
    return outcome
  }
}
