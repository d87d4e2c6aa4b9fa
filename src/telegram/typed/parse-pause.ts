export const LONGEST_DAYS = 365
const DAYS = /^(?<count>\d{1,3})\s*(?:d|days?|дн\p{L}*|день|діб|доб\p{L}*)?$/iu
const WEEKS = /^(?<count>\d{1,2})?\s*(?:w|weeks?|тиж\p{L}*)$/iu

/** How long a pause is to be: a number of days, without end for no words, or nothing that can be read. */
export type PauseWish =
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'endless' }
  | { readonly kind: 'unreadable' }

/** "3", "3 days", "week", «3 дні», «2 тижні»; a year at most. */
export function parsePause(text: string): PauseWish {
  const words = text.trim()
  if (words === '') return { kind: 'endless' }
  const days = DAYS.exec(words)?.groups
  const weeks = WEEKS.exec(words)?.groups
  const count = days ? Number(days.count) : weeks ? 7 * Number(weeks.count ?? 1) : 0
  return count >= 1 && count <= LONGEST_DAYS ? { kind: 'days', days: count } : { kind: 'unreadable' }
}
