import { joinModels } from '../../weapons/models.ts'
import type { Mention } from '../mention.ts'
import type { Refiner } from './refiner.ts'

/** "125 of 153 drones in raids by night and by day" above 92 by night and 61 by day: the sum of both is the figure of neither. */
export const sumRaids = {
  name: 'sum-raids',
  owns: ['role'],
  refine: (mentions) => {
    const counted = mentions.filter(isCounted)
    const sums = counted.filter((mention) => isSumOfRaids(mention, counted))
    return mentions.map((mention): Mention => {
      const isSum = sums.some((sum) => sum === mention || (sum.pair !== null && sum.pair === mention.pair))
      return isSum ? { ...mention, role: 'total' } : mention
    })
  },
} as const satisfies Refiner

function isCounted({ role, dropped, figure }: Mention): boolean {
  return role === 'nightly' && dropped === null && figure !== null
}

function isSumOfRaids(mention: Mention, counted: readonly Mention[]): boolean {
  const alike = counted.filter(
    (other) =>
      other !== mention &&
      other.kind === mention.kind &&
      other.night === mention.night &&
      joinModels(other.models) === joinModels(mention.models),
  )
  return alike.some(
    (night) =>
      night.raid === 'night' &&
      alike.some((day) => day.raid === 'day' && valueOf(night) + valueOf(day) === valueOf(mention)),
  )
}

function valueOf({ figure }: Mention): number {
  return figure?.value ?? 0
}
