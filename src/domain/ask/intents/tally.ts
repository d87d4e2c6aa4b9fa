import type { NamedSpan } from '../periods/calendar-spans.ts'
import { lastDays, spanBefore, yearBefore } from '../periods/calendar-spans.ts'
import type { Period } from '../periods/read-periods.ts'
import { ASKING, isOnly, outsidePeriods, says, type Message } from '../message.ts'
import { readPlace } from '../read-place.ts'
import { UNCLEAR, type Question, type Span, type TallyQuestion } from '../question.ts'
import { is, type Concept, type Item } from '../reading/read-items.ts'
import { readMeasure } from './read-measure.ts'
import { isWeapon, readModels } from './read-models.ts'

/** A weapon named without a period is told over so many nights. */
const WEAPON_NIGHTS = 30

const COUNTING: readonly Concept[] = [
  'how-many',
  'strikes',
  'launched',
  'downed',
  'got-through',
  'compare',
  'more',
]
const MEASURING: readonly Concept[] = [
  'record',
  'average',
  'share',
  'quiet-nights',
  'by-night',
  'sites',
  'sources',
]
const TRAPS: readonly Concept[] = [
  ...([
    'cost',
    'people',
    'other-targets',
    'ours',
    'forecast',
    'now',
    'stock',
    'how',
    'aid',
    'others',
  ] as const),
]

/** A question that a tally answers; `null` for what asks for no figures, or for others than ours. */
export function readTally(message: Message): Question | null {
  const { items, periods, today } = message
  if (says(message, ...TRAPS) || !asksForFigures(message)) return null
  const outside = outsidePeriods(message)
  const unknown = outside.filter((item) => !isUnderstood(item))
  const place = readPlace(unknown)
  const left = unknown.filter(
    (item) =>
      !(place?.items ?? []).includes(item) &&
      !is(item, 'zone', 'time') &&
      !(isRecord(items) && item.kind === 'number'),
  )
  if (left.length > 0) return null
  if (periods.some(({ span }) => span === 'impossible')) return UNCLEAR

  const [first, second] = spansOf(message)
  const models = readModels(outside)
  const span =
    first ?? (models.length > 0 && !isRecord(items) ? lastDays(today, WEAPON_NIGHTS) : defaultSpan(message))
  const question: TallyQuestion = {
    intent: 'tally',
    from: span.from,
    to: span.to,
    models,
    measure: readMeasure(outside),
    against: second === undefined ? null : bare(second),
    place: place?.place ?? null,
    threshold: null,
    weekday: null,
  }
  return question
}

/** Spans of a comparison that name no period of their own follow from the other one. */
export function spansOf(message: Message): readonly NamedSpan[] {
  const { periods, items, today } = message
  const named = periods
    .filter((period) => !isPerNight(items, period))
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
  if (second !== undefined) return isCompared || isJoined(items, periods) ? [first, second] : [first]
  const elided = isCompared ? elidedSpan(items, periods, first, today) : null
  return elided === null ? [first] : [first, elided]
}

/** "on average … a night", beside a period: no night of its own. */
function isPerNight(items: readonly Item[], { start, end }: Period): boolean {
  return (
    items.some((item) => is(item, 'average')) &&
    items.slice(start, end).every((item) => is(item, 'last-night', 'night'))
  )
}

/** "did it go up compared to last year": this year is. */
function runningSpan({ items, periods: [period], today }: Message, span: NamedSpan): NamedSpan | null {
  const compared = items.findIndex((item) => is(item, 'compare'))
  if (period === undefined || compared < 0 || compared > period.start || !is(items[period.start], 'last'))
    return null
  if (span.from === null || !['month', 'quarter', 'season', 'year'].includes(span.unit)) return null
  const next = Temporal.PlainDate.from(span.to).add({ days: 1 }).toString()
  return next > today ? null : { from: next, to: today, unit: span.unit }
}

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

/** "July and August", "june / july" */
function isJoined(items: readonly Item[], periods: readonly Period[]): boolean {
  const [first, second] = periods
  const between = items.slice(first?.end, second?.start)
  return between.length > 0 && between.every((item) => is(item, 'and', 'filler') || item.kind === 'mark')
}

function asksForFigures({ items, periods }: Message): boolean {
  const weapons = items.some(isWeapon)
  const counts = items.some((item) => is(item, ...COUNTING, ...MEASURING))
  const isBare =
    weapons &&
    isOnly(
      items.filter((item) => !isWeapon(item)),
      ...COUNTING,
      ...MEASURING,
    )
  const isPeriodAlone =
    periods.length > 0 &&
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
  return (weapons && (counts || periods.length > 0)) || isBare || (counts && !isBriefing) || isPeriodAlone
}

function isLongerThanADay({ span }: Period): boolean {
  return typeof span !== 'string' && span.from !== span.to
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
      'fortnight',
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

const isRecord = (items: readonly Item[]): boolean => items.some((item) => is(item, 'record'))

/** A record is of the whole war; anything else is of the last night. */
function defaultSpan({ items, today }: Message): Span {
  if (isRecord(items)) return { from: null, to: today }
  if (items.some((item) => is(item, 'average', 'quiet-nights', 'by-night')))
    return bare(lastDays(today, WEAPON_NIGHTS))
  return { from: today, to: today }
}

const bare = ({ from, to }: Span): Span => ({ from, to })
