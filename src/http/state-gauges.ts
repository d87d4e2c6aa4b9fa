import { Gauge, type Registry } from 'prom-client'
import { SECOND_MS } from '../domain/calendar.ts'
import type { TaskCounts } from '../ports.ts'
import type { Status } from '../use-cases/read-status.ts'

/** No label tells readers apart: they are many, and nobody's business. */
export const STATE_GAUGES: readonly StateGauge[] = [
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
  gaugeBy(
    'reading',
    'sitrep_figures_last_day',
    'Figures read from briefings in the last 24 hours: certain, or by each doubt that they carry',
    ({ readings }) => readings,
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
    'Whether a source is neither failing nor overdue (1), or is (0); missing while it is paused',
    ofSources(({ health }) => (health === 'paused' ? null : health === 'ok' ? 1 : 0)),
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
  gaugeBy('kind', 'sitrep_tasks_waiting', 'Tasks that no process has begun yet, by kind', ofTasks('waiting')),
  gaugeBy('kind', 'sitrep_tasks_running', 'Tasks that a process carries, by kind', ofTasks('running')),
  gaugeBy(
    'kind',
    'sitrep_tasks_failing',
    'Tasks that failed, or whose process died, and that wait to be tried again, by kind',
    ofTasks('failing'),
  ),
  gaugeBy(
    'kind',
    'sitrep_dead_letters_last_day',
    'Tasks that failed again and again and were given up in the last 24 hours, by kind',
    ofTasks('dead'),
  ),
]

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

function ofTasks(count: keyof TaskCounts) {
  return ({ tasks }: Status): Readonly<Record<string, number>> =>
    Object.fromEntries(Object.entries(tasks).map(([kind, counts]) => [kind, counts[count]]))
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
