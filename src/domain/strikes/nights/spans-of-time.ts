import type { Sentence } from '../reading/split-sentences.ts'
import { has, isInflected, signals, type Token } from '../reading/token.ts'

const SINCE_REACH = 4
const RANK_REACH = 8
const RANGE_REACH = 5
const POINT_REACH = 3

/**
 * Whether a time of several nights starts at a token and governs what its sentence counts: "over the past week", "in July",
 * "from Monday to Sunday". One that only ranks the attack does not: "the third night in four days", "the largest since March".
 */
export function isSpanAt({ tokens }: Sentence, at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const isSpan =
    (signals(token, 'period') && !isSinceEvening(tokens, at) && !isPointIn(tokens, at)) ||
    isWholeMonth(tokens, at) ||
    isWholeYear(tokens, at) ||
    isRange(tokens, at) ||
    isSinceWeekday(tokens, at)
  return isSpan && !isRank(tokens, at)
}

/** "the largest attack since March": said of the rank, with no figure in between. */
export function isRank(tokens: readonly Token[], at: number): boolean {
  for (let before = at; before >= Math.max(0, at - RANK_REACH); before--) {
    const token = tokens[before]
    if (token === undefined) continue
    if (before < at && (isCount(tokens, before) || token.text === ';')) return false
    if (signals(token, 'superlative')) return true
  }
  return false
}

/** Not the one of «за одну ніч», "in a single night". */
function isCount(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'number' && !has(tokens[at + 1], 'night-noun', 'attack-noun')
}

/** "earlier this week", "last week, on 16 May": one day of that time. */
function isPointIn(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before !== undefined && signals(before, 'earlier')) return true
  const comma = tokens.findIndex(({ text }, index) => index > at && text === ',')
  const day = comma < 0 || comma - at > POINT_REACH ? [] : tokens.slice(comma + 1, comma + 3)
  return day.some(({ date, weekday }) => date !== undefined || weekday !== undefined)
}

/** "since Sunday evening", "since midnight": as long as one night. */
function isSinceEvening(tokens: readonly Token[], at: number): boolean {
  if (!has(tokens[at], 'since')) return false
  const next = tokens.slice(at + 1, at + 1 + SINCE_REACH)
  return next.some(
    (token) =>
      signals(token, 'evening') ||
      signals(token, 'tonight') ||
      has(token, 'midnight') ||
      /^\d{1,2}[:.]\d\d$/.test(token.text),
  )
}

/** "in September", «за вересень 2024 року»: a month without a day. */
function isWholeMonth(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (tokens[at]?.month === undefined || tokens[at]?.date !== undefined) return false
  // "July 2026: the war in the air"
  const next = tokens[at + 1]?.text === '-' ? tokens[at + 2] : tokens[at + 1]
  if (before === undefined) return next !== undefined && (next.kind === 'word' || YEAR.test(next.text))
  return signals(before, 'in-month') || signals(before, 'throughout')
}

/** "throughout 2024", «протягом 2023 року»; "in 2022" is mostly when the war began. */
function isWholeYear(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before !== undefined && YEAR.test(tokens[at]?.text ?? '') && signals(before, 'throughout')
}

const YEAR = /^20\d\d$/

/** «з понеділка випустили 900»: open at its end, and no evening. */
function isSinceWeekday(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (tokens[at]?.weekday === undefined || before === undefined || !isInflected(before)) return false
  if (!signals(before, 'range') || has(tokens[at + 1], 'day-joint')) return false
  return !tokens.slice(at + 1, at + 1 + SINCE_REACH).some((token) => signals(token, 'evening'))
}

/** "between Monday and Sunday", "from October 1 to October 10", «з 1 по 10 жовтня»: more than the two days of one night. */
function isRange(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]
  if (first === undefined) return false
  const { date } = first
  if (date?.firstDay !== undefined) return date.day - date.firstDay > 1
  const next = tokens.slice(at + 1, at + 1 + RANGE_REACH)
  const last = next.find((token) => token.date !== undefined || token.weekday !== undefined)
  if (last === undefined || !isOpened(tokens, at)) return false
  if (first.weekday !== undefined && last.weekday !== undefined)
    return (last.weekday - first.weekday + 7) % 7 > 1
  if (date === undefined || last.date === undefined) return false
  return date.month === last.date.month ? last.date.day - date.day > 1 : last.date.day > 1
}

function isOpened(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some((token) => signals(token, 'range') || has(token, 'from'))
}
