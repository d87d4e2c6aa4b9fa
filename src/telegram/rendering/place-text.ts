import type { Texts } from '../../ports.ts'

/** The name of a place key in the reader's language; the key itself, which is English, where there is none. */
export function placeText(place: string, texts: Texts): string {
  const key = `place-${place.toLowerCase().replace(/[^a-z0-9]+/gu, '-')}`
  const name = texts(key)
  return name === key ? place : name
}
