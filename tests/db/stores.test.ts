import { afterAll, beforeAll, describe } from 'vitest'
import { createBriefingStore } from '../../src/db/briefing-store.ts'
import type { Database } from '../../src/db/database.ts'
import { createSourceStore } from '../../src/db/source-store.ts'
import { createStrikeStore } from '../../src/db/strike-store.ts'
import { createSubscriberStore } from '../../src/db/subscriber-store.ts'
import { createUpdateStore } from '../../src/db/update-store.ts'
import { describeBriefingStore } from '../contracts/briefing-store.ts'
import { describeSourceStore } from '../contracts/source-store.ts'
import { describeStrikeStore } from '../contracts/strike-store.ts'
import { describeSubscriberStore } from '../contracts/subscriber-store.ts'
import { describeUpdateStore } from '../contracts/update-store.ts'
import { createTestPglite, emptyTables, openTestDatabase } from '../support/pglite.ts'
import { createTestDatabase, hasPostgres } from '../support/postgres.ts'

/** The same promises on both servers; only the real one has sessions that race. */
function describeStores(name: string, open: () => Promise<Database>): void {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())

  const empty = async () => {
    await emptyTables(database.db)
    return database.db
  }
  const stores = async () => {
    const db = await empty()
    return {
      sources: createSourceStore(db),
      briefings: createBriefingStore(db),
      strikes: createStrikeStore(db),
    }
  }
  describeSourceStore(name, async () => createSourceStore(await empty()))
  describeSubscriberStore(name, async () => createSubscriberStore(await empty()))
  describeUpdateStore(name, async () => createUpdateStore(await empty()))
  describeBriefingStore(name, stores)
  describeStrikeStore(name, stores)
}

describe('embedded', () => describeStores('PGlite', createTestPglite))

describe.skipIf(!hasPostgres())('real', () =>
  describeStores('PostgreSQL', async () => {
    const { url, drop } = await createTestDatabase()
    const database = await openTestDatabase(url)
    return { ...database, close: () => database.close().then(drop) }
  }),
)
