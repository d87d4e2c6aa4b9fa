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
    const { at, ...next } = takeMoments(timeline, wish, now)
    timeline = next.timeline
    return { now, at }
  })
}

describe('the moments of the whole bot', () => {
  it('are never more than the rate in any second, whoever asks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 300 }),
        fc.integer(),
        (pauses, from) => {
          let [now, timeline, bulkFrom] = [0, IDLE, Math.abs(from) % 5000]
          const moments: number[] = []
          for (const pause of pauses) {
            for (const until = now + pause; now < until; now += 1) {
              if (now < bulkFrom || now > 20_000) continue
              const { at, ...next } = takeMoments(timeline, BULK, now)
              timeline = next.timeline
              bulkFrom = at + BULK.count * INTERVAL_MS
              moments.push(...[0, 1, 2].map((nth) => at + nth * INTERVAL_MS))
            }
            const { at, ...next } = takeMoments(timeline, ANSWER, now)
            timeline = next.timeline
            moments.push(Math.max(now, at))
            // An answer that waits holds up those behind it.
            now = Math.max(now, Math.ceil(at))
          }
          // Besides the 29 there are the three that bulk has reserved when the first answer comes.
          expect(mostInOneSecond(moments.toSorted((a, b) => a - b))).toBeLessThanOrEqual(32)
        },
      ),
    )
  })

  it('go to bulk by half at least while there is any, however many answers are wanted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 20 }), (batches, asking) => {
        let [now, timeline, bulkFrom] = [0, IDLE, 0]
        // So many processes, each of which wants the next as soon as it has sent.
        const answerFrom = Array.from({ length: asking }, () => 0)
        for (let left = batches; left > 0; now += 1) {
          for (const [process, from] of answerFrom.entries()) {
            if (now < from) continue
            const { at, ...next } = takeMoments(timeline, ANSWER, now)
            timeline = next.timeline
            answerFrom[process] = at + 1
          }
          if (now < bulkFrom) continue
          const { at, ...next } = takeMoments(timeline, BULK, now)
          timeline = next.timeline
          bulkFrom = at + BULK.count * INTERVAL_MS
          left -= 1
        }
        // The answers that were wanted before bulk began have taken their moments already.
        expect(bulkFrom).toBeLessThanOrEqual((2 * batches * BULK.count + 3 * asking + 6) * INTERVAL_MS)
      }),
    )
  })

  it('go to the answers when bulk leaves them', () => {
    let [timeline, last] = [IDLE, 0]
    for (let nth = 0; nth < 300; nth++) {
      const next = takeMoments(timeline, ANSWER, last)
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
        for (const [index, { now, at }] of take(asked).entries()) {
          await sql`update test_clock set now = now + ${`${asked[index]?.afterMs ?? 0} ms`}::interval`
          const reservation = await pace.reserve(asked[index]?.wish ?? BULK)
          expect(reservation).toEqual({ waitMs: expect.closeTo(at - now, 3), heldMs: 0 })
        }
      }),
      { numRuns: 20 },
    )
  })
})
