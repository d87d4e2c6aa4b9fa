import { clipAtWord } from '../briefing/clip-at-word.ts'
import { summarise } from '../briefing/summarise.ts'
import { dateAt, KYIV } from '../calendar.ts'
import type { Event, EventStory } from '../event.ts'
import type { Language } from '../language.ts'
import { splitSentences } from '../language/split-sentences.ts'
import { hasWanted, type Wanted } from '../language/wanted-words.ts'
import type { Authority } from '../source.ts'
import type { Topic } from '../topic.ts'
import type { DigestStory } from './digest.ts'
import { tellsCasualties } from './grave-text.ts'
import { isNoReport, type Knows } from './repeats-figures.ts'

const SUMMARY_CHARS = 260
const MOST_SEARCHED_CHARS = 20_000

/** How a reader is told events. */
export type Telling = {
  readonly language: Language
  /** By its strongest telling, or by the latest one, which knows how things stand. */
  readonly by?: 'strongest' | 'latest'
  /** What they know already. */
  readonly knows?: Knows
  /** Without a word of casualties. */
  readonly light?: boolean
}

/**
 * An event for a reader: by the telling in their language if there is one, of these by the strongest source,
 * of its tellings by the most complete, else by the earliest. In another language it is a headline alone. Sentences
 * that say what the reader `knows` are left out.
 */
export function tellEvent(event: Event, telling: Telling): DigestStory {
  const { language, knows: isKnown = saysNoReport, light = false } = telling
  const [story] = rankStories(event, telling)
  const maySum = story?.quoting === 'summary' && story.language === language
  const knows = (sentence: string): boolean =>
    isKnown(sentence, `${story?.headline}\n${story?.text}`) || (light && tellsCasualties(sentence))
  const summary = maySum ? summarise(story, SUMMARY_CHARS, knows) : ''
  return { ...tellHeadline(event, telling), summary: summary === '' ? null : summary }
}

/** The same for whoever looks for words: where the summary lacks them it is the sentence that has them. */
export function tellEventAbout(event: Event, telling: Telling, wanted: Wanted): DigestStory {
  const told = tellEvent(event, telling)
  if (told.summary === null || hasWanted(`${told.headline}\n${told.summary}`, wanted)) return told
  const [story] = rankStories(event, telling)
  const sentence = splitSentences(story?.text.slice(0, MOST_SEARCHED_CHARS) ?? '').find(
    ({ text }) =>
      wanted.all.some((phrase) => hasWanted(text, { all: [phrase], none: [] })) &&
      !(telling.light === true && tellsCasualties(text)),
  )
  const said = clipAtWord(sentence?.text.replace(/\s+/g, ' ') ?? '', SUMMARY_CHARS)
  return said === '' ? told : { ...told, summary: `… ${said}` }
}

const saysNoReport: Knows = (text) => isNoReport(text)

/** The same without a summary, for lists. */
export function tellHeadline(event: Event, telling: Telling): DigestStory {
  const { language } = telling
  const [story, ...others] = rankStories(event, telling)
  if (!story) throw new Error('Unable to tell an event without stories')
  return {
    eventId: event.id,
    headline: story.headline,
    summary: null,
    url: story.url,
    sourceName: story.sourceName,
    ...(story.forwardedFrom != null && { forwardedFrom: story.forwardedFrom }),
    publishedOn: dateAt(story.publishedAt ?? story.receivedAt, KYIV),
    foreign: story.language === language ? null : story.language,
    alsoToldBy: otherSources(story, others),
  }
}

/** What an event is about, strongest first: as the told story has it, then as the others do. */
export function topicsOf(event: Event, language: Language): readonly Topic[] {
  return [...new Set(rankStories(event, { language }).flatMap((story) => story.topics))]
}

/** Whether a source tells the event in that language. */
export function isToldIn(event: Event, language: Language): boolean {
  return event.stories.some((story) => story.language === language)
}

/** The tellings in that language; all of them where there is none. */
export function tellingsFor(event: Event, language: Language): Event['stories'] {
  const own = event.stories.filter((story) => story.language === language)
  return own.length > 0 ? own : event.stories
}

function rankStories(event: Event, { language, by }: Telling): readonly EventStory[] {
  return event.stories.toSorted(
    (one, other) =>
      Number(other.language === language) - Number(one.language === language) ||
      (by === 'latest' ? toldAt(other) - toldAt(one) : 0) ||
      STRENGTH[other.authority] - STRENGTH[one.authority] ||
      completeness(other) - completeness(one),
  )
}

const toldAt = ({ publishedAt, receivedAt }: EventStory): number => (publishedAt ?? receivedAt).getTime()

/** A region's own account is of its part alone. */
const STRENGTH: Readonly<Record<Authority, number>> = { official: 2, press: 1, regional: 0 }

/** How much of a telling can be passed on: a summary, then its address, then the longer text. */
function completeness({ quoting, url, text }: EventStory): number {
  return (quoting === 'summary' ? 2 : 0) + (url === null ? 0 : 1) + 1 - 1 / (1 + text.length)
}

function otherSources(told: EventStory, others: readonly EventStory[]): DigestStory['alsoToldBy'] {
  const bySource = new Map<string, DigestStory['alsoToldBy'][number]>()
  const inOrder = others.toSorted((one, other) => one.receivedAt.getTime() - other.receivedAt.getTime())
  for (const { sourceSlug, sourceName, forwardedFrom, url } of inOrder) {
    if (sourceSlug !== told.sourceSlug)
      bySource.getOrInsert(sourceSlug, { name: forwardedFrom ?? sourceName, url })
  }
  return [...bySource.values()]
}
