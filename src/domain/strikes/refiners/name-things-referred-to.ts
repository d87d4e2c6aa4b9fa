import { drop, type Mention } from '../mention.ts'
import type { Sentence } from '../reading/split-sentences.ts'
import { has } from '../reading/token.ts'
import { familyOf, familyOfKey, isGeneric } from '../../weapons/families.ts'
import { mergeModels } from '../../weapons/merge-models.ts'
import { joinModels } from '../../weapons/models.ts'
import type { Refiner } from './refiner.ts'

const NAME = 'name-things-referred-to'
const REACH_SENTENCES = 8
const REACH_AHEAD = 3
/** «60 «шахедів» (збито 55)»: characters from the figure to the one in brackets behind it. */
const BRACKET_REACH = 20

/** Finds the weapons that "31 of them", "shot down 11" or "all were destroyed" speak of. */
export const nameThingsReferredTo = {
  name: NAME,
  owns: ['models', 'figure', 'dropped'],
  refine: (mentions, { sentences }) => {
    const named: Mention[] = []
    return mentions.map((mention, index) => {
      if (isOfDropped(mention, mentions.slice(Math.max(0, index - NEAR_MENTIONS), index)))
        return drop(mention, NAME, 'a part of what is no tally')
      if (mention.models.length > 0) {
        // "133 drones, including 73 Shaheds. Of these, 80 …" are of the drones
        const isInside = named.length > 0 && (mention.share || isDetail(mention, named, sentences))
        if (mention.dropped === null && !isInside) named.push(mention)
        return mention
      }
      if (mention.figure === null) return mention
      if (isWholeSum(mention, named)) {
        return mention.kind === 'launched'
          ? drop(mention, NAME, 'the sum of what was counted before')
          : { ...mention, figure: null }
      }
      if (exceeds(mention, named)) return drop(mention, NAME, 'more than were counted before')
      const models =
        mention.order === null
          ? (modelsCounted(mention, named, mentions, sentences) ?? modelsNamed(mention, sentences))
          : modelsInOrder(mention, mention.order, named)
      return models === null
        ? drop(mention, NAME, 'points back at nothing that was named')
        : { ...mention, models }
    })
  },
} as const satisfies Refiner

/** "9 of those missiles": a part falls with its whole. */
function isOfDropped(mention: Mention, before: readonly Mention[]): boolean {
  if (!mention.partial || mention.share || mention.part !== null || mention.dropped !== null) return false
  const whole = before.findLast(
    ({ models, sentence }) =>
      mention.sentence - sentence <= 1 &&
      models.length > 0 &&
      (mention.models.length === 0 || familyOf(models) === familyOf(mention.models)),
  )
  return whole !== undefined && whole.dropped !== null
}

const NEAR_MENTIONS = 6

/**
 * "All 31 were shot down" after "31 missiles: two ballistic and 29 cruise missiles", or after "ten missiles and 21 drones",
 * is all of each kind.
 */
function isWholeSum(mention: Mention, named: readonly Mention[]): boolean {
  if (mention.recognizer !== 'whole-lot' || mention.pair === null) return false
  const launched = named.filter(
    ({ kind, sentence, start }) =>
      kind === 'launched' && start < mention.start && mention.sentence - sentence <= 2,
  )
  const value = mention.figure?.value
  const isTotal = launched.some(({ figure, models }) => figure?.value === value && models.every(isGeneric))
  const kinds = new Set(launched.map(({ models }) => joinModels(models))).size
  const sum = launched.reduce((total, { figure }) => total + (figure?.value ?? 0), 0)
  return (isTotal && kinds > 2) || (sum === value && kinds > 1)
}

/** "53 missiles and 47 drones … 35 and 46, respectively": as many kinds as figures, and none smaller than its figure. */
function modelsInOrder(
  mention: Mention,
  order: NonNullable<Mention['order']>,
  named: readonly Mention[],
): readonly string[] | null {
  const launched = named.filter(({ kind, start }) => kind === 'launched' && start < mention.start)
  const last = launched.at(-1)?.sentence ?? 0
  const group = launched.filter(({ sentence }) => sentence === last)
  const one = group[order.at]
  const fits = (one?.figure?.value ?? 0) >= (mention.figure?.value ?? 0)
  return mention.kind !== 'launched' && group.length === order.of && fits ? (one?.models ?? null) : null
}

/** The weapons counted last; of several kinds of missiles just "missiles"; null where it could be drones or missiles. */
function modelsCounted(
  mention: Mention,
  named: readonly Mention[],
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
): readonly string[] | null {
  const before = named.filter(({ start }) => start < mention.start)
  const last = before.at(-1)
  if (last === undefined || mention.sentence - last.sentence > REACH_SENTENCES) return null
  const isOwn = last.sentence === mention.sentence
  const group = before.filter(({ sentence }) =>
    isOwn ? sentence === last.sentence : isInListOf(sentence, last.sentence, sentences),
  )
  const isBracket =
    sentences[mention.sentence]?.insideOf === last.sentence && mention.start - last.end < BRACKET_REACH
  const isNext = isBracket || (last.recognizer === 'of-the-launched' && last.sentence === mention.sentence)
  if (isNext || (mention.partial && isOfLast(mention, last, group))) return last.models
  if (mention.pair !== null) return modelsOfWhole(mention, group, mentions)
  const families = new Set(group.map(({ models }) => familyOf(models)))
  if (mention.kind === 'lost' && families.has('drone')) {
    return group.findLast(({ models }) => familyOf(models) === 'drone')?.models ?? null
  }
  if (families.size > 1) return isBesideLost(mention, group, mentions) ? ['drone'] : null
  const kinds = new Set(group.map(({ models }) => joinModels(models)))
  return kinds.size > 1 && families.has('missile') && mention.kind === 'intercepted'
    ? ['missile']
    : last.models
}

