import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/database.ts'
import { createDeliveryStore } from '../../src/db/delivery-store.ts'
import { deliveries as rows } from '../../src/db/schema.ts'
import { createSubscriberStore } from '../../src/db/subscriber-store.ts'
import { isStale } from '../../src/domain/delivery/delivery.ts'
import { settle, type AttemptOutcome } from '../../src/domain/delivery/settle.ts'
import type { ClaimedDelivery } from '../../src/ports.ts'
import { planDeliveries } from '../../src/use-cases/plan-deliveries.ts'
import { createTestPglite, emptyTables } from '../support/pglite.ts'
import { aReader } from '../support/readers.ts'

/** One attempt by one of two senders, at some time after the one before, with a death between any two of its steps. */
type Step = {
  readonly waitMs: number
  readonly sender: string
  readonly outcome: 'sent' | 'flooded' | 'server error' | 'answer lost' | 'blocked' | 'moved' | 'refused'
  readonly death: 'never' | 'after claim' | 'after send'
}

const DUE = new Date('2023-07-18T05:00:00Z')
const READERS = [1, 2, -3]
const MINUTE = 60_000

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    waitMs: fc.constantFrom(0, 5000, 10 * MINUTE, 5 * 60 * MINUTE),
    sender: fc.constantFrom('1', '2'),
    outcome: fc.constantFrom('sent', 'flooded', 'server error', 'answer lost', 'blocked', 'moved', 'refused'),
    death: fc.constantFrom('never', 'never', 'after claim', 'after send'),
  }),
  { maxLength: 14 },
)

describe('a delivery', () => {
  let database: Database
  beforeAll(async () => {
    database = await createTestPglite()
  })
  afterAll(() => database.close())

  it('ends in exactly one of sent, skipped with a reason, or gone, whatever happens between any two steps', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (script) => {
        const { arrivals, ended } = await play(script)
        expect(ended.map(({ slot }) => slot)).toEqual(READERS.map(() => '2023-07-18T08:00'))
        for (const row of ended) {
          expect(['sent', 'skipped', 'gone']).toContain(row.state)
          if (row.state !== 'sent') expect(row.reason).toBeTruthy()
          const arrived = arrivals.get(row.id) ?? 0
          if (row.state === 'sent') expect(arrived).toBeGreaterThanOrEqual(1)
          // Whatever arrived beyond what is settled is listed.
          const settled = row.state === 'sent' ? 1 : 0
          expect(arrived).toBeLessThanOrEqual(settled + row.repeated + row.ambiguous)
        }
      }),
      { numRuns: 25 },
    )
  }, 120_000)

  async function play(script: readonly Step[]) {
    await emptyTables(database.db)
    const store = createDeliveryStore(database.db)
    const subscribers = createSubscriberStore(database.db)
    for (const chatId of READERS) await subscribers.save(aReader({ chatId }))
    const arrivals = new Map<number, number>()
    let now = DUE
    await planDeliveries({ deliveries: store }, now)

    for (const step of script) await take(step)
    // In the end somebody takes over from the dead, and Telegram answers.
    for (const sender of ['1', '2']) await store.recover(sender, now)
    for (let round = 0; round < 30 && (await store.listOpenShards(end())).length > 0; round++) {
      await take({ waitMs: 30 * MINUTE, sender: '3', outcome: 'sent', death: 'never' })
    }
    return { arrivals, ended: await database.db.select().from(rows).orderBy(rows.id) }

    function end(): Date {
      return new Date(now.getTime() + 24 * 60 * MINUTE)
    }

    async function take({ waitMs, sender, outcome, death }: Step): Promise<void> {
      now = new Date(now.getTime() + waitMs)
      await planDeliveries({ deliveries: store }, DUE)
      for (const shard of await store.listOpenShards(now)) {
        for (const row of await store.claim(shard, sender, 2, now)) await attempt(row)
      }
      if (death !== 'never') await store.recover(sender, now)

      async function attempt(row: ClaimedDelivery): Promise<void> {
        if (death === 'after claim') return
        const told =
          isStale(row.kind, row.dueAt, now) || row.status !== 'active'
            ? ({ kind: 'skipped', reason: 'stale' } as const)
            : settle(row, send(row), now)
        if (death === 'after send') return
        if (told.kind === 'queued' && told.reason === 'moved') {
          await subscribers.rekey(row.address.chatId, row.address.chatId * 1000, 'supergroup')
        }
        await store.settle(sender, [{ id: row.id, settlement: told, shown: null }], now)
      }

      function send({ id, address }: ClaimedDelivery): AttemptOutcome {
        if (outcome === 'sent' || outcome === 'answer lost') arrivals.set(id, (arrivals.get(id) ?? 0) + 1)
        switch (outcome) {
          case 'sent':
            return { kind: 'sent', messageIds: [id] }
          case 'blocked':
            return { kind: 'gone', reason: 'blocked' }
          case 'moved':
            return { kind: 'moved', chatId: address.chatId * 1000 }
          case 'refused':
            return { kind: 'refused', reason: "can't parse entities" }
          case 'flooded':
          case 'server error':
          case 'answer lost':
            return {
              kind: 'retry',
              reason: outcome,
              retryAfterMs: outcome === 'flooded' ? 7000 : null,
              ambiguous: outcome === 'answer lost',
              messageIds: [],
            }
        }
      }
    }
  }
})
