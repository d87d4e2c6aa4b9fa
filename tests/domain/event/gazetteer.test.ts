import { describe, expect, test } from 'vitest'
import { findPlace } from '../../../src/domain/event/reading/gazetteer.ts'
import { tokensOf } from '../../../src/domain/event/reading/tokens.ts'

const placeOf = (name: string) => findPlace(tokensOf(`. ${name}`, 1), 0)?.place.key ?? null

describe('the name of a place', () => {
  test.each([
    ['US', 'США'],
    ['USA', 'США'],
    ['США', 'США'],
    ['Saky', 'Саки'],
    ['Feodosia', 'Феодосія'],
    ['Feodosiya', 'Феодосія'],
    ['Odessa', 'Одеса'],
    ['Румунією', 'Румунія'],
    ['Беларусь', 'Білорусь'],
    ['Германии', 'Німеччина'],
  ])('%s', (name, place) => {
    expect(placeOf(name)).toBe(place)
  })

  // Folded they begin like a name that is written in Latin letters, or end in another vowel.
  test.each(['Use', 'Uses', 'Sake', 'Усі', 'Усього', 'Усім', 'Роман', 'Тока', 'Индиана'])(
    'is no other word: %s',
    (word) => {
      expect(placeOf(word)).toBeNull()
    },
  )
})
