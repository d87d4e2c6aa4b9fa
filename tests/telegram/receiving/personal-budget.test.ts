import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPersonalBudget, type BudgetOptions } from '../../../src/telegram/receiving/personal-budget.ts'

function open(options: Omit<BudgetOptions, 'timer'> = {}) {
  let now = 0
  const timer = { now: () => now, sleep: () => Promise.resolve() }
  const budget = createPersonalBudget({ timer, ...options })
  return { budget, pass: (ms: number) => void (now += ms), ask: () => budget.ask(1) }
}

describe('what one person may ask for', () => {
  it('is ten answers at once, a word that this is much, then one every three seconds', () => {
    const { pass, ask } = open()
    const first = Array.from({ length: 12 }, ask)
    expect(first).toEqual([...Array<string>(10).fill('answer'), 'warn', 'ignore'])
    const later = Array.from({ length: 12 }, () => {
      pass(1000)
      return ask()
    })
    expect(later.filter((verdict) => verdict === 'answer')).toHaveLength(4)
    expect(later).not.toContain('warn')
  })

  it('is the whole again after half a minute, and so is the word', () => {
    const { pass, ask } = open()
    for (let nth = 0; nth < 12; nth++) ask()
    pass(31_000)
    expect(Array.from({ length: 12 }, ask).slice(9)).toEqual(['answer', 'warn', 'ignore'])
  })

  it('is never more than a burst and the pace, however it is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 8000 }), { maxLength: 200 }), (pauses) => {
        const { pass, ask } = open()
        const answered = pauses.filter((ms) => {
          pass(ms)
          return ask() === 'answer'
        })
        const totalMs = pauses.reduce((sum, ms) => sum + ms, 0)
        expect(answered.length).toBeLessThanOrEqual(10 + totalMs / 3000)
      }),
    )
  })

  it('is everybody’s own, and takes no more memory than it may', () => {
    const { budget } = open({ mostSenders: 50 })
    for (let sender = 1; sender <= 1000; sender++) expect(budget.ask(sender)).toBe('answer')
    expect(budget.size).toBe(50)
  })

  it('is forgotten once it is whole again', () => {
    const { budget, pass } = open()
    for (let sender = 1; sender <= 1000; sender++) budget.ask(sender)
    pass(3001)
    budget.ask(1)
    expect(budget.size).toBe(1)
  })
})
