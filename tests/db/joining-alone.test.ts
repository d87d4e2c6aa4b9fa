import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createBriefingStore } from '../../src/db/briefing-store.ts'
import type { Database } from '../../src/db/database.ts'
import { createSourceStore } from '../../src/db/source-store.ts'
import { createEventMemory } from '../../src/use-cases/event-memory.ts'
import { ingest } from '../../src/use-cases/ingest.ts'
import { aSource, NOW } from '../support/builders.ts'
import { openTestDatabase } from '../support/pglite.ts'
import { createTestDatabase, hasPostgres, type TestDatabase } from '../support/postgres.ts'
import { readHere } from '../support/read-here.ts'
import { aFetched } from '../use-cases/scripted-reader.ts'

const SOURCES = Array.from({ length: 8 }, (_, number) => `paper-${number}`)

/** Two processes have a connection and a memory each. */
describe.skipIf(!hasPostgres())('two processes that store one event at the same moment', () => {
  let server: TestDatabase
  let processes: readonly Database[]
  beforeAll(async () => {
    server = await createTestDatabase()
    processes = await Promise.all([openTestDatabase(server.url), openTestDatabase(server.url)])
    const sources = SOURCES.map((slug) => aSource({ slug, name: slug }))
    for (const { db } of processes.slice(0, 1)) await createSourceStore(db).sync(sources, NOW)
  })
  afterAll(async () => {
    await Promise.all(processes.map((each) => each.close()))
    await server.drop()
  })

  it('make one event of it', async () => {
    const memories = processes.map(() => createEventMemory())
    await Promise.all(
      SOURCES.map((slug, number) => {
        const at = number % processes.length
        const database = processes[at]
        const events = memories[at]
        if (database === undefined || events === undefined) throw new Error('There are two processes')
        const briefings = createBriefingStore(database.db)
        return ingest({ briefings, read: readHere, events }, slug, aFetched(), NOW)
      }),
    )
    const [database] = processes
    const events = database ? await createBriefingStore(database.db).listEvents(new Date(0), NOW) : []
    expect(events.map(({ stories }) => stories.map(({ sourceSlug }) => sourceSlug).toSorted())).toEqual([
      SOURCES,
    ])
  })

  it('leave nothing behind where storing fails, and hold nobody up', async () => {
    const [database] = processes
    if (database === undefined) throw new Error('There are two processes')
    const briefings = createBriefingStore(database.db)
    const before = await briefings.listEventCandidates(new Date(0), NOW)
    const failing = ingest({ briefings, read: readHere }, 'nobody', aFetched({ externalKey: 'x' }), NOW)
    await expect(failing).rejects.toThrow()
    expect(await briefings.listEventCandidates(new Date(0), NOW)).toEqual(before)
    expect(await briefings.alone(() => Promise.resolve('done'))).toBe('done')
  })
})
