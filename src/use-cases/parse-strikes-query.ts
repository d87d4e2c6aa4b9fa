import type { IsoDate } from '../domain/calendar.ts'
import type { Language } from '../domain/language.ts'
import { parseModel } from '../domain/strikes/parse-model.ts'
import { parsePeriod, type NoPeriod, type Period } from '../domain/tally/parse-period.ts'

export type StrikesQuery = {
  readonly kind: 'query'
  readonly period: Period
  /** A weapon key; `null` for all weapons. */
  readonly model: string | null
}

/** A weapon named without a period is told over so many days. */
const WEAPON_PERIOD = 'month'
/** The longest that anyone asks: "cruise missiles from 1 July 2023 to 15 July 2023". */
const MAX_WORDS = 10

/**
 * Reads a period and a weapon in either order and language: "week", "shahed", "kalibr 2023-07",
 * «тиждень шахеди». Neither is the last night. A word that belongs to neither makes all of it unreadable.
 */
export function parseStrikesQuery(text: string, today: IsoDate, language: Language): StrikesQuery | NoPeriod {
  const whole = parsePeriod(text, today, language)
  if (whole.kind === 'period') return { kind: 'query', period: whole, model: null }
  const words = text
    .trim()
    .split(/[\s,]+/)
    .slice(0, MAX_WORDS + 1)
  if (words.length > MAX_WORDS) return whole
  for (const { span, rest } of spansOf(words)) {
    const model = modelOf(span)
    if (model === null) continue
    const period = parsePeriod(rest.length === 0 ? WEAPON_PERIOD : rest.join(' '), today, language)
    if (period.kind === 'period') return { kind: 'query', period, model }
    if (period.reason !== 'unreadable') return period
  }
  return whole
}

/** What people call a class of weapons, and no report does. */
const SPOKEN_NAMES: ReadonlyMap<string, string> = new Map(
  ['ballistics', 'балістика', 'балістики', 'балістику'].map((word) => [word, 'ballistic-missile']),
)

/** The weapon that the words name, when each of them has a part in the name: "Shahed 2023-07" names none. */
function modelOf(span: readonly string[]): string | null {
  const spoken = span.length === 1 ? SPOKEN_NAMES.get(span[0]?.toLowerCase() ?? '') : undefined
  if (spoken !== undefined) return spoken
  const model = parseModel(span.join(' '))
  const hasPart = (word: string, index: number): boolean =>
    parseModel(word) !== null || parseModel(span.toSpliced(index, 1).join(' ')) !== model
  return model !== null && span.every(hasPart) ? model : null
}

/** Every run of words with what is left without it, the longest first. */
function spansOf(
  words: readonly string[],
): readonly { readonly span: readonly string[]; readonly rest: readonly string[] }[] {
  const lengths = words.map((_, index) => words.length - index)
  return lengths.flatMap((length) =>
    words.slice(0, words.length - length + 1).map((_, start) => ({
      span: words.slice(start, start + length),
      rest: words.toSpliced(start, length),
    })),
  )
}
