import { isEachWeekday, isNightAtAll } from '../lexicon/clock-words.ts'
import { addDays } from '../../calendar.ts'
import type { Weekday } from '../../subscriber.ts'
import { spanBefore, yearBefore, type NamedSpan } from '../periods/calendar-spans.ts'
import type { Period } from '../periods/read-periods.ts'
import type { Message } from '../message.ts'
import { indexOf, is, type Item } from '../reading/read-items.ts'

/** Two are compared; more than two make one time, from the first to the last. */
const MOST_COMPARED = 2

/** "June, July and August": one span where each begins when the one before ends; `null` where no more than two are named. */
export function listedSpan({ items, periods }: Message): NamedSpan | 'scattered' | null {
  const spans = periods.flatMap(({ span }) => (typeof span === 'string' ? [] : [span]))
  if (spans.length <= MOST_COMPARED || spans.length < periods.length) return null
  const isList = periods.every((period, at) => {
    const next = periods[at + 1]
    return next === undefined || isJoined(items, [period, next])
  })
  const [first, last] = [spans[0], spans.at(-1)]
  if (!isList || first === undefined || last === undefined) return 'scattered'
  const isUnbroken = spans.every((span, at) => at === 0 || span.from === addDays(spans[at - 1]?.to ?? '', 1))
  return isUnbroken ? { from: first.from, to: last.to, unit: 'other' } : 'scattered'
}

/** Spans of a comparison that name no period of their own follow from the other one. */
export function spansOf(message: Message): readonly NamedSpan[] {
  const { periods, items, today } = message
  const listed = listedSpan(message)
  if (listed !== null && listed !== 'scattered') return [listed]
  const named = periods
    .filter(
      (period) =>
        !isPerNight(items, period) &&
        !isPerUnit(message, period) &&
        !isNightAmong(message, period) &&
        !isEachWeek(items, period),
    )
    .flatMap(({ span }) => (typeof span === 'string' ? [] : [span]))
  const isCompared = items.some((item) => is(item, 'compare', 'more'))
  const [first, second] = named
  const relative = periods.find(({ span }) => span === 'before' || span === 'year-before')?.span
  if (first === undefined) return []
  if (relative !== undefined) {
    const other = relative === 'before' ? spanBefore(first) : yearBefore(first)
    return other === null ? [first] : [first, other]
  }
  const running = isCompared && second === undefined ? runningSpan(message, first) : null
  if (running !== null) return [running, first]
  if (second !== undefined && isSameSpan(first, second)) return twice(message, first)
  if (second !== undefined) return isCompared || isJoined(items, periods) ? [first, second] : [first]
  const elided = isCompared ? elidedSpan(items, periods, first, today) : null
  if (elided !== null) return [first, elided]
  const before = isTrend(items) ? spanBefore(first) : null
  return before === null ? [first] : [first, before]
}

const isSameSpan = (one: NamedSpan, other: NamedSpan): boolean =>
  one.from === other.from && one.to === other.to

/** "this summer with last summer", said in autumn; "last week with this week", both the last seven days: one is the one before. */
function twice({ items, periods }: Message, span: NamedSpan): readonly NamedSpan[] {
  const isLast = periods.some(({ start }) => is(items[start], 'last', 'before-it'))
  const isNamed =
    span.unit === 'season' ||
    periods.some(({ start, end }) => items.slice(start, end).some((item) => indexOf(item, 'month_') !== null))
  const other = isNamed ? yearBefore(span) : spanBefore(span)
  return isLast && other !== null ? [span, other] : [span]
}

/** "on average … a night", «рекорд за ніч», beside a period or not: no night of its own. */
function isPerNight(items: readonly Item[], { start, end }: Period): boolean {
  const isOfNights = items.some((item) => is(item, 'average', 'record', 'least', 'threshold'))
  const words = items.slice(start, end)
  return (
    isOfNights &&
    words.every((item) => is(item, 'last-night', 'night') || isNightAtAll(item.text) || item.number === 1) &&
    (items.some((item) => is(item, 'average')) ||
      words.every(({ text, number }) => number === 1 || isNightAtAll(text)))
  )
}

/** "average missiles a month this year": no month of its own. */
function isPerUnit({ items, periods }: Message, { start, end }: Period): boolean {
  const isBare =
    end === start + 1 && is(items[start], 'week', 'month') && PER.test(items[start - 1]?.text ?? '')
  return isBare && periods.length > 1 && items.some((item) => is(item, 'average'))
}

const PER = /^(?:a|per|each|на|за|в)$/iu

/** «По скільки за ніч летіло в жовтні»: each night of the other time, and not the last one. */
function isNightAmong({ items, periods }: Message, { start, end }: Period): boolean {
  const isNight = items.slice(start, end).every(({ text }) => isNightAtAll(text))
  return isNight && periods.some((other) => other.start !== start && isLongerThanADay(other))
}

/** Whether a count of each night of a longer time is asked for. */
export function isNightByNight(message: Message): boolean {
  return message.periods.some((period) => isNightAmong(message, period))
}

export function isLongerThanADay({ span }: Period): boolean {
  return typeof span !== 'string' && span.from !== span.to
}

