import { addDays } from '../../calendar.ts'
import { ASKING, isOnly, says, type Message } from '../message.ts'
import { readPeriods } from '../periods/read-periods.ts'
import type { Question } from '../question.ts'
import { is, type Item } from '../reading/read-items.ts'
import { namesTopics } from './news.ts'
import { isWeapon } from './read-models.ts'

/** Who wants no more, for ever or for a while, or wants it again. Weapons are not to be stopped here. */
export function readLeaving(message: Message): Question | null {
  const { items } = message
  if (items.some(isWeapon)) return null
  const back = says(message, 'return') && !says(message, ...ASKING) ? pausedUntil(message) : null
  if (back !== null) return { intent: 'pause', until: back }
  if (says(message, 'resume') && !says(message, 'pause')) return { intent: 'resume' }
  const until = says(message, 'pause', 'stop') ? pausedUntil(message) : null
  if (until !== null) return { intent: 'pause', until }
  if (says(message, 'pause')) return says(message, 'news') ? null : { intent: 'pause', until: null }
  if (
    says(message, 'no-need') &&
    isAboutSending(
      items,
      items.find((item) => is(item, 'no-need')),
    )
  )
    return { intent: 'stop' }
  if (!says(message, 'stop') || namesTopics(message)) return null
  return isPlainly(message) ? { intent: 'stop' } : null
}

/** "stop" among other words may be anything: "stop the war", «стоп-кадр». */
function isPlainly({ items }: Message): boolean {
  const phrases = items.filter((item) => is(item, 'stop'))
  const [phrase] = phrases
  const others = items.filter((item) => item !== phrase)
  return (
    phrases.some(({ text }) => text.includes(' ') || /^(?:відпи|отпи|unsub)/iu.test(text)) ||
    isAboutSending(items, phrase) ||
    isOnly(others, 'stop', ...ASKING, 'time', 'thanks', 'help', 'every-day', 'topics', 'how')
  )
}

/** "stop spamming", «досить слати», «хватит писать» */
const SENDING =
  /^(?:(?:send|writ|messag|text|spam|bother|disturb|annoy|ping|notify|flood|bugg|post|contact|mail|bombard|pester)\p{L}*ing|\p{L}*(?:слати|слать|сылати|сылать|силати|писати|писать|спамити|спамить|турбувати|беспокоить|дзижчати|строчити|надсилати|кидати|доставати|доставать|дістава\p{L}+))$/iu

function isAboutSending(items: readonly Item[], phrase: Item | undefined): boolean {
  const behind = items.slice(items.findIndex((item) => item === phrase) + 1)
  return SENDING.test(behind.find((item) => !is(item, 'filler', 'polite', 'more', 'how-many'))?.text ?? '')
}

/** The date on which briefings come again: "for 10 days", "until 1 September", «до понеділка». */
function pausedUntil({ items, today }: Message): string | null {
  const count = items.findIndex(
    (item, at) => item.number !== null && is(items[at + 1], 'day', 'week', 'month'),
  )
  if (count >= 0) {
    const number = items[count]?.number ?? 0
    const unit = items[count + 1]
    return is(unit, 'month')
      ? monthsAhead(today, number)
      : addDays(today, number * (is(unit, 'week') ? 7 : 1))
  }
  if (items.some((item, at) => is(item, 'week') && is(items[at - 1], 'this'))) return nextMonday(today)
  const unit = items.find(
    (item, at) =>
      is(item, 'by-month') ||
      ((at === 0 || is(items[at - 1], 'filler', 'pause', 'return')) && is(item, 'week', 'month')),
  )
  if (unit !== undefined && !items.some((item) => is(item, 'until'))) {
    return is(unit, 'month', 'by-month') ? monthsAhead(today, 1) : addDays(today, 7)
  }
  const from = items.findIndex(
    (item) => is(item, 'until', 'return') || /(?:until|till?|до)$/iu.test(item.text),
  )
  if (from < 0)
    return items.some((item) => /^(?:tomorrow|завтра)$/iu.test(item.text)) ? addDays(today, 1) : null
  const behind = items.slice(from + 1)
  if (behind.some((item) => /^(?:tomorrow|завтра)$/iu.test(item.text))) return addDays(today, 1)
  const weekday = behind.find((item) => [...item.concepts].some((concept) => concept.startsWith('weekday_')))
  if (weekday !== undefined) {
    const wanted = Number([...weekday.concepts].find((concept) => concept.startsWith('weekday_'))?.slice(8))
    const now = Temporal.PlainDate.from(today).dayOfWeek
    return addDays(today, (wanted - now + 7) % 7 || 7)
  }
  const [named] = readPeriods(behind, { today, year: 'future' })
  if (named === undefined || typeof named.span === 'string') return null
  const start = named.span.from ?? named.span.to
  return start > today ? start : null
}

function nextMonday(today: string): string {
  return addDays(today, 8 - Temporal.PlainDate.from(today).dayOfWeek)
}

function monthsAhead(today: string, months: number): string {
  return Temporal.PlainDate.from(today).add({ months }).toString()
}
