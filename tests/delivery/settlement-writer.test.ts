import { describe, expect, it } from 'vitest'
import { createSettlementWriter } from '../../src/delivery/settlement-writer.ts'
import type { SettledDelivery } from '../../src/ports.ts'
import { silentLogger } from '../support/silent-logger.ts'
import { createVirtualTime } from '../support/virtual-time.ts'

const row = (id: number): SettledDelivery => ({
  id,
  settlement: { kind: 'sent', messageIds: [id] },
  shown: null,
})

function openWriter(settle: (ids: readonly number[]) => Promise<void>) {
  const time = createVirtualTime()
  const statements: number[][] = []
  const writer = createSettlementWriter({
    deliveries: {
      settle: (_sender, rows) => {
        statements.push(rows.map(({ id }) => id))
        return settle(rows.map(({ id }) => id))
      },
    },
    sender: '1',
    clock: { now: () => new Date(0) },
    timer: time.timer,
    logger: silentLogger,
  })
  return { time, statements, writer }
}

describe('the settlement writer', () => {
  it('writes the first at once, and what came meanwhile in one statement', async () => {
    const { statements, writer } = openWriter(() => Promise.resolve())
    await Promise.all([1, 2, 3, 4].map((id) => writer.write(row(id))))
    expect(statements).toEqual([[1], [2, 3, 4]])
    expect(writer.pending()).toEqual([])
  })

  it('waits out an outage of the database, and forgets nothing', async () => {
    let left = 100
    const { time, statements, writer } = openWriter(() => {
      left -= 1
      return left > 0 ? Promise.reject(new Error('connection refused')) : Promise.resolve()
    })
    const written = writer.write(row(1))
    expect(writer.pending()).toEqual([1])
    await time.runUntil(written)
    expect(statements).toHaveLength(100)
    expect(writer.pending()).toEqual([])
  })
})