/** "on Mondays", «по понеділках»: no Monday of its own. */
function isEachWeek(items: readonly Item[], { start, end }: Period): boolean {
  return readWeekday(items.slice(Math.max(0, start - 1), end + 1)) !== null
}

/** "did it go up compared to last year": this year is. */
function runningSpan({ items, periods: [period], today }: Message, span: NamedSpan): NamedSpan | null {
  const compared = items.findIndex((item) => is(item, 'compare'))
  if (period === undefined || compared < 0 || compared > period.start) return null
  // "Fewer than in summer", said in autumn: this autumn. Of months and years "the last" is said.
  if (!is(items[period.start], 'last') && span.unit !== 'season') return null
  if (span.from === null || !['month', 'quarter', 'season', 'year'].includes(span.unit)) return null
  const next = Temporal.PlainDate.from(span.to).add({ days: 1 }).toString()
  const isRunning = span.unit !== 'season' || monthsBetween(next, today) < SEASON_MONTHS
  return next > today || !isRunning ? null : { from: next, to: today, unit: span.unit }
}

const SEASON_MONTHS = 3
const monthsBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'month' }).months

/** "Fewer than in May": than what it is compared with is said, and what with it is not. */
export function lacksOtherSide(message: Message): boolean {
  const { items, periods } = message
  const compared = items.findIndex((item) => is(item, 'compare') && !is(item, 'threshold'))
  const [period] = periods
  return (
    compared >= 0 &&
    period !== undefined &&
    compared < period.start &&
    items.some((item) => is(item, 'more')) &&
    spansOf(message).length === 1
  )
}

/** Whether it is asked how the figures changed. */
export function isTrend(items: readonly Item[]): boolean {
  const became = items.findIndex((item) => is(item, 'became'))
  return (
    items.some((item) => is(item, 'trend')) ||
    (became >= 0 && items.slice(became).some((item) => is(item, 'more', 'compare')))
  )
}

/** Two times with nothing between them that says how they belong together: which is meant is not known. */
export function isTornBetween(message: Message): boolean {
  const named = message.periods
    .filter((period) => !isNightAmong(message, period) && !isPerNight(message.items, period))
    .flatMap(({ span }) => (typeof span === 'string' ? [] : [span]))
  const [first, second] = named
  if (first === undefined || second === undefined) return false
  if (listedSpan(message) !== null || spansOf(message).length > 1) return false
  return !isWithin(first, second) && !isWithin(second, first)
}

const isWithin = (inner: NamedSpan, outer: NamedSpan): boolean =>
  (outer.from === null || (inner.from !== null && inner.from >= outer.from)) && inner.to <= outer.to

/** "this autumn with last", «більше, ніж минулого»: the unit is not said again. */
function elidedSpan(
  items: readonly Item[],
  periods: readonly Period[],
  first: NamedSpan,
  today: string,
): NamedSpan | null {
  const [period] = periods
  if (period === undefined) return null
  const behind = items.slice(period.end)
  const lead = behind.findIndex((item) => is(item, 'last', 'before-it'))
  if (lead < 0) return null
  const isSeason = first.unit === 'season'
  return isSeason ? yearBefore({ ...first, to: whole(first, today) }) : spanBefore(first)
}

/** A running season is compared with a whole one. */
function whole({ from, to }: NamedSpan, today: string): string {
  if (from === null || to !== today) return to
  return Temporal.PlainDate.from(from).add({ months: 3 }).subtract({ days: 1 }).toString()
}

const OR = /^(?:or|чи|або|или)$/iu

/** "July and August", "june / july", «серпень чи вересень» */
function isJoined(items: readonly Item[], periods: readonly Period[]): boolean {
  const [first, second] = periods
  const between = items.slice(first?.end, second?.start)
  return (
    between.some((item) => is(item, 'and', 'compare') || item.kind === 'mark' || OR.test(item.text)) &&
    between.every((item) => is(item, 'and', 'filler', 'compare') || item.kind === 'mark')
  )
}

/** The day of the week that is meant each time it comes; `null` for one day, and for none. */
export function readWeekday(items: readonly Item[]): Weekday | null {
  const found = items.find(
    (item, at) =>
      indexOf(item, 'weekday_') !== null &&
      isEachWeekday(item.text, items[at - 1]?.text ?? '') &&
      !isOfOneDay(items, at),
  )
  return found === undefined ? null : (indexOf(found, 'weekday_') as Weekday)
}

/** "Tuesdays attack" is Tuesday's; "attacks on Tuesdays" come each week. */
function isOfOneDay(items: readonly Item[], at: number): boolean {
  return (
    /^[a-z]+days$/iu.test(items[at]?.text ?? '') &&
    !/^(?:on|only)$/iu.test(items[at - 1]?.text ?? '') &&
    is(items[at + 1], 'strikes', 'night', 'briefing', 'report-word')
  )
}

/** «Погода» is near «полгода»: a misspelt time asks for nothing by itself. */
export function hasGuessedPeriod({ items, periods }: Pick<Message, 'items' | 'periods'>): boolean {
  const isGuessed = periods.some(({ start, end }) => items.slice(start, end).some(({ edits }) => edits > 0))
  return isGuessed && !items.some((item) => item.edits === 0 && is(item, 'strikes', 'how-many'))
}
