import { describe, expect, it } from 'vitest'
import type { StrikeClaim } from '../../src/domain/strikes/claim.ts'
import { buildDigest, type DigestRequest } from '../../src/use-cases/build-digest.ts'
import { event } from '../domain/digest/events.ts'
import { claim } from '../domain/tally/claims.ts'

const UNTIL = new Date('2023-07-18T05:00:00Z')
const request = (changes: Partial<DigestRequest> = {}): DigestRequest => ({
  window: { from: new Date('2023-07-17T05:00:00Z'), until: UNTIL },
  date: '2023-07-18',
  language: 'en',
  topics: ['strikes', 'frontline'],
  follows: [],
  mutedSources: [],
  ...changes,
})
const deps = (claims: readonly StrikeClaim[]) => ({
  briefings: {
    listEvents: (after: Date, until: Date) =>
      Promise.resolve(
        [event(1), event(2)].filter((each) => each.firstSeenAt > after && each.firstSeenAt <= until),
      ),
  },
  strikes: {
    listImpacts: () => Promise.resolve([]),
    listClaims: (from: string, to: string) =>
      Promise.resolve(claims.filter((each) => each.night !== null && each.night >= from && each.night <= to)),
  },
})

describe('buildDigest', () => {
  it('puts the tally of the night over the events of the window', async () => {
    const digest = await buildDigest(deps([claim('shahed', 36, 31)]), request())
    expect(digest?.tally).toMatchObject({ kind: 'reported', tally: { night: '2023-07-18' } })
    expect(digest?.sections.map((section) => section.stories.length)).toEqual([2])
  })

  it('waits for a report of the night that is just over', async () => {
    const digest = await buildDigest(deps([]), request())
    expect(digest?.tally).toEqual({ kind: 'not-published-yet', night: '2023-07-18' })
    expect(digest?.shown).toEqual({ night: '2023-07-18', rows: [], earlier: [] })
  })

  it('does not wait for one of a night long over', async () => {
    const window = { from: new Date(0), until: new Date('2023-07-20T05:00:00Z') }
    const digest = await buildDigest(deps([]), request({ window }))
    expect(digest?.tally?.kind).toBe('not-reported')
  })

  it('asks for no tally that the reader did not choose', async () => {
    const digest = await buildDigest(deps([claim('shahed', 36, 31)]), request({ topics: ['frontline'] }))
    expect(digest?.tally).toBeNull()
  })

  it('corrects what the digest before showed', async () => {
    const previous = {
      night: '2023-07-17',
      rows: [{ model: 'shahed', launched: { value: 10 }, intercepted: null }],
    }
    const claims = [claim('shahed', 3, 3, { night: '2023-07-17' }), claim('shahed', 36, 31)]
    expect((await buildDigest(deps(claims), request({ previous })))?.corrections).toEqual([
      {
        night: '2023-07-17',
        changes: [{ model: 'shahed', count: 'launched', before: { value: 10 }, after: { value: 3 } }],
      },
    ])
    expect((await buildDigest(deps(claims), request()))?.corrections).toEqual([])
  })

  it('is nothing when the window holds nothing', async () => {
    const window = { from: UNTIL, until: new Date('2023-07-19T05:00:00Z') }
    expect(await buildDigest(deps([]), request({ window, date: '2023-07-19' }))).toBeNull()
  })
})
