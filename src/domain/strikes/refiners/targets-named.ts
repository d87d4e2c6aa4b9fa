import type { StrikeDocument } from '../document.ts'
import type { Mention } from '../mention.ts'
import { familyOf, familyOfKey } from '../../weapons/families.ts'
import { findWeapon } from '../../weapons/find-weapon.ts'
import { joinModels } from '../../weapons/models.ts'

/** "60 drones attacked, 50 targets were downed": the targets are the drones, where the text tells of nothing else that flew. */
export function targetsNamed(
  mention: Mention,
  kept: readonly Mention[],
  { sentences, roles }: Pick<StrikeDocument, 'sentences' | 'roles'>,
): readonly string[] | null {
  if (joinModels(mention.models) !== 'combined') return null
  const launched = kept.filter(({ kind, models }) => kind === 'launched' && joinModels(models) !== 'combined')
  // "All nine targets were downed": of what there were nine
  const same = launched.filter(({ figure }) => figure?.value === mention.figure?.value)
  if (mention.recognizer === 'whole-lot' && same.length === 1) return same[0]?.models ?? null
  if (mention.kind === 'launched') return null
  const [first] = launched
  if (first === undefined || launched.some((one) => joinModels(one.models) !== joinModels(first.models)))
    return null
  const isToldApart = kept.some(
    ({ kind, models }) => kind === mention.kind && joinModels(models) === joinModels(first.models),
  )
  if (isToldApart) return null
  const isFewer = launched.some(({ figure }) => (figure?.value ?? 0) >= (mention.figure?.value ?? 0))
  const family = familyOf(first.models)
  const isAlone = sentences.every(
    ({ index, tokens }) =>
      roles[index] !== 'nightly' ||
      tokens.every(
        ({ weapon, singular }) => isOf(weapon, family) || weapon === 'combined' || singular === true,
      ),
  )
  return family === 'drone' && isFewer && isAlone ? first.models : null
}

function isOf(weapon: string | undefined, family: string): boolean {
  if (weapon === undefined || familyOfKey(weapon) === family || familyOfKey(weapon) === 'recon') return true
  return family === 'drone' && findWeapon(weapon)?.countedAmong !== undefined
}
