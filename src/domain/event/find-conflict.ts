import { distance as editDistance } from 'fastest-levenshtein'
import { areEditions } from './are-editions.ts'
import { differInCountry, differInPlace, isAbroad } from './differ-in-place.ts'
import { differInDay, differInHour, isEndOf, isRepeatOf } from './differ-in-time.ts'
import type { EventSignature } from './event-signature.ts'
import {
  ANSWERS,
  APART,
  BESIDE_HAPPENINGS,
  DAILY,
  EXACT_IN_PEACE,
  EXACT_IN_TALLIES,
  OPPOSED,
  STAGES,
  SUBJECTS,
} from './lexicon/relations.ts'
import { areApart, ofEach } from './of-each.ts'
import type { Count } from './reading/read-counts.ts'

/** Why two stories cannot tell one event. */
export type Conflict =
  | 'answer'
  | 'voice'
  | 'stage'
  | 'act'
  | 'repeat'
  | 'day'
  | 'hour'
  | 'place'
  | 'country'
  | 'abroad'
  | 'subject'
  | 'object'
  | 'arms'
  | 'role'
  | 'count'
  | 'edition'

type Rule = readonly [Conflict, (one: EventSignature, other: EventSignature) => boolean]

/** The cheap ones that part most stories first: this runs for each pair that is looked at. */
const RULES: readonly Rule[] = [
  ['day', differInDay],
  ['hour', differInHour],
  ['answer', differInAnswer],
  ['voice', differInVoice],
  ['stage', (one, other) => areApart(stagesOf(one), stagesOf(other))],
  ['act', differInAct],
  ['repeat', (one, other) => isRepeatOf(one, other) || isRepeatOf(other, one)],
  ['place', differInPlace],
  ['country', differInCountry],
  ['abroad', (one, other) => isAbroad(one, other) || isAbroad(other, one)],
  ['subject', (one, other) => areApart(subjectsOf(one), subjectsOf(other))],
  ['object', differInObject],
  ['arms', differInArms],
  ['role', (one, other) => areOtherThings(one.roles, other.roles) || areOtherTrades(one, other)],
  ['count', differInCount],
  ['edition', areEditions],
]

/** The first thing that speaks against two stories telling one event; `null` when nothing does. */
export function findConflict(one: EventSignature, other: EventSignature): Conflict | null {
  return RULES.find(([, differ]) => differ(one, other))?.[0] ?? null
}

const stagesOf = ofEach(({ acts }) => groupsOf(STAGES, acts))
const singlesOf = ofEach(({ acts }) => groupsOf(APART, acts))

/** The groups of which a signature names one. */
function groupsOf(groups: readonly (readonly string[])[], keys: ReadonlySet<string>) {
  return groups.filter((group) => group.some((key) => keys.has(key)))
}

/** An answer to an event beside the event, or two answers of unlike kinds. */
function differInAnswer(one: EventSignature, other: EventSignature): boolean {
  const [these, those] = [answersOf(one), answersOf(other)]
  if (these.size > 0 && those.size > 0) return these.isDisjointFrom(those)
  if (one.responses.has('deny') !== other.responses.has('deny')) return true
  if (these.size === 0 && those.size === 0) return false
  const told = these.size === 0 ? one : other
  return told.happenings.size > 0 || told.acts.size > 0
}

/** Two answers of which neither speaks for whom the other speaks. */
function differInVoice(one: EventSignature, other: EventSignature): boolean {
  if (one.responses.size === 0 || other.responses.size === 0) return false
  return areApart([...one.voices], [...other.voices])
}

function differInAct(one: EventSignature, other: EventSignature): boolean {
  if (areApart(singlesOf(one), singlesOf(other))) return true
  // Light that is back a day later is the end of the outage, whatever led to it.
  if (isEndOf(one, other)) return false
  if (areOpposed(sidesOf(one), sidesOf(other))) return true
  if (isConsequenceOf(one, other) || isConsequenceOf(other, one)) return true
  return isBeside(one, other) || isBeside(other, one)
}

/** Which side of each opposition a story tells of; 0 for neither and for both. */
const sidesOf = ofEach(({ acts, happenings }): readonly number[] => {
  const tells = (keys: readonly string[]) => Number(keys.some((key) => acts.has(key) || happenings.has(key)))
  return OPPOSED.map(([these, those]) => tells(these) - tells(those))
})

/** The one tells only of the first acts, and the other only of the others. */
function areOpposed(one: readonly number[], other: readonly number[]): boolean {
  return one.some((side, at) => side * (other[at] ?? 0) < 0)
}

/** What an attack led to in the one, the attack itself in the other. */
function isConsequenceOf(one: EventSignature, other: EventSignature): boolean {
  const isAnswer = one.responses.size > 0 || other.responses.size > 0
  const isReason = one.isConsequence && !other.isConsequence && other.happenings.size > 0
  return isReason && !isAnswer && one.acts.isDisjointFrom(other.acts)
}

