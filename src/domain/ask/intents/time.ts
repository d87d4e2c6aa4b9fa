import type { Weekday } from '../../subscriber.ts'
import { ASKING, isOnly, says, type Message } from '../message.ts'
import type { Question } from '../question.ts'
import { indexOf, is, type Item } from '../reading/read-items.ts'
import { isTimeWord, SENDING } from '../lexicon/clock-words.ts'
import { readTimes } from './read-times.ts'

/** When briefings are to come: "8:00 and 20:00", «о пів на восьму», "weekdays 7:45"; `null` for anything else. */
export function readTime(message: Message): Question | null {
  const { items, previous } = message
  const isAsked = previous?.intent === 'time'
  const times = readTimes(items, isAsked)
  const asksForOne =
    says(message, 'time') &&
    isOnly(items, 'time') &&
    items.some((item) => item.text.includes(' ') && is(item, 'time'))
  const asksForAnother = isAtAnotherHour(items)
  const days = readDays(items)
  const setsDays = days !== null && isSentOn(message)
  if (times.length === 0 && !setsDays)
    return asksForOne || asksForAnother ? { intent: 'time', times: null, days: null } : null
  const isPlain = items.every(
    (item) =>
      item.kind !== 'word' ||
      item.number !== null ||
      is(
        item,
        'time',
        'filler',
        'polite',
        'part-of-day',
        'workdays',
        'weekend',
        'every-day',
        ...ASKING,
        'and',
        'day',
        'since',
      ) ||
      indexOf(item, 'weekday_') !== null ||
      isTimeWord(item.text),
  )
  if (!isPlain || (times.length > 1 && OR.test(message.text))) return null
  if (times.length === 0) return { intent: 'time', times: null, days }
  const isAdded = /^(?:і ще|ще|also|and|и еще|еще|plus|й)/iu.test(message.text.trim()) && isAsked
  const known = isAdded && previous.times !== null ? previous.times : []
  return { intent: 'time', times: [...new Set([...known, ...times])], days }
}

/** Which of them, nobody knows. */
const OR = /(?:^|\s)(?:or|чи|або|или)\s/iu

/** "send it earlier", «надсилай пізніше»: which hour is to be asked. "Send the earlier briefing" asks for a briefing. */
function isAtAnotherHour(items: readonly Item[]): boolean {
  const told = items.filter((item) => item.kind !== 'mark' && !is(item, 'filler', 'polite'))
  return (
    told.some((item) => is(item, 'other-hour')) &&
    told.some((item) => is(item, 'time', 'briefing') || / /.test(item.text)) &&
    isOnly(told, 'other-hour', 'time', 'briefing', 'every-day') &&
    (!told.some((item) => is(item, 'briefing')) || is(told.at(-1), 'other-hour'))
  )
}

/** "only on Mondays", «надсилай лише в будні»: days without a time. */
function isSentOn(message: Message): boolean {
  return (
    says(message, 'time') &&
    message.items.some((item) => is(item, 'time') && SENDING.test(item.text)) &&
    isOnly(
      message.items.filter((item) => indexOf(item, 'weekday_') === null),
      'time',
      'workdays',
      'weekend',
      'every-day',
      'day',
      'and',
      ...ASKING,
    )
  )
}

function readDays(items: readonly Item[]): readonly Weekday[] | null {
  if (items.some((item) => is(item, 'workdays'))) return [1, 2, 3, 4, 5]
  if (items.some((item) => is(item, 'weekend'))) return [6, 7]
  const named = items.flatMap((item) => indexOf(item, 'weekday_') ?? [])
  return named.length === 0 ? null : ([...new Set(named)].sort() as Weekday[])
}
