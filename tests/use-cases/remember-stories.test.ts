import { beforeEach, describe, expect, it } from 'vitest'
import { DAY_MS } from '../../src/domain/calendar.ts'
import type { EventCandidate } from '../../src/ports.ts'
import { rememberStories } from '../../src/use-cases/remember-stories.ts'
import { NOW } from '../support/builders.ts'

const days = (count: number): Date => new Date(NOW.getTime() + count * DAY_MS)
const story = (storyId: number, receivedAt: Date): EventCandidate => ({
  storyId,
  eventId: storyId,
  receivedAt,
  signature: [],
  headline: `Story ${storyId}`,
  text: '',
  publishedOn: null,
  sourceSlug: 'sample',
})

let stored: EventCandidate[]
let read: number[]
beforeEach(() => {
  stored = [story(1, days(-2)), story(2, days(-1))]
  read = []
})

const remembering = () =>
  rememberStories({
    listEventCandidates: (after: Date, until: Date, newerThan = 0) => {
      const found = stored.filter(
        ({ storyId, receivedAt }) => storyId > newerThan && receivedAt > after && receivedAt <= until,
      )
      read.push(...found.map(({ storyId }) => storyId))
      return Promise.resolve(found.map((each) => ({ ...each })))
    },
  })
const idsOf = (stories: readonly EventCandidate[]) => stories.map(({ storyId }) => storyId)

describe('stories of the last days', () => {
  it('are read once, and then only the new ones', async () => {
    const store = remembering()
    const first = await store.listEventCandidates(days(-3), NOW)
    stored.push(story(3, days(0.5)))
    const second = await store.listEventCandidates(days(-2.5), days(0.5))
    expect([idsOf(first), idsOf(second), read]).toEqual([
      [1, 2],
      [1, 2, 3],
      [1, 2, 3],
    ])
    expect(second[0]).toBe(first[0])
  })

  it('are forgotten once they are older', async () => {
    const store = remembering()
    await store.listEventCandidates(days(-3), NOW)
    expect(idsOf(await store.listEventCandidates(days(-1.5), days(1.5)))).toEqual([2])
  })

  it('do not stand in for a window of the past, nor suffer from one', async () => {
    stored.push(story(3, days(-100)))
    const store = remembering()
    await store.listEventCandidates(days(-3), NOW)
    expect(idsOf(await store.listEventCandidates(days(-101), days(-98)))).toEqual([3])
    expect(idsOf(await store.listEventCandidates(days(-3), NOW))).toEqual([1, 2])
  })

  it('are complete even when the first window that was asked for was one of the past', async () => {
    const store = remembering()
    await store.listEventCandidates(days(-4), days(-1.5))
    stored.push(story(3, days(-1.7)))
    expect(idsOf(await store.listEventCandidates(days(-3), NOW)).toSorted()).toEqual([1, 2, 3])

    const later = remembering()
    await later.listEventCandidates(days(-100), days(-97))
    expect(idsOf(await later.listEventCandidates(days(-3), NOW)).toSorted()).toEqual([1, 2, 3])
  })
})
