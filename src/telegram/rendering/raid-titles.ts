import type { Raid } from '../../domain/strikes/strike-row.ts'
import type { TallyRow } from '../../domain/tally/tally.ts'
import type { Texts } from '../../ports.ts'
import { capitalise } from './tally-phrases.ts'

export type RaidRows = { readonly raid: Raid | null; readonly rows: readonly TallyRow[] }

/** The rows of one date by raid, in their order. */
export function rowsByRaid(rows: readonly TallyRow[]): readonly RaidRows[] {
  return [...Map.groupBy(rows, (row) => row.raid)].map(([raid, ofRaid]) => ({ raid, rows: ofRaid }))
}

/** "Night of 28 September", "Day of 28 September"; the date alone where it has both, or nobody says which. */
export function dateTitle(rows: readonly TallyRow[], date: string, texts: Texts, weapon?: string): string {
  const [first, ...others] = rowsByRaid(rows)
  const raid = first === undefined ? 'night' : others.length > 0 ? null : first.raid
  const key = `tally-${raid ?? 'date'}`
  return weapon === undefined ? texts(key, { date }) : texts(`${key}-model`, { date, weapon })
}

/** What stands over one of several raids: "By night". */
export function raidTitle(raid: Raid | null, texts: Texts): string {
  return capitalise(raidName(raid, texts))
}

/** The same within a line. */
export function raidName(raid: Raid | null, texts: Texts): string {
  return texts(`tally-raid-${raid ?? 'unnamed'}`)
}
