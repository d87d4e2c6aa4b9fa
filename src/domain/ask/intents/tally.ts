import { lastDays } from '../periods/calendar-spans.ts'
import { readPeriods } from '../periods/read-periods.ts'
import { ASKING, isOnly, outsidePeriods, says, type Message } from '../message.ts'
import { readPlace } from '../read-place.ts'
import { UNCLEAR, type Measure, type Question, type TallyQuestion } from '../question.ts'
import { is, type Concept, type Item } from '../reading/read-items.ts'
import { bare, defaultSpan, isRecord, WEAPON_NIGHTS } from './default-span.ts'
import { readThreshold } from './read-threshold.ts'
import { readMeasure } from './read-measure.ts'
import { isWeapon, readModels } from './read-models.ts'
import {
  hasGuessedPeriod,
  isLongerThanADay,
  isNightByNight,
  isTornBetween,
  lacksOtherSide,
  listedSpan,
  readWeekday,
  spansOf,
} from './tally-spans.ts'

const COUNTING: readonly Concept[] = [
  'how-many',
  'strikes',
  'launched',
  'downed',
  'got-through',
  'compare',
  'more',
  'threshold',
]
const MEASURING: readonly Concept[] = [
  'record',
  'average',
  'share',
  'all-of-them',
  'least',
  'quiet-nights',
  'calm',
  'massive',
  'by-night',
  'by-month',
  'sites',
  'places',
  'sources',
]
/** Words of figures that say by themselves what is counted: "cities", "more" and "which month" do not. */
const SUBJECTS_OF_FIGURES = [
  ...(['how-many', 'strikes', 'launched', 'downed', 'got-through', 'record', 'least'] as const),
  ...([
    'average',
    'share',
    'all-of-them',
    'quiet-nights',
    'massive',
    'by-night',
    'sites',
    'sources',
  ] as const),
] as const satisfies readonly Concept[]
/** Whatever else is said, it is about something else. */
const SUBJECTS = ['cost', 'ours', 'forecast', 'stock', 'aid', 'others'] as const satisfies readonly Concept[]
const TRAPS = [...SUBJECTS, 'people', 'other-targets', 'now', 'how'] as const satisfies readonly Concept[]

/** A question that a tally answers; `null` for what asks for no figures, or for others than ours. */
export function readTally(message: Message): Question | null {
  if (says(message, ...SUBJECTS)) return null
  if (message.periods.length === 0 && (says(message, 'difference') || isOfOneWeapon(message))) return UNCLEAR
  return (says(message, ...TRAPS) ? null : readWhole(message)) ?? readTail(message)
}

/** "How loud is a Shahed": one of a kind, whichever it is, is not counted. */
function isOfOneWeapon({ items }: Message): boolean {
  return items.some((item, at) => isWeapon(item) && /^an?$/iu.test(items[at - 1]?.text ?? ''))
}

/** People tell why they ask before they do: "my aunt lives there and could not sleep, how many drones last night". */
function readTail(message: Message): Question | null {
  const { items, today } = message
  const start = items.findIndex((item) => is(item, 'asks-number'))
  if (start <= 0) return null
  const tail = items.slice(start)
  const periods = readPeriods(tail, { today, year: 'past' })
  // A time that was told before may be the one that is asked for, or not.
  if (periods.length === 0 && message.periods.length > 0) return null
  if (says({ items: tail }, ...TRAPS)) return null
  const question = readWhole({ ...message, items: tail, periods })
  if (question?.intent !== 'tally') return question
  const isThere = tail.some((item) => is(item, 'over-there'))
  const place = isThere ? lastPlace(items.slice(0, start)) : null
  return place === null || question.place !== null ? question : { ...question, place: place.place }
}

/** "I live in Lyon and my aunt in Odesa": the nearest is meant by "there". */
function lastPlace(items: readonly Item[]) {
  const unknown = items.filter((item) => item.concepts.size === 0)
  const places = unknown.map((_, at) => readPlace(unknown.slice(at)))
  return places.findLast((place) => place !== null) ?? null
}

