import type { Mention } from '../mention.ts'
import { familyOf } from '../../weapons/families.ts'

/** "Russia launched 13, all 13 were downed over Odesa region": of the launch, wherever all of it came down. */
export function launchAnswered(mention: Mention, mentions: readonly Mention[]): Mention | undefined {
  if (mention.kind !== 'intercepted' && mention.pair === null) return undefined
  return mentions.findLast(
    (other) =>
      other.kind === 'launched' &&
      other.pair === null &&
      other.start < mention.start &&
      other.figure?.value === mention.figure?.value &&
      (familyOf(other.models) === familyOf(mention.models) || familyOf(mention.models) === 'combined'),
  )
}

/** "Ten missiles were fired at Dnipro. Eight were shot down": where nobody says of what sky, of the launch before it. */
export function launchBefore(mention: Mention, mentions: readonly Mention[]): Mention | undefined {
  return mentions.findLast(
    (other) =>
      other.kind === 'launched' &&
      other.dropped === null &&
      other.role === 'nightly' &&
      other.start < mention.start &&
      (mention.models.length === 0 || familyOf(other.models) === familyOf(mention.models)),
  )
}
