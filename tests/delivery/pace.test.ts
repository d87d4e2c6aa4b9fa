import fc from 'fast-check'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { IDLE, takeMoments, type Wish } from '../../src/delivery/pace.ts'
import { createPostgresPace } from '../../src/delivery/postgres-pace.ts'
import { createTestDatabase, hasPostgres, type TestDatabase } from '../support/postgres.ts'
import { mostInOneSecond } from './most-in-one-second.ts'

const INTERVAL_MS = 34
const BULK: Wish = { count: 3, intervalMs: INTERVAL_MS, spacing: null }
const ANSWER: Wish = {
  count: 1,
  intervalMs: INTERVAL_MS,
  spacing: { aloneMs: INTERVAL_MS, besideBulkMs: 2 * INTERVAL_MS },
}

/** Who asks when: answers as they come, bulk again when it has used what it had. */
const wishes = fc.array(
  fc.record({ wish: fc.constantFrom(BULK, ANSWER), afterMs: fc.integer({ min: 0, max: 300 }) }),
  { maxLength: 200 },
)

function take(asked: readonly { readonly wish: Wish; readonly afterMs: number }[]) {
  let [now, timeline] = [0, IDLE]
  return asked.map(({ wish, afterMs }) => {
    now += afterMs
    const { taken, at, ...next } = takeMoments(timeline, wish, now)
    timeline = next.timeline
    return { wish, now, taken, at }
  })
}

describe('the moments of the whole bot', () => {
  it('are never more than the rate in any second, whoever asks', () => {
    fc.assert(
      fc.property(wishes, (asked) => {
        const moments = take(asked).flatMap(({ wish, taken, at, now }) =>
          taken ? Array.from({ length: wish.count }, (_, nth) => Math.max(now, at + nth * INTERVAL_MS)) : [],
        )
        // A sender that fell behind by 100 ms may catch up: three moments more.
        expect(mostInOneSecond(moments.toSorted((a, b) => a - b))).toBeLessThanOrEqual(33)
      }),
    )
  })

  it('go to bulk by half at least while there is any, however many answers are wanted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 20 }), (batches, asking) => {
        let [now, timeline, bulkFrom] = [0, IDLE, 0]
        for (let left = batches; left > 0; now += 1) {
          for (let nth = 0; nth < asking; nth++) timeline = takeMoments(timeline, ANSWER, now).timeline
          if (now < bulkFrom) continue
          const { at, ...next } = takeMoments(timeline, BULK, now)
          timeline = next.timeline
          bulkFrom = at + BULK.count * INTERVAL_MS
          left -= 1
        }
        // The answers that were wanted before bulk began have taken their moments already.
        expect(bulkFrom).toBeLessThanOrEqual((2 * batches * BULK.count + asking + 4) * INTERVAL_MS)
      }),
    )
  })

  it('go to the answers when bulk leaves them', () => {
    let [timeline, last] = [IDLE, 0]
    for (let nth = 0; nth < 300; nth++) {
      const next = takeMoments(timeline, ANSWER, last)
      expect(next.taken).toBe(true)
      timeline = next.timeline
      last = next.at
    }
    expect(last).toBe(299 * INTERVAL_MS)
  })
})

describe.skipIf(!hasPostgres())('the row that several processes share', () => {
  let server: TestDatabase
  let sql: postgres.Sql
  beforeAll(async () => {
    server = await createTestDatabase()
    sql = postgres(server.url, { max: 1 })
    await sql`create table test_clock as select timestamptz '2023-07-18T05:00:00Z' as now`
  })
  afterAll(async () => {
    await sql.end()
    await server.drop()
  })

  it('gives the moments that are planned', async () => {
    const pace = await createPostgresPace(sql, sql`(select test_clock.now from test_clock)`)
    await fc.assert(
      fc.asyncProperty(wishes, async (asked) => {
        // Long after the last run, so that nothing of it counts.
        await sql`update test_clock set now = now + interval '1 hour'`
        for (const [index, { now, taken, at }] of take(asked).entries()) {
          await sql`update test_clock set now = now + ${`${asked[index]?.afterMs ?? 0} ms`}::interval`
          const reservation = await pace.reserve(asked[index]?.wish ?? BULK)
          expect(reservation).toEqual({ taken, waitMs: expect.closeTo(at - now, 3), heldMs: 0 })
        }
      }),
      { numRuns: 20 },
    )
  })
})
