import type { Figure, StrikeRow } from '../domain/strikes/strike-row.ts'
import type { strikeRows } from './schema.ts'
import { storableText } from '../domain/storable-text.ts'

/** A strike row as columns. */
export function strikeValues(row: StrikeRow) {
  return {
    night: row.night,
    raid: row.raid,
    model: row.model,
    launched: row.launched?.value ?? null,
    launchedBound: row.launched?.bound ?? null,
    intercepted: row.intercepted?.value ?? null,
    interceptedBound: row.intercepted?.bound ?? null,
    lost: row.lost?.value ?? null,
    scope: row.scope,
    role: row.role,
    doubts: [...row.doubts],
    places: [...(row.places ?? [])],
    launchSites: [...(row.launchSites ?? [])],
    evidence: row.evidence.map(({ start, end, quote }) => ({ start, end, quote: storableText(quote) })),
  }
}

/** Columns as a strike row. */
export function strikeRowOf(values: typeof strikeRows.$inferSelect): StrikeRow {
  return {
    night: values.night,
    raid: values.raid,
    model: values.model,
    launched: figureOf(values.launched, values.launchedBound),
    intercepted: figureOf(values.intercepted, values.interceptedBound),
    lost: values.lost === null ? null : { value: values.lost },
    scope: values.scope,
    role: values.role,
    doubts: values.doubts,
    ...(values.places.length > 0 && { places: values.places }),
    ...(values.launchSites.length > 0 && { launchSites: values.launchSites }),
    // In one order of keys, which the database does not keep.
    evidence: values.evidence.map(({ start, end, quote }) => ({ start, end, quote })),
  }
}

const figureOf = (value: number | null, bound: Figure['bound'] | null): Figure | null =>
  value === null ? null : bound === null || bound === undefined ? { value } : { value, bound }
