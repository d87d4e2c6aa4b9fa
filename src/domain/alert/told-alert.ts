import type { Event } from '../event.ts'
import type { Raid } from '../strikes/strike-row.ts'
import type { NightTally, TallyRow } from '../tally/tally.ts'
import type { Alert } from './alert.ts'
import type { ShownAlert } from './decide-alert.ts'
import { raidCounts, rowsOfRaid, type RaidCount } from './raid-counts.ts'

/** A raid as an alert tells it. */
export type RaidAlert = {
  /** Those alone of which something is certain. */
  readonly rows: readonly TallyRow[]
  readonly counts: readonly RaidCount[]
  readonly shows: ShownAlert['shows']
}

/** Without rows for a raid of which nothing is certain, or nothing any more. */
export function raidAlert(tally: NightTally, raid: Raid): RaidAlert {
  const counts = raidCounts(rowsOfRaid(tally, raid))
  const rows = rowsOfRaid(tally, raid).filter((row) => counts.some(({ model }) => model === row.model))
  const figures = rows.map(({ model, launched, intercepted, lost }) => [model, launched, intercepted, lost])
  return { rows, counts, shows: JSON.stringify(figures) }
}

/** Who tells an event: an alert of it grows by its sources. */
export function sourcesAlert({ stories }: Event): ShownAlert {
  return { sounded: [], shows: [...new Set(stories.map(({ sourceSlug }) => sourceSlug))].toSorted().join() }
}

/** The words among alerts. */
export function wordsOf(alerts: readonly Alert[]): readonly string[] {
  return alerts.filter(({ kind }) => kind === 'word').map(({ value }) => value)
}
