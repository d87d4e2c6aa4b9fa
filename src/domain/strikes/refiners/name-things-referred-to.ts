import { drop, type Mention } from '../mention.ts'
import type { Sentence } from '../reading/split-sentences.ts'
import { has } from '../reading/token.ts'
import { familyOf, isGeneric } from '../../weapons/families.ts'
import { joinModels } from '../../weapons/models.ts'
import type { Refiner } from './refiner.ts'
import { kindOfTwo } from './of-two-kinds.ts'
import { isOfOthers } from './others-counted.ts'
import { modelsCounted } from './models-counted.ts'
import { modelsLately, modelsNamed } from './models-named.ts'

const NAME = 'name-things-referred-to'

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
      if (isOfOthers(mention, sentences)) return drop(mention, NAME, 'a part of what are no weapons')
      const ofTwo = kindOfTwo(mention, named, sentences)
      if (ofTwo !== null)
        return ofTwo.length > 0
          ? { ...mention, models: ofTwo }
          : drop(mention, NAME, 'one of two kinds, and nobody says which')
      if (mention.figure === null) return mention
      if (isWholeSum(mention, named)) {
        return mention.kind === 'launched'
          ? drop(mention, NAME, 'the sum of what was counted before')
          : { ...mention, figure: null }
      }
      const counted = [...named, ...mentions.slice(0, index).filter(isBareLaunch)]
      const lately = modelsLately(mention, named, sentences)
      if (lately === null && exceeds(mention, counted))
        return drop(mention, NAME, 'more than were counted before')
      const models =
        mention.order === null
          ? (lately ?? modelsCounted(mention, named, mentions, sentences) ?? modelsNamed(mention, sentences))
          : modelsInOrder(mention, mention.order, named)
      if (models !== null && exceedsKind(mention, models, named))
        return drop(mention, NAME, 'more than there were of the kind')
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

/** «усього летіло 48» */
function isBareLaunch({ kind, models, figure, dropped }: Mention): boolean {
  return kind === 'launched' && models.length === 0 && figure !== null && dropped === null
}

/** "six missiles …; 23 were shot down": more than were counted are others. */
function exceeds({ kind, pair, start, figure }: Mention, named: readonly Mention[]): boolean {
  if (kind === 'launched' || pair !== null) return false
  const launched = named.filter((one) => one.kind === 'launched' && one.start < start)
  if (launched.length === 0 || launched.some((one) => one.figure?.bound !== undefined)) return false
  const isBare = launched.every(({ role, dropped }) => role === 'nightly' && dropped === null)
  return isBare && (figure?.value ?? 0) > launched.reduce((sum, one) => sum + (one.figure?.value ?? 0), 0)
}

/** "308 drones, 27 missiles. Downed: 280 – 263 drones and 17 missiles": the 280 are none of the 27. */
function exceedsKind(
  { kind, pair, start, figure }: Mention,
  models: readonly string[],
  named: readonly Mention[],
): boolean {
  if (kind === 'launched' || pair !== null || familyOf(models) !== 'missile') return false
  const own = named.filter((one) => one.start < start && familyOf(one.models) === 'missile')
  const launched = own.filter((one) => one.kind === 'launched' && one.figure !== null)
  const most = launched.reduce((sum, one) => sum + (one.figure?.value ?? 0), 0)
  return (
    launched.length > 0 &&
    launched.every((one) => one.figure?.bound === undefined) &&
    (figure?.value ?? 0) > most
  )
}

/** "81 missiles, among them 11 cruise missiles": what is said next is said of the 81. */
function isDetail(mention: Mention, named: readonly Mention[], sentences: readonly Sentence[]): boolean {
  const whole = named.at(-1)
  const before = sentences[mention.sentence]?.tokens[mention.from - 1]
  if (whole?.sentence !== mention.sentence || !has(before, 'including')) return false
  return whole.models.every(isGeneric) && familyOf(whole.models) === familyOf(mention.models)
}
