import { afterAll, beforeAll, describe } from 'vitest'
import { createBarredStore } from '../../src/db/barred-store.ts'
import type { Database } from '../../src/db/database.ts'
import { createDeliveryStore } from '../../src/db/delivery-store.ts'
import { createSubscriberStore } from '../../src/db/subscriber-store.ts'
import { describeBarredStore, type BarredStores } from '../contracts/barred-store.ts'
import { describeDeliveryStore, type Stores } from '../contracts/delivery-store.ts'
import { createTestPglite, emptyTables, openTestDatabase } from '../support/pglite.ts'
import { createTestDatabase, hasPostgres, type TestDatabase } from '../support/postgres.ts'

const storesOf = async ({ db }: Database): Promise<Stores> => {
  await emptyTables(db)
  return { deliveries: createDeliveryStore(db), subscribers: createSubscriberStore(db) }
}

const barredStoresOf = async (database: Database): Promise<BarredStores> => ({
  ...(await storesOf(database)),
  barred: createBarredStore(database.db),
})

describe('deliveries in the embedded database', () => {
  let database: Database
  beforeAll(async () => {
    database = await createTestPglite()
  })
  afterAll(() => database.close())
  describeDeliveryStore(() => storesOf(database))
  describeBarredStore(() => barredStoresOf(database))
})

describe.skipIf(!hasPostgres())('deliveries on PostgreSQL', () => {
  let server: TestDatabase
  let database: Database
  beforeAll(async () => {
    server = await createTestDatabase()
    database = await openTestDatabase(server.url)
  })
  afterAll(async () => {
    await database.close()
    await server.drop()
  })
  describeDeliveryStore(() => storesOf(database))
  describeBarredStore(() => barredStoresOf(database))
})
