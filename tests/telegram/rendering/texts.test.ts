import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/domain/language.ts'
import { WEAPONS } from '../../../src/domain/weapons/weapon-lexicon.ts'
import { LAUNCH_PLACES, UKRAINIAN_PLACES } from '../../../src/domain/strikes/lexicon/places.ts'
import { TOPICS } from '../../../src/domain/topic.ts'
import { placeText } from '../../../src/telegram/rendering/place-text.ts'
import { weaponText } from '../../../src/telegram/rendering/tally-phrases.ts'
import { loadTexts } from '../../../src/telegram/texts.ts'

const FILES = [
  'digest',
  'alerts',
  'context',
  'tally',
  'charts',
  'statistics',
  'csv',
  'weapons',
  'places',
  'topics',
]
const textsFor = loadTexts()

const read = (language: string, file: string) =>
  readFileSync(`src/telegram/locales/${language}/${file}.ftl`, 'utf8')
const keysOf = (text: string) => [...text.matchAll(/^([a-z][\w-]*) =/gmu)].map(([, key]) => key)
const ownKeys = FILES.flatMap((file) => keysOf(read('en', file)))

describe('texts of tallies and digests', () => {
  it.each(FILES)('%s: both languages have the same keys in the same order', (file) => {
    expect(keysOf(read('uk', file))).toEqual(keysOf(read('en', file)))
  })

  it('exist for every key that the rendering names', () => {
    const code = globSync('src/telegram/rendering/*.ts').map((path) => readFileSync(path, 'utf8'))
    const named = code.flatMap((text) => [...text.matchAll(/texts\('([\w-]+)'/gu)].map(([, key]) => key))
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((key) => !ownKeys.includes(key ?? ''))).toEqual([])
  })

  it('are all used', () => {
    const code = globSync('src/{telegram,cli}/**/*.ts')
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n')
    const stems = [...code.matchAll(/[`'](\w[\w-]*-)\$\{/gu)].map(([, stem]) => stem ?? '')
    const unused = ownKeys.filter(
      (key = '') =>
        !code.includes(`'${key}'`) &&
        !stems.some((stem) => key.startsWith(stem)) &&
        !key.startsWith('weapon-noun-'),
    )
    expect(unused).toEqual([])
  })

  it.each(LANGUAGES)('%s names every topic and every weapon, in every number and case', (language) => {
    const texts = textsFor(language)
    for (const topic of TOPICS) expect(texts(`topic-${topic}`)).not.toBe(`topic-${topic}`)
    for (const { key } of WEAPONS) {
      expect(texts(`weapon-${key}`, { n: 2, case: 'nom' })).not.toBe(`weapon-${key}`)
      for (const n of [1, 2, 5, 21])
        for (const grammar of ['nom', 'gen', 'acc'] as const) {
          const name = weaponText(key, n, texts, grammar)
          // A key without a name would show as it is, whatever the number.
          expect(name).not.toMatch(/[{}]|weapon-/u)
        }
    }
  })

  it('names every place of the lexicon in Ukrainian', () => {
    const keys = [...UKRAINIAN_PLACES, ...LAUNCH_PLACES].map((place) => place.key)
    expect(keys.filter((key) => placeText(key, textsFor('uk')) === key)).toEqual([])
  })

  it('shows a weapon or a place that has no name by its key', () => {
    expect(weaponText('warp-drive', 2, textsFor('en'))).toBe('warp-drive')
    expect(placeText('Atlantis', textsFor('uk'))).toBe('Atlantis')
  })

  it.each(FILES)('%s: no word mixes alphabets', (file) => {
    const mixed = LANGUAGES.flatMap((language) =>
      (read(language, file).match(/[\p{L}]+/gu) ?? []).filter(
        (word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word),
      ),
    )
    expect(mixed).toEqual([])
  })

  it('are read from files that the loader knows', () => {
    const present = globSync('src/telegram/locales/en/*.ftl').map((path) => basename(path, '.ftl'))
    expect(present).toEqual(expect.arrayContaining(FILES))
  })
})
