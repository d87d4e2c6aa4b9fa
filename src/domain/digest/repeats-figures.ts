import { addDays, type IsoDate } from '../calendar.ts'
import type { Event, EventStory } from '../event.ts'
import { LANGUAGES, type Language } from '../language.ts'
import { COUNTS } from '../tally/figures.ts'
import type { NightTally } from '../tally/tally.ts'
import { NEGATIONS, NO_REPORT_WORDS, REPORT_WORDS } from './report-words.ts'

/**
 * Whether an event only repeats the figures of raids that stand above it: told by every source in the words that state
 * these figures, and in words of reports. A place, a loss, a reason is more, and stays.
 */
export function repeatsFigures(event: Event, raids: readonly NightTally[]): boolean {
  const quotes = quotesOf(raids)
  if (quotes.length === 0) return false
  const known = new Set([...datesOf(raids.map(({ night }) => night)), ...valuesOf(raids)])
  return event.stories.every(
    (story) => story.topics.includes('strikes') && isAllFigures(story, quotes, known),
  )
}

function isAllFigures(
  { headline, text }: EventStory,
  quotes: readonly string[],
  known: ReadonlySet<string>,
): boolean {
  const whole = fold(`${headline} ${text}`).replace(CLOCK, ' ')
  const told = quotes.filter((quote) => whole.includes(quote))
  if (told.length === 0) return false
  const rest = told.reduce((left, quote) => left.replaceAll(quote, ' '), whole)
  const figures = rest.match(/\d+/gu) ?? []
  const said = new Set(told.flatMap((quote) => quote.split(/\D+/u)))
  // A figure that stands in none of the rows is news, unless it is of the date.
  if (figures.some((figure) => !said.has(figure) && !known.has(figure))) return false
  return wordsOf(rest).every((word) => isOneOf(word, REPORT_STEMS))
}

/** Whether an event only says that a night has no report, as stands above it where that is so. */
export function saysNoReport(event: Event, night: IsoDate): boolean {
  const dated = datesOf([night])
  return event.stories.every(({ topics, headline, text }) => {
    const whole = fold(`${headline} ${text}`).replace(CLOCK, ' ')
    const words = wordsOf(whole)
    return (
      topics.includes('strikes') &&
      words.some((word) => isOneOf(word, NEGATION_STEMS)) &&
      words.every((word) => isOneOf(word, REPORT_STEMS) || isOneOf(word, NO_REPORT_STEMS)) &&
      (whole.match(/\d+/gu) ?? []).every((figure) => dated.has(figure))
    )
  })
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
const NEGATION_STEMS = stemsOf(NEGATIONS)

/** Short words are whole ones: "a" is no stem. */
function isOneOf(word: string, stems: ReadonlySet<string>): boolean {
  if (stems.has(word)) return true
  for (let end = word.length - 1; end >= SHORTEST_STEM; end--) if (stems.has(word.slice(0, end))) return true
  return false
}

const SHORTEST_STEM = 3
const CLOCK = /\b\d{1,2}[:.]\d{2}\b/gu

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/['’ʼ]/gu, '').replace(/\s+/gu, ' ')
}
