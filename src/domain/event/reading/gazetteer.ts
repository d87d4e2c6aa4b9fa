import { foldName } from '../../language/fold-name.ts'
import { rememberWords } from '../../language/remember-words.ts'
import { stemsOf } from '../../language/word-stems.ts'
import { plainWord } from '../../language/words.ts'
import { COUNTRIES, OTHER_PLACES, PLACES_BY_REGION } from '../lexicon/places.ts'
import type { Token } from './tokens.ts'

export type PlaceKind = 'town' | 'region' | 'country' | 'water'

export type Place = {
  /** Its first name in the lexicon. */
  readonly key: string
  readonly kind: PlaceKind
  /** Keys of the regions it may lie in: names of villages repeat themselves. */
  readonly within: ReadonlySet<string>
}

type Name = {
  readonly place: Place
  readonly words: readonly Stem[]
  readonly length: number
  /** The adjective that names a region. */
  readonly isRegional: boolean
}
type Stem = {
  /** Folded, where endings may follow; of an `open` one as it is written. */
  readonly text: string
  /** Takes any ending, else only those of cases and adjectives. */
  readonly open: boolean
  /** The word that it is the stem of, folded; in Latin letters names have no cases. */
  readonly whole: string
  /** Written in Latin letters: its spelling is no Ukrainian word's, however that is folded. */
  readonly isLatin: boolean
}

const NOUN_ENDING =
  /^(?:a|u|e|o|y|i|ia|iu|iam|iah|om|em|am|ah|oi|iam[iy]|am[iy]|oiu|eiu|im|ov[iy]|ev[iy]|iv|oho|omu|ih|n|s)?$/u
const ADJECTIVE_ENDING = /^(?:[oei]|iv|ov|ev|in)?(?:s|z|ts)?k(?:i|a|e|oho|omu|oi|u|oiu|im|ih|im[iy]|ii)$/u
const ADJECTIVE = /(?:s|z|ts)k(?:i|a|e|oho|omu|oi|u|oiu|im|ih|im[iy]|ii)$/u
const LAST_VOWELS = /[aeiou]+$/u
const OLENA = ['олена', 'олени', 'олені', 'олену', 'оленою', 'olena', 'olenas']
/** Common words and first names that are spelt like a place. */
const NO_PLACES: ReadonlySet<string> = new Set(['крім', ...OLENA])
const REGION_ENDING = /^(?:iv|ov)?shchin(?:a|i|u|oiu)$/u
const REGION_WORD =
  /^(?:област|регіон|район|ова$|кра[йюї]$|краєм$|oblast|region|province|krai$|republic|administration|governor|village$)/u

/** Compiled where the first is asked for: most commands read no news, and need not wait for it. */
const allNames = (): ReturnType<typeof compileNames> => (compiled ??= compileNames())
let compiled: ReturnType<typeof compileNames> | null = null
const foldWord = rememberWords(foldName)
/** The names that may begin with a word. */
const namesAt = rememberWords((plain): readonly Name[] =>
  [...beginningsOf(foldName(plain), plain)].flatMap((beginning) => allNames().byStem.get(beginning) ?? []),
)

/** The place that a name beginning at a token stands for, and how many tokens it takes; `null` for none. */
export function findPlace(
  tokens: readonly Token[],
  at: number,
): { readonly place: Place; readonly words: number } | null {
  const token = tokens[at]
  if (token === undefined || token.value !== null) return null
  let best: Name | null = null
  let saysRegion = false
  for (const name of namesAt(token.plain)) {
    if (!fits(name, tokens, at)) continue
    const next = tokens[at + name.words.length]
    const isBeforeRegion =
      next !== undefined && next.sentence === token.sentence && REGION_WORD.test(next.plain)
    if (best !== null && !isBetter(name, best, isBeforeRegion)) continue
    best = name
    saysRegion = isBeforeRegion
  }
  if (best === null) return null
  const isShchyna = REGION_ENDING.test(foldWord(token.plain).slice(best.words[0]?.text.length))
  const region = allNames().regionOfCentre.get(best.place.key)
  if (region && (saysRegion || isShchyna)) return { place: region, words: best.words.length }
  return { place: best.place, words: best.words.length }
}

/** Of both spellings, each once. */
function beginningsOf(...spellings: readonly string[]): ReadonlySet<string> {
  return new Set(
    spellings.flatMap((word) =>
      Array.from(word, (_, at) => word.slice(0, at + 1)).filter(({ length }) => length > 1),
    ),
  )
}

function fits(name: Name, tokens: readonly Token[], at: number): boolean {
  return name.words.every((stem, offset) => {
    const token = tokens[at + offset]
    return token !== undefined && !NO_PLACES.has(token.plain) && isForm(stem, token)
  })
}

