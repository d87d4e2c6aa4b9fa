import { has, type Token } from './token.ts'

/** Makes one token of a date in words, so that its numbers are never taken for counts. Of two days the later stays. */
export function joinDates(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    const end = dayFirst(tokens, at) ?? monthFirst(tokens, at) ?? dayAlone(tokens, at)
    if (end === null) joined.push(yearOrCount(tokens, at, token))
    else {
      joined.push(end.token)
      at = end.last
    }
  }
  return joined
}

type Joined = { readonly token: Token; readonly last: number }

/** "18 July 2023", "27-28 December", «з 13 на 14 липня 2023 року», "the 18th of July" */
function dayFirst(tokens: readonly Token[], at: number): Joined | null {
  if (!isDay(tokens[at])) return null
  let next = at + 1
  let day = tokens[at]
  if (joinsDays(tokens[next]) && isDay(tokens[next + 1])) {
    day = tokens[next + 1]
    next += 2
  }
  if (has(tokens[next], 'bare-of') && day?.ordinal === true) next++
  if (tokens[next]?.month === undefined) return null
  return dateOf(tokens, at, next, day, tokens[next], tokens[at])
}

/** "July 18, 2023", "July 22 to 23", "Oct. 10" */
function monthFirst(tokens: readonly Token[], at: number): Joined | null {
  const month = tokens[at]
  if (month?.month === undefined) return null
  let next = at + 1
  if (tokens[next]?.text === '.') next++
  if (!isDay(tokens[next])) return null
  const first = tokens[next]
  let day = first
  if (
    joinsDays(tokens[next + 1]) &&
    isDay(tokens[next + 2]) &&
    (isRange(tokens[next + 1]) || startsNothing(tokens[next + 3]))
  ) {
    day = tokens[next + 2]
    next += 2
  }
  return dateOf(tokens, at, next, day, month, first)
}

/** "On the 9th 479 drones came": nothing that it could count stands behind it. */
function dayAlone(tokens: readonly Token[], at: number): Joined | null {
  const day = tokens[at]
  const next = tokens[at + 1]
  if (day?.ordinal !== true || day.value === undefined || !isDay(day)) return null
  if (!has(tokens[at - 1], 'the') || !has(tokens[at - 2], 'near', 'date-joint', 'of')) return null
  if (next?.kind !== 'number' && next?.kind !== 'mark') return null
  const { text, start, end } = day
  const date = { day: day.value, month: null, year: null }
  return { token: { kind: 'date', text, start, end, meanings: [], date }, last: at }
}

function isRange(joint: Token | undefined): boolean {
  return !has(joint, 'and')
}

/** A number after "July 18 and" is a day only if it counts nothing itself. */
function startsNothing(token: Token | undefined): boolean {
  return token?.weapon === undefined && !has(token, 'modifier', 'of')
}

function dateOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  day: Token | undefined,
  month: Token | undefined,
  early: Token | undefined,
): Joined | null {
  const start = tokens[first]
  if (start === undefined || day?.value === undefined || month?.month === undefined) return null
  let end = last
  if (tokens[end + 1]?.text === ',' && yearOf(tokens[end + 2]) !== null) end += 2
  else if (yearOf(tokens[end + 1]) !== null) end++
  const year = end > last ? yearOf(tokens[end]) : null
  const token: Token = {
    kind: 'date',
    text: start.text,
    start: start.start,
    end: tokens[end]?.end ?? start.end,
    meanings: [],
    date: {
      day: day.value,
      month: month.month,
      year,
      ...(early?.value === undefined || early === day ? {} : { firstDay: early.value }),
    },
  }
  return { token, last: end }
}

function isDay(token: Token | undefined): boolean {
  if (token?.value === undefined || token.value < 1 || token.value > 31) return false
  return (token.kind === 'number' && token.inWords !== true) || token.ordinal === true
}

function yearOf(token: Token | undefined): number | null {
  if (token?.kind !== 'number' || token.inWords === true || token.value === undefined) return null
  return /^(?:19|20)\d\d$/.test(token.text) ? token.value : null
}

/** Four digits without a mark between them are a year before they are a count, unless weapons follow and no word that dates. */
function yearOrCount(tokens: readonly Token[], at: number, token: Token): Token {
  return yearOf(token) === null || countsWeapons(tokens, at) ? token : { ...token, kind: 'not-count' }
}

function countsWeapons(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const isWhole =
    has(before, 'of') && (tokens[at - 2]?.kind === 'number' || tokens[at - 2]?.weapon !== undefined)
  if (!isWhole && (has(before, 'dates') || before?.month !== undefined || before?.date !== undefined))
    return false
  let next = at + 1
  if (isWhole && (has(tokens[next], 'launch') || has(tokens[next], 'relative'))) return true
  while (next < at + WEAPON_REACH && (has(tokens[next], 'modifier', 'type') || isQuote(tokens[next]))) next++
  return tokens[next]?.weapon !== undefined
}

function isQuote(token: Token | undefined): boolean {
  return token?.text === '"' || token?.text === "'"
}

const WEAPON_REACH = 5

/** Between the two days of one night: "27-28", "22 to 23", «з 13 на 14». */
function joinsDays(token: Token | undefined): boolean {
  return has(token, 'day-joint') || (token?.kind === 'mark' && '-–/'.includes(token.text))
}
