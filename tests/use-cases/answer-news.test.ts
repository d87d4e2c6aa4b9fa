import { describe, expect, it } from 'vitest'
import type { Event } from '../../src/domain/event.ts'
import { findNews } from '../../src/use-cases/answer-news.ts'
import { event } from '../domain/digest/events.ts'

const NOW = new Date('2023-07-18T05:00:00Z')
const deps = (events: readonly Event[]) => ({
  briefings: {
    listEvents: () => Promise.resolve(events),
    searchEvents: () => Promise.resolve({ events: [], total: 0 }),
    findNearWord: () => Promise.resolve(null),
  },
})
const page = (events: readonly Event[], skip = 0) =>
  findNews(
    deps(events),
    { topic: 'frontline', words: null, time: null, skip },
    { language: 'uk', mutedSources: [] },
    NOW,
  )
const told = async (events: readonly Event[], skip = 0) =>
  (await page(events, skip)).stories.map(({ eventId }) => eventId)
const inUkrainian = (id: number) => event(id, { language: 'uk' })

describe('the news of a topic', () => {
  it('is the newest five', async () => {
    expect(await told([1, 2, 3, 4, 5, 6].map(inUkrainian))).toEqual([6, 5, 4, 3, 2])
  })

  it('is told in the reader’s language first; what is known in another alone comes last', async () => {
    const own = [1, 3, 5, 7, 9].map(inUkrainian)
    const foreign = [2, 4, 6, 8].map((id) => event(id))
    const all = [...own, ...foreign].toSorted((one, other) => one.id - other.id)
    expect(await told(all)).toEqual([9, 7, 5, 3, 1])
    expect(await told(all.filter(({ id }) => id !== 3 && id !== 5))).toEqual([9, 7, 1, 8, 6])
  })

  it('goes on where the last page ended, and counts all', async () => {
    const all = [1, 2, 3, 4, 5, 6, 7].map(inUkrainian)
    expect(await told(all, 5)).toEqual([2, 1])
    expect((await page(all, 5)).total).toBe(7)
  })

  it('has nothing of other topics', async () => {
    expect(await told([event(1, { language: 'uk', topics: ['energy'] })])).toEqual([])
  })
})
