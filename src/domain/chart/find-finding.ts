import { addDays, type IsoDate } from '../calendar.ts'
import type { Figure, Raid } from '../strikes/strike-row.ts'
import { judge } from '../tally/definitions.ts'
import { sumCounts } from '../tally/figures.ts'
import type { NightCount } from '../tally/statistics/night-series.ts'
import { mostSince, topNights } from '../tally/statistics/records.ts'
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
  const raids = topNights(raidsOf(nights, model), Infinity)
  const [largest] = raids
  if (largest === undefined) {
    const stopped = nights.reduce((sum, night) => sum + (partsOf(rowsOf(night, model))?.stopped ?? 0), 0)
    return stopped > 0 ? { kind: 'stopped-only', stopped } : { kind: 'nothing' }
  }
  const lastNight = raids.reduce((last, { night }) => (night > last ? night : last), largest.night)
  const last = raids.find(({ night }) => night === lastNight) ?? largest
  const mean = raids.reduce((sum, { launched }) => sum + launched.value, 0) / raids.length
  const earlier = [...raidsOf(before, model), ...raidsOf(nights, model)].filter(
    ({ night }) => night < lastNight && isCountedAlike(night, lastNight, model),
  )
  const most = last.launched.value >= mean ? mostSince([...earlier, last], lastNight) : null
  if (most?.kind === 'since' && isLongAgo(most.night, lastNight))
    return { kind: 'most-since', since: most.night, raid: countOf(last) }
  if (most?.kind === 'ever' && isLongAgo(most.from, lastNight))
    return { kind: 'most-ever', begins: most.from, raid: countOf(last) }
  return { kind: 'most-in-period', raid: countOf(largest) }
}

function isLongAgo(since: IsoDate, night: IsoDate): boolean {
  return since <= addDays(night, -WORTH_DAYS)
}

/** What was counted otherwise is no record to be compared with. */
function isCountedAlike(from: IsoDate, to: IsoDate, model: string): boolean {
  return judge('record', [{ from, to }], model).kind === 'plain'
}

type RaidOfDate = NightCount & { readonly raid: Raid | null }

/** The raids of which it is stated how many were launched, in the order of their dates. */
function raidsOf(nights: readonly NightTally[], model: string): readonly RaidOfDate[] {
  return nights.flatMap((tally) =>
    [...Map.groupBy(rowsOf(tally, model), (row) => row.raid)].flatMap(
      ([raid, rows]): readonly RaidOfDate[] => {
        const counts = sumCounts(rows)
        return counts.launched === null ? [] : [{ night: tally.night, report: 'told', raid, counts, rows }]
      },
    ),
  )
}

function countOf({ night, raid, launched }: RaidOfDate & { readonly launched: Figure }): RaidCount {
  return { night, raid, launched: launched.value, isLeast: launched.bound === 'at-least' }
}
