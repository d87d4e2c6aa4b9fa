import { describe, expect, test } from 'vitest'
import type { StrikeClaim } from '../../src/domain/strikes/claim.ts'
import { createNightMemory } from '../../src/use-cases/night-memory.ts'
import { tallyFor } from '../../src/use-cases/tally.ts'
import { claim } from '../domain/tally/claims.ts'

function store(claims: StrikeClaim[]) {
  const asked: string[] = []
  return {
    asked,
    revision: () => Promise.resolve(String(claims.length)),
    listClaims: (from: string, to: string) => {
      asked.push(`${from}..${to}`)
      return Promise.resolve(claims.filter(({ night }) => night !== null && night >= from && night <= to))
    },
    listImpacts: () => Promise.resolve([]),
  }
}

const period = { from: '2023-07-10', to: '2023-07-18' }

describe('a memory of nights', () => {
  test('tells what is told without it', async () => {
    const strikes = store([claim('shahed', 36, 31), claim('shahed', 5, 5, { night: '2023-07-12' })])
    const nights = createNightMemory(strikes)
    for (const model of [null, 'shahed', 'kalibr']) {
      const kept = await tallyFor({ strikes, nights }, { period, model })
      expect(kept).toEqual(await tallyFor({ strikes }, { period, model }))
    }
  })

  test('asks for what it does not have, and for nothing twice', async () => {
    const strikes = store([claim('shahed', 36, 31)])
    const nights = createNightMemory(strikes)
    await nights.list('2023-07-15', '2023-07-18')
    await nights.list('2023-07-16', '2023-07-17')
    await nights.list('2023-07-10', '2023-07-18')
    expect(strikes.asked).toEqual(['2023-07-15..2023-07-18', '2023-07-10..2023-07-14'])
  })

  test('begins anew when something has been stored', async () => {
    const claims = [claim('shahed', 36, 31)]
    const nights = createNightMemory(store(claims))
    const shaheds = async () => (await nights.list(period.from, period.to)).at(-1)?.rows.length
    expect(await shaheds()).toBe(1)
    claims.push(claim('kalibr', 6, 6))
    expect(await shaheds()).toBe(2)
  })

  test('gives several who ask at once the same, and dates without a word too', async () => {
    const nights = createNightMemory(store([claim('shahed', 36, 31)]))
    const [one, other] = await Promise.all([
      nights.list(period.from, period.to),
      nights.list(period.from, period.to),
    ])
    expect(one).toEqual(other)
    expect(one).toHaveLength(9)
  })
})
