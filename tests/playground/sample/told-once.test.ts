import { describe, expect, it } from 'vitest'
import { readBriefing } from '../../../src/domain/briefing/read-briefing.ts'
import { dateAt, KYIV } from '../../../src/domain/calendar.ts'
import { composeDigest } from '../../../src/domain/digest/compose-digest.ts'
import { assignEvents } from '../../../src/domain/event/assign-events.ts'
import { createEventIndex } from '../../../src/domain/event/event-index.ts'
import { readEventSignature } from '../../../src/domain/event/read-signature.ts'
import type { Event, EventStory } from '../../../src/domain/event.ts'
import { LANGUAGES, type Language } from '../../../src/domain/language.ts'
import { TOPICS } from '../../../src/domain/topic.ts'
import { readSampleArchive, standingAt } from '../../../src/playground/sample/sample-archive.ts'
import { briefingHtml, escapeXml } from '../../../src/playground/sample/sample-html.ts'
import { SAMPLE_EVENTS } from './sample-events.ts'

type TrueEvent = { readonly uk: string; readonly en: string }

const TRUE_EVENTS: readonly TrueEvent[] = SAMPLE_EVENTS.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, uk = '', en = '']) => ({ uk, en }))
const END = new Date('2023-08-17T00:00:00Z')
const trueEventOf = (headline: string) => TRUE_EVENTS.find(({ uk, en }) => uk === headline || en === headline)

/** Later news of an event that was told before: it goes under that event. */
const MOST_FOLLOW_UPS = 5

/** That there is no report stands above the news; who adds something to it in one language is told in that. */
const NO_NEWS = new Set([
  'За ніч цифр не повідомляли',
  'За ніч даних про удари немає',
  'Зведення за ніч немає',
  'Ніч без цифр',
  'Ніч без зведення по країні',
  'Тиха ніч у небі',
])

const events = readEvents()
const days = Map.groupBy(events, ({ firstSeenAt }) => dateAt(firstSeenAt, KYIV))

describe.each(LANGUAGES)('thirty mornings of the sample, told to a reader (%s)', (language) => {
  const digests = [...days].map(([date, found]) => ({ date, told: tell(date, found, language) }))
  const told = digests.flatMap((digest) => digest.told)
  const names = (headlines: readonly string[]) => headlines.map(trueEventOf)

  it('knows every story by what really happened', () => {
    expect(told.filter(({ headline }) => trueEventOf(headline) === undefined)).toEqual([])
    expect(told.length).toBeGreaterThan(100)
  })

  it('tell no event twice, neither in one digest nor in a later one', () => {
    const twice = Map.groupBy(told, ({ headline }) => trueEventOf(headline))
      .values()
      .filter((tellings) => tellings.length > 1)
    expect([...twice]).toEqual([])
  })

  it('tell in another language only what nobody tells in the reader’s', () => {
    const foreign = told.filter(({ isForeign }) => isForeign).map(({ headline }) => headline)
    expect(names(foreign).filter((event) => event?.[language] !== '')).toEqual([])
  })

  it('keep nothing back but later news of what was told, and that there was no report', () => {
    const known = new Set(names(told.map(({ headline }) => headline)))
    const untold = TRUE_EVENTS.filter((event) => !known.has(event) && !NO_NEWS.has(event.uk))
    expect(untold.length).toBeLessThanOrEqual(MOST_FOLLOW_UPS)
  })
})

function tell(date: string, found: readonly Event[], language: Language) {
  const digest = composeDigest(
    { language, topics: TOPICS, follows: [], mutedSources: [] },
    { date, events: found, tally: null },
  )
  return (digest?.sections ?? []).flatMap(({ stories, more }) =>
    [...stories, ...more].map(({ headline, foreign }) => ({ date, headline, isForeign: foreign !== null })),
  )
}

/** Both feeds as the playground reads them, in the order of their hours; a day's digest comes when both are in. */
function readEvents(): readonly Event[] {
  const index = createEventIndex()
  const found = new Map<number, [EventStory, ...EventStory[]]>()
  const briefings = LANGUAGES.flatMap((language) =>
    standingAt(readSampleArchive(language), END).map((briefing) => ({ ...briefing, language })),
  ).toSorted((one, other) => one.publishedAt.getTime() - other.publishedAt.getTime())
  let storyId = 0
  for (const { language, publishedAt, ...briefing } of briefings) {
    const html = `<h1>${escapeXml(briefing.title)}</h1>\n${briefingHtml({ ...briefing, publishedAt })}`
    const { stories } = readBriefing(html, { publishedOn: dateAt(publishedAt, KYIV), language })
    const known = assignEvents(stories, index, publishedAt)
    for (const [at, story] of stories.entries()) {
      const eventId = known[at] ?? (storyId += 1)
      index.add({ eventId, signature: readEventSignature(story, publishedAt), at: publishedAt.getTime() })
      const telling: EventStory = {
        ...{ ...story, storyId, language, publishedAt, receivedAt: publishedAt },
        ...{ sourceSlug: `sample-${language}`, sourceName: language, url: null },
        ...({ authority: 'press', quoting: 'summary' } as const),
      }
      const before = found.get(eventId)
      if (before) before.push(telling)
      else found.set(eventId, [telling])
    }
  }
  return [...found].map(([id, stories]) => ({ id, firstSeenAt: stories[0].receivedAt, stories }))
}
