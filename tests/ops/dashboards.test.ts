import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createMetrics } from '../../src/http/create-metrics.ts'
import { TROUBLE_KINDS } from '../../src/use-cases/find-troubles.ts'

const RULES = readFileSync('ops/alerts.yml', 'utf8')
const DASHBOARD = readFileSync('ops/grafana-dashboard.json', 'utf8')

/** Every name that a query may use, as Prometheus stores it. */
async function namesOf(): Promise<ReadonlySet<string>> {
  const text = await createMetrics(
    () =>
      Promise.resolve({
        subscribers: { active: 1, paused: 0, stopped: 0, inactive: 0 },
        deliveries: {
          open: { digest: 0, alert: 0, note: 0, week: 0, announcement: 0, edit: 0 },
          ...{ oldestDueAt: null, lastSettledAt: null, settledInLastMinute: 0 },
          ...{ sent: 0, skipped: 0, gone: 0, repeated: 0, ambiguous: 0 },
        },
        ...{ readings: {}, tasks: {}, deadLetters: [] },
        ...{ lateMs: 0, stalledSince: null, lastArrivalAt: null, capReachedAt: null, sources: [] },
      }),
    { findTroubles: () => Promise.resolve([]) },
  ).read()
  return new Set(
    [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].flatMap(([, name = '', type]) =>
      type === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
    ),
  )
}

const usedIn = (text: string) => [...new Set(text.match(/\b(?:sitrep|nodejs|process)_[a-z0-9_]+/g))]

describe('what Prometheus and Grafana are given', () => {
  test.each([
    ['rules', RULES],
    ['dashboard', DASHBOARD],
  ])('the %s name only metrics that there are', async (_, text) => {
    const known = await namesOf()
    const used = usedIn(text)
    expect(used.length).toBeGreaterThan(5)
    expect(used.filter((name) => !known.has(name))).toEqual([])
  })

  test('there is a rule for every trouble, and none for another', () => {
    const kinds = [...RULES.matchAll(/sitrep_trouble\{kind="([^"]+)"\}/g)].map(([, kind]) => kind)
    expect(kinds.toSorted()).toEqual([...TROUBLE_KINDS].sort())
  })

  test('every rule says for how long, how bad it is and what to do', () => {
    const rules = RULES.split(/^ +- alert: /m).slice(1)
    expect(rules.length).toBeGreaterThan(8)
    for (const rule of rules) expect(rule).toMatch(/expr: .+[^]*for: \d+[mh][^]*severity: \w+[^]*summary: .+/)
  })

  test('every panel of the dashboard has a title and a query', () => {
    const { panels } = JSON.parse(DASHBOARD) as {
      panels: { title: string; type: string; targets?: { expr: string }[] }[]
    }
    expect(panels.length).toBeGreaterThan(10)
    for (const { title, targets } of panels) expect(targets?.[0]?.expr, title).toMatch(/\w/)
  })
})
