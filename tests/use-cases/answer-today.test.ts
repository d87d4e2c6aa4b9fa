import { describe, expect, it } from 'vitest'
import type { Event } from '../../src/domain/event.ts'
import type { StrikeClaim } from '../../src/domain/strikes/claim.ts'
import { answerDate, answerToday } from '../../src/use-cases/answer-today.ts'
import { event } from '../domain/digest/events.ts'
import { claim } from '../domain/tally/claims.ts'

const MORNING = new Date('2023-07-18T04:30:00Z')
const EVERYTHING = {
  language: 'en',
  topics: ['strikes', 'frontline'],
  follows: [],
  mutedSources: [],
} as const

function deps(events: readonly Event[], claims: readonly StrikeClaim[] = []) {
  return {
    briefings: {
      listEvents: (after: Date, until: Date) =>
        Promise.resolve(events.filter((each) => each.firstSeenAt > after && each.firstSeenAt <= until)),
      latestReceivedAt: () => Promise.resolve(events.at(-1)?.firstSeenAt ?? null),
    },
    strikes: { listClaims: () => Promise.resolve(claims), listImpacts: () => Promise.resolve([]) },
  }
}

describe('the digest of a date', () => {
  it('says of today that the report is yet to come', async () => {
    const digest = await answerDate(deps([event(1)]), EVERYTHING, '2023-07-18', MORNING)
    expect(digest?.tally?.kind).toBe('not-published-yet')
  })

  it('says of a day gone by that nobody reported', async () => {
    const later = new Date('2023-07-19T04:30:00Z')
    const digest = await answerDate(deps([event(1)]), EVERYTHING, '2023-07-18', later)
    expect(digest?.tally?.kind).toBe('not-reported')
  })

  it('shows the figures when they are there', async () => {
    const digest = await answerDate(
      deps([event(1)], [claim('shahed', 36, 31)]),
      EVERYTHING,
      '2023-07-18',
      MORNING,
    )
    expect(digest?.tally?.kind).toBe('reported')
  })

  it('goes by when the news was published, not by when it was received', async () => {
    const published = { publishedAt: new Date('2023-07-17T05:00:00Z') }
    const stores = deps([event(1, published), event(2)])
    const told = async (date: string) =>
      (await answerDate(stores, EVERYTHING, date, MORNING))?.sections[0]?.stories.map(
        ({ eventId }) => eventId,
      )
    expect(await told('2023-07-17')).toEqual([1])
    expect(await told('2023-07-18')).toEqual([2])
  })
})

describe('the digest of an older day', () => {
  it('awaits no report of a night gone by', async () => {
    const now = new Date('2023-07-21T04:30:00Z')
    const answer = await answerToday(deps([event(1)]), EVERYTHING, now)
    expect(answer).toMatchObject({ kind: 'older', digest: { tally: { kind: 'not-reported' } } })
  })
})
