import { describe, expect, it } from 'vitest'
import { findLatestReport, tallyFor } from '../../src/use-cases/tally.ts'
import { claim } from '../domain/tally/claims.ts'

const claims = [
  claim('shahed', 15, 11, { night: '2023-07-12' }),
  claim('shahed', 6, 4, { night: '2023-07-15' }),
  claim('recon-drone', 2, 2, { night: '2023-07-16', scope: 'regional' }),
  claim('shahed', 36, 31, { night: '2023-07-18' }),
]
const deps = {
  strikes: {
    listImpacts: () => Promise.resolve([]),
    listClaims: (from: string, to: string) =>
      Promise.resolve(claims.filter((each) => each.night !== null && each.night >= from && each.night <= to)),
  },
}

describe('tallyFor', () => {
  it('adds up the nights of the period, both ends included', async () => {
    const tally = await tallyFor(deps, { period: { from: '2023-07-12', to: '2023-07-15' } })
    expect(tally).toMatchObject({ model: null, nights: 4, nightsReported: 2 })
    expect(tally.totals).toMatchObject([
      { model: 'shahed', launched: { value: 21 }, intercepted: { value: 15 } },
    ])
  })

  it('tells of one weapon alone when asked to', async () => {
    const tally = await tallyFor(deps, { period: { from: '2023-07-12', to: '2023-07-18' }, model: 'kalibr' })
    expect(tally).toMatchObject({ model: 'kalibr', nightsReported: 3, totals: [] })
  })
})

describe('findLatestReport', () => {
  it('finds the latest night before, passing over nights of regional counts alone', async () => {
    expect(await findLatestReport(deps, '2023-07-18')).toMatchObject({
      from: '2023-07-15',
      to: '2023-07-15',
      totals: [{ model: 'shahed', launched: { value: 6 } }],
    })
  })

  it('looks back no further than a week', async () => {
    expect(await findLatestReport(deps, '2023-07-12')).toBeNull()
    expect(await findLatestReport(deps, '2023-07-25')).toMatchObject({ to: '2023-07-18' })
    expect(await findLatestReport(deps, '2023-07-26')).toBeNull()
  })
})
