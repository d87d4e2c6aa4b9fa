import type { ImpactCounts } from '../../domain/strikes/impacts/impact-row.ts'
import type { Texts } from '../../ports.ts'
import { capitalise, figureText, weaponText } from './tally-phrases.ts'

/** "4 missiles and 31 drones hit 22 places; debris fell on 6": what is not known is left out. */
export function impactSentence(counts: ImpactCounts, texts: Texts): string {
  return capitalise(impactClause(counts, texts))
}

/** The same as it stands after a colon. */
export function impactClause(counts: ImpactCounts, texts: Texts): string {
  const { locations, debrisLocations } = counts
  const weapons = weaponsText(counts, texts)
  const places = locations && { places: figureText(locations, texts), n: locations.value }
  const hits =
    weapons === null
      ? places && texts('impact-places', places)
      : places
        ? texts('impact-weapons-places', { weapons, ...places })
        : texts('impact-weapons', { weapons })
  const debris =
    debrisLocations &&
    texts(hits === null ? 'impact-debris' : 'impact-debris-too', {
      places: figureText(debrisLocations, texts),
      n: debrisLocations.value,
    })
  return [hits, debris].filter((part) => part !== null).join('; ')
}

function weaponsText({ missiles, drones, combined }: ImpactCounts, texts: Texts): string | null {
  const counted = [
    ['missile', missiles],
    ['drone', drones],
    ['combined', combined],
  ] as const
  const told = counted.flatMap(([key, figure]) =>
    figure === null ? [] : [`${figureText(figure, texts)} ${weaponText(key, figure.value, texts)}`],
  )
  return told.length === 0 ? null : told.reduce((first, second) => texts('weapon-joint', { first, second }))
}
