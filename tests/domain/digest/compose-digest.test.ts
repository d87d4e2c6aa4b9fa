import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeDigest, digestKey } from '../../../src/domain/digest/compose-digest.ts'
import type { DigestPreferences, DigestTally } from '../../../src/domain/digest/digest.ts'
import { matchesFollow } from '../../../src/domain/digest/matches-follow.ts'
import type { Event } from '../../../src/domain/event.ts'
import { reconcileNight } from '../../../src/domain/tally/reconcile-night.ts'
import { TOPICS } from '../../../src/domain/topic.ts'
import { claim } from '../tally/claims.ts'
import { event } from './events.ts'

const DATE = '2023-07-18'
const reader = (changes: Partial<DigestPreferences> = {}): DigestPreferences => ({
  language: 'en',
  topics: ['strikes', 'frontline'],
  follows: [],
  mutedSources: [],
  ...changes,
})
const compose = (
  events: readonly Event[],
  changes: Partial<DigestPreferences> = {},
  tally: DigestTally | null = null,
) => composeDigest(reader(changes), { date: DATE, events, tally })
const outline = (digest: ReturnType<typeof compose>) =>
  digest?.sections.map(({ subject, stories, more }) => ({
    subject: subject.kind === 'topic' ? subject.topic : subject.words,
    stories: stories.map((story) => story.eventId),
    more: more.map((story) => story.eventId),
  }))
const reported: DigestTally = { kind: 'reported', tally: reconcileNight(DATE, [claim('shahed', 36, 31)]) }
const pending: DigestTally = { kind: 'not-published-yet', night: DATE }

