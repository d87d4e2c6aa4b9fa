import { dayNumberOf, type IsoDate } from '../calendar.ts'
import type { Event } from '../event.ts'
import type { Language } from '../language.ts'
import { listNights } from '../tally/tally-period.ts'
import type { NightTally } from '../tally/tally.ts'
import type { Style } from '../subscriber.ts'
import type { Topic } from '../topic.ts'
import { shownOf, type Correction, type ShownTally } from './corrections.ts'
import type { Digest, DigestPreferences, DigestSection, DigestTally } from './digest.ts'
import { isGrave } from './grave-text.ts'
import { matchesFollow } from './matches-follow.ts'
import type { RaidContext } from './raid-context.ts'
import { knowsFigures, saysOnly } from './repeats-figures.ts'
import type { ToldRaids } from './told-raids.ts'
import { withoutSources } from './without-sources.ts'
import { isToldIn, tellEvent, tellHeadline, tellingsFor, topicsOf, type Telling } from './tell-event.ts'

/** How many events stand open in a digest; the rest of each topic is folded away. */
const OPEN_EVENTS = 5

/**
 * One digest as data: the tally, the topics in the reader's order, then what they follow. Each event
 * stands once, under the strongest of its topics that the reader chose; the five that stand open are the
 * first of each topic, then the second of each. `null` when there is nothing
 * new: neither an event nor a reported tally.
 */
export function composeDigest(
  preferences: DigestPreferences,
  news: {
    readonly date: IsoDate
    /** The first date of a pause: each event is then told by its latest telling. */
    readonly since?: IsoDate | null
    readonly events: readonly Event[]
    readonly tally: DigestTally | null
    readonly earlier?: readonly NightTally[]
    /** All that is known of the date, where some of it was told before. */
    readonly known?: NightTally | null
    readonly contexts?: readonly RaidContext[]
    readonly corrections?: readonly Correction[]
  },
): Digest | null {
  const { language, topics, follows, style = 'full', light = false } = preferences
  const since = news.since ?? null
  const by = since === null ? 'strongest' : 'latest'
  const wantsTally = topics.includes('strikes')
  const tally = wantsTally ? news.tally : null
  const earlier = wantsTally ? (news.earlier ?? []) : []
  const raids = [...earlier, ...(tally?.kind === 'reported' ? [tally.tally] : [])]
  const knows = knowsFigures({ dates: since === null ? [news.date] : listNights(since, news.date), raids })
  const heard = withoutSources(news.events, preferences.mutedSources).filter(
    (event) => !saysOnly(tellingsFor(event, language), knows),
  )
  const telling: Telling = { language, knows, by, light }
  const all = [...new Map(heard.map((event) => [event.id, event])).values()]
  const isVeiled = (event: Event) => light && isGrave(tellHeadline(event, telling).headline)
  const events = all.filter((event) => !isVeiled(event))
  const byTopic = Map.groupBy(events, (event) => chosenTopic(event, preferences))
  const byFollow = Map.groupBy(byTopic.get(null) ?? [], (event) =>
    follows.find((follow) => matchesFollow(event, follow)),
  )
  const groups = [
    ...topics.map((topic) => rankEvents({ kind: 'topic', topic }, byTopic.get(topic), language)),
    ...follows.map((words) => rankEvents({ kind: 'follow', words }, byFollow.get(words), language)),
  ].filter(({ inOrder }) => inOrder.length > 0)
  const open = shareOut(
    OPEN_EVENTS,
    groups.map(({ mayOpen }) => mayOpen),
  )
  const sections = groups.map((group, at) => makeSection(group, open[at] ?? 0, telling, style))
  const veiled = all
    .filter((event) => isVeiled(event) && isWanted(event, preferences))
    .map((event) => tellHeadline(event, telling))
  if (sections.length + veiled.length === 0 && tally?.kind !== 'reported' && earlier.length === 0) return null
  return {
    date: news.date,
    since,
    dayNumber: dayNumberOf(news.date),
    language,
    tally,
    earlier,
    contexts: wantsTally && style === 'full' ? (news.contexts ?? []) : [],
    sections,
    veiled,
    corrections: news.corrections ?? [],
    shown: wantsTally ? shownTallyOf(tally, news.known ?? null, earlier) : null,
  }
}

/** A string equal for readers who get the same digest of one window; for caching what is composed. */
export function digestKey(
  preferences: DigestPreferences,
  previous: ShownTally | null = null,
  told: ToldRaids | null = null,
): string {
  const { language, topics, follows, mutedSources, style = 'full', light = false } = preferences
  const chosen = [language, topics, follows, mutedSources.toSorted(), style, light]
  return JSON.stringify([...chosen, previous, told])
}

function chosenTopic(event: Event, { topics, language }: DigestPreferences): Topic | null {
  return topicsOf(event, language).find((topic) => topics.includes(topic)) ?? null
}

function isWanted(event: Event, preferences: DigestPreferences): boolean {
  return (
    chosenTopic(event, preferences) !== null ||
    preferences.follows.some((follow) => matchesFollow(event, follow))
  )
}

type RankedEvents = {
  readonly subject: DigestSection['subject']
  readonly inOrder: readonly Event[]
  /** How many of them may stand open. */
  readonly mayOpen: number
}

/** News told in another language stands aside: it often is what the reader has just read in their own. */
function rankEvents(
  subject: DigestSection['subject'],
  events: readonly Event[] = [],
  language: Language,
): RankedEvents {
  const inOrder = events.toSorted(
    (one, other) =>
      Number(isToldIn(other, language)) - Number(isToldIn(one, language)) ||
      sourceCount(other) - sourceCount(one) ||
      other.firstSeenAt.getTime() - one.firstSeenAt.getTime() ||
      one.id - other.id,
  )
  const own = inOrder.filter((event) => isToldIn(event, language)).length
  return { subject, inOrder, mayOpen: own > 0 ? own : inOrder.length }
}

/** One each in turn until all are given out, none more than it has room for. */
function shareOut(count: number, rooms: readonly number[]): readonly number[] {
  const turns = rooms
    .flatMap((room, at) => Array.from({ length: Math.min(room, count) }, (_, turn) => ({ at, turn })))
    .toSorted((one, other) => one.turn - other.turn || one.at - other.at)
    .slice(0, count)
  return rooms.map((_, at) => turns.filter((each) => each.at === at).length)
}

function makeSection(
  { subject, inOrder }: RankedEvents,
  open: number,
  telling: Telling,
  style: Style,
): DigestSection {
  const tell = style === 'brief' ? tellHeadline : tellEvent
  return {
    subject,
    stories: inOrder.slice(0, open).map((event) => tell(event, telling)),
    more: inOrder.slice(open).map((event) => tellHeadline(event, telling)),
  }
}

function sourceCount(event: Event): number {
  return new Set(event.stories.map((story) => story.sourceSlug)).size
}

/** What was told of the date before counts as shown too: a correction of it reaches whoever reads on. */
function shownTallyOf(
  tally: DigestTally | null,
  known: NightTally | null,
  earlier: readonly NightTally[],
): ShownTally | null {
  const others = { earlier: earlier.map(shownOf) }
  if (known !== null) return { ...shownOf(known), ...others }
  if (tally === null) return null
  if (tally.kind === 'reported') return { ...shownOf(tally.tally), ...others }
  return { night: tally.night, rows: [], ...(tally.kind === 'not-reported' && { closed: true }), ...others }
}
