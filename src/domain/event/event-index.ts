import { DAY_MS } from '../calendar.ts'
import { compareSignatures } from './compare-signatures.ts'
import type { EventSignature } from './event-signature.ts'
import { COMMONNESS, USUAL_COMMONNESS } from './lexicon/commonness.ts'

export type IndexedStory = {
  readonly eventId: number
  readonly signature: EventSignature
  /** When it was published, in milliseconds. */
  readonly at: number
}

/** Stories of the last fortnight with their events, found by what they have in common with a new one. */
export type EventIndex = {
  /** Stories may come in any order; those too old are forgotten. */
  add(story: IndexedStory): void
  /** The event that a story tells, none of those left out; `null` for news. */
  find(signature: EventSignature, at: number, except?: ReadonlySet<number>): number | null
}

/** Nobody tells an event for the first time later than that. */
export const EVENT_SPAN_MS = 14 * DAY_MS
/** Of what is in many stories the newest are looked at: an event is mostly told within two days. */
const MOST_SHARED = 300
const MOST_COMPARED = 30
/** Of an event that very many tell, the first and the last tellings stand for all. */
const FIRST_TELLINGS = 2
const LAST_TELLINGS = 6
/** So many new stories are worth looking for old ones. */
const FORGET_AFTER = 1000
/** The judged commonness of an idea counts like so many stories that were read. */
const JUDGED_STORIES = 1000
/** A story may be like one of an event by chance: it must be like the others, too. */
const SHARE_OF_MEAN = 0.4
const LEAST_LIKENESS = 0

export function createEventIndex(): EventIndex {
  /** Numbers of the stories that have a feature, in `stories`. */
  let postings = new Map<string, number[]>()
  let events = new Map<number, IndexedStory[]>()
  let stories: IndexedStory[] = []
  let kept = 0
  let newest = -Infinity

  const weights = new Map<string, number>()
  const weigh = (feature: string): number => weights.getOrInsertComputed(feature, rarityOf)

  function rarityOf(feature: string): number {
    const kind = feature.slice(0, feature.indexOf(':'))
    const judged = COMMONNESS[feature] ?? USUAL_COMMONNESS[kind] ?? 10
    const seen = postings.get(feature)?.length ?? 0
    return Math.max(0, Math.log((JUDGED_STORIES + stories.length) / (judged + seen)))
  }

  return {
    add(story) {
      list(story)
      newest = Math.max(newest, story.at)
      if (stories.length >= 2 * kept + FORGET_AFTER) forgetOld()
    },

    find(signature, at, except = new Set()) {
      weights.clear()
      const alike = new Set(listAlike(signature, at).map(({ eventId }) => eventId))
      let best: { readonly eventId: number; readonly likeness: number } | null = null
      for (const eventId of alike.difference(except)) {
        const found = likenessTo(eventId, signature, at)
        if (found < LEAST_LIKENESS || (best !== null && found <= best.likeness)) continue
        best = { eventId, likeness: found }
      }
      return best?.eventId ?? null
    },
  }

  /** The stories that share most with a signature. */
  function listAlike(signature: EventSignature, at: number): readonly IndexedStory[] {
    const shared = new Float64Array(stories.length)
    const touched: number[] = []
    for (const [feature, share] of signature.features) {
      const weight = weigh(feature) * share
      const having = weight > 0 ? (postings.get(feature) ?? []) : []
      for (let place = Math.max(0, having.length - MOST_SHARED); place < having.length; place += 1) {
        const number = having[place] ?? 0
        if (shared[number] === 0) touched.push(number)
        shared[number] = (shared[number] ?? 0) + weight
      }
    }
    return touched
      .filter((number) => Math.abs((stories[number]?.at ?? Infinity) - at) <= EVENT_SPAN_MS)
      .sort((one, other) => (shared[other] ?? 0) - (shared[one] ?? 0))
      .slice(0, MOST_COMPARED)
      .flatMap((number) => stories[number] ?? [])
  }

  /** The likest story of an event and the mean of all count. */
  function likenessTo(eventId: number, signature: EventSignature, at: number): number {
    const told = (events.get(eventId) ?? []).filter((story) => Math.abs(story.at - at) <= EVENT_SPAN_MS)
    const heard = told.filter((_, at) => at < FIRST_TELLINGS || at >= told.length - LAST_TELLINGS)
    const each = heard.map((story) => compareSignatures(signature, story.signature, weigh))
    const mean = each.reduce((sum, one) => sum + one, 0) / each.length
    return (1 - SHARE_OF_MEAN) * Math.max(...each) + SHARE_OF_MEAN * mean
  }

  function list(story: IndexedStory): void {
    stories.push(story)
    for (const feature of story.signature.features.keys()) {
      postings.getOrInsertComputed(feature, () => []).push(stories.length - 1)
    }
    events.getOrInsertComputed(story.eventId, () => []).push(story)
  }

  function forgetOld(): void {
    const fresh = stories.filter(({ at }) => at > newest - 2 * EVENT_SPAN_MS)
    postings = new Map()
    events = new Map()
    stories = []
    fresh.forEach(list)
    kept = fresh.length
  }
}