describe('composeDigest', () => {
  it('tells topics in the reader’s order, then what they follow', () => {
    const events = [
      event(1, { topics: ['frontline'] }),
      event(2, { topics: ['diplomacy'] }),
      event(3, { topics: ['economy'], headline: 'Grain leaves Odesa' }),
    ]
    expect(outline(compose(events, { topics: ['diplomacy', 'frontline'], follows: ['odesa'] }))).toEqual([
      { subject: 'diplomacy', stories: [2], more: [] },
      { subject: 'frontline', stories: [1], more: [] },
      { subject: 'odesa', stories: [3], more: [] },
    ])
  })

  it('tells an event once, under the strongest of its topics that the reader chose', () => {
    const events = [event(1, { topics: ['aid', 'frontline', 'strikes'], headline: 'Odesa' })]
    expect(outline(compose(events, { follows: ['Odesa'] }))).toEqual([
      { subject: 'frontline', stories: [1], more: [] },
    ])
  })

  it('has five events open, the rest of a topic folded: most told first, then the newest', () => {
    const other = { sourceSlug: 'other', sourceName: 'Other' }
    const events = [event(1), event(2, {}, other), event(3), event(4), event(5), event(6), event(7)]
    expect(outline(compose(events))).toEqual([
      { subject: 'frontline', stories: [2, 7, 6, 5, 4], more: [3, 1] },
    ])
  })

  it('opens the first event of each topic before the second of any', () => {
    const topics = ['frontline', 'energy', 'sea'] as const
    const events = [1, 2, 3, 4, 5, 6, 7, 8].map((id) =>
      event(id, { topics: [id <= 5 ? 'frontline' : id === 6 ? 'energy' : 'sea'] }),
    )
    expect(outline(compose(events, { topics }))).toEqual([
      { subject: 'frontline', stories: [5, 4], more: [3, 2, 1] },
      { subject: 'energy', stories: [6], more: [] },
      { subject: 'sea', stories: [8, 7], more: [] },
    ])
  })

  it('folds a topic whole when five before it stand open', () => {
    const topics = TOPICS.slice(0, 7)
    const events = topics.map((topic, id) => event(id, { topics: [topic] }))
    expect(compose(events, { topics })?.sections.map(({ stories }) => stories.length)).toEqual([
      1, 1, 1, 1, 1, 0, 0,
    ])
  })

  it('puts news in another language aside, unless there is no other', () => {
    const uk = { language: 'uk' } as const
    expect(outline(compose([event(1), event(2, uk)]))).toEqual([
      { subject: 'frontline', stories: [1], more: [2] },
    ])
    expect(outline(compose([event(1, uk), event(2, uk)]))).toEqual([
      { subject: 'frontline', stories: [2, 1], more: [] },
    ])
  })

  it('tells an event as the sources do that are not turned off, if any does', () => {
    const stories = [{ headline: 'By up', sourceSlug: 'up' }, { headline: 'By ucmc' }]
    const events = [event(1, ...stories), event(2, { sourceSlug: 'up' })]
    const [section] = compose(events, { mutedSources: ['up'] })?.sections ?? []
    expect(section?.stories.map(({ eventId, headline }) => [eventId, headline])).toEqual([[1, 'By ucmc']])
    expect(section?.stories[0]?.alsoToldBy).toEqual([])
    expect(compose([event(1)], { mutedSources: ['ucmc'] }, reported)?.tally).toEqual(reported)
  })

  it('leaves out what the reader did not choose', () => {
    expect(compose([event(1, { topics: ['economy'] })])).toBeNull()
  })

  it('is nothing on a day without news, also while the report is awaited', () => {
    expect(compose([])).toBeNull()
    expect(compose([], {}, pending)).toBeNull()
  })

  it('is worth sending for the tally alone', () => {
    expect(compose([], {}, reported)?.tally).toEqual(reported)
    expect(compose([], { topics: ['frontline'] }, reported)).toBeNull()
  })

  it('remembers the figures it shows, and that it showed none', () => {
    expect(compose([event(1)], {}, reported)?.shown).toEqual({
      night: DATE,
      rows: [{ raid: 'night', model: 'shahed', launched: { value: 36 }, intercepted: { value: 31 } }],
      earlier: [],
    })
    expect(compose([event(1)], {}, pending)?.shown).toEqual({ night: DATE, rows: [], earlier: [] })
    expect(compose([event(1)], { topics: ['frontline'] }, reported)?.shown).toBeNull()
  })

  it('counts days from the first of the full-scale invasion', () => {
    expect(compose([event(1)])?.dayNumber).toBe(510)
  })

  it('for any news: every event once at most, none invented, five open', () => {
    const anyTopics = fc.uniqueArray(fc.constantFrom(...TOPICS), { maxLength: 6 })
    const anyEvent = fc.tuple(fc.nat(30), anyTopics).map(([id, topics]) => event(id, { topics }))
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 25 }), anyTopics, (events, topics) => {
        const sections = compose(events, { topics, follows: ['event'] })?.sections ?? []
        const told = sections.flatMap(({ stories, more }) =>
          [...stories, ...more].map((story) => story.eventId),
        )
        expect(new Set(told).size).toBe(told.length)
        // Every made-up story has the word that is followed.
        expect(new Set(told)).toEqual(new Set(events.map((each) => each.id)))
        const open = sections.flatMap(({ stories }) => stories).length
        expect(open).toBe(Math.min(5, told.length))
      }),
    )
  })
})

describe('how a story is told', () => {
  const told = (stories: Parameters<typeof event>[1][], language: 'en' | 'uk' = 'en') =>
    compose([event(1, ...stories)], { language })?.sections[0]?.stories[0]

  it('in the reader’s language if any source does', () => {
    const stories = [
      { language: 'uk', headline: 'Заголовок', sourceSlug: 'up' },
      { language: 'en', headline: 'Headline' },
    ] as const
    expect(told([...stories], 'en')).toMatchObject({ headline: 'Headline', foreign: null })
    expect(told([...stories], 'uk')).toMatchObject({ headline: 'Заголовок', foreign: null })
  })

  it('else with a mark of the other language', () => {
    expect(told([{ language: 'uk' }])).toMatchObject({ foreign: 'uk' })
  })

  it('by its headline alone where the source allows no more', () => {
    expect(told([{ quoting: 'headline' }])?.summary).toBeNull()
    expect(told([{}])?.summary).toBe('What happened in event 1 is told here. It had an outcome.')
  })

  it('by the strongest source, then by the more complete telling', () => {
    const press = { headline: 'Press', text: 'Long. '.repeat(20), sourceSlug: 'press' } as const
    const official = { headline: 'Official', authority: 'official', sourceSlug: 'general-staff' } as const
    const region = { headline: 'Region', authority: 'regional', text: 'Longest. '.repeat(40) } as const
    expect(told([region, press, official])?.headline).toBe('Official')
    expect(told([region, press])?.headline).toBe('Press')
    expect(told([{ headline: 'Short', sourceSlug: 'a' }, press])?.headline).toBe('Press')
    expect(told([{ ...official, language: 'uk' }, press])?.headline).toBe('Press')
  })

  it('names the other sources once, not the one that tells it', () => {
    const other = { sourceSlug: 'other', sourceName: 'Other', url: null, quoting: 'headline' } as const
    expect(told([{}, other, other, {}])?.alsoToldBy).toEqual([{ name: 'Other', url: null }])
  })
})

