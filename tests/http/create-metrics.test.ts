import { describe, expect, test } from 'vitest'
import { createMetrics } from '../../src/http/create-metrics.ts'
import type { SendOutcome } from '../../src/ports.ts'
import type { SourceStatus, Status } from '../../src/use-cases/read-status.ts'
import { NOW } from '../support/builders.ts'

const aSource = (changes: Partial<SourceStatus>): SourceStatus => ({
  ...{ slug: 'isw', name: 'ISW', health: 'ok', failures: 0, lastError: null },
  ...{ pausedAt: null, nextFetchAt: NOW },
  ...{ lastFetchedAt: NOW, lastSuccessAt: NOW, lastBriefingAt: NOW },
  ...changes,
})

const STATUS: Status = {
  subscribers: { active: 3, paused: 1, stopped: 0, inactive: 2 },
  deliveries: {
    open: { digest: 5, alert: 0, note: 0, week: 0, announcement: 0, edit: 1 },
    oldestDueAt: NOW,
    lastSettledAt: NOW,
    settledInLastMinute: 0,
    ...{ sent: 40, skipped: 2, gone: 1, repeated: 4, ambiguous: 3 },
  },
  readings: { certain: 12, 'night inferred': 2 },
  tasks: { 'source-fetches': { waiting: 3, running: 2, failing: 1, dead: 4 } },
  deadLetters: [],
  lateMs: 90_500,
  stalledSince: null,
  lastArrivalAt: NOW,
  capReachedAt: null,
  sources: [
    aSource({}),
    aSource({ slug: 'new', health: 'failing', failures: 7, lastSuccessAt: null, lastBriefingAt: null }),
  ],
}

const silent = () => new Promise<never>(() => undefined)
const refused = () => Promise.reject(new Error('connect ECONNREFUSED'))

/** Samples as Prometheus reads them: `name{labels}` to value, and what is said of each family. */
function parse(text: string) {
  const samples = new Map<string, number>()
  const families = new Map<string, { help?: string; type?: string }>()
  for (const line of text.split('\n').filter(Boolean)) {
    const [, keyword, family = '', said = ''] = /^# (HELP|TYPE) (\S+) (.+)$/.exec(line) ?? []
    if (keyword !== undefined)
      families.set(family, { ...families.get(family), [keyword === 'HELP' ? 'help' : 'type']: said })
    const [, sample = '', value] = /^([a-z_]+(?:\{.*\})?) (\S+)$/i.exec(line) ?? []
    if (value !== undefined) samples.set(sample, Number(value))
  }
  return { samples, families }
}

const read = async (status: () => Promise<Status>) =>
  parse(await createMetrics(status, { patienceMs: 20 }).read())
const readState = () => read(() => Promise.resolve(STATUS))