function isForm({ text, open, whole, isLatin }: Stem, token: Token): boolean {
  if (open) return token.plain.startsWith(text)
  const folded = foldWord(token.plain)
  if (!folded.startsWith(text)) return false
  const ending = folded.slice(text.length)
  const isCapital = /^\p{Lu}/u.test(token.text)
  const isAdjective = ADJECTIVE_ENDING.test(ending)
  if (/[a-z]/u.test(token.plain)) {
    return isCapital && (areOneName(folded, whole) || (isAdjective && ADJECTIVE.test(folded)))
  }
  if (isLatin) return false
  // Adjectives are written small: «херсонський ринок».
  if (isAdjective && (isCapital || ADJECTIVE.test(folded))) return true
  return isCapital && (NOUN_ENDING.test(ending) || REGION_ENDING.test(ending))
}

/** Shorter names have other words beside them: "USA" and "use", "Saky" and "sake". */
const MIN_RESPELT = 4

/** "Feodosia" and "Feodosiya"; but not "Rih" and "Riga". */
function areOneName(one: string, other: string): boolean {
  const [vowels, otherVowels] = [LAST_VOWELS.exec(one)?.[0] ?? '', LAST_VOWELS.exec(other)?.[0] ?? '']
  if ((vowels === '') !== (otherVowels === '')) return false
  const [stem, otherStem] = [
    one.slice(0, one.length - vowels.length),
    other.slice(0, other.length - otherVowels.length),
  ]
  return stem === otherStem && (vowels === otherVowels || stem.length >= MIN_RESPELT)
}

/** «Харківська» without «область» is of the town: «харківська підстанція». */
function isBetter(name: Name, other: Name, isBeforeRegion: boolean): boolean {
  if (name.isRegional !== other.isRegional) return name.isRegional === isBeforeRegion
  if (name.words.length !== other.words.length) return name.words.length > other.words.length
  return name.length > other.length
}

function compileNames() {
  const byStem = new Map<string, Name[]>()
  const places = new Map<string, { key: string; kind: PlaceKind; within: Set<string> }>()
  const regionOfCentre = new Map<string, Place>()

  for (const [region, towns] of PLACES_BY_REGION) {
    const place = add(region, 'region', null)
    for (const [order, town] of towns.split(/,\s*/u).entries()) {
      const { key } = add(town, 'town', place.key)
      if (order === 0 && key.slice(0, 3).toLowerCase() === place.key.slice(0, 3).toLowerCase()) {
        regionOfCentre.set(key, place)
      }
    }
  }
  for (const country of COUNTRIES.split(/,\s*/u)) add(country, 'country', null)
  for (const water of OTHER_PLACES.split(/,\s*/u)) add(water, 'water', null)
  return { byStem, regionOfCentre }

  function add(spellings: string, kind: PlaceKind, region: string | null): Place {
    const [key = '', ...others] = spellings.split('/')
    const place = places.get(key) ?? { key, kind, within: new Set<string>() }
    places.set(key, place)
    if (region !== null) place.within.add(region)
    for (const spelling of [key, ...others]) {
      for (const words of stemsOfName(spelling)) {
        const [first] = words
        if (first === undefined) continue
        const length = words.reduce((sum, { text }) => sum + text.length, 0)
        const name = { place, words, length, isRegional: kind === 'region' && spelling.endsWith('ька') }
        byStem.getOrInsertComputed(first.text, () => []).push(name)
      }
    }
    return place
  }
}

/** Each combination of beginnings that the cases of the words of a name share. */
function stemsOfName(spelling: string): readonly (readonly Stem[])[] {
  return spelling
    .split(/[ -]/u)
    .map((word): readonly Stem[] => {
      const whole = foldName(word)
      const plain = plainWord(word.replace(/\*$/u, ''))
      const isLatin = /[a-z]/iu.test(plain)
      if (word.endsWith('*')) return [{ text: plain, open: true, whole, isLatin }]
      const stems = isLatin
        ? [whole.replace(LAST_VOWELS, '')]
        : [...stemsOf(plain), withWhom(plain)].map(foldName)
      return [...new Set(stems)].map((text) => ({ text, open: false, whole, isLatin }))
    })
    .reduce<readonly (readonly Stem[])[]>(
      (all, stems) => all.flatMap((begun) => stems.map((stem) => [...begun, stem])),
      [[]],
    )
}

/** «Румунія», «з Румунією»: the two sounds before the ending are folded into one. */
function withWhom(plain: string): string {
  return plain.replace(/ія$/u, 'ією')
}
