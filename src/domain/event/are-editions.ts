import type { EventSignature } from './event-signature.ts'

/** So many of the words are the same in two posts of one template. */
const SAME_TEMPLATE = 0.6

/** What is counted anew each day, told in the same words: all its figures are others. A toll of one event grows. */
export function areEditions(one: EventSignature, other: EventSignature): boolean {
  if (one.moment.published === other.moment.published || tellsToll(one) || tellsToll(other)) return false
  const [these, those] = [one.edition, other.edition]
  const fewest = Math.min(these.numbers.size, those.numbers.size)
  if (fewest === 0 || 2 * these.numbers.intersection(those.numbers).size > fewest) return false
  const shared = these.words.intersection(those.words).size
  return shared >= SAME_TEMPLATE * these.words.union(those.words).size
}

function tellsToll({ isAftermath, counts }: EventSignature): boolean {
  return isAftermath || counts.some(({ kind, isLead }) => isLead && kind === 'grows')
}