describe('following words', () => {
  it.each([
    ['Kupyansk', 'Attacks near Kupyansk', true],
    ['kupyansk', 'KUPYANSK holds', true],
    ['Одеса', 'Обстріл в Одесі', true],
    ["Куп'янськ", 'Бої під Куп’янськом', true],
    ['grain corridor', 'The corridor for grain', true],
    ['grain corridor', 'The corridor', false],
    ['ukr', 'Ukraine', true],
    ['rain', 'Ukraine', false],
    ['...', 'Anything', false],
  ])('%j in %j: %j', (words, headline, expected) => {
    expect(matchesFollow(event(1, { headline, text: '' }), words)).toBe(expected)
  })
})

describe('digestKey', () => {
  it('is equal for readers who get the same, and for them alone', () => {
    expect(digestKey(reader())).toBe(digestKey(reader()))
    const others = [
      { language: 'uk' },
      { topics: ['frontline', 'strikes'] },
      { follows: ['x'] },
      { mutedSources: ['up'] },
    ] as const
    for (const other of others) expect(digestKey(reader(other))).not.toBe(digestKey(reader()))
    expect(digestKey(reader(), { night: DATE, rows: [] })).not.toBe(digestKey(reader()))
    const told = { raids: [`${DATE} night`], completeSince: new Date(0) }
    expect(digestKey(reader(), null, told)).not.toBe(digestKey(reader()))
  })
})

describe('a light digest', () => {
  const LIGHT = { language: 'en', topics: ['frontline'], follows: [], mutedSources: [], light: true } as const
  const compose = (...events: readonly Event[]) =>
    composeDigest(LIGHT, { date: '2023-07-18', events, tally: null })

  it('leaves out the sentences that tell of casualties, and covers grave headlines', () => {
    const digest = compose(
      event(1, {
        headline: 'Depot burns in Sumy',
        text: 'A depot was hit at dawn. Two guards were killed. Trains run late.',
      }),
      event(2, { headline: 'Nine wounded in Kherson' }),
      event(3, { headline: 'Nobody hurt in Odesa' }),
    )
    const open = digest?.sections.flatMap(({ stories }) => stories) ?? []
    expect(open.map(({ headline }) => headline).toSorted()).toEqual([
      'Depot burns in Sumy',
      'Nobody hurt in Odesa',
    ])
    expect(open.find(({ eventId }) => eventId === 1)?.summary).toBe(
      'A depot was hit at dawn. Trains run late.',
    )
    expect(digest?.veiled.map(({ headline }) => headline)).toEqual(['Nine wounded in Kherson'])
  })

  it('covers nothing of topics that were not chosen', () => {
    expect(compose(event(1), event(2, { headline: 'Nine wounded', topics: ['aid'] }))?.veiled).toEqual([])
  })
})

it('a short digest is headlines alone, without what makes figures speak', () => {
  const digest = composeDigest(
    { language: 'en', topics: ['frontline', 'strikes'], follows: [], mutedSources: [], style: 'brief' },
    { date: '2023-07-18', events: [event(1), event(2)], tally: null },
  )
  const stories = digest?.sections.flatMap(({ stories }) => stories) ?? []
  expect(stories.map(({ summary }) => summary)).toEqual([null, null])
  expect(digest?.contexts).toEqual([])
})
