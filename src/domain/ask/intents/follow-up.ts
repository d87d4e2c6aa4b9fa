import { addDays } from '../../calendar.ts'
import { readPeriods } from '../periods/read-periods.ts'
import { spanBefore, unitOfSpan, yearBefore, type NamedSpan } from '../periods/calendar-spans.ts'
import { ASKING, isOnly, outsidePeriods, says, type Message } from '../message.ts'
import { PLAIN_TALLY, UNCLEAR, type NewsQuestion, type Question, type TallyQuestion } from '../question.ts'
import { is } from '../reading/read-items.ts'
import { contentOf } from './news.ts'
import { readPlace } from '../read-place.ts'
import { readMeasure } from './read-measure.ts'
import { isWeapon, readModels } from './read-models.ts'
import { hasGuessedPeriod, isTrend, readWeekday, spansOf } from './tally-spans.ts'

const MOST_ITEMS = 9

/** "and missiles?", «а в липні?», "what about Kherson": goes on with what was asked last; what is not said stays. */
export function readFollowUp(message: Message): Question | null {
  const { previous, items } = message
  if (previous === null || items.length === 0 || items.length > MOST_ITEMS) return null
  if (previous.intent === 'tally') return tallyGoesOn(message, previous)
  if (previous.intent === 'news') return newsGoesOn(message, previous)
  return null
}

function tallyGoesOn(message: Message, previous: TallyQuestion): Question | null {
  const outside = outsidePeriods(message)
  const place = readPlace(outside.filter((item) => item.concepts.size === 0))
  const others = outside.filter((item) => !isWeapon(item) && place?.items.includes(item) !== true)
  const known = [
    'how-many',
    'strikes',
    'launched',
    'downed',
    'record',
    'least',
    'by-month',
    'places',
    'average',
    'share',
    'quiet-nights',
    'by-night',
  ] as const
  if (
    !isOnly(
      others,
      ...known,
      'sites',
      'sources',
      'compare',
      'more',
      'trend',
      'became',
      'and',
      ...ASKING,
      'this',
      'last',
      'before-it',
      'thanks',
      'until',
      'since',
      ...(isLed(message) ? (['now'] as const) : []),
      ...(readMeasure(outside) === 'total' ? [] : (['night', 'day'] as const)),
    )
  )
    return null
  // "what happened on 25 July" asks for all of that day.
  if (says(message, 'briefing') && message.periods.length > 0 && !isLed(message)) return null
  const models = readModels(outside)
  const measure = readMeasure(outside)
  const hasSubject = models.length > 0 || measure !== 'total' || says(message, 'strikes')
  if (isWholeQuestion(message, hasSubject) || hasGuessedPeriod(message)) return null
  // What sources wrote is of the whole country: a place by itself begins anew.
  if (place !== null && previous.measure === 'sources' && measure === 'total' && !isLed(message)) return null
  const span = nextSpan(message, previous)
  const isNothingNew = span === null && models.length === 0 && measure === 'total' && place === null
  // "and how many were shot down": the answer to what was asked tells it, too
  // "Anything on Odesa" asks for the news of it, "and Odesa?" for the same figures.
  if (place !== null && span === null && models.length === 0 && !isLed(message) && !OVER.test(message.text))
    return null
  if (isTrend(message.items) && span === null) return changeOf(previous, models)
  if (isNothingNew) return refersBack(message) ? previous : null
  const isCompared = says(message, 'compare') && span !== null
  return {
    ...previous,
    ...(span === null || isCompared ? {} : { from: span.from, to: span.to, against: null }),
    ...(models.length === 0 ? {} : { models }),
    // Nothing is worked out of a region; thresholds and days of the week end with another measure.
    ...(measure === 'total'
      ? { measure: previous.measure }
      : { measure, threshold: null, weekday: null, place: null }),
    // Of two periods totals, means and shares are set side by side, and nothing else.
    ...(['total', 'average', 'share'].includes(measure) ? {} : { against: null }),
    ...(isCompared ? { against: { from: span.from, to: span.to } } : {}),
    ...(place === null ? {} : { place: place.place }),
  }
}

/**
 * Weapons or a measure with a time of their own, and two times to compare, need nothing of what was asked before,
 * unless "and" leads up to them.
 */
function isWholeQuestion(message: Message, hasSubject: boolean): boolean {
  const spans = spansOf(message)
  const named = message.periods.filter(({ span }) => typeof span !== 'string')
  if (named.length > 1 || (spans.length > 1 && !beginsBefore(message)) || readWeekday(message.items) !== null)
    return true
  return hasSubject && spans.length > 0 && !isLed(message)
}

