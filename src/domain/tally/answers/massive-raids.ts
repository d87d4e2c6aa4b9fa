import { meanOf } from '../statistics/means.ts'
import type { NightSeries } from '../statistics/night-series.ts'
import type { AnswerBody, NightLaunched } from './answer.ts'

/** Reports call raids massive without saying when one is: here it is one of at least twice what is usual in the period. */
const FACTOR = 2

/** Nights far above the usual of a period, against the others. */
export function massiveRaids(whole: NightSeries, launched: readonly NightLaunched[]): AnswerBody {
  const values = launched.map((night) => night.launched.value).toSorted((one, other) => one - other)
  const usual = values[Math.floor((values.length - 1) / 2)]
  if (usual === undefined) return { kind: 'nothing' }
  const nights = launched.filter((night) => night.launched.value >= FACTOR * usual).toReversed()
  const isMassive = new Set(nights.map(({ night }) => night))
  return {
    kind: 'massive',
    factor: FACTOR,
    usual,
    nights,
    massive: meanOf(whole.filter(({ night }) => isMassive.has(night))),
    routine: meanOf(whole.filter(({ night }) => !isMassive.has(night))),
  }
}
