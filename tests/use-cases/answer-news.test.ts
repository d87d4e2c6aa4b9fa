import { describe, expect, it } from 'vitest'
import type { Event } from '../../src/domain/event.ts'
import { newsOfTopic } from '../../src/use-cases/answer-news.ts'
import { event } from '../domain/digest/events.ts'

const NOW = new Date('2023-07-18T05:00:00Z')
const deps = (events: readonly Event[]) => ({
  briefings: { listEvents: () => Promise.resolve(events), searchEvents: () => Promise.resolve([]) },
})
const page = (events: readonly Event[], number = 0) =>
  newsOfTopic(deps(events), 'frontline', { language: 'uk', mutedSources: [] }, NOW, number)
const told = async (events: readonly Event[], number = 0) =>
  (await page(events, number)).stories.map(({ eventId }) => eventId)
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

  it('goes on page by page, and says whether there is another', async () => {
    const events = [1, 2, 3, 4, 5, 6, 7].map(inUkrainian)
    expect([await told(events, 1), await told(events, 2)]).toEqual([[2, 1], []])
    expect([(await page(events)).hasMore, (await page(events, 1)).hasMore]).toEqual([true, false])
    expect((await page(events.slice(0, 5))).hasMore).toBe(false)
  })

  it('has nothing of other topics', async () => {
    expect(await told([event(1, { language: 'uk', topics: ['energy'] })])).toEqual([])
  })
})
