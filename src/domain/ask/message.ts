import type { IsoDate } from '../calendar.ts'
import type { Language } from '../language.ts'
import { readPeriods, type Period } from './periods/read-periods.ts'
import type { Question } from './question.ts'
import { is, readItems, type Concept, type Item } from './reading/read-items.ts'

/** A message with what is needed to understand it. */
export type Message = {
  readonly text: string
  readonly items: readonly Item[]
  readonly periods: readonly Period[]
  /** The date in Kyiv: a night is called by the morning on which it ended. */
  readonly today: IsoDate
  readonly language: Language
  /** What was understood last, or asked of the person; `null` where nothing was. */
  readonly previous: Question | null
}

export function readMessage(
  text: string,
  context: Pick<Message, 'today' | 'language' | 'previous'>,
): Message {
  const items = withoutClosing(readItems(text))
  return { ...context, text, items, periods: readPeriods(items, { today: context.today, year: 'past' }) }
}

/** "Kind regards, Peter" says nothing of what is asked. */
function withoutClosing(items: readonly Item[]): readonly Item[] {
  const end = items.findIndex((item, at) => at > 0 && is(item, 'closing'))
  return end < 0 ? items : items.slice(0, end)
}

/** Whether any item stands for any of the concepts. */
export function says({ items }: Pick<Message, 'items'>, ...concepts: readonly Concept[]): boolean {
  return items.some((item) => is(item, ...concepts))
}

/** Items that belong to no period. */
export function outsidePeriods({ items, periods }: Pick<Message, 'items' | 'periods'>): readonly Item[] {
  return items.filter((_, at) => !periods.some(({ start, end }) => at >= start && at < end))
}

const RUSSIA = /^(?:russia|росія|росії|росію|росією|россия|россии|россию|рф)$/iu
const TOLD_OF = /(?:^|\s)(?:in|inside|from|about|on|at|of|within|across|у|в|з|із|про|по|щодо|о|об|с|из)$/iu

/** Whether Russia is what is asked about, and not only who attacked: "what happened in Russia", «новини про росію». */
export function isOfRussia(item: Item, items: readonly Item[]): boolean {
  const before = items[items.indexOf(item) - 1]
  return RUSSIA.test(item.text) && TOLD_OF.test(before?.text ?? '')
}

/** Words that ask to be told something, of whatever kind. */
export const ASKING = ['news', 'telling', 'briefing', 'showing'] as const

/** Whether every item stands for one of the concepts, or for nothing by itself. */
export function isOnly(items: readonly Item[], ...concepts: readonly Concept[]): boolean {
  return items.every((item) => item.kind === 'mark' || is(item, ...concepts, 'filler', 'polite'))
}
