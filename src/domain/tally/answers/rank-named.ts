import type { NightSeries } from '../statistics/night-series.ts'
import { toldNights } from '../statistics/night-series.ts'
import type { SourceRef } from '../tally.ts'

/** Places by how many dates name them: a report counts weapons, and hardly ever says how many came from where. */
export function rankPlaces(series: NightSeries, kind: 'sites' | 'places') {
  const told = toldNights(series)
  const named = told.map(({ rows }) => {
    const claims = rows.flatMap((row) => row.claims)
    return new Set(claims.flatMap((claim) => (kind === 'sites' ? claim.launchSites : claim.places) ?? []))
  })
  const counts = Map.groupBy(
    named.flatMap((places) => [...places]),
    (place) => place,
  )
  return {
    ranked: [...counts]
      .map(([place, { length }]) => ({ place, nights: length }))
      .toSorted((one, other) => other.nights - one.nights || (one.place < other.place ? -1 : 1)),
    named: named.filter(({ size }) => size > 0).length,
    silent: named.filter(({ size }) => size === 0).length,
  }
}

/** The sources that the figures of a series rest on, by how many dates each tells. */
export function rankSources(
  series: NightSeries,
): readonly { readonly source: SourceRef; readonly nights: number }[] {
  const told = toldNights(series).flatMap(({ night, rows }) =>
    rows.flatMap((row) => row.sources.map((source) => ({ night, source }))),
  )
  return [...Map.groupBy(told, ({ source }) => source.slug).values()]
    .flatMap((own) => {
      const last = own.at(-1)
      return last === undefined
        ? []
        : [{ source: last.source, nights: new Set(own.map(({ night }) => night)).size }]
    })
    .toSorted((one, other) => other.nights - one.nights)
}
