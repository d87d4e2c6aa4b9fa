import type { Raid } from '../strikes/strike-row.ts'
import { isSameFigure } from '../tally/figures.ts'
import { isOneOf } from '../tally/statistics/night-series.ts'
import type { NightTally, TallyRow } from '../tally/tally.ts'
import type { Alert } from './alert.ts'

/** How many of one weapon were launched in a raid, at the least. */
export type RaidCount = { readonly model: string; readonly count: number }

/** All that alerts weigh: guided bombs and reconnaissance drones are no part of a raid's size. */
const COUNTED = ['drone', 'missile'] as const

/** The rows of one raid; what no source says to be of the night or of the day counts as the night's. */
export function rowsOfRaid({ rows }: NightTally, raid: Raid): readonly TallyRow[] {
  return rows.filter((row) => (row.raid === 'day') === (raid === 'day'))
}

/**
 * What is certain of a raid: only figures that a source states without a doubt. What was shot down was launched, so
 * that it counts where nobody states what was. "Up to 40" is no number of which at least so many were.
 */
export function raidCounts(rows: readonly TallyRow[]): readonly RaidCount[] {
  return rows.flatMap((row) => {
    const count = certain(row, 'launched') ?? certain(row, 'intercepted')
    return count === null || count === 0 ? [] : [{ model: row.model, count }]
  })
}

function certain(row: TallyRow, count: 'launched' | 'intercepted'): number | null {
  const figure = row[count]
  if (figure === null || figure.bound === 'at-most') return null
  const isCertain = row.claims.some(
    (claim) => claim.doubts.length === 0 && isSameFigure(claim[count], figure),
  )
  return isCertain ? figure.value : null
}

/** How many of what an alert is about are among them. */
export function countFor(alert: Alert, counts: readonly RaidCount[]): number {
  const models = alert.kind === 'launched' ? COUNTED : [alert.value]
  return counts
    .filter(({ model }) => model.split('+').every((part) => isOneOf(part, models)))
    .reduce((sum, { count }) => sum + count, 0)
}

/** Whether a raid is one that a reader wants to be told of; a word is in no raid. */
export function isMet(alert: Alert, counts: readonly RaidCount[]): boolean {
  return alert.kind !== 'word' && countFor(alert, counts) >= alert.least
}