function readWhole(message: Message): Question | null {
  const { items, periods, today } = message
  if (!asksForFigures(message)) return null
  const outside = outsidePeriods(message)
  const threshold = readThreshold(items, periods)
  const weekday = readWeekday(items)
  const unknown = outside.filter(
    (item) => !isUnderstood(item) && (threshold === null || item.number !== threshold),
  )
  const place = readPlace(unknown)
  const left = unknown.filter(
    (item) =>
      !(place?.items ?? []).includes(item) &&
      !is(item, 'zone', 'time') &&
      !(isRecord(items) && is(item, 'so-far', 'of-war')) &&
      !(isRecord(items) && item.kind === 'number'),
  )
  if (left.length > 0) return null
  if (periods.some(({ span }) => span === 'impossible')) return UNCLEAR

  const listed = listedSpan(message)
  if (listed === 'scattered' || isTornBetween(message) || (threshold === null && lacksOtherSide(message)))
    return UNCLEAR
  const [first, second] = spansOf(message)
  const models = readModels(outside)
  const span =
    first ??
    (models.length > 0 && !isRecord(items) && threshold === null && weekday === null
      ? lastDays(today, WEAPON_NIGHTS)
      : defaultSpan(message))
  const question: TallyQuestion = {
    intent: 'tally',
    from: span.from,
    to: span.to,
    models,
    measure: threshold === null ? measureOf(message, outside, listed !== null) : 'over',
    against: second === undefined ? null : bare(second),
    place: place?.place ?? null,
    threshold,
    weekday,
  }
  return question
}

/** Three months and more are compared month by month, and "a night" of a longer time is the mean one. */
function measureOf(message: Message, outside: readonly Item[], isListed: boolean): Measure {
  const { items } = message
  const measure = readMeasure(outside)
  if (measure === 'total' && isNightByNight(message)) return 'average'
  const isCompared = isListed && measure === 'total' && items.some((item) => is(item, 'compare', 'more'))
  return isCompared ? 'by-month' : measure
}

function asksForFigures({ items, periods }: Message): boolean {
  const weapons = items.some(isWeapon)
  const saysWhat =
    weapons ||
    periods.length > 0 ||
    items.some((item) => is(item, ...SUBJECTS_OF_FIGURES) && !EVERY.test(item.text))
  // «Скільки … задвохсотили»: a misspelt verb alone does not say that weapons are counted.
  const isGuessed = !weapons && items.some((item) => isGuess(item, items) && is(item, 'launched', 'downed'))
  const counts =
    saysWhat && !isGuessed && items.some((item) => item.edits < 2 && is(item, ...COUNTING, ...MEASURING))
  const isOfPlaces = items.some((item) => is(item, 'places'))
  if (
    isOfPlaces &&
    !weapons &&
    periods.length === 0 &&
    !items.some((item) => is(item, 'strikes', 'launched'))
  )
    return false
  const isBare =
    weapons &&
    isOnly(
      items.filter((item) => !isWeapon(item)),
      ...COUNTING,
      ...MEASURING,
    )
  // "Not this week" is said of something else.
  const isDenied = NOT.test(items[0]?.text ?? '')
  const isPeriodAlone =
    periods.length > 0 &&
    !isDenied &&
    !hasGuessedPeriod({ items, periods }) &&
    isOnly(
      items.filter((_, at) => !periods.some(({ start, end }) => at >= start && at < end)),
      'strikes',
      'how-many',
      'night',
      ...(periods.some(isLongerThanADay) ? (['telling', 'showing'] as const) : []),
    )
  // "what happened in yesterday's attack" asks for the news of it
  const isBriefing =
    items.some((item) => is(item, 'briefing')) &&
    !items.some((item) => is(item, ...MEASURING, 'how-many', 'launched', 'downed'))
  // "yesterday's report" is what was told of it
  const isReport = !periods.some(isLongerThanADay) && items.some((item) => is(item, 'report-word'))
  return (
    (weapons && (counts || periods.length > 0)) ||
    isBare ||
    (counts && !isBriefing) ||
    (isPeriodAlone && !isReport)
  )
}

function isUnderstood(item: Item): boolean {
  return (
    item.kind === 'mark' ||
    isWeapon(item) ||
    is(
      item,
      ...COUNTING,
      ...MEASURING,
      'filler',
      'polite',
      'thanks',
      'fortnight',
      'so-far',
      'over-there',
      ...ASKING,
      'this',
      'last',
      'night',
      'day',
      'before-it',
      'since',
      'until',
      'and',
      'date',
    )
  )
}

/** "Come" is near "came". */
const isGuess = ({ edits }: Item, items: readonly Item[]): boolean =>
  edits > 1 || (edits > 0 && !items.some((item) => is(item, 'asks-number')))

/** Of everything alone nobody knows what is counted: "every other day", «все зрозуміло». */
const EVERY = /^(?:all|every|everything|all the|все|усе|всі|усі|всего|many|much|a lot|багато|много)$/iu

const NOT = /^(?:no|not|не|ні|нет)$/iu
