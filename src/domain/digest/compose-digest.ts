import { dayNumberOf, type IsoDate } from '../calendar.ts'
import type { Event } from '../event.ts'
import type { NightTally } from '../tally/tally.ts'
import type { Topic } from '../topic.ts'
import { shownOf, type Correction, type ShownTally } from './corrections.ts'
import type { Digest, DigestPreferences, DigestSection, DigestTally } from './digest.ts'
import { matchesFollow } from './matches-follow.ts'
import { isToldIn, tellEvent, tellHeadline, topicsOf } from './tell-event.ts'

/** How many stories of a topic are told; the rest is shown on demand. */
export const STORIES_PER_SECTION = 3

/**
 * One digest as data: the tally, the topics in the reader's order, then what they follow. Each event
 * stands once, under the strongest of its topics that the reader chose. `null` when there is nothing
 * new: neither an event nor a reported tally.
 */
export function composeDigest(
  preferences: DigestPreferences,
  news: {
    readonly date: IsoDate
    readonly events: readonly Event[]
    readonly tally: DigestTally | null
    readonly dayBefore?: NightTally | null
    readonly corrections?: readonly Correction[]
  },
): Digest | null {
  const { language, topics, follows } = preferences
  const tally = topics.includes('strikes') ? news.tally : null
  const dayBefore = topics.includes('strikes') ? (news.dayBefore ?? null) : null
  const events = [...new Map(news.events.map((event) => [event.id, event])).values()]
  const byTopic = Map.groupBy(events, (event) => chosenTopic(event, preferences))
  const byFollow = Map.groupBy(byTopic.get(null) ?? [], (event) =>
    follows.find((follow) => matchesFollow(event, follow)),
  )
  const sections = [
    ...topics.map((topic) => makeSection({ kind: 'topic', topic }, byTopic.get(topic), preferences)),
    ...follows.map((words) => makeSection({ kind: 'follow', words }, byFollow.get(words), preferences)),
  ].filter((section) => section.stories.length > 0)
  if (sections.length === 0 && tally?.kind !== 'reported' && dayBefore === null) return null
  return {
    date: news.date,
    dayNumber: dayNumberOf(news.date),
    language,
    tally,
    dayBefore,
    sections,
    corrections: news.corrections ?? [],
    shown: tally && shownTallyOf(tally),
  }
}

/** A string equal for readers who get the same digest of one window; for caching what is composed. */
export function digestKey(preferences: DigestPreferences, previous: ShownTally | null = null): string {
  return JSON.stringify([preferences.language, preferences.topics, preferences.follows, previous])
}

function chosenTopic(event: Event, { topics, language }: DigestPreferences): Topic | null {
  return topicsOf(event, language).find((topic) => topics.includes(topic)) ?? null
}

/** News told in another language stands aside: it often is what the reader has just read in their own. */
function makeSection(
  subject: DigestSection['subject'],
  events: readonly Event[] = [],
  { language }: DigestPreferences,
): DigestSection {
  const inOrder = events.toSorted(
    (one, other) =>
      Number(isToldIn(other, language)) - Number(isToldIn(one, language)) ||
      sourceCount(other) - sourceCount(one) ||
      other.firstSeenAt.getTime() - one.firstSeenAt.getTime() ||
      one.id - other.id,
  )
  const own = inOrder.filter((event) => isToldIn(event, language)).length
  const shown = Math.min(STORIES_PER_SECTION, own > 0 ? own : inOrder.length)
  return {
    subject,
    stories: inOrder.slice(0, shown).map((event) => tellEvent(event, language)),
    more: inOrder.slice(shown).map((event) => tellHeadline(event, language)),
  }
}

function sourceCount(event: Event): number {
  return new Set(event.stories.map((story) => story.sourceSlug)).size
}

function shownTallyOf(tally: DigestTally): ShownTally {
  return tally.kind === 'reported' ? shownOf(tally.tally) : { night: tally.night, rows: [] }
}
