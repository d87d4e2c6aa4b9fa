import { explainStrikes, type ExtractionContext } from '../../src/domain/strikes/explain-strikes.ts'
import type { StrikeRow } from '../../src/domain/strikes/strike-row.ts'

/**
 * The strike rows that a text states, in the order of the text. Dates without a year and weekdays are resolved by
 * `publishedOn` (ISO date); `language` null lets the text decide. Nothing stated is an empty list. Never throws.
 */
export function extractStrikes(text: string, context: ExtractionContext): StrikeRow[] {
  return [...explainStrikes(text, context).rows]
}