/** "Is it getting worse?": what was asked last against as long before it. */
function changeOf(previous: TallyQuestion, models: readonly string[]): Question {
  const { from, to } = previous
  const before = spanBefore({ from, to, unit: unitOfSpan(previous) })
  if (before === null) return UNCLEAR
  return {
    ...{ ...previous, ...PLAIN_TALLY, measure: 'total' },
    ...(models.length === 0 ? {} : { models }),
    against: { from: before.from, to: before.to },
  }
}

/** Without a time and a weapon of its own it is of those that were told: "and how many were shot down", «скільки з них збили». */
function refersBack(message: Message): boolean {
  return says(message, 'downed', 'launched') && (isLed(message) || says(message, 'downed'))
}

const LEADS =
  /^(?:(?:ok|okay|well|so|yeah|yes|thanks|thank you|cool|добре|ок|ага|угу|так|ясно|зрозуміло|дякую|спасибі|да|понятно|спасибо)[\s,.!]+)*(?:and|n|а|і|й|what ab(?:ou)?t|wh?at ab(?:ou)?t|how ab(?:ou)?t|и|also|also about|(?:(?:now|then|тепер|тоді) )?(?:the )?(?:same|same thing|same again) (?:for|with|but)|(?:(?:тепер|тоді) )?(?:те|теж|таке)(?: ж)? саме|то же(?: самое)?|тепер|now)(?!\p{L})/iu

/** Weapons fly over a place, and news come from it. */
const OVER = /^\s*(?:over|по|над)\s/iu

const isLed = ({ text }: Message): boolean => LEADS.test(text.trim())

function nextSpan(message: Message, previous: TallyQuestion): NamedSpan | null {
  const [relative] = message.periods
  if (says(message, 'compare') && beginsBefore(message))
    return spanBefore({ from: previous.from, to: previous.to, unit: unitOfSpan(previous) })
  const counted = relative === undefined ? null : daysBefore(message, relative.start)
  if (counted !== null && previous.from !== null)
    return { from: addDays(previous.from, -counted), to: addDays(previous.from, -1), unit: 'other' }
  if (relative?.span === 'before' || relative?.span === 'year-before') {
    const said = { from: previous.from, to: previous.to, unit: unitOfSpan(previous) }
    return relative.span === 'before' ? spanBefore(said) : yearBefore(said)
  }
  return spansOf(ofYear(message, previous))[0] ?? null
}

/** "the 7 days before that", "the previous two weeks": so many before those that were told. */
function daysBefore({ items }: Message, start: number): number | null {
  if (is(items[start], 'fortnight') && is(items[start + 1], 'before-it')) return 14
  const isLed = /^(?:previous|prior|preceding|попередн|предыдущ)/iu.test(items[start]?.text ?? '')
  const at = isLed ? start + 1 : start
  const [count, unit] = [items[at]?.number ?? null, items[at + 1]]
  if (count === null || !(isLed || is(items[at + 2], 'before-it'))) return null
  return is(unit, 'week') ? 7 * count : is(unit, 'day', 'night') ? count : null
}

/**
 * A month or day without a year is of the year that was spoken of, as June is behind July 2025; the January behind
 * December is of the next.
 */
function ofYear(message: Message, { from, to }: TallyQuestion): Message {
  const { items, today } = message
  const year = Number(to.slice(0, 4))
  if (from === null || !from.startsWith(String(year)) || to === today) return message
  const periods = message.periods.map((period) => {
    const [same, next] = [year, year + 1].map(
      (each) =>
        readPeriods(items, { today, year: each }).find(({ start }) => start === period.start) ?? period,
    )
    const isNext = typeof next?.span === 'object' && next.span.from === addDays(to, 1)
    const chosen = isNext ? next : same
    return chosen === undefined || typeof chosen.span === 'string' ? period : chosen
  })
  return { ...message, periods }
}

/** "with the month before": of what was asked last. */
function beginsBefore({ periods: [first], items }: Message): boolean {
  return first !== undefined && is(items[first.start], 'last', 'before-it')
}

function newsGoesOn(message: Message, previous: NewsQuestion): Question | null {
  const content = contentOf(message).filter((item) => !is(item, 'and', 'since'))
  if (!isLed(message) || content.length === 0 || content.length > 3) return null
  return { ...previous, topic: null, words: content.map(({ text }) => text) }
}
