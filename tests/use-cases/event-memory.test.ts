import { beforeEach, describe, expect, it } from 'vitest'
import { DAY_MS } from '../../src/domain/calendar.ts'
import { readEventSignature } from '../../src/domain/event/read-signature.ts'
import type { EventCandidate, JoiningStore } from '../../src/ports.ts'
import { createEventMemory, type EventMemory } from '../../src/use-cases/event-memory.ts'
import { NOW } from '../support/builders.ts'

const days = (count: number): Date => new Date(NOW.getTime() + count * DAY_MS)
const HEADLINES = [
  'Bridge in Kherson closed',
  'Refinery in Ryazan burns',
  'Sweden sends howitzers',
  'Rada adopts budget',
]
const story = (storyId: number, receivedAt: Date): EventCandidate => ({
  storyId,
  eventId: storyId,
  receivedAt,
  headline: HEADLINES[storyId] ?? '',
  text: '',
  publishedAt: receivedAt,
  publishedOn: null,
  sourceSlug: 'sample',
})

let stored: EventCandidate[]
let read: number[]
let memory: EventMemory
beforeEach(() => {
  stored = [story(1, days(-2)), story(2, days(-1))]
  read = []
  memory = createEventMemory()
})

const store: Pick<JoiningStore, 'listEventCandidates'> = {
  listEventCandidates: (after, until, newerThan = 0) => {
    const found = stored.filter(
      ({ storyId, receivedAt }) => storyId > newerThan && receivedAt > after && receivedAt <= until,
    )
    read.push(...found.map(({ storyId }) => storyId))
    return Promise.resolve(found)
  },
}

/** Which of the stories are known at an instant. */
const knownAt = async (until: Date): Promise<readonly number[]> => {
  const index = await memory.indexUntil(until, store)
  return [1, 2, 3].filter((storyId) => {
    const told = stored.find((each) => each.storyId === storyId) ?? story(storyId, until)
    const signature = readEventSignature(told, told.receivedAt)
    return index.find(signature, told.receivedAt.getTime()) === storyId
  })
}

describe('stories of the last fortnight', () => {
  it('are read once, and then only the new ones', async () => {
    expect(await knownAt(NOW)).toEqual([1, 2])
    stored.push(story(3, days(0.5)))
    expect(await knownAt(days(0.5))).toEqual([1, 2, 3])
    expect(read).toEqual([1, 2, 3])
  })

  it('are known though they were stored late, as received before', async () => {
    await memory.indexUntil(NOW, store)
    stored.push(story(3, days(-0.5)))
    expect(await knownAt(days(0.1))).toEqual([1, 2, 3])
  })

  it('do not stand in for a window of the past, nor suffer from one', async () => {
    stored.push(story(3, days(-100)))
    await memory.indexUntil(NOW, store)
    expect(await knownAt(days(-99))).toEqual([3])
    expect(await knownAt(NOW)).toEqual([1, 2])
  })

  it('are complete even when the first window that was asked for was one of the past', async () => {
    await memory.indexUntil(days(-1.5), store)
    stored.push(story(3, days(-1.7)))
    expect(await knownAt(NOW)).toEqual([1, 2, 3])

    await createEventMemory().indexUntil(days(-100), store)
    expect(await knownAt(NOW)).toEqual([1, 2, 3])
  })
})
