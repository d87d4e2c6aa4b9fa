import {
  COUNT_ENDING,
  EITHER_ENDING,
  GLUED_WEAPON,
  IN_THOUSANDS,
  MILLIONS,
  ORDINAL_ENDING,
  PERCENT,
} from '../lexicon/number-endings.ts'
import type { Token } from './token.ts'

const DATE = /(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)|(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})(?!\d)/y
const TIME = /\d{1,2}[:.]\d{2}(?![\d.])/y
const THOUSANDS = /\d{1,3}(?:[ ,.']\d{3})+(?![\d])(?![.,]\d)/y
const DECIMAL = /\d+(?:[.,]\d+)+/y
const INTEGER = /\d+/y
/** "12-day", "500k", "40km", «100-мм» */
const GLUED = /-?[\p{L}][\p{L}\p{N}]*/uy
const NOT_COUNT_BEFORE = '$€£₴#№+@'
const DIGITS_LIMIT = 6
const DAYS_IN_MONTH = 31

/** The number at an offset: a count, an ordinal, or something with digits that counts nothing. */
export function readNumber(text: string, start: number): Token {
  const date = match(DATE, text, start)
  if (date !== null) return dateToken(date, start)
  const inThousands = match(IN_THOUSANDS, text, start)
  if (inThousands !== null) return thousands(text, start, inThousands)
  for (const expression of [TIME, THOUSANDS, DECIMAL]) {
    const found = match(expression, text, start)?.[0]
    if (found === undefined) continue
    if (expression !== THOUSANDS) return notCount(text, start, start + found.length)
    return count(text, start, start + found.length, Number(found.replace(/\D/g, '')))
  }
  const digits = match(INTEGER, text, start)?.[0] ?? text.charAt(start)
  const end = start + digits.length
  if (digits.length > DIGITS_LIMIT) return notCount(text, start, end)
  return count(text, start, end, Number(digits))
}

function thousands(text: string, start: number, found: RegExpExecArray): Token {
  const [words, whole = '', tenth = '0', rest = '0'] = found
  const value = Number(whole) * 1000 + Number(tenth) * 100 + Number(rest)
  return count(text, start, start + words.length, value)
}

function count(text: string, start: number, end: number, value: number): Token {
  const token: Token = { kind: 'number', text: text.slice(start, end), start, end, meanings: [], value }
  if (NOT_COUNT_BEFORE.includes(text.charAt(start - 1) || ' ')) return { ...token, kind: 'not-count' }
  const scale = match(PERCENT, text, end) ?? match(MILLIONS, text, end)
  if (scale !== null) return { ...token, kind: 'not-count', end: end + scale[0].length }
  const counted = match(COUNT_ENDING, text, end)
  if (counted !== null) return { ...token, end: end + counted[0].length }
  const ordinal = match(ORDINAL_ENDING, text, end)
  // «118-та дронами» is a slip for a case ending: no month has so many days
  if (ordinal !== null && value > DAYS_IN_MONTH && EITHER_ENDING.test(ordinal[0]))
    return { ...token, end: end + ordinal[0].length }
  if (ordinal !== null) return { ...token, kind: 'not-count', ordinal: true, end: end + ordinal[0].length }
  const glued = match(GLUED, text, end)
  if (glued !== null && !GLUED_WEAPON.test(glued[0])) return notCount(text, start, end + glued[0].length)
  return token
}

/** Without a value: not even part of a date. */
function notCount(text: string, start: number, end: number): Token {
  return { kind: 'not-count', text: text.slice(start, end), start, end, meanings: [] }
}

function dateToken(found: RegExpExecArray, start: number): Token {
  const [words, isoYear, isoMonth, isoDay, first = '', second = '', shortYear = ''] = found
  const end = start + words.length
  const token: Token = { kind: 'not-count', text: words, start, end, meanings: [] }
  if (isoYear !== undefined) {
    return {
      ...token,
      kind: 'date',
      date: { year: Number(isoYear), month: Number(isoMonth), day: Number(isoDay) },
    }
  }
  // 12/29/23 puts the month first, 29.12.23 the day; what fits neither is no date
  const [day, month] = words.includes('/') ? [Number(second), Number(first)] : [Number(first), Number(second)]
  if (day > 31 || month > 12 || day === 0 || month === 0) return token
  const year = shortYear.length === 2 ? 2000 + Number(shortYear) : Number(shortYear)
  return { ...token, kind: 'date', date: { year, month, day } }
}

function match(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at
  return expression.exec(text)
}
