import { readPlace } from '../../domain/ask/read-place.ts'
import { readItems } from '../../domain/ask/reading/read-items.ts'

const CYRILLIC = /\p{Script=Cyrillic}/u
/** Regions are looked up by their adjective, which is no name to follow or to put above news. */
const ADJECTIVE = /ська$/u

/** A place as it is called when it stands alone: «Херсоном» is «Херсон». Other words stay as they were typed. */
export function nameOf(words: string): string {
  if (!CYRILLIC.test(words)) return words
  const items = readItems(words)
  const found = readPlace(items)
  if (found === null || found.items.length !== items.length) return words
  return CYRILLIC.test(found.place) && !ADJECTIVE.test(found.place) ? found.place : words
}
