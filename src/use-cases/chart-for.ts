import { addDays, dateOfDayNumber, type IsoDate } from '../domain/calendar.ts'
import type { Chart } from '../domain/chart/chart.ts'
import { composeChart } from '../domain/chart/compose-chart.ts'
import { tallyFor, type TallyDeps } from './tally.ts'

export type ChartQuestion = {
  readonly from: IsoDate
  readonly to: IsoDate
  /** A weapon key or the key of a kind; `null` for drones and missiles. */
  readonly model: string | null
}

/** One night is no chart: it is shown at the end of so many. */
const FEWEST_NIGHTS = 7
const FIRST_NIGHT = dateOfDayNumber(1)

/**
 * The chart of a period over all sources; what came before is looked at for what its last raid is compared with. What lies
 * before the first night of which anything is known is not drawn: nobody failed to report it.
 */
export async function chartFor(deps: TallyDeps, { from, to, model }: ChartQuestion): Promise<Chart> {
  const week = addDays(to, 1 - FEWEST_NIGHTS)
  const start = from === to ? week : from
  const [{ byNight }, earlier] = await Promise.all([
    tallyFor(deps, { period: { from: start, to } }),
    start > FIRST_NIGHT
      ? tallyFor(deps, { period: { from: FIRST_NIGHT, to: addDays(start, -1) } })
      : { byNight: [] },
  ])
  const known = [...earlier.byNight, ...byNight].find(({ rows }) => rows.length > 0)?.night ?? start
  const begin = known > start ? (known < week ? known : week) : start
  return composeChart({
    from: begin > start ? begin : start,
    to,
    model,
    nights: byNight,
    before: earlier.byNight,
  })
}
