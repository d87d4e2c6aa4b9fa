import type { NightTally, SourceRef } from '../tally/tally.ts'
import { modelFamily } from '../weapons/kinds.ts'
import { modelParts } from '../weapons/models.ts'

/** Whose figures of some weapons are drawn, those that tell most nights first; `null` for all weapons. */
export function sourcesOf(nights: readonly NightTally[], model: string | null): readonly SourceRef[] {
  const family = model === null ? null : modelFamily(model)
  const refs = nights.flatMap(({ rows }) =>
    rows
      .filter((row) => family === null || modelParts(row.model).some((part) => family.has(part)))
      .flatMap(({ sources }) => sources.slice(0, 1)),
  )
  return [...Map.groupBy(refs, ({ slug }) => slug).values()]
    .toSorted((one, other) => other.length - one.length)
    .flatMap(([ref]) => ref ?? [])
}

/** When the newest of the figures was told; `null` for none. */
export function newestOf(nights: readonly NightTally[]): Date | null {
  const times = nights.flatMap(({ rows }) =>
    rows.flatMap(({ claims }) => claims.map(({ reportedAt }) => reportedAt.getTime())),
  )
  return times.length === 0 ? null : new Date(times.reduce((one, other) => Math.max(one, other)))
}
