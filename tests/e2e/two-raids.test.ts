import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCommandLine } from '../../src/cli/run-command-line.ts'
import type { Database } from '../../src/db/database.ts'
import { deliveries } from '../../src/db/schema.ts'
import { createStrikeStore } from '../../src/db/strike-store.ts'
import { createSubscriberStore } from '../../src/db/subscriber-store.ts'
import { shownOf } from '../../src/domain/digest/corrections.ts'
import { reconcileNight } from '../../src/domain/tally/reconcile-night.ts'
import { createAnyDatabase, type AnyDatabase } from '../support/any-database.ts'
import { aSubscriber } from '../support/builders.ts'
import { testHost } from '../support/host.ts'
import { openTestDatabase } from '../support/pglite.ts'

const DATE = '2026-09-28'
const ENGLISH = {
  night: 'Overnight on 28 September Russia launched 165 Shahed drones. Air defence shot down 112 of them.',
  day: 'During the day on 28 September Russia launched 124 Shahed drones. Air defence shot down 86 of them. Hits of 4 missiles and 31 drones were recorded at 22 locations; debris fell on 6.',
  corrected:
    'Overnight on 28 September Russia launched 175 Shahed drones. Air defence shot down 122 of them.',
}
const UKRAINIAN = {
  night:
    'У ніч на 28 вересня (з 18:00 27 вересня) противник атакував 165 ударними БпЛА типу Shahed. Збито 112 БпЛА типу Shahed.',
  day: 'Протягом дня 28 вересня (із 6.30 до 18.30) противник атакував 124 безпілотниками.\nПротиповітряною обороною збито 86 безпілотників.\nЗафіксовано влучання 4 ракет та 31 ударного БпЛА на 22 локаціях, а також падіння збитих (уламки) на 6 локаціях.',
  corrected:
    'У ніч на 28 вересня (з 18:00 27 вересня) противник атакував 175 ударними БпЛА типу Shahed. Збито 122 БпЛА типу Shahed.',
}

let dataDir: string
let place: AnyDatabase
let env: Record<string, string>
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'sitrep-raids-'))
  place = await createAnyDatabase(dataDir)
  const source = {
    slug: 'air-force',
    name: 'Air Force',
    kind: 'feed',
    url: 'https://air-force.example/feed',
    language: 'en',
    authority: 'official',
  }
  env = { LOG_LEVEL: 'silent', ...place.env, SOURCES_FILE: join(dataDir, 'sources.json') }
  await writeFile(join(dataDir, 'sources.json'), JSON.stringify([source]))
})
afterEach(async () => {
  await place.drop()
  await rm(dataDir, { recursive: true, force: true })
})

describe('two raids of one date, told by the official source', { timeout: 120_000 }, () => {
  it.each([
    ['in English', ENGLISH, 'shahed'],
    ['in Ukrainian, under different names', UKRAINIAN, 'drone'],
  ])('%s: stand apart, add up, and correct nothing', async (_, texts, ofDay) => {
    await ingest('night', texts.night)
    await pretendItWasDelivered()
    await ingest('day', texts.day)
    expect(await countEdits()).toBe(0)

    const { rows } = await strikes(DATE)
    expect(rows).toMatchObject([
      {
        raid: 'night',
        model: 'shahed',
        launched: { value: 165 },
        intercepted: { value: 112 },
        conflicts: [],
      },
      { raid: 'day', model: ofDay, launched: { value: 124 }, intercepted: { value: 86 }, conflicts: [] },
    ])
    const week = await strikes('2026-09-22..2026-09-28')
    expect(week.nightsReported).toBe(1)
    const sum = (count: 'launched' | 'intercepted') =>
      week.totals.reduce(
        (total: number, each: Record<string, { value: number }>) => total + (each[count]?.value ?? 0),
        0,
      )
    expect([sum('launched'), sum('intercepted')]).toEqual([289, 198])
    expect((await strikes(DATE)).impacts).toMatchObject([
      {
        raid: 'day',
        missiles: { value: 4 },
        drones: { value: 31 },
        locations: { value: 22 },
        debrisLocations: { value: 6 },
      },
    ])
    const told = await run(['strikes', DATE])
    expect(told).toContain('4 missiles and 31 drones hit 22 places; debris fell on 6')
    expect(told).toMatch(/By night[^]*165[^]*112[^]*By day[^]*124[^]*86/i)

    await ingest('night', texts.corrected)
    expect(await countEdits()).toBe(1)
  })
})

async function run(argv: readonly string[]): Promise<string> {
  let out = ''
  const code = await runCommandLine({
    argv,
    env,
    host: testHost,
    interrupted: new Promise(() => {}),
    logsToTerminal: false,
    io: {
      stdin: nothing(),
      out: (text) => Promise.resolve(void (out += Buffer.from(text).toString())),
      err: (text) => Promise.reject(new Error(Buffer.from(text).toString())),
      cwd: dataDir,
      isTerminal: false,
    },
  })
  expect(code).toBe(0)
  return out
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

const strikes = async (period: string) => JSON.parse(await run(['strikes', period, '--json']))

async function ingest(name: string, text: string): Promise<void> {
  const file = join(dataDir, `${name}.txt`)
  await writeFile(file, text)
  await run(['ingest', file, '--source', 'air-force', '--published', DATE])
}

/** A reader was sent a digest with what is known by now. */
async function pretendItWasDelivered(): Promise<void> {
  await withDatabase(async ({ db }) => {
    const shown = shownOf(reconcileNight(DATE, await createStrikeStore(db).listClaims(DATE, DATE)))
    const { chatId } = await createSubscriberStore(db).save(aSubscriber())
    const now = new Date()
    await db.insert(deliveries).values({
      chatId,
      kind: 'digest',
      slot: '2026-09-28 08:00',
      state: 'sent',
      dueAt: now,
      windowFrom: now,
      notBefore: now,
      settledAt: now,
      messageIds: [1],
      shown,
    })
  })
}

const countEdits = () =>
  withDatabase(
    async ({ db }) => (await db.select().from(deliveries).where(eq(deliveries.kind, 'edit'))).length,
  )

async function withDatabase<T>(use: (database: Database) => Promise<T>): Promise<T> {
  const database = await openTestDatabase(place.where)
  try {
    return await use(database)
  } finally {
    await database.close()
  }
}
