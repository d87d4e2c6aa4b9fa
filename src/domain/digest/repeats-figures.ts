import { addDays } from '../calendar.ts'
import type { Event, EventStory } from '../event.ts'
import { LANGUAGES } from '../language.ts'
import type { NightTally } from '../tally/tally.ts'
import { REPORT_WORDS } from './report-words.ts'

/** As many words may be left of what looks like the words of a report: a name that no list has. */
const MOST_LEFT = 1

/**
 * Whether an event only repeats the figures of raids that stand above it: told by every source in the words that state
 * these figures, and in words of reports. A place, a loss, a reason is more, and stays.
 */
export function repeatsFigures(event: Event, raids: readonly NightTally[]): boolean {
  const quotes = quotesOf(raids)
  if (quotes.length === 0) return false
  const dates = raids.flatMap(({ night }) => [night, addDays(night, -1)].flatMap((date) => date.split('-')))
  const dated = new Set(dates.map((part) => String(Number(part))))
  return event.stories.every(
    (story) => story.topics.includes('strikes') && isAllFigures(story, quotes, dated),
  )
}

function isAllFigures(
  { headline, text }: EventStory,
  quotes: readonly string[],
  dated: ReadonlySet<string>,
): boolean {
  const whole = fold(`${headline} ${text}`).replace(CLOCK, ' ')
  const told = quotes.filter((quote) => whole.includes(quote))
  if (told.length === 0) return false
  const rest = told.reduce((left, quote) => left.replaceAll(quote, ' '), whole)
  const figures = rest.match(/\d+/gu) ?? []
  const said = new Set(told.flatMap((quote) => quote.split(/\D+/u)))
  // A figure that no claim rests on is news, unless it is said twice or is of the date.
  if (figures.some((figure) => !said.has(figure) && !dated.has(figure))) return false
  const words = rest.match(/\p{L}+/gu) ?? []
  return new Set(words.filter((word) => !isReportWord(word))).size <= MOST_LEFT
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

const STEMS = new Set(
  LANGUAGES.flatMap((language) => REPORT_WORDS[language].flatMap((line) => line.split(' '))),
)

function isReportWord(word: string): boolean {
  if (STEMS.has(word)) return true
  // Short words are whole ones: "a" is no stem.
  for (let end = word.length - 1; end >= SHORTEST_STEM; end--) if (STEMS.has(word.slice(0, end))) return true
  return false
}

const SHORTEST_STEM = 3
const CLOCK = /\b\d{1,2}[:.]\d{2}\b/gu

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/['’ʼ]/gu, '').replace(/\s+/gu, ' ')
}
