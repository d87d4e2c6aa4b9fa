import { readTimes } from './intents/read-times.ts'
import { isTimeWord } from './lexicon/clock-words.ts'
import { is, readItems, type Item } from './reading/read-items.ts'

/**
 * A time of day as a person types it where one was asked for, as `HH:MM`: "7:45", "7.45 pm", "19h30", «о 19 годині»,
 * "7". `null` when the text says anything else, or more than one.
 */
export function parseTime(text: string): string | null {
  const items = readItems(text)
  const [time, ...others] = readTimes(items, true)
  return time !== undefined && others.length === 0 && items.every(isOfTime) ? time : null
}

const LINKS = ['-', '.', ',']

/** Whether an item of a message is part of a time of day, and says nothing else. */
export function isOfTime(item: Item, at: number): boolean {
  if (item.kind === 'mark') return at > 0 && LINKS.includes(item.text)
  if (item.kind !== 'word' || item.number !== null)
    return item.kind !== 'date' || /^\d{1,2}[.]\d{2}$/.test(item.text)
  return is(item, 'time', 'filler', 'polite') || isTimeWord(item.text)
}
