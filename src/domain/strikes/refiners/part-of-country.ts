import { familyOf, isGeneric } from '../../weapons/families.ts'
import { joinModels } from '../../weapons/models.ts'
import type { Mention } from '../mention.ts'

/** Whether more of these were launched at the country, as told before. */
export function launchedAtCountry(mention: Mention, mentions: readonly Mention[]): boolean {
  return mentions.some(
    (other) =>
      other.kind === 'launched' &&
      other.role === 'nightly' &&
      other.dropped === null &&
      other.sentence < mention.sentence &&
      familyOf(other.models) === familyOf(mention.models) &&
      (other.figure?.value ?? 0) > (mention.figure?.value ?? 0),
  )
}

/** "Eleven missiles downed over Kyiv", and 21 across the country, wherever the text tells these. */
export function isPartOfCountry(mention: Mention, marked: readonly Mention[]): boolean {
  if (mention.scope === 'national' || mention.kind === 'lost' || mention.role !== 'nightly') return false
  return marked.some(
    ({ scope, role, kind, dropped, night, models, figure }) =>
      scope === 'national' &&
      role === 'nightly' &&
      kind === mention.kind &&
      dropped === null &&
      night === mention.night &&
      isOfThese(mention.models, models) &&
      (figure?.value ?? 0) > (mention.figure?.value ?? 0),
  )
}

/** Missiles over a city are of whatever missiles; Kalibrs are of Kalibrs alone. */
function isOfThese(part: readonly string[], whole: readonly string[]): boolean {
  return part.every(isGeneric) ? familyOf(part) === familyOf(whole) : joinModels(part) === joinModels(whole)
}
