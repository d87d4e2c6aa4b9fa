import type { Mention } from '../mention.ts'
import { hasSignal, type Sentence } from '../reading/split-sentences.ts'
import type { Token } from '../reading/token.ts'
import {
  isAimedAtPlace,
  isFlightToPlacesAlone,
  isOfPlacesAlone,
  isOnWholeRegion,
  isStrikeOnPlacesAlone,
} from '../regions/place-told-of.ts'
import { isListedBeside } from '../regions/listed-beside.ts'
import { isOfPlaceAlone, scopeOfSentences, speaksForCountry } from '../regions/scope-of-sentences.ts'
import type { Scope } from '../strike-row.ts'
import { launchAnswered, launchBefore } from './launches-told.ts'
import { isPartOfCountry, launchedAtCountry } from './part-of-country.ts'
import type { Refiner } from './refiner.ts'

/** Tells whether the country is counted or a region: by the places a figure is told of, else by who counts. */
export const markRegions = {
  name: 'mark-regions',
  owns: ['scope', 'role'],
  refine: (mentions, { sentences }) => {
    const scopes = scopeOfSentences(sentences)
    const marked = mentions.map((mention): Mention => {
      const sentence = sentences[mention.sentence]
      if (sentence === undefined) return mention
      const launch = launchAnswered(mention, mentions)
      const told = launch === undefined ? mention : launch
      const regional = isRegional(
        told,
        clauseOf(sentences[told.sentence] ?? sentence, told.from),
        scopes,
        mentions,
        sentences,
      )
      const role =
        (regional &&
          (isOfPlaceAlone(sentence) || followsPlace(mention, sentence) || isSaidOfRegion(sentence)) &&
          launchedAtCountry(mention, mentions)) ||
        isToldByPlace(mention, sentence)
          ? 'subset'
          : mention.role
      return { ...mention, role, scope: regional ? 'regional' : 'national' }
    })
    return marked.map((mention): Mention => {
      if (isPartOfCountry(mention, marked)) return { ...mention, role: 'subset' }
      if (mention.scope === 'regional' || mention.kind === 'launched' || mention.role !== 'nightly')
        return mention
      const launch = launchBefore(mention, marked)
      const sentence = sentences[mention.sentence]
      const isSameSentence =
        launch?.sentence === mention.sentence && sentence !== undefined && !speaksForCountry(sentence)
      const isOpen = isSameSentence || (scopes[mention.sentence] ?? null) === null
      const isOfRegion =
        launch?.scope === 'regional' && (launch.figure?.value ?? 0) >= (mention.figure?.value ?? 0)
      return isOpen && isOfRegion ? { ...mention, scope: 'regional' } : mention
    })
  },
} as const satisfies Refiner

/** "60 were downed; two Kh-22s were met over Poltava": places are told of the clause they stand in. */
function clauseOf(sentence: Sentence, from: number): Sentence {
  const { tokens } = sentence
  const end = tokens.findIndex((token, at) => at > from && token.text === ';')
  return end < 0 ? sentence : { ...sentence, tokens: tokens.slice(0, end) }
}

function isRegional(
  mention: Mention,
  sentence: Sentence,
  scopes: readonly (Scope | null)[],
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
): boolean {
  const scope = scopes[sentence.index] ?? null
  if (scope === 'regional') return true
  const beside = mentions.filter(
    (other) =>
      other !== mention && other.kind === 'launched' && isListedBeside(sentences[other.sentence], sentence),
  )
  if (mention.kind === 'launched' && beside.some((other) => other.sentence !== mention.sentence)) return false
  const isAlone = mention.kind === 'launched' && mention.pair === null && beside.length === 0
  if (isAlone && !speaksForCountry(sentence) && isStrikeOnPlacesAlone(sentence))
    return !(isOnWholeRegion(sentence) && isOnlyLaunch(mention, mentions))
  // The country's report tells of what it launched where, and still counts all of it
  const isDowned = mention.kind === 'intercepted' || mention.pair !== null
  if (isDowned && isAimedAtPlace(sentence, mention)) return true
  if (scope === 'national') return false
  const isSky = mention.kind === 'intercepted' && mention.pair === null
  if (isSky) return isOfPlacesAlone(sentence)
  return (
    !scopes.includes('national') && (isDowned ? isOfPlacesAlone(sentence) : isFlightToPlacesAlone(sentence))
  )
}

/** "The governor says fifteen were downed over the city" */
function isSaidOfRegion(sentence: Sentence): boolean {
  return hasSignal(sentence, 'regional-speaker') && hasSignal(sentence, 'this-region')
}

/** The one attack a text counts. */
function isOnlyLaunch(mention: Mention, mentions: readonly Mention[]): boolean {
  return mentions.every((other) => other === mention || other.kind !== 'launched' || other.dropped !== null)
}

/** "Over Kyiv 36 were shot down": said of the place alone, however many flew at the country. */
function followsPlace(mention: Mention, { tokens }: Sentence): boolean {
  if (mention.role !== 'nightly' || mention.kind !== 'intercepted') return false
  const before = tokens.slice(Math.max(0, mention.from - PLACE_REACH), mention.from)
  return before.some(({ place }) => place?.side === 'ukraine')
}

/** "Eleven were downed over Odesa and six over Mykolaiv": neither is the figure of the attack. */
function isToldByPlace(mention: Mention, { tokens }: Sentence): boolean {
  if (mention.kind !== 'intercepted' || mention.role !== 'nightly' || mention.pair !== null) return false
  const own = placeWithin(tokens, mention.to, VERB_AND_PLACE)
  if (own === undefined) return false
  return tokens.some(({ kind }, at) => {
    const other = kind === 'number' && at >= mention.to ? placeWithin(tokens, at + 1, JUST_PLACE) : undefined
    return other !== undefined && other !== own
  })
}

function placeWithin(tokens: readonly Token[], from: number, reach: number): string | undefined {
  const near = tokens.slice(from, from + reach)
  const end = near.findIndex(({ kind }) => kind === 'number')
  return near.slice(0, end < 0 ? reach : end).find(({ place }) => place?.side === 'ukraine')?.place?.key
}

const VERB_AND_PLACE = 5
const JUST_PLACE = 3

const PLACE_REACH = 3
