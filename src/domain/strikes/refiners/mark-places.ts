import type { Mention } from '../mention.ts'
import type { Sentence } from '../reading/split-sentences.ts'
import { has, type Token } from '../reading/token.ts'
import { type Family, familyOf, familyOfKey } from '../../weapons/families.ts'
import type { Refiner } from './refiner.ts'

type Places = Map<Family, Set<string>>

/** Notes where weapons of each family were brought down and launched from, for the rows of the report. */
export const markPlaces = {
  name: 'mark-places',
  owns: ['places', 'launchSites'],
  refine: (mentions, { sentences, roles }) => {
    const foreign = new Set(
      mentions.filter(({ dropped }) => dropped !== null).map(({ sentence }) => sentence),
    )
    const places: Places = new Map()
    const launchSites: Places = new Map()
    for (const sentence of sentences) {
      if (roles[sentence.index] !== 'nightly' || foreign.has(sentence.index)) continue
      if (sentence.tokens.some((token) => has(token, 'intercept'))) collect(sentence, 'ukraine', places)
      if (sentence.tokens.some((token) => has(token, 'launch', 'attack')))
        collect(sentence, 'launch', launchSites)
    }
    return mentions.map((mention): Mention => {
      if (mention.role !== 'nightly' || mention.models.length === 0) return mention
      const family = familyOf(mention.models)
      return { ...mention, places: listOf(places, family), launchSites: listOf(launchSites, family) }
    })
  },
} as const satisfies Refiner

/** "missiles … in Odesa and Mykolaiv, drones in Kharkiv": a place belongs to the weapons named before it, back to the last place. */
function collect(sentence: Sentence, side: 'ukraine' | 'launch', into: Places): void {
  let families = new Set<Family>()
  let named = new Set<Family>()
  let last: string | null = null
  for (const token of sentence.tokens) {
    if (token.weapon !== undefined) named.add(familyOfKey(token.weapon))
    if (token.place?.side !== side) continue
    if (named.size > 0) families = named
    named = new Set()
    if (!isRegionOf(token, last)) for (const family of families) add(into, family, token.place.key)
    last = token.place.key
  }
}

/** "Chauda in Crimea" is one place. */
function isRegionOf(token: Token, last: string | null): boolean {
  return last !== null && token.place !== undefined && last.endsWith(`, ${token.place.key}`)
}

function add(places: Places, family: Family, key: string): void {
  const known = places.get(family)
  if (known === undefined) places.set(family, new Set([key]))
  else known.add(key)
}

function listOf(places: Places, family: Family): readonly string[] {
  return [...(places.get(family) ?? [])]
}
