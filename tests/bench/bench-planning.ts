import { createDeliveryStore } from '../../src/db/delivery-store.ts'
import { planDeliveries } from '../../src/use-cases/plan-deliveries.ts'
import { openTestDatabase } from '../support/pglite.ts'
import { DUE, fillReaders } from './fill-readers.ts'

export type PlanningFigure = {
  readonly readers: number
  readonly seconds: number
  readonly again: number
  readonly megabytes: number
}

/** Plans everyone due at once, then once more. */
export async function benchPlanning(url: string, readers: number): Promise<PlanningFigure> {
  const database = await openTestDatabase(url)
  const deliveries = createDeliveryStore(database.db)
  await fillReaders(database.db, readers)
  const start = performance.now()
  const planned = await planDeliveries({ deliveries }, DUE)
  const seconds = (performance.now() - start) / 1000
  const again = await planDeliveries({ deliveries }, DUE)
  const megabytes = process.memoryUsage().rss / 2 ** 20
  const { open } = await deliveries.count(DUE)
  if (planned !== readers || open.digest !== readers) throw new Error(`Planned ${planned} of ${readers}`)
  await database.close()
  return { readers, seconds, again, megabytes }
}