/** An act in the one, nothing but an attack in the other. */
function isBeside({ acts }: EventSignature, other: EventSignature): boolean {
  const isAttack = other.acts.size === 0 && other.happenings.size > 0
  return isAttack && BESIDE_HAPPENINGS.some((act) => acts.has(act))
}

const answersOf = ofEach(
  ({ responses }): ReadonlySet<string> =>
    new Set([...responses].map((response) => ANSWERS[response] ?? response)),
)

const subjectsOf = ofEach(({ features }) =>
  groupsOf(
    SUBJECTS,
    new Set([...features].filter(([, weight]) => weight >= LEAD_WEIGHT).map(([feature]) => feature)),
  ),
)
/** Of the headline or the first sentence. */
const LEAD_WEIGHT = 0.8

/** Headlines about two things of which neither is a kind of the other, nor is named by the other story. */
function differInObject(one: EventSignature, other: EventSignature): boolean {
  return areOtherThings(one.objects, other.objects) || areCalledOtherwise(one.objects, other.objects)
}

/** One kind of thing, each called by another name. */
function areCalledOtherwise(one: Things, other: Things): boolean {
  const called = [...one].flatMap(([key, { calledIn }]) => {
    const otherName = other.get(key)?.calledIn ?? null
    return calledIn === null || otherName === null ? [] : [isOneName(calledIn, otherName)]
  })
  return called.length > 0 && !called.includes(true)
}

function isOneName(one: string, other: string): boolean {
  const begins = (name: string) => name.slice(0, NAME_LETTERS)
  return begins(one) === begins(other) || editDistance(one, other) <= 2
}
/** Cases and spellings change the rest. */
const NAME_LETTERS = 4

/** What is fired in an attack has many names; what is given has one. */
function differInArms(one: EventSignature, other: EventSignature): boolean {
  return one.happenings.size === 0 && other.happenings.size === 0 && areOtherThings(one.arms, other.arms)
}

/** Trades of one kind in two headlines: a railway worker is no teacher, though both are workers. */
function areOtherTrades({ roles: one }: EventSignature, { roles: other }: EventSignature): boolean {
  const tradesOf = (things: Things) => headsOf(things).filter(([, { kinds }]) => kinds.includes('workers'))
  const [these, those] = [tradesOf(one), tradesOf(other)]
  if (these.length === 0 || those.length === 0) return false
  const isAmong = (trades: typeof these, all: Things) =>
    trades.some(([key]) => all.has(key) || [...all.values()].some(({ kinds }) => kinds.includes(key)))
  return !isAmong(these, other) && !isAmong(those, one)
}

type Things = EventSignature['objects']

function headsOf(things: Things) {
  return [...things].filter(([, { inHeadline }]) => inHeadline)
}

function areOtherThings(one: Things, other: Things): boolean {
  const [these, those] = [headsOf(one), headsOf(other)]
  if (these.length === 0 || those.length === 0) return false
  const isAmong = (heads: typeof these, objects: Things) =>
    heads.some(
      ([key, { kinds }]) =>
        objects.has(key) ||
        kinds.some((kind) => objects.has(kind)) ||
        [...objects.values()].some((object) => object.kinds.includes(key)),
    )
  return !isAmong(these, other) && !isAmong(those, one)
}

function differInCount(one: EventSignature, other: EventSignature): boolean {
  const isPeaceful = one.happenings.size === 0 && other.happenings.size === 0
  const isTally = one.acts.has('shot-down') && other.acts.has('shot-down')
  const isExact = ({ kind, unit }: Count): boolean =>
    (kind === 'exact' && (isPeaceful || !EXACT_IN_PEACE.includes(unit ?? ''))) ||
    (isTally && EXACT_IN_TALLIES.includes(unit ?? ''))
  const exact = ({ counts }: EventSignature) =>
    Map.groupBy(
      counts.filter((count) => count.isLead && isExact(count)),
      ({ unit }) => unit,
    )
  const others = exact(other)
  if (isDailyTally(one) && isDailyTally(other) && areApart(unitsOf(one), unitsOf(other))) return true
  return [...exact(one)].some(([unit, counts]) => {
    const told = others.get(unit)
    return told !== undefined && !counts.some((count) => told.some((each) => isAbout(count, each)))
  })
}

/** Of one day many things are counted: losses, clashes, drones. */
function isDailyTally({ acts }: EventSignature): boolean {
  return DAILY.some((act) => acts.has(act))
}

const unitsOf = ofEach(({ counts }) => [
  ...new Set(counts.flatMap(({ unit, isLead }) => (isLead && unit !== null ? [unit] : []))),
])

/** Some count two civilians in. */
function isAbout({ value: one }: Count, { value: other }: Count): boolean {
  return Math.abs(one - other) <= 0.01 * Math.max(one, other)
}
