import { addDays, type IsoDate } from '../calendar.ts'
import { judge } from '../tally/definitions.ts'
import type { NightTally } from '../tally/tally.ts'
import type { Finding, RaidCount } from './chart.ts'
import { partsOf, rowsOf } from './parts.ts'

/** A record of fewer days is none. */
const WORTH_DAYS = 7

/**
 * What is to be said of the weapons of a period: that its last raid was the largest for a while, or which of its raids
 * was. Looks back over the dates of `before`, as far as weapons were counted alike.
 */
export function findFinding(
  model: string,
  nights: readonly NightTally[],
  before: readonly NightTally[],
): Finding {
  const raids = countRaids(nights, model)
  const last = raids.at(-1)
  if (last === undefined) {
    const stopped = nights.reduce((sum, night) => sum + (partsOf(rowsOf(night, model))?.stopped ?? 0), 0)
    return stopped > 0 ? { kind: 'stopped-only', stopped } : { kind: 'nothing' }
  }
  const most = raids.reduce((one, other) => (other.launched > one.launched ? other : one))
  if (most.night !== last.night) return { kind: 'most-in-period', raid: most }
  const earlier = [...countRaids(before, model), ...raids].filter(
    ({ night }) => night < most.night && isCountedAlike(night, most.night, model),
  )
  const [first] = earlier
  const since = earlier.findLast(({ launched }) => launched >= most.launched)?.night
  const begins = first?.night
  if (since !== undefined && isLongAgo(since, most.night)) return { kind: 'most-since', since, raid: most }
  if (since === undefined && begins !== undefined && isLongAgo(begins, most.night))
    return { kind: 'most-ever', begins, raid: most }
  return { kind: 'most-in-period', raid: most }
}

/** What was counted otherwise is no record to be compared with. */
function isCountedAlike(from: IsoDate, to: IsoDate, model: string): boolean {
  return judge('record', [{ from, to }], model).kind === 'plain'
}

function isLongAgo(since: IsoDate, night: IsoDate): boolean {
  return since <= addDays(night, -WORTH_DAYS)
}

/** The raids of which it is stated how many were launched, in the order of their dates. */
function countRaids(nights: readonly NightTally[], model: string): readonly RaidCount[] {
  return nights.flatMap((tally) =>
    [...Map.groupBy(rowsOf(tally, model), (row) => row.raid)].flatMap(([raid, rows]) => {
      const told = rows.filter((row) => row.launched !== null)
      if (told.length === 0) return []
      const launched = told.reduce((sum, row) => sum + (row.launched?.value ?? 0), 0)
      const isLeast = told.length < rows.length || told.some((row) => row.launched?.bound === 'at-least')
      return [{ night: tally.night, raid, launched, isLeast }]
    }),
  )
}
