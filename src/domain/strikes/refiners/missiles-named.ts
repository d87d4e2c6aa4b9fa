import type { Mention } from '../mention.ts'
import { familyOf, isGeneric, weaponClassOf } from '../../weapons/families.ts'
import { findWeapon } from '../../weapons/find-weapon.ts'
import { joinModels, modelParts } from '../../weapons/models.ts'

/** "40 missiles and 519 drones" over a list with 40 Kh-101 in it: the same forty, where no other missiles are counted. */
export function twinOfMissiles(launched: readonly Mention[]): readonly string[] | null {
  const missiles = launched.filter(({ models }) => familyOf(models) === 'missile')
  const others = missiles.filter(({ models }) => joinModels(models) !== 'missile')
  const [first] = others
  const isOne =
    first !== undefined && others.every(({ models }) => joinModels(models) === joinModels(first.models))
  const sameNumber = missiles.some(
    ({ models, figure }) =>
      joinModels(models) === 'missile' && others.some((other) => other.figure?.value === figure?.value),
  )
  return isOne && sameNumber ? first.models : null
}

/** "11 missiles were fired" beside "11 Iskanders were downed" are those Iskanders. */
export function sameNumberNamed(mention: Mention, kept: readonly Mention[]): Mention | null {
  const named = kept.filter(
    ({ kind, models, figure }) =>
      kind === 'intercepted' &&
      figure?.value === mention.figure?.value &&
      !models.every(isGeneric) &&
      couldBe(mention.models[0] ?? '', models),
  )
  const models = named[0]?.models
  const launchedToo = kept.some(
    (other) => other.kind === 'launched' && joinModels(other.models) === joinModels(models ?? []),
  )
  return models === undefined || launchedToo ? null : { ...mention, models }
}

/** "4/4 cruise missiles" after "four Iskander-K were launched" are those four. */
export function sameLaunchNamed(mention: Mention, launched: readonly Mention[]): readonly string[] | null {
  if (mention.pair === null) return null
  const [key = ''] = mention.models
  const possible = launched.filter(
    ({ models, start }) => start < mention.start && couldBe(key, models) && !models.every(isGeneric),
  )
  const models = new Set(possible.map((launch) => joinModels(launch.models)))
  const [only] = models
  const isSame = possible.some(({ figure }) => figure?.value === mention.figure?.value)
  return models.size === 1 && only !== undefined && isSame ? modelParts(only) : null
}

/** "7 of 9 ballistic missiles" after "7 Iskanders were downed" are those seven, where none is said to have been launched. */
export function sameDownedNamed(mention: Mention, kept: readonly Mention[]): readonly string[] | null {
  const downed = kept.find(({ kind, pair }) => kind === 'intercepted' && pair === mention.pair)
  if (mention.pair === null || downed === undefined) return null
  const [key = ''] = mention.models
  const same = kept.filter(
    ({ kind, models, figure }) =>
      kind === 'intercepted' &&
      figure?.value === downed.figure?.value &&
      !models.every(isGeneric) &&
      couldBe(key, models),
  )
  const names = new Set(same.map(({ models }) => joinModels(models)))
  const isLaunched = kept.some(({ kind, models }) => kind === 'launched' && names.has(joinModels(models)))
  return names.size === 1 && !isLaunched ? (same[0]?.models ?? null) : null
}

/** "16 Kh-101s were downed; radars followed 19 cruise missiles": Kh-101s, where the text knows no other of the kind. */
export function onlyNamed(
  { kind, models: [key = ''], figure, pair }: Mention,
  kept: readonly Mention[],
  named: ReadonlySet<string>,
): readonly string[] | null {
  if (kind !== 'launched' || pair !== null || weaponClassOf([key]) === 'unspecified') return null
  const alike = [...named].filter((model) => !isGeneric(model) && couldBe(key, [model]))
  const [only] = alike
  if (only === undefined || alike.length > 1) return null
  const own = kept.filter(({ models }) => joinModels(models) === only)
  const downed = own.filter((other) => other.kind === 'intercepted')
  const fits = downed.every((other) => (other.figure?.value ?? 0) <= (figure?.value ?? 0))
  return downed.length > 0 && downed.length === own.length && fits ? [only] : null
}

export function couldBe(generic: string, models: readonly string[]): boolean {
  if (familyOf(models) !== 'missile') return false
  if (generic === 'missile' || joinModels(models) === 'missile') return true
  return models.some((key) => findWeapon(key)?.class === findWeapon(generic)?.class)
}

/** "9 missiles were downed" beside "6 Iskanders and 3 Kh-59 were downed" are neither the Iskanders nor the Kh-59. */
export function hasOwnFigure(models: readonly string[], mention: Mention, kept: readonly Mention[]): boolean {
  return kept.some(
    (other) =>
      other.kind === mention.kind &&
      !other.models.every(isGeneric) &&
      joinModels(other.models) === joinModels(models) &&
      other.figure?.value !== mention.figure?.value,
  )
}

/** "69 missiles were fired, 54 cruise missiles shot down" are the same; of 21 missiles six ballistic ones are a kind within. */
export function isMostOf(mention: Mention, launched: readonly Mention[]): boolean {
  return launched.some(({ figure }) => (mention.figure?.value ?? 0) >= (figure?.value ?? 0) * MOST)
}

const MOST = 0.6
