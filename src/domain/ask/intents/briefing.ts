import { ASKING, isOfRussia, outsidePeriods, says, type Message } from '../message.ts'
import { UNCLEAR, type Question } from '../question.ts'
import { is } from '../reading/read-items.ts'

/** What was told on a date: "what happened yesterday", «що було 18 липня», "day 510", "what is new?". */
export function readBriefing(message: Message): Question | null {
  const { periods, today } = message
  const others = outsidePeriods(message).filter((item) => item.kind !== 'mark')
  const isAsked = says(message, ...ASKING)
  const isOther = others.some(
    (item) =>
      !is(
        item,
        ...ASKING,
        'filler',
        'report-word',
        'polite',
        'help',
        'date',
        'thanks',
        'day',
        'night',
        'last',
        'this',
        'time',
      ),
  )
  if (isOther || others.some((item) => isOfRussia(item, message.items))) return null
  if (!isAsked && !(periods.length > 0 && isDayOfWar(message))) return null
  const [period] = periods
  if (period === undefined) return says(message, 'briefing') ? { intent: 'briefing', date: today } : null
  if (typeof period.span === 'string') return UNCLEAR
  if (period.span.from !== period.span.to) return null
  return { intent: 'briefing', date: period.span.to }
}

function isDayOfWar({ items, periods: [period] }: Message): boolean {
  return items.slice(period?.start, period?.end).some((item) => is(item, 'day-number', 'day'))
}
