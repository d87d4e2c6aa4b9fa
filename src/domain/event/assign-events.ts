import type { Story } from '../briefing/read-briefing.ts'
import { DAY_MS, type IsoDate } from '../calendar.ts'
import { COMPARED_CHARS, likenessOf, signatureOf, wordsOf } from './signature.ts'
import { differBothWays, storyFactsOf, type StoryFacts } from './story-facts.ts'

/** A story whose event is known. */
export type KnownStory = {
  readonly eventId: number
  readonly signature: readonly number[]
  readonly headline: string
  readonly text: string
  readonly publishedOn: IsoDate | null
}

type Profile = StoryFacts & {
  readonly signature: readonly number[]
  readonly headline: string
  readonly publishedOn: IsoDate | null
  /** The same as a count of days. */
  readonly publishedDay: number | null
  readonly tellsTally: boolean
  /** Numbers of the headline and the first sentences: what the story is about. */
  readonly leadNumbers: ReadonlySet<number>
}

const ALIKE = 0.5
const HEADLINE_WORDS = 5
const LEAD_CHARS = 400

/**
 * For each story of one briefing the event it tells, or `null` for news. Stories are one event when
 * they are worded nearly alike, or under one headline, and neither their dates nor their numbers
 * part them; and when they tell the same figures of the same night, in whatever words and language.
 * Better two events than one of two: a reader skips a repetition, and never sees what was swallowed.
 * Stories of one briefing are never joined to one event.
 */
export function assignEvents(
  stories: readonly Story[],
  known: readonly KnownStory[],
  publishedOn: IsoDate | null,
): readonly (number | null)[] {
  const candidates = known.map((story) => ({ eventId: story.eventId, profile: profileOfKnown(story) }))
  const taken = new Set<number>()
  return stories.map((story) => {
    const profile = profileOf(story, publishedOn, signatureOf(story))
    const best = candidates
      .filter(({ eventId }) => !taken.has(eventId))
      .map(({ eventId, profile: other }) => ({ eventId, score: scoreOf(profile, other) }))
      .filter(({ score }) => score > 0)
      .reduce<{ eventId: number; score: number } | null>(
        (top, each) => (top === null || each.score > top.score ? each : top),
        null,
      )
    if (best === null) return null
    taken.add(best.eventId)
    return best.eventId
  })
}

/** 0 for two events; more the surer it is that they are one. */
function scoreOf(one: Profile, other: Profile): number {
  const likeness = likenessOf(one.signature, other.signature)
  // Most pairs have nothing in common, and a new story is compared with thousands.
  if (likeness < ALIKE && one.headline !== other.headline && !(one.tellsTally && other.tellsTally)) return 0
  if (daysApart(one, other) > 2) return 0
  if (differBothWays(one.dates, other.dates)) return 0
  if (likeness >= ALIKE && shareOf(one.numbers, other.numbers) >= 0.5) return 1 + likeness
  if (isSameHeadline(one, other) && !differBothWays(one.numbers, other.numbers)) return 1
  return isSameNight(one, other) ? likeness + 0.1 : 0
}

function isSameHeadline(one: Profile, other: Profile): boolean {
  return one.headline === other.headline && one.headline.split(' ').length >= HEADLINE_WORDS
}

/**
 * Two tallies of one day that open with the same figures, or share most of all their figures, two at
 * least, and open with one of them.
 */
function isSameNight(one: Profile, other: Profile): boolean {
  if (!one.tellsTally || !other.tellsTally) return false
  if (one.publishedOn === null || one.publishedOn !== other.publishedOn) return false
  const lead = largestOf(one.leadNumbers.intersection(other.leadNumbers))
  if (lead >= 10 && one.leadNumbers.symmetricDifference(other.leadNumbers).size === 0) return true
  const shared = one.numbers.intersection(other.numbers)
  const fewest = Math.min(one.numbers.size, other.numbers.size)
  const most = Math.max(one.numbers.size, other.numbers.size)
  return lead >= 5 && shared.size >= 2 && shared.size >= 0.6 * fewest && shared.size >= 0.25 * most
}

function largestOf(numbers: ReadonlySet<number>): number {
  return Math.max(0, ...numbers)
}

const WEAPONS =
  /shahed|drone|uav|missile|kalibr|iskander|kinzhal|шахед|дрон|безпілот|бпла|ракет|калібр|іскандер|кинджал/iu
const DOWNED = /shot down|shoot|destroy|intercept|down(s|ed)|neutrali[sz]|збит|збил|знищ|подавлен|знешкод/iu

/** Known stories are compared with each new one for days: what is found out about them is kept with them. */
const profiles = new WeakMap<KnownStory, Profile>()

function profileOfKnown(story: KnownStory): Profile {
  const known = profiles.get(story)
  if (known) return known
  const profile = profileOf(story, story.publishedOn, story.signature)
  profiles.set(story, profile)
  return profile
}

function profileOf(
  story: Pick<Story, 'headline' | 'text'>,
  publishedOn: IsoDate | null,
  signature: readonly number[],
): Profile {
  const text = `${story.headline}\n${story.text}`.slice(0, COMPARED_CHARS)
  return {
    ...storyFactsOf(text),
    signature,
    headline: wordsOf(story.headline).join(' '),
    publishedOn,
    publishedDay: publishedOn === null ? null : Date.parse(publishedOn) / DAY_MS,
    leadNumbers: storyFactsOf(text.slice(0, story.headline.length + LEAD_CHARS)).numbers,
    tellsTally: WEAPONS.test(text) && DOWNED.test(text),
  }
}

/** The share of numbers that both have; 1 where neither has any. */
function shareOf(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const all = one.union(other).size
  return all === 0 ? 1 : one.intersection(other).size / all
}

function daysApart(one: Profile, other: Profile): number {
  if (one.publishedDay === null || other.publishedDay === null) return 0
  return Math.abs(one.publishedDay - other.publishedDay)
}
