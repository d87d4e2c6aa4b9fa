import { type Family, familyOf } from '../../weapons/families.ts'
import { joinModels } from '../../weapons/models.ts'
import type { Mention } from '../mention.ts'
import type { Sentence } from '../reading/split-sentences.ts'
import { has } from '../reading/token.ts'

/** Whether "drones", in a text that speaks of Shaheds, are told as others than these. */
export function isNoShahed(
  mention: Mention,
  kept: readonly Mention[],
  sentences: readonly Sentence[],
): boolean {
  return isUnidentified(mention, sentences) || isBesideShahed(mention, kept) || isOfMoreKinds(mention, kept)
}

/** "five drones of an unidentified type" are no Shaheds, whatever the text speaks of besides. */
function isUnidentified({ sentence, from, to }: Mention, sentences: readonly Sentence[]): boolean {
  return (sentences[sentence]?.tokens.slice(from, to) ?? []).some((token) => has(token, 'unidentified'))
}

/** "three Shaheds and two drones of an unknown type" are two rows. */
function isBesideShahed(mention: Mention, kept: readonly Mention[]): boolean {
  return kept.some(
    (other) =>
      other !== mention &&
      !other.single &&
      other.sentence === mention.sentence &&
      other.kind === mention.kind &&
      other.pair === null &&
      other.models.includes('shahed') &&
      other.figure?.value !== mention.figure?.value,
  )
}

/** "Two Shaheds and two reconnaissance drones; four drones were downed": more than there were Shaheds, so of both. */
function isOfMoreKinds({ figure }: Mention, kept: readonly Mention[]): boolean {
  const drones = kept.filter(
    ({ kind, models }) =>
      kind === 'launched' && DRONES.has(familyOf(models)) && joinModels(models) !== 'drone',
  )
  const shaheds = drones.filter(({ models }) => models.includes('shahed'))
  return (
    shaheds.length > 0 &&
    shaheds.length < drones.length &&
    shaheds.every((shahed) => (shahed.figure?.value ?? 0) < (figure?.value ?? 0))
  )
}

const DRONES: ReadonlySet<Family> = new Set<Family>(['drone', 'recon'])
