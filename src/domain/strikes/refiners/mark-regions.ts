import type { Mention } from '../mention.ts'
import { hasSignal, type Sentence } from '../reading/split-sentences.ts'
import type { Token } from '../reading/token.ts'
import { familyOf } from '../recognizers/merge-models.ts'
import type { Refiner } from './refiner.ts'

/** Tells whether the country speaks or a region, by who is named as the source and by a single place. */
export const markRegions: Refiner = {
  name: 'mark-regions',
  refine: (mentions, { sentences }) => {
    const speakers = speakersOf(sentences)
    return mentions.map((mention): Mention => {
      const sentence = sentences[mention.sentence]
      if (sentence === undefined) return mention
      const regional = speakers[sentence.index] === 'regional' || isOfOnePlace(mention, sentence)
      const role =
        (regional && followsPlace(mention, sentence) && launchedAtCountry(mention, mentions)) ||
        isToldByPlace(mention, sentence)
          ? 'subset'
          : mention.role
      return { ...mention, role, scope: regional ? 'regional' : 'national' }
    })
  },
}

/** Who speaks in each sentence; a speaker goes on to the end of the paragraph. */
function speakersOf(sentences: readonly Sentence[]): (Mention['scope'] | null)[] {
  const speakers: (Mention['scope'] | null)[] = []
  for (const sentence of sentences) {
    const before = sentences[sentence.index - 1]
    const goesOn =
      before !== undefined && before.line === sentence.line ? (speakers[before.index] ?? null) : null
    const national = hasSignal(sentence, 'national-speaker')
    const regional = hasSignal(sentence, 'regional-speaker')
    speakers.push(national ? 'national' : regional ? 'regional' : goesOn)
  }
  return speakers
}

function isOfOnePlace(mention: Mention, sentence: Sentence): boolean {
  if (mention.kind !== 'intercepted' || mention.pair !== null || hasSignal(sentence, 'national-speaker'))
    return false
  const places = sentence.tokens.flatMap(({ place }) => (place?.side === 'ukraine' ? [place.key] : []))
  return new Set(places).size === 1
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

function launchedAtCountry(mention: Mention, mentions: readonly Mention[]): boolean {
  return mentions.some(
    (other) =>
      other.kind === 'launched' &&
      other.role === 'nightly' &&
      other.dropped === null &&
      other.sentence < mention.sentence &&
      familyOf(other.models.join('+')) === familyOf(mention.models.join('+')) &&
      (other.figure?.value ?? 0) > (mention.figure?.value ?? 0),
  )
}

const PLACE_REACH = 3
