import type { StrikeDocument } from '../document.ts'
import type { Phrase } from '../recognizers/phrase.ts'
import type { Sentence } from '../reading/split-sentences.ts'
import type { Counted } from '../verbs/verb-rule.ts'
import { countHits, numberBefore } from './count-hits.ts'
import { hitsIn } from './hits-in.ts'
import { outerKinds } from './outer-kind.ts'
import { countPlaces, type PlaceContext, type PlaceCount } from './count-places.ts'
import type { ImpactCounts } from './impact-row.ts'

/** What one sentence says of hits. */
export type Impact = {
  readonly counts: ImpactCounts
  readonly sentence: number
  /** What counts the weapons. */
  readonly phrases: readonly Phrase[]
  /** Token positions of the words that state it, `to` exclusive. */
  readonly from: number
  readonly to: number
}

/** A single drone that hit a house is damage, and no report of a raid. */
const LEAST_WITHOUT_PLACES = 2

/** Every sentence that says how much hit and at how many places; one with two counts of places gives two. */
export function findImpacts(counted: readonly Counted[], { sentences }: StrikeDocument): readonly Impact[] {
  const phrases = Map.groupBy(counted, ({ sentence }) => sentence)
  const outer = outerKinds(sentences)
  const found: Impact[] = []
  for (const sentence of sentences) {
    const goesOn = found.at(-1)?.sentence === sentence.index - 1
    const kind = outer[sentence.index] ?? null
    const hits = hitsIn(sentence, phrases, kind)
    found.push(...impactsOf(sentence, hits, { goesOn, outer: kind }))
  }
  return found
}

function impactsOf(sentence: Sentence, phrases: readonly Phrase[], context: PlaceContext): readonly Impact[] {
  const places = countPlaces(sentence.tokens, context)
  const accounts = splitRepeated(places)
  const owner = phrases.map((phrase) => accountOf(phrase, accounts, phrases))
  const impacts = (accounts.length === 0 ? [[]] : accounts).map((each, at) =>
    impactOf(
      sentence,
      phrases.filter((_, index) => owner[index] === at),
      each,
    ),
  )
  return impacts.filter(({ counts }) => tellsEnough(counts))
}

/** "Seven missiles at 6 sites and 34 drones at 14", "at 12 sites three missiles, at 5 two": of which account the weapons are. */
function accountOf(
  phrase: Phrase,
  accounts: readonly (readonly PlaceCount[])[],
  [first]: readonly Phrase[],
): number {
  const starts = accounts.map(([place]) => place?.from ?? 0)
  const placesLead = first !== undefined && (starts[0] ?? Infinity) < first.from
  if (placesLead) return starts.findLastIndex((start) => start < phrase.from)
  const next = starts.findIndex((start) => start >= phrase.to)
  return next < 0 ? Math.max(0, accounts.length - 1) : next
}

function impactOf(sentence: Sentence, phrases: readonly Phrase[], places: readonly PlaceCount[]): Impact {
  const figureOf = (kind: PlaceCount['kind']) => places.find((place) => place.kind === kind)?.figure ?? null
  const spans = [...phrases, ...places]
  return {
    counts: {
      ...countHits(phrases, sentence.tokens),
      locations: figureOf('locations'),
      debrisLocations: figureOf('debrisLocations'),
    },
    sentence: sentence.index,
    phrases,
    from: Math.min(
      ...places.map(({ from }) => from),
      ...phrases.map((phrase) => phrase.from - (numberBefore(phrase, sentence.tokens).length > 0 ? 3 : 0)),
    ),
    to: Math.max(...spans.map(({ to }) => to)),
  }
}

/** Places of one kind counted twice in a sentence are of two accounts. */
function splitRepeated(places: readonly PlaceCount[]): readonly (readonly PlaceCount[])[] {
  return places.reduce<readonly (readonly PlaceCount[])[]>((groups, place) => {
    const last = groups.at(-1)
    const isRepeated = last === undefined || last.some(({ kind }) => kind === place.kind)
    return isRepeated ? [...groups, [place]] : [...groups.slice(0, -1), [...last, place]]
  }, [])
}

function tellsEnough({ drones, missiles, combined, locations, debrisLocations }: ImpactCounts): boolean {
  const weapons = [drones, missiles, combined].reduce((sum, figure) => sum + (figure?.value ?? 0), 0)
  return locations !== null || debrisLocations !== null || weapons >= LEAST_WITHOUT_PLACES
}
