import type { SourceInfo } from '../domain/source.ts'
import type { ImportedRow, SourceStore, StrikeStore } from '../ports.ts'

/** The source a table is stored under unless another is named. */
export const TABLE_SOURCE: SourceInfo = {
  slug: 'missile-attacks-table',
  name: 'Massive Missile Attacks on Ukraine (P. Ivaniuk)',
  kind: 'table',
  url: null,
  language: 'en',
  authority: 'press',
  quoting: 'summary',
  intervalMinutes: 0,
  rhythmHours: null,
}

/**
 * Stores the rows of a table as claims of one source, in one transaction. Importing the same again adds
 * nothing; figures that a later edition corrects supersede what the table said before.
 */
export async function importStrikes(
  deps: { readonly sources: SourceStore; readonly strikes: StrikeStore },
  rows: readonly ImportedRow[],
  now: Date,
  source: SourceInfo = TABLE_SOURCE,
): ReturnType<StrikeStore['importRows']> {
  await deps.sources.ensure(source, now)
  return deps.strikes.importRows(source.slug, rows, now)
}
