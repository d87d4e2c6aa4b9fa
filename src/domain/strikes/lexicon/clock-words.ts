/** A time of day in one word: "7", "7am", "18:30". */
export const CLOCK = /^(\d{1,2})(?:[:.](\d\d))?(am|pm)?$/

const MORNING = /^a\.?m\b/
const AFTERNOON = /^p\.?m\b/

/** Which half of the day the words behind an hour name, or null: "a.m.", "pm". */
export function halfOfDay(words: string): 'am' | 'pm' | null {
  return MORNING.test(words) ? 'am' : AFTERNOON.test(words) ? 'pm' : null
}
