import { addDays, DAY_MS, KYIV, type IsoDate } from '../domain/calendar.ts'
import type { DigestPreferences, DigestStory } from '../domain/digest/digest.ts'
import { isToldIn, tellEvent, tellEventAbout, topicsOf } from '../domain/digest/tell-event.ts'
import { withoutSources } from '../domain/digest/without-sources.ts'
import type { Event } from '../domain/event.ts'
import type { Language } from '../domain/language.ts'
import { parseWanted } from '../domain/language/wanted-words.ts'
import type { Topic } from '../domain/topic.ts'
import type { BriefingStore } from '../ports.ts'

/** How far back news by topic goes unless a time is named; a search goes back to the beginning. */
export const NEWS_DAYS = 7
export const NEWS_A_PAGE = 5
/** Looked up for one misspelt question. */
const MAX_WORDS_CORRECTED = 3

/** Who asks: in which language, and which sources they turned off. */
export type NewsReader = Pick<DigestPreferences, 'language' | 'mutedSources' | 'light'>

/** Dates of publication, both included; `from: null` is from the beginning. */
export type NewsTime = { readonly from: IsoDate | null; readonly to: IsoDate }

/** What is asked for: a topic, or words, or all there is of a time. */
export type NewsWish = {
  readonly topic: Topic | null
  readonly words: string | null
  readonly time: NewsTime | null
  /** How many of the newest were told before. */
  readonly skip: number
}

/** A page of news; `total` counts events up to `MOST_COUNTED`. */
export type NewsPage = { readonly stories: readonly DigestStory[]; readonly total: number }

type AnswerNewsDeps = {
  readonly briefings: Pick<BriefingStore, 'listEvents' | 'searchEvents' | 'findNearWord'>
}

/** The newest events that are asked for, a page of them; those known in another language alone come last. */
export async function findNews(
  deps: AnswerNewsDeps,
  wish: NewsWish,
  reader: NewsReader,
  now: Date,
): Promise<NewsPage> {
  const { topic, words, time, skip } = wish
  if (topic !== null && words === null && time === null)
    return await recentOfTopic(deps, topic, skip, reader, now)
  const { events, total } = await deps.briefings.searchEvents(
    {
      ...(words !== null && { words }),
      ...(topic !== null && { topic }),
      ...(time !== null && { published: instantsOf(time) }),
      ...{ mutedSources: reader.mutedSources, until: now, skip },
    },
    NEWS_A_PAGE,
  )
  const wanted = words === null ? null : parseWanted(words)
  const heard = withoutSources(events, reader.mutedSources)
  const stories = ownFirst(heard, reader.language).map((event) =>
    wanted === null ? tellEvent(event, reader) : tellEventAbout(event, reader, wanted),
  )
  return { stories, total }
}

/** Words with each that nobody wrote as the nearest that somebody did; `null` where there is nothing better to look for. */
export async function correctWords(
  deps: AnswerNewsDeps,
  words: string,
  reader: NewsReader,
  now: Date,
): Promise<string | null> {
  const each = words.split(/\s+/).filter(Boolean)
  if (each.length > MAX_WORDS_CORRECTED) return null
  const found = async (text: string) => {
    const search = { words: text, mutedSources: reader.mutedSources, until: now }
    return (await deps.briefings.searchEvents(search, 1)).total > 0
  }
  const corrected: string[] = []
  for (const word of each)
    corrected.push((await found(word)) ? word : ((await deps.briefings.findNearWord(word, now)) ?? word))
  const better = corrected.join(' ')
  return better !== each.join(' ') && (await found(better)) ? better : null
}

/** How many events each topic had of late; topics without any are missing. */
export async function countNews(
  deps: Pick<AnswerNewsDeps, 'briefings'>,
  reader: NewsReader,
  now: Date,
): Promise<ReadonlyMap<Topic, number>> {
  const counts = new Map<Topic, number>()
  for (const event of await recentEvents(deps, reader, now)) {
    for (const topic of topicsOf(event, reader.language)) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  }
  return counts
}

async function recentOfTopic(
  deps: AnswerNewsDeps,
  topic: Topic,
  skip: number,
  reader: NewsReader,
  now: Date,
): Promise<NewsPage> {
  const events = await recentEvents(deps, reader, now)
  const newest = events.filter((event) => topicsOf(event, reader.language).includes(topic)).toReversed()
  const page = ownFirst(newest, reader.language).slice(skip, skip + NEWS_A_PAGE)
  return { stories: page.map((event) => tellEvent(event, reader)), total: newest.length }
}

function ownFirst(events: readonly Event[], language: Language): readonly Event[] {
  const { own = [], foreign = [] } = Object.groupBy(events, (event) =>
    isToldIn(event, language) ? 'own' : 'foreign',
  )
  return [...own, ...foreign]
}

/** By the calendar of Kyiv, as events are dated. */
function instantsOf({ from, to }: NewsTime): { readonly from: Date; readonly before: Date } {
  return {
    from: from === null ? new Date(0) : startOf(from),
    before: startOf(addDays(to, 1)),
  }
}

function startOf(date: IsoDate): Date {
  return new Date(Temporal.PlainDate.from(date).toZonedDateTime(KYIV).epochMilliseconds)
}

async function recentEvents(
  deps: AnswerNewsDeps,
  { mutedSources }: NewsReader,
  now: Date,
): Promise<readonly Event[]> {
  const after = new Date(now.getTime() - NEWS_DAYS * DAY_MS)
  const events = await deps.briefings.listEvents(after, now, mutedSources)
  return withoutSources(events, mutedSources)
}