/** The same sentence, or an item of the same list on the lines right before it. */
function isInListOf(one: number, last: number, sentences: readonly Sentence[]): boolean {
  if (one === last) return true
  if (
    sentences[last]?.isItem !== true ||
    (sentences[one]?.isItem !== true && sentences[one]?.opensList !== true)
  )
    return false
  return sentences.slice(one + 1, last).every(({ isItem, insideOf }) => isItem || insideOf !== null)
}

/** "six missiles …; 23 were shot down": more than were counted are others. */
function exceeds({ kind, pair, start, figure }: Mention, named: readonly Mention[]): boolean {
  if (kind === 'launched' || pair !== null) return false
  const launched = named.filter((one) => one.kind === 'launched' && one.start < start)
  if (launched.length === 0 || launched.some((one) => one.figure?.bound !== undefined)) return false
  const isBare = launched.every(({ role, dropped }) => role === 'nightly' && dropped === null)
  return isBare && (figure?.value ?? 0) > launched.reduce((sum, one) => sum + (one.figure?.value ?? 0), 0)
}

/** "81 missiles, among them 11 cruise missiles": what is said next is said of the 81. */
function isDetail(mention: Mention, named: readonly Mention[], sentences: readonly Sentence[]): boolean {
  const whole = named.at(-1)
  const before = sentences[mention.sentence]?.tokens[mention.from - 1]
  if (whole?.sentence !== mention.sentence || !has(before, 'including')) return false
  return whole.models.every(isGeneric) && familyOf(whole.models) === familyOf(mention.models)
}

/** "Five missiles and 80 drones, 60 of which …" are of the drones; were they fewer than the missiles, nobody could tell. */
function isOfLast(mention: Mention, last: Mention, group: readonly Mention[]): boolean {
  const family = familyOf(last.models)
  const others = group.filter(({ models }) => familyOf(models) !== family)
  return others.every(({ figure }) => (figure?.value ?? 0) < (mention.figure?.value ?? 0))
}

/** "30 of 36", "all six": of several kinds counted before the one that there were as many of; null where there is none. */
function modelsOfWhole(
  { pair }: Mention,
  group: readonly Mention[],
  mentions: readonly Mention[],
): readonly string[] | null {
  const whole = mentions.find((other) => other.pair === pair && other.kind === 'launched')
  const same = group.findLast(({ figure }) => figure?.value === whole?.figure?.value)
  const families = new Set(group.map(({ models }) => familyOf(models)))
  return same?.models ?? (families.size > 1 ? null : (group.at(-1)?.models ?? null))
}

/** "Two Iskanders and 77 drones. 56 were shot down, 18 lost from radar": both are of the drones, as more than two of anything must be. */
function isBesideLost(mention: Mention, group: readonly Mention[], mentions: readonly Mention[]): boolean {
  const lost = mentions.find(
    ({ kind, models, sentence }) => kind === 'lost' && models.length === 0 && sentence === mention.sentence,
  )
  if (lost === undefined || mention.kind !== 'intercepted') return false
  const valueOf = (one: Mention): number => one.figure?.value ?? 0
  const [drones, others] = [true, false].map((isDrone) =>
    group
      .filter(({ models }) => (familyOf(models) === 'drone') === isDrone)
      .reduce((sum, one) => sum + valueOf(one), 0),
  )
  return valueOf(mention) + valueOf(lost) <= (drones ?? 0) && valueOf(mention) > (others ?? 0)
}

/** What a sentence near by speaks of without a number, where that is one family of weapons. */
function modelsNamed(mention: Mention, sentences: readonly Sentence[]): readonly string[] | null {
  const first = Math.max(0, mention.sentence - REACH_SENTENCES)
  const order = [...countDown(mention.sentence, first), ...countUp(mention.sentence + 1, REACH_AHEAD)]
  for (const at of order) {
    const tokens = sentences[at]?.tokens ?? []
    const words = at === mention.sentence ? tokens.slice(0, mention.from) : tokens
    const keys = words.flatMap(({ weapon, singular }) =>
      weapon === undefined || singular === true ? [] : [weapon],
    )
    if (keys.length > 0) return new Set(keys.map(familyOfKey)).size === 1 ? mergeModels(keys) : null
  }
  return null
}

function countDown(from: number, to: number): number[] {
  return Array.from({ length: from - to + 1 }, (_, index) => from - index)
}

function countUp(from: number, length: number): number[] {
  return Array.from({ length }, (_, index) => from + index)
}
