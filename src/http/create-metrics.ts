import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { Status } from '../use-cases/read-status.ts'

/** A gauge that is set anew, label by label, at every reading. */
type GaugeOf = { readonly gauge: Gauge; readonly read: (status: Status) => Readonly<Record<string, number>> }

/** Prometheus text of the state at each scrape: rows are counted where they live, nothing is kept apart. */
export function createMetrics(readStatus: () => Promise<Status>): () => Promise<string> {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const gaugeOf = (name: string, help: string, label: string, read: GaugeOf['read']): GaugeOf => ({
    gauge: new Gauge({ name, help, labelNames: [label], registers: [registry] }),
    read,
  })
  const late = new Gauge({
    name: 'sitrep_late_seconds',
    help: 'How long the digest that waits longest is over its hour',
    registers: [registry],
  })
  const lastArrival = new Gauge({
    name: 'sitrep_last_arrival_timestamp_seconds',
    help: 'When the last message that waits will arrive at the present rate; 0 when none waits',
    registers: [registry],
  })
  const gauges: readonly GaugeOf[] = [
    gaugeOf('sitrep_subscribers', 'Subscribers by status', 'status', (status) => status.subscribers),
    gaugeOf(
      'sitrep_deliveries_open',
      'Deliveries that wait, by kind',
      'kind',
      (status) => status.deliveries.open,
    ),
    gaugeOf(
      'sitrep_deliveries_day',
      'Deliveries of the last 24 hours, by outcome',
      'outcome',
      ({ deliveries }) => {
        const { sent, skipped, gone, repeated, ambiguous } = deliveries
        return { sent, skipped, gone, repeated, ambiguous }
      },
    ),
    gaugeOf('sitrep_source_failures', 'Failed fetches in a row', 'source', ({ sources }) =>
      Object.fromEntries(sources.map(({ slug, failures }) => [slug, failures])),
    ),
    gaugeOf(
      'sitrep_source_healthy',
      '1 when the source is neither failing nor overdue',
      'source',
      ({ sources }) => Object.fromEntries(sources.map(({ slug, health }) => [slug, health === 'ok' ? 1 : 0])),
    ),
    gaugeOf(
      'sitrep_source_last_briefing_timestamp_seconds',
      'When it last brought news',
      'source',
      ({ sources }) =>
        Object.fromEntries(
          sources.flatMap(({ slug, lastBriefingAt }) =>
            lastBriefingAt ? [[slug, lastBriefingAt.getTime() / 1000]] : [],
          ),
        ),
    ),
  ]

  return async () => {
    const status = await readStatus()
    late.set(status.lateMs / 1000)
    lastArrival.set((status.lastArrivalAt?.getTime() ?? 0) / 1000)
    for (const { gauge, read } of gauges) {
      gauge.reset()
      for (const [label, value] of Object.entries(read(status))) gauge.labels(label).set(value)
    }
    return registry.metrics()
  }
}
