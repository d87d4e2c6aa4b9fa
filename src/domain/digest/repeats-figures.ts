import { addDays, type IsoDate } from '../calendar.ts'
import type { Event } from '../event.ts'
import { LANGUAGES, type Language } from '../language.ts'
import { COUNTS } from '../tally/figures.ts'
import type { NightTally } from '../tally/tally.ts'
import { ATTACK_WORDS, NEGATIONS, NO_REPORT_WORDS, REPORT_NOUNS, REPORT_WORDS } from './report-words.ts'

/** What stands in a digest beside its stories: raids with their figures, or that its night has none. */
export type ToldFigures = { readonly dates: readonly IsoDate[]; readonly raids: readonly NightTally[] }

/** Whether a text, or a sentence out of a longer one, says no more than what stands in the digest. */
export type Knows = (text: string, whole?: string) => boolean

/** Knows figures told in the very words of a report, and that there is none; a place, a loss, a reason is more. */
export function knowsFigures({ dates, raids }: ToldFigures): Knows {
  const dated = datesOf(dates)
  const quotes = quotesOf(raids)
  const known = new Set([...datesOf(raids.map(({ night }) => night)), ...valuesOf(raids)])
  return (text, whole = text) => isAllFigures(text, whole, quotes, known) || isNoReport(text, dated)
}

/** Whether none of the tellings that a reader may be given says more than what is known. */
export function saysOnly(tellings: Event['stories'], knows: Knows): boolean {
  return tellings.every(
    ({ topics, headline, text }) => topics.includes('strikes') && knows(`${headline}\n${text}`),
  )
}

function isAllFigures(
  part: string,
  whole: string,
  quotes: readonly string[],
  known: ReadonlySet<string>,
): boolean {
  const [text, around] = [foldText(part), foldText(whole)]
  const told = quotes.filter((quote) => around.includes(quote))
  if (told.length === 0) return false
  const rest = told.reduce((left, quote) => left.replaceAll(quote, ' '), text)
  const figures = rest.match(/\d+/gu) ?? []
  const said = new Set(told.flatMap((quote) => quote.split(/\D+/u)))
  // A figure that stands in none of the rows is news, unless it is of the date.
  if (figures.some((figure) => !said.has(figure) && !known.has(figure))) return false
  const words = wordsOf(rest)
  // What hit may stand in no row.
  if (rest === text && words.some((word) => HITS.test(word))) return false
  return words.every((word) => isOneOf(word, REPORT_STEMS))
}

const HITS = /^(?:hit|struck|влуч|уразил)/u

/** "No report for the night", «зведених даних немає»; that no drones came is news. */
export function isNoReport(text: string, dated: ReadonlySet<string> | null = null): boolean {
  const whole = foldText(text)
  const words = wordsOf(whole)
  return (
    words.some((word) => isOneOf(word, REPORT_NOUN_STEMS)) &&
    words.some((word) => NEGATION_WORDS.has(word)) &&
    !words.some((word, at) => NEGATION_WORDS.has(word) && deniesAttack(words.slice(at + 1, at + 3))) &&
    words.every((word) => isOneOf(word, REPORT_STEMS) || isOneOf(word, NO_REPORT_STEMS)) &&
    (whole.match(/\d+/gu) ?? []).every((figure) => dated?.has(figure) ?? true)
  )
}

/** What follows a "no" is what there is none of. */
function deniesAttack(following: readonly string[]): boolean {
  const first = following.find((word) => isOneOf(word, REPORT_NOUN_STEMS) || isOneOf(word, ATTACK_STEMS))
  return first !== undefined && !isOneOf(first, REPORT_NOUN_STEMS)
}

/** The numbers of some dates and of the days before them, as a text about them may have them. */
function datesOf(nights: readonly IsoDate[]): ReadonlySet<string> {
  const parts = nights.flatMap((night) => [night, addDays(night, -1)].flatMap((date) => date.split('-')))
  return new Set(parts.map((part) => String(Number(part))))
}

const wordsOf = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? []

/** The figures of the rows, as a text may have them. */
function valuesOf(raids: readonly NightTally[]): readonly string[] {
  return raids.flatMap(({ rows }) =>
    rows.flatMap((row) => COUNTS.flatMap((count) => (row[count] === null ? [] : [String(row[count].value)]))),
  )
}

/** The longest first, so that none is left in pieces. */
function quotesOf(raids: readonly NightTally[]): readonly string[] {
  const evidence = raids.flatMap(({ rows, impacts }) => [
    ...rows.flatMap(({ claims }) => claims.flatMap((claim) => claim.evidence)),
    ...impacts.flatMap(({ claims }) => claims.flatMap((claim) => claim.evidence)),
  ])
  const quotes = evidence.map(({ quote }) => fold(quote).trim())
  return [...new Set(quotes)]
    .filter((quote) => quote !== '')
    .toSorted((one, other) => other.length - one.length)
}

type Stems = Readonly<Record<Language, readonly string[]>>

const stemsOf = (stems: Stems): ReadonlySet<string> =>
  new Set(LANGUAGES.flatMap((language) => stems[language].flatMap((line) => line.split(' '))))

const REPORT_STEMS = stemsOf(REPORT_WORDS)
const NO_REPORT_STEMS = stemsOf(NO_REPORT_WORDS)
const REPORT_NOUN_STEMS = stemsOf(REPORT_NOUNS)
const ATTACK_STEMS = stemsOf(ATTACK_WORDS)
const NEGATION_WORDS = stemsOf(NEGATIONS)

/** Short words are whole ones: "a" is no stem. */
function isOneOf(word: string, stems: ReadonlySet<string>): boolean {
  if (stems.has(word)) return true
  for (let end = word.length - 1; end >= SHORTEST_STEM; end--) if (stems.has(word.slice(0, end))) return true
  return false
}

const SHORTEST_STEM = 3
const CLOCK = /\b\d{1,2}[:.]\d{2}\b/gu

function foldText(text: string): string {
  return fold(text).replace(CLOCK, ' ')
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/['’ʼ]/gu, '').replace(/\s+/gu, ' ')
}
