import { describe, expect, it } from 'vitest'
import { ENGLISH } from '../../../src/domain/strikes/lexicon/english.ts'
import { lexiconOf } from '../../../src/domain/strikes/lexicon/compiled-lexicon.ts'
import { NUMBER_WORDS } from '../../../src/domain/strikes/lexicon/number-words.ts'
import { LAUNCH_PLACES, UKRAINIAN_PLACES } from '../../../src/domain/strikes/lexicon/places.ts'
import { UKRAINIAN } from '../../../src/domain/strikes/lexicon/ukrainian.ts'
import { WEAPONS } from '../../../src/domain/weapons/weapon-lexicon.ts'

const listsOf = (lexicon: typeof ENGLISH): string[] =>
  [...Object.values(lexicon.meanings), ...Object.values(lexicon.signals)].flatMap((list) =>
    list.split(',').map((word) => word.trim()),
  )

const places = [...UKRAINIAN_PLACES, ...LAUNCH_PLACES]
const numbers = (language: 'en' | 'uk'): string[] =>
  NUMBER_WORDS[language].flatMap(([, patterns]) => patterns)

describe('the lexicons', () => {
  it('write every English word in Latin letters alone', () => {
    const words = [
      ...listsOf(ENGLISH),
      ...numbers('en'),
      ...places.flatMap(({ en }) => en),
      ...WEAPONS.flatMap(({ aliases }) => [...aliases.en, ...(aliases.lookalike ?? [])]),
    ]
    expect(words.length).toBeGreaterThan(800)
    expect(words.filter((word) => /\p{Script=Cyrillic}/u.test(word))).toEqual([])
  })

  it('never mix alphabets in a Ukrainian word', () => {
    const words = [
      ...listsOf(UKRAINIAN),
      ...numbers('uk'),
      ...places.flatMap(({ uk }) => uk),
      ...WEAPONS.flatMap(({ aliases }) => aliases.uk),
    ]
    expect(words.length).toBeGreaterThan(600)
    const single = words.flatMap((word) => word.split(/[ /-]/))
    expect(
      single.filter((word) => /\p{Script=Cyrillic}/u.test(word) && /\p{Script=Latin}/u.test(word)),
    ).toEqual([])
  })

  it('are in lower case and in one spelling of apostrophes, as the texts are when they are looked up', () => {
    const words = [
      ...listsOf(ENGLISH),
      ...listsOf(UKRAINIAN),
      ...WEAPONS.flatMap(({ aliases }) => [...aliases.en, ...aliases.uk]),
    ]
    expect(words.filter((word) => word !== word.toLowerCase() || /[’ʼ`«»“”]/.test(word))).toEqual([])
  })

  it('find the longest phrase that starts at a word', () => {
    const match = lexiconOf('en').matchAt('kh-101/kh-555 missiles', 0)
    expect(match.length).toBe('kh-101/kh-555'.length)
    expect(match.attributes.weapon).toBe('kh-101-555')
  })

  it('know a look-alike letter of the other alphabet in the name of a weapon', () => {
    for (const spelling of ['x-101', 'х-101', 'c-300', 'с-300', 'x-47m2', 'х-47м2']) {
      expect(lexiconOf('uk').matchAt(spelling, 0).attributes.weapon, spelling).toBeDefined()
    }
  })
})
