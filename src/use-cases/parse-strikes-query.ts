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

/**
 * Reads a period and a weapon in either order and language: "week", "shahed", "kalibr 2023-07",
 * «тиждень шахеди». Neither is the last night.
 */
export function parseStrikesQuery(text: string, today: IsoDate, language: Language): StrikesQuery | NoPeriod {
  const whole = parsePeriod(text, today, language)
  if (whole.kind === 'period') return { kind: 'query', period: whole, model: null }
  const words = text.trim().split(/[\s,]+/)
  for (const { span, rest } of spansOf(words)) {
    const model = parseModel(span)
    if (model === null) continue
    const period = parsePeriod(rest === '' ? WEAPON_PERIOD : rest, today, language)
    if (period.kind === 'period') return { kind: 'query', period, model }
    if (period.reason !== 'unreadable') return period
  }
  return whole
}

/** Every run of words with what is left without it, the longest first. */
function spansOf(words: readonly string[]): readonly { readonly span: string; readonly rest: string }[] {
  const lengths = words.map((_, index) => words.length - index)
  return lengths.flatMap((length) =>
    words.slice(0, words.length - length + 1).map((_, start) => ({
      span: words.slice(start, start + length).join(' '),
      rest: [...words.slice(0, start), ...words.slice(start + length)].join(' '),
    })),
  )
}
