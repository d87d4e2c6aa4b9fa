import { describe, expect, it } from 'vitest'
import { createPaidBudget } from '../../src/delivery/paid-budget.ts'
import type { PaidStore } from '../../src/ports.ts'
import { silentLogger } from '../support/silent-logger.ts'

function createMemoryStore(): PaidStore & { readonly days: Map<string, number> } {
  const days = new Map<string, number>()
  return {
    days,
    add: (day, messages) => {
      days.set(day, (days.get(day) ?? 0) + messages)
      return Promise.resolve(days.get(day) ?? 0)
    },
  }
}

async function openBudget(starsPerDay: number, paid = createMemoryStore()) {
  const clock = { at: new Date('2023-07-18T05:00:00Z'), now: () => clock.at }
  return { budget: await createPaidBudget({ paid, starsPerDay, clock, logger: silentLogger }), clock, paid }
}

describe('the budget of paid broadcasts', () => {
  it('is spent when a day has cost its Stars, a tenth a message', async () => {
    const { budget } = await openBudget(50)
    for (let message = 0; message < 500; message++) {
      expect(budget.allows()).toBe(true)
      budget.spend()
    }
    expect(budget.allows()).toBe(false)
  })

  it('begins anew with the next day', async () => {
    const { budget, clock } = await openBudget(10)
    for (let message = 0; message < 100; message++) budget.spend()
    expect(budget.allows()).toBe(false)
    clock.at = new Date('2023-07-19T00:00:00Z')
    expect(budget.allows()).toBe(true)
  })

  it('holds over a restart, and over several processes', async () => {
    const { budget, paid } = await openBudget(10)
    for (let message = 0; message < 100; message++) budget.spend()
    const another = await openBudget(10, paid)
    expect(another.budget.allows()).toBe(false)
  })

  it('pays for nothing with a cap of none', async () => {
    expect((await openBudget(0)).budget.allows()).toBe(false)
  })
})
