import type { Weekday } from '../../subscriber.ts'
import { findTimes } from '../intents/read-times.ts'
import { isTimeWord } from '../lexicon/clock-words.ts'
import type { Message } from '../message.ts'
import { UNCLEAR, type Question } from '../question.ts'
import { indexOf, is, type Concept, type Item } from '../reading/read-items.ts'
import { readUntil } from './read-until.ts'
import { readWishItems } from './wish-items.ts'

/** Words that ask for an hour or a day; what a number says beside them is an hour. */
const ASKING: readonly Concept[] = [
  'send',
  'thing',
  'hour',
  'choose',
  'want',
  'only',
  'not',
  'pause',
  'suiting',
  'workdays',
]
const AROUND: readonly Concept[] = [
  ...ASKING,
  ...([
    'filler',
    'polite',
    'bot',
    'mine',
    'person',
    'day-part',
    'every-day',
    'weekend',
    'part-of-day',
    'and',
  ] as const),
  ...([
    'able',
    'anymore',
    'well',
    'thanks',
    'this-all',
    'begins-at',
    'bother',
    'stop',
    'now',
    'again',
    'day',
    'date',
  ] as const),
]
const SETTING: readonly Concept[] = ['send', 'hour', 'choose', 'want', 'only', 'suiting', 'workdays']
const AT_HOUR = /(?:^|\s)(?:(?:at|by|before|after|о|об|на|к|в|у)\s+\d|(?:at|о|об)\s+\S)/iu
const OR = /(?:^|\s)(?:or|чи|або|или)\s/iu
const OF_DATE = /(?:st|nd|rd|th|те|го|ого|е)$/iu
const REFUSING: readonly Concept[] = ['not', 'pause', 'out', 'stop', 'quiet', 'nothing', 'off', 'bother']
const ALL_WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** "move it to half eight", "not at weekends, only Monday to Friday": hours and days of briefings; `null` for all else. */
export function readHours({ text, today, previous }: Message): Question | null {
  const parts = readWishItems(text)
  const items = parts.flat()
  const isAsked = previous?.intent === 'time'
  // "Summary of the 20th"
  if (!isAsked && items.some((item) => item.kind === 'number' && OF_DATE.test(item.text))) return null
  if (items.some((item) => is(item, 'asking', 'when')) || readUntil(items, today) !== null) return null
  const read = parts.map(readPart)
  const wishes = read.filter((part) => !part.isReason && (part.times.length > 0 || part.days !== null))
  if (wishes.length === 0 || !read.every((part) => part.isCovered || part.isReason)) return null
  const times = wishes.flatMap((part) => part.times)
  // "9 pm, not 9 am"
  if (times.length > 1 && wishes.some((part) => part.refuses && part.times.length > 0)) return UNCLEAR
  if (times.length > 1 && OR.test(text)) return UNCLEAR
  const days = daysOf(wishes)
  const isLed = AT_HOUR.test(text) || findTimes(items, false).length > 0
  if (times.length > 0 && !isAsked && !isLed && !items.some((item) => is(item, ...SETTING))) return null
  const isSaid = isAsked || items.some((item) => is(item, ...ASKING)) || (times.length > 0 && days !== null)
  if (!isSaid || days === 'unsure' || (times.length === 0 && days === null)) return null
  const known = isAsked && MORE.test(text.trim()) ? (previous.times ?? []) : []
  return { intent: 'time', times: times.length === 0 ? null : [...new Set([...known, ...times])], days }
}

type Part = {
  readonly times: readonly string[]
  readonly days: readonly Weekday[] | null
  readonly refuses: boolean
  readonly isCovered: boolean
  /** "weekends I sleep" */
  readonly isReason: boolean
}

/** One more, beside those that were told already. */
const MORE = /^(?:і ще|й ще|та ще|ще|also|and|и еще|еще|plus)(?!\p{L})/iu

function readPart(items: readonly Item[]): Part {
  const found = findTimes(items, true)
  const [first, second] = found
  const isMoved =
    found.length === 2 &&
    /^(?:from|з|із|с)$/iu.test(items[(first?.start ?? 0) - 1]?.text ?? '') &&
    /^(?:to|на|до)$/iu.test(items[(second?.start ?? 0) - 1]?.text ?? '')
  const days = namedDays(items)
  const isCovered = items.every((item, at) => {
    if (item.kind === 'mark' || found.some(({ start, end }) => at >= start && at < end)) return true
    if (item.number !== null || item.edits > 0) return false
    return is(item, ...AROUND) || isTimeWord(item.text) || indexOf(item, 'weekday_') !== null
  })
  const refuses =
    items.some((item) => is(item, ...REFUSING)) && !items.some((item) => is(item, 'only', 'suiting'))
  const isReason = !isCovered && found.length === 0 && !items.some((item) => is(item, ...ASKING))
  const times = found.map(({ time }) => time)
  // "from 8 to 9"
  return { times: isMoved ? times.slice(1) : times, days, refuses, isCovered, isReason }
}

/** Those that are wanted, else all but those that are refused. One day that is refused may be this week's alone. */
function daysOf(parts: readonly Part[]): readonly Weekday[] | null | 'unsure' {
  const wanted = parts.flatMap(({ days, refuses }) => (refuses ? [] : (days ?? [])))
  const refused = parts.flatMap(({ days, refuses }) => (refuses ? (days ?? []) : []))
  if (parts.some(({ refuses, times }) => refuses && times.length > 0)) return 'unsure'
  if (refused.length === 1 && wanted.length === 0) return 'unsure'
  if (wanted.length === 0 && refused.length === 0) return null
  return (wanted.length > 0 ? ALL_WEEK.filter((day) => wanted.includes(day)) : ALL_WEEK).filter(
    (day) => !refused.includes(day),
  )
}

function namedDays(items: readonly Item[]): readonly Weekday[] | null {
  const days = items.flatMap((item, at) => {
    if (is(item, 'workdays')) return ALL_WEEK.slice(0, 5)
    if (is(item, 'weekend')) return ALL_WEEK.slice(5)
    const day = indexOf(item, 'weekday_')
    if (day === null) return []
    const last =
      is(items[at + 1], 'until') || items[at + 1]?.text === '-' ? indexOf(items[at + 2], 'weekday_') : null
    return last === null
      ? ALL_WEEK.filter((each) => each === day)
      : ALL_WEEK.filter((each) => each >= day && each <= last)
  })
  return days.length === 0 ? null : [...new Set(days)]
}