describe('metrics', () => {
  test('tell of readers, deliveries and sources as they are at the scrape', async () => {
    const { samples } = await readState()
    expect(Object.fromEntries(samples)).toMatchObject({
      sitrep_database_up: 1,
      'sitrep_subscribers{status="active"}': 3,
      'sitrep_deliveries_open{kind="digest"}': 5,
      'sitrep_tasks_waiting{kind="source-fetches"}': 3,
      'sitrep_tasks_running{kind="source-fetches"}': 2,
      'sitrep_tasks_failing{kind="source-fetches"}': 1,
      'sitrep_dead_letters_last_day{kind="source-fetches"}': 4,
      'sitrep_deliveries_last_day{outcome="sent"}': 40,
      'sitrep_doubtful_sends_last_day{reason="repeated"}': 4,
      'sitrep_figures_last_day{reading="night inferred"}': 2,
      sitrep_late_seconds: 90.5,
      sitrep_stalled_since_timestamp_seconds: 0,
      sitrep_last_arrival_timestamp_seconds: NOW.getTime() / 1000,
      'sitrep_source_healthy{source="isw"}': 1,
      'sitrep_source_healthy{source="new"}': 0,
      'sitrep_source_consecutive_failures{source="new"}': 7,
      'sitrep_source_last_success_timestamp_seconds{source="isw"}': NOW.getTime() / 1000,
    })
    expect(samples.has('sitrep_source_last_success_timestamp_seconds{source="new"}')).toBe(false)
  })

  test('are named and explained as Prometheus asks', async () => {
    const { families } = await readState()
    for (const [name, { help, type }] of families) {
      expect(name).toMatch(/^(sitrep|nodejs|process)_[a-z0-9_]+$/)
      expect(help, name).toMatch(/\w+ \w+/)
      if (name.startsWith('sitrep_')) expect(name.endsWith('_total'), name).toBe(type === 'counter')
    }
    expect([...families.keys()].filter((name) => name.startsWith('sitrep_'))).toHaveLength(29)
  })

  test('never tell one reader from another', async () => {
    const { samples } = await readState()
    const labels = [...samples.keys()]
      .filter((sample) => sample.startsWith('sitrep_'))
      .flatMap((sample) => [...sample.matchAll(/[{,](\w+)=/g)].map(([, label]) => label))
    expect([...new Set(labels)].sort()).toEqual([
      ...['kind', 'le', 'outcome', 'reading', 'reason', 'scope', 'source', 'status'],
    ])
  })

  test('forget a source that is gone', async () => {
    let status = STATUS
    const metrics = createMetrics(() => Promise.resolve(status))
    await metrics.read()
    status = { ...STATUS, sources: STATUS.sources.slice(0, 1) }
    expect(await metrics.read()).not.toContain('source="new"')
  })

  test.each([
    ['refuses', refused],
    ['gives no answer', silent],
  ])('tell of the process alone while the database %s: nothing old, nothing made up', async (_, status) => {
    const { samples } = await read(status)
    expect(samples.get('sitrep_database_up')).toBe(0)
    expect(samples.get('process_cpu_seconds_total')).toBeGreaterThan(0)
    expect(
      [...samples.keys()].filter((sample) =>
        /^sitrep_(?:subscribers|deliveries_open|deliveries_last|late|stalled|last|source|figures)/.test(
          sample,
        ),
      ),
    ).toEqual([])
  })

  test('ask a slow database once, and are whole again when it answers', async () => {
    const answers = [Promise.withResolvers<Status>(), Promise.withResolvers<Status>()]
    let asked = 0
    const metrics = createMetrics(() => answers[asked++]?.promise ?? silent(), { patienceMs: 20 })
    await metrics.read()
    await metrics.read()
    expect(asked).toBe(1)
    answers[0]?.resolve(STATUS)
    answers[1]?.resolve(STATUS)
    expect(await metrics.read()).toContain('sitrep_database_up 1')
  })

  test('count what was given to Telegram, every outcome from the start', async () => {
    const outcomes: SendOutcome[] = [
      { kind: 'sent', messageIds: [1], rich: true },
      { kind: 'sent', messageIds: [2], rich: true },
      { kind: 'gone', reason: 'blocked' },
    ]
    const next = () =>
      Promise.resolve(outcomes.shift() ?? ({ kind: 'refused', reason: 'none left' } as const))
    const metrics = createMetrics(silent, { patienceMs: 1 })
    const messenger = metrics.counting({ send: next, edit: next })
    const to = { chatId: 1, threadId: null }
    const message = { rich: null, classic: ['text'] }
    expect(await messenger.send(to, message)).toMatchObject({ kind: 'sent' })
    await messenger.edit(to, [1], message)
    await messenger.send(to, message)
    const { samples } = parse(await metrics.read())
    expect(Object.fromEntries([...samples].filter(([sample]) => sample.startsWith('sitrep_sends')))).toEqual({
      'sitrep_sends_total{outcome="sent"}': 2,
      'sitrep_sends_total{outcome="gone"}': 1,
      'sitrep_sends_total{outcome="barred"}': 0,
      'sitrep_sends_total{outcome="retry"}': 0,
      'sitrep_sends_total{outcome="moved"}': 0,
      'sitrep_sends_total{outcome="refused"}': 0,
    })
  })

  test('count updates, commands, deliveries, 429s and holds as they are told of them', async () => {
    const { watching, read } = createMetrics(silent, { patienceMs: 1 })
    const update = { updateId: 1, chatId: 7, kind: 'message', outcome: 'answered', ms: 80 } as const
    watching.update({ ...update, command: 'today' })
    watching.update({ ...update, command: 'none', outcome: 'silent' })
    watching.delivery({
      ...{ deliveryId: 1, chatId: 7, kind: 'digest', slot: '2023-08-02 08:00', outcome: 'sent' },
      ...{ reason: null, attempt: 1, ms: 40, lateMs: 12_000 },
    })
    watching.flood('bot')
    watching.hold()
    const { samples } = parse(await read())
    expect(Object.fromEntries(samples)).toMatchObject({
      'sitrep_updates_total{kind="message",outcome="answered"}': 1,
      'sitrep_updates_total{kind="message",outcome="silent"}': 1,
      'sitrep_commands_total{command="today",outcome="answered"}': 1,
      'sitrep_update_seconds_bucket{le="0.1"}': 2,
      'sitrep_deliveries_total{kind="digest",outcome="sent"}': 1,
      'sitrep_delivery_lateness_seconds_bucket{le="5"}': 0,
      'sitrep_delivery_lateness_seconds_bucket{le="15"}': 1,
      'sitrep_floods_total{scope="bot"}': 1,
      'sitrep_floods_total{scope="chat"}': 0,
      sitrep_holds_total: 1,
    })
    expect([...samples.keys()].join()).not.toContain('"none"')
  })

  test('tell of every trouble whether it is there, and of none where that cannot be told', async () => {
    const found = createMetrics(silent, {
      patienceMs: 20,
      findTroubles: () => Promise.resolve([{ kind: 'late', says: 'the digest is late' }]),
      readGate: () => ({ heldMs: 2500, waiting: 4 }),
    })
    expect(Object.fromEntries(parse(await found.read()).samples)).toMatchObject({
      'sitrep_trouble{kind="late"}': 1,
      'sitrep_trouble{kind="disk full"}': 0,
      sitrep_held_seconds: 2.5,
      sitrep_answers_waiting: 4,
    })
    const unknown = createMetrics(silent, { patienceMs: 20, findTroubles: refused })
    expect(await unknown.read()).not.toContain('sitrep_trouble{')
  })

  test('count what became of answers', async () => {
    const metrics = createMetrics(silent, { patienceMs: 1 })
    metrics.countAnswer('repeated')
    const { samples } = parse(await metrics.read())
    expect(samples.get('sitrep_answers_total{outcome="repeated"}')).toBe(1)
    expect(samples.get('sitrep_answers_total{outcome="unsent"}')).toBe(0)
  })
})
