import { AFTERMATH_DAYS, isEndOf } from './differ-in-time.ts'
import type { EventSignature } from './event-signature.ts'
import { findConflict } from './find-conflict.ts'

/** What one feature says when two stories share it: more the rarer it is. */
export type Weigh = (feature: string) => number

/** How sure it is that two stories tell one event: 0 and more for one, less for two. */
export type Likeness = number

/** What two stories that cannot be one are worth. */
const APART: Likeness = -20

/** Shared words of a language say less than shared ideas, however many they are. */
const MOST_OF_WORDS = 9
/** Of a story that says next to nothing, all that it says is no proof. */
const LEAST_SAID = 7
const NEEDED = 7.5
const COVERAGE = 7
const SAME_DAY = 1.5
const PER_DAY = 2
const MOST_FOR_DAYS = 14
const LOWER_TOLL = 4
const GROWN_TOLL = 2
const TWO_THOUGHTS = 6
const OTHER_DEEDS = 2
const ATTACKS: readonly string[] = ['sink', 'crash', 'find', 'shot-down']

/**
 * Adds up what two stories share, each by how rare it is, and how much of the shorter that is; what
 * speaks against outweighs everything. The further apart in time, the more they must share.
 */
export function compareSignatures(one: EventSignature, other: EventSignature, weigh: Weigh): Likeness {
  const conflict = findConflict(one, other)
  if (conflict !== null) return APART
  let ideas = 0
  let words = 0
  for (const [feature, share] of one.features) {
    const otherShare = other.features.get(feature)
    if (otherShare === undefined) continue
    const weight = weigh(feature) * Math.sqrt(share * otherShare)
    if (isWord(feature) && !one.names.has(feature) && !other.names.has(feature)) words += weight
    else ideas += weight
  }
  const said = Math.max(LEAST_SAID, Math.min(ideasOf(one, weigh), ideasOf(other, weigh)))
  const coverage = Math.min(1, (ideas + Math.min(words, MOST_OF_WORDS) / 2) / said)
  return (
    ideas +
    Math.min(words, MOST_OF_WORDS) +
    COVERAGE * (coverage - 0.5) +
    timeOf(one, other) -
    tollSpeaksAgainst(one, other) -
    thoughtOf(one, other) -
    deedsApart(one, other) -
    NEEDED
  )
}

function ideasOf({ features }: EventSignature, weigh: Weigh): number {
  let sum = 0
  for (const [feature, share] of features)
    if (!isWord(feature) && !isCount(feature)) sum += weigh(feature) * share
  return sum
}

/** Counts change from hour to hour: to share one says much, not to share it little. */
function isCount(feature: string): boolean {
  return feature.startsWith('number:') || feature.startsWith('count:')
}

function isWord(feature: string): boolean {
  return feature.startsWith('word:')
}

function timeOf(story: EventSignature, otherStory: EventSignature): number {
  const { moment: one, isAftermath: oneAftermath } = story
  const { moment: other, isAftermath: otherAftermath } = otherStory
  if (!one.stated.isDisjointFrom(other.stated)) return SAME_DAY
  const days = Math.abs(one.published - other.published)
  if (days === 0) return SAME_DAY
  const isTold = (one.published > other.published ? oneAftermath : otherAftermath) && days <= AFTERMATH_DAYS
  return isTold || isEndOf(story, otherStory) ? 0 : -Math.min(MOST_FOR_DAYS, PER_DAY * days)
}

/** What is done in the one is not done in the other, as far as the lexicons know. */
function deedsApart(one: EventSignature, other: EventSignature): number {
  if (isEndOf(one, other)) return 0
  const [these, those] = [deedsOf(one), deedsOf(other)]
  if (these.size === 0 || those.size === 0 || !these.isDisjointFrom(those)) return 0
  return OTHER_DEEDS
}

function deedsOf({ acts, happenings, responses }: EventSignature): ReadonlySet<string> {
  const isAttack = happenings.size > 0 || ATTACKS.some((act) => acts.has(act))
  return acts.union(responses).union(new Set(isAttack ? ['attack'] : []))
}

/** Many think about one matter, each for himself. */
function thoughtOf({ responses: one }: EventSignature, { responses: other }: EventSignature): number {
  return one.has('analysis') && other.has('analysis') ? TWO_THOUGHTS : 0
}

/** Who is dead stays dead: a later toll that is lower is of another event, one that has grown is expected. */
function tollSpeaksAgainst(one: EventSignature, other: EventSignature): number {
  const [earlier, later] = one.moment.published <= other.moment.published ? [one, other] : [other, one]
  if (earlier.moment.published === later.moment.published) return 0
  const [before, now] = [tollOf(earlier), tollOf(later)]
  if (before === null || now === null) return 0
  if (now < before) return LOWER_TOLL
  return later.isAftermath && later.moment.published - earlier.moment.published <= 2 ? -GROWN_TOLL : 0
}

function tollOf({ counts }: EventSignature): number | null {
  const killed = counts.filter(({ unit, isLead }) => unit === 'killed' && isLead).map(({ value }) => value)
  return killed.length === 0 ? null : Math.max(...killed)
}
