import type { Mention } from '../mention.ts'
import type { Sentence } from '../reading/split-sentences.ts'
import { isJoined } from '../verbs/joints.ts'
import { familyOf } from '../../weapons/families.ts'
import { joinModels } from '../../weapons/models.ts'

/** How many sentences back what is spoken of may have been named. */
export const REACH_SENTENCES = 8

/** «60 «шахедів» (збито 55)»: characters from the figure to the one in brackets behind it. */
const BRACKET_REACH = 20

/** The weapons counted last; of several kinds of missiles just "missiles"; null where it could be drones or missiles. */
export function modelsCounted(
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
    sentences[mention.sentence]?.insideOf === last.sentence &&
    (last.verb === 'answered-in-brackets' || mention.start - last.end < BRACKET_REACH)
  // «…; 34 «шахеди», збито 25»: in a list that semicolons part, of its own item
  const isItem = isOwn && sentences[last.sentence]?.tokens[last.from - 1]?.text === ';'
  const isNext =
    isBracket || isItem || (last.recognizer === 'of-the-launched' && last.sentence === mention.sentence)
  if (isNext || (mention.partial && isOfLast(mention, last, group, sentences))) return last.models
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

/** "Five missiles and 80 drones, 60 of which …" are of the drones; were they fewer than the missiles, nobody could tell. */
function isOfLast(
  mention: Mention,
  last: Mention,
  group: readonly Mention[],
  sentences: readonly Sentence[],
): boolean {
  const family = familyOf(last.models)
  const tokens = sentences[last.sentence]?.tokens ?? []
  const before = group.findLast(({ to, sentence }) => sentence === last.sentence && to <= last.from)
  // "Kharkiv with six missiles, and Odesa with seven drones, five of which …": no list of both
  const isApart =
    before !== undefined &&
    last.sentence === mention.sentence &&
    tokens[last.to]?.text === ',' &&
    !isJoined(tokens, before.to, last.from)
  if (isApart) return true
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
