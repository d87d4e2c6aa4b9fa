import { addDays, type IsoDate } from '../calendar.ts'
import { judge } from '../tally/definitions.ts'
import type { NightTally } from '../tally/tally.ts'
import type { Finding, RaidCount } from './chart.ts'
import { partsOf, rowsOf } from './parts.ts'

/** A record of fewer days is none. */
const WORTH_DAYS = 7

/**
 * What is to be said of the weapons of a period: that its last raid, if it is a large one, was the largest for a while;
 * else which of its raids was the largest. Looks back over the dates of `before`, as far as weapons were counted alike.
 */
export function findFinding(
  model: string,
  nights: readonly NightTally[],
  before: readonly NightTally[],
): Finding {
  const raids = countRaids(nights, model)
  const lastNight = raids.at(-1)?.night
  if (lastNight === undefined) {
    const stopped = nights.reduce((sum, night) => sum + (partsOf(rowsOf(night, model))?.stopped ?? 0), 0)
    return stopped > 0 ? { kind: 'stopped-only', stopped } : { kind: 'nothing' }
  }
  const raid = largestOf(raids.filter(({ night }) => night === lastNight))
  const mean = raids.reduce((sum, { launched }) => sum + launched, 0) / raids.length
  const earlier = [...countRaids(before, model), ...raids].filter(
    ({ night }) => night < lastNight && isCountedAlike(night, lastNight, model),
  )
  const begins = earlier[0]?.night
  const since = earlier.findLast(({ launched }) => launched >= raid.launched)?.night
  if (raid.launched >= mean) {
    if (since !== undefined && isLongAgo(since, lastNight)) return { kind: 'most-since', since, raid }
    if (since === undefined && begins !== undefined && isLongAgo(begins, lastNight))
      return { kind: 'most-ever', begins, raid }
  }
  return { kind: 'most-in-period', raid: largestOf(raids) }
}

function largestOf(raids: readonly RaidCount[]): RaidCount {
  return raids.reduce((one, other) => (other.launched > one.launched ? other : one))
}

function isLongAgo(since: IsoDate, night: IsoDate): boolean {
  return since <= addDays(night, -WORTH_DAYS)
}

/** What was counted otherwise is no record to be compared with. */
function isCountedAlike(from: IsoDate, to: IsoDate, model: string): boolean {
  return judge('record', [{ from, to }], model).kind === 'plain'
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
