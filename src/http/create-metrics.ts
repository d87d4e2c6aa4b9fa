import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client'
import { SECOND_MS } from '../domain/calendar.ts'
import type { AnswerOutcome, CountAnswer, Messenger, SendOutcome } from '../ports.ts'
import type { Status } from '../use-cases/read-status.ts'
import { within } from '../use-cases/within.ts'

export type Metrics = {
  /** Prometheus text. Without the database it tells of the process alone, and that the rest is missing. */
  read(): Promise<string>
  /** A messenger whose sends are counted. */
  counting(messenger: Messenger): Messenger
  readonly countAnswer: CountAnswer
}

/** Prometheus waits for 10 s by itself; a million readers are counted within one. */
const PATIENCE_MS = 3 * SECOND_MS

/** No label tells readers apart: they are many, and nobody's business. */
const STATE: readonly StateGauge[] = [
  gaugeBy('status', 'sitrep_subscribers', 'Subscribers by status', ({ subscribers }) => subscribers),
  gaugeBy(
    'kind',
    'sitrep_deliveries_open',
    'Deliveries that are queued or being sent, by kind',
    ({ deliveries }) => deliveries.open,
  ),
  gaugeBy(
    'outcome',
    'sitrep_deliveries_last_day',
    'Deliveries settled in the last 24 hours, by outcome',
    ({ deliveries: { sent, skipped, gone } }) => ({ sent, skipped, gone }),
  ),
  gaugeBy(
    'reason',
    'sitrep_doubtful_sends_last_day',
    'Sends of the last 24 hours that may have arrived twice: in flight when a process died, or unanswered',
    ({ deliveries: { repeated, ambiguous } }) => ({ repeated, ambiguous }),
  ),
  gauge(
    'sitrep_late_seconds',
    'How far past its hour the digest is that waits longest; 0 when none is',
    ({ lateMs }) => lateMs / SECOND_MS,
  ),
  gauge(
    'sitrep_stalled_since_timestamp_seconds',
    'Since when digests wait and nothing goes, as while Telegram is away; 0 while something goes or none waits',
    ({ stalledSince }) => secondsOf(stalledSince) ?? 0,
  ),
  gauge(
    'sitrep_last_arrival_timestamp_seconds',
    'When the last of what waits will arrive at the present rate; 0 when nothing waits, and while nothing goes',
    ({ lastArrivalAt }) => secondsOf(lastArrivalAt) ?? 0,
  ),
  gaugeBy(
    'source',
    'sitrep_source_healthy',
    'Whether a source is neither failing nor overdue (1), or is (0)',
    ofSources(({ health }) => (health === 'ok' ? 1 : 0)),
  ),
  gaugeBy(
    'source',
    'sitrep_source_consecutive_failures',
    'Failed readings of a source since the last that succeeded',
    ofSources(({ failures }) => failures),
  ),
  gaugeBy(
    'source',
    'sitrep_source_last_success_timestamp_seconds',
    'When a source was last read; missing before the first time',
    ofSources(({ lastSuccessAt }) => secondsOf(lastSuccessAt)),
  ),
  gaugeBy(
    'source',
    'sitrep_source_last_briefing_timestamp_seconds',
    'When a source last brought news; missing before the first time',
    ofSources(({ lastBriefingAt }) => secondsOf(lastBriefingAt)),
  ),
]

const OUTCOMES: readonly SendOutcome['kind'][] = ['sent', 'retry', 'gone', 'barred', 'moved', 'refused']
const ANSWERS: readonly AnswerOutcome[] = [
  ...(['sent', 'repeated', 'unsent', 'apologized', 'forgotten', 'refused'] as const),
  ...(['over-budget', 'crowded-out'] as const),
]

/** What the process counts, and at each scrape the state: rows are counted where they live. */
export function createMetrics(
  readStatus: () => Promise<Status>,
  { patienceMs = PATIENCE_MS }: { readonly patienceMs?: number } = {},
): Metrics {
  const ofProcess = new Registry()
  collectDefaultMetrics({ register: ofProcess })
  const sends = new Counter({
    name: 'sitrep_sends_total',
    help: 'Digests, announcements and edits that this process gave to Telegram, by outcome',
    labelNames: ['outcome'],
    registers: [ofProcess],
  })
  for (const outcome of OUTCOMES) sends.inc({ outcome }, 0)
  const answers = new Counter({
    name: 'sitrep_answers_total',
    help: 'Answers to people by what became of them: a call that was tried again is repeated, what did not get through is unsent until it is apologized for',
    labelNames: ['outcome'],
    registers: [ofProcess],
  })
  for (const outcome of ANSWERS) answers.inc({ outcome }, 0)
  const isReached = new Gauge({
    name: 'sitrep_database_up',
    help: 'Whether the database could be read (1) or not (0); without it the state of the bot is missing, which is the same from every process',
    registers: [ofProcess],
  })
  const ofState = new Registry()
  const setters = STATE.map((register) => register(ofState))
  // A slow database is not asked again before it has answered.
  let reading: Promise<Status> | null = null

  return {
    async read() {
      const status = await readState()
      isReached.set(status === null ? 0 : 1)
      if (status === null) return await ofProcess.metrics()
      for (const set of setters) set(status)
      return `${await ofProcess.metrics()}\n${await ofState.metrics()}`
    },
    countAnswer: (outcome) => answers.inc({ outcome }),
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

  function counted(outcome: SendOutcome): SendOutcome {
    sends.inc({ outcome: outcome.kind })
    return outcome
  }
}

/** Makes a gauge, and gives what sets it to a state. */
type StateGauge = (registry: Registry) => (status: Status) => void

function gauge(name: string, help: string, read: (status: Status) => number): StateGauge {
  return (registry) => {
    const made = new Gauge({ name, help, registers: [registry] })
    return (status) => made.set(read(status))
  }
}

function gaugeBy(
  label: string,
  name: string,
  help: string,
  read: (status: Status) => Readonly<Record<string, number>>,
): StateGauge {
  return (registry) => {
    const made = new Gauge({ name, help, labelNames: [label], registers: [registry] })
    return (status) => {
      made.reset()
      for (const [value, number] of Object.entries(read(status))) made.set({ [label]: value }, number)
    }
  }
}

function ofSources(read: (source: Status['sources'][number]) => number | null) {
  return ({ sources }: Status): Readonly<Record<string, number>> =>
    Object.fromEntries(
      sources.flatMap((source) => {
        const value = read(source)
        return value === null ? [] : [[source.slug, value]]
      }),
    )
}

function secondsOf(instant: Date | null): number | null {
  return instant === null ? null : instant.getTime() / SECOND_MS
}
