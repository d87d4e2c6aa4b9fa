import type { EventSignature, NamedPlace } from './event-signature.ts'
import { ON_THE_SPOT, PLACED, OWN_RULERS, UNIONS } from './lexicon/relations.ts'
import { areApart, ofEach } from './of-each.ts'

type Named = readonly [key: string, place: NamedPlace]

/** Who names a town in a region names the region only to tell where it is. */
function withoutRegionsOfTowns(ground: readonly Named[]): readonly Named[] {
  return ground.filter(([key]) => !ground.some(([, { within }]) => within.has(key)))
}

/** Towns and regions of which none lies near one of the other, nor is a town of one headline named by the other. */
export function differInPlace(one: EventSignature, other: EventSignature): boolean {
  if (!isPlaced(one) || !isPlaced(other)) return false
  const [these, those] = [groundOf(one), groundOf(other)]
  if (these.length === 0 || those.length === 0) return false
  // Two lists of places in passing say nothing: each story names some of many.
  if (![...these, ...those].some(([, { inHeadline }]) => inHeadline)) return false
  if (isTownNamedBy(other, these) || isTownNamedBy(one, those)) return false
  return !these.some((place) => those.some((each) => areNear(place, each)))
}

function isPlaced({ happenings, acts }: EventSignature): boolean {
  return happenings.size > 0 || PLACED.some((act) => acts.has(act))
}

/** A paper may head with the town that another only names. */
function isTownNamedBy({ places }: EventSignature, ground: readonly Named[]): boolean {
  return ground.some(
    ([key, { kind, inHeadline }]) => inHeadline && kind === 'town' && places.get(key)?.isNear === false,
  )
}

/** Towns and regions of the headline, or of the text where it has none. */
const groundOf = ofEach(({ places }): readonly Named[] => {
  const all = [...places].filter(([, { kind }]) => kind === 'town' || kind === 'region')
  const headline = all.filter(([, { inHeadline, isNear }]) => inHeadline && !isNear)
  return headline.length > 0 ? withoutRegionsOfTowns(headline) : all
})

function areNear([key, place]: Named, [otherKey, other]: Named): boolean {
  return key === otherKey || place.within.has(otherKey) || other.within.has(key)
}

const countriesOf = ofEach(({ places }) =>
  [...places].filter(([, { kind, inHeadline }]) => kind === 'country' && inHeadline).map(([key]) => key),
)
/** Who acts in a headline: countries, the union of many, and this country where it does what others do. */
const actorsOf = ofEach((signature) => [
  ...countriesOf(signature),
  ...(UNIONS.some((body) => signature.features.get(`body:${body}`) === 1) ? ['EU'] : []),
  ...(signature.acts.has('impose') && OWN_RULERS.some((ruler) => signature.features.get(ruler) === 1)
    ? ['Україна']
    : []),
])

/** Headlines of other countries. */
export function differInCountry(one: EventSignature, other: EventSignature): boolean {
  return areApart(actorsOf(one), actorsOf(other))
}

/** The one is of another country, the other of a town here, and neither names what the other does. */
export function isAbroad(one: EventSignature, other: EventSignature): boolean {
  if (!happensOnTheSpot(one) || !happensOnTheSpot(other)) return false
  const countries = countriesOf(one)
  if (countries.length === 0 || headTownsOf(one).length > 0) return false
  const towns = headTownsOf(other)
  if (towns.length === 0 || towns.some(([key]) => one.places.has(key))) return false
  return !countries.some((country) => other.places.has(country))
}

const happensOnTheSpot = ofEach(
  ({ acts, happenings }) => happenings.size > 0 || ON_THE_SPOT.some((act) => acts.has(act)),
)
/** Towns of the headline that lie in a region we know. */
const headTownsOf = ofEach((signature) =>
  groundOf(signature).filter(
    ([, { inHeadline, within, kind }]) => inHeadline && (within.size > 0 || kind === 'region'),
  ),
)
