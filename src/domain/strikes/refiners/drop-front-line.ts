import { drop, type Mention } from '../mention.ts'
import { hasSignal, type Sentence } from '../reading/split-sentences.ts'
import { has, signals } from '../reading/token.ts'
import { familyOf } from '../../weapons/families.ts'
import type { Refiner } from './refiner.ts'

const NAME = 'drop-front-line'

/** The war at the front is told in the same words: summaries of fighting, tables of losses, the feats of one crew. */
export const dropFrontLine = {
  name: NAME,
  owns: ['dropped'],
  refine: (mentions, { sentences }) =>
    mentions.map((mention) => {
      const sentence = sentences[mention.sentence]
      if (sentence === undefined) return mention
      const around = sentence.insideOf === null ? sentence : (sentences[sentence.insideOf] ?? sentence)
      if (isAmongEquipment(mention, sentences)) return drop(mention, NAME, 'an item of a list of equipment')
      const reason = isSumOfWar(mention, sentences)
        ? 'a sum of the war, with what a day added'
        : (reasonToDrop(mention, around) ?? reasonBefore(mention, around, sentences))
      return reason === null ? mention : drop(mention, NAME, reason)
    }),
} as const satisfies Refiner

/** "81 tanks, / 190 guns, / 5 cruise missiles, / 814 UAVs": an item of a list of equipment. */
function isAmongEquipment({ kind, sentence }: Mention, sentences: readonly Sentence[]): boolean {
  if (kind !== 'intercepted' || sentences[sentence]?.startsLine !== true) return false
  const near = sentences.slice(Math.max(0, sentence - LIST_REACH), sentence + LIST_REACH)
  const items = near.filter(({ tokens, startsLine }) => startsLine && tokens.length <= ITEM_TOKENS)
  return items.filter((item) => hasSignal(item, 'equipment')).length > 1
}

const LIST_REACH = 9
const ITEM_TOKENS = 12

/** "Cruise missiles – 3,140 (+2)": a table of losses, whatever stands over it. */
function isSumOfWar({ kind, sentence }: Mention, sentences: readonly Sentence[]): boolean {
  const next = sentences[sentence + 1]
  return kind === 'intercepted' && next?.insideOf === sentence && next.tokens[0]?.text === '+'
}

/**
 * "In the past day 27 shellings; nine bombs were dropped", "Defenders stopped 22 assaults. Three drones were downed": neither
 * a semicolon nor a point ends what is told of the front.
 */
function reasonBefore(
  { kind }: Mention,
  { index, line, tokens }: Sentence,
  sentences: readonly Sentence[],
): string | null {
  const before = sentences[index - 1]
  if (before?.line !== line || tokens.some((token) => signals(token, 'tonight') || token.date !== undefined))
    return null
  if (hasSignal(before, 'clash')) return 'told with clashes at the front'
  const isPart = kind === 'launched' && before.tokens.at(-1)?.text === ';'
  return isPart && hasSignal(before, 'front-line') ? 'counted among shellings and clashes at the front' : null
}

function reasonToDrop(mention: Mention, sentence: Sentence): string | null {
  const { kind, pair, models } = mention
  if (kind === 'launched' && pair === null) {
    if (hasSignal(sentence, 'front-line')) return 'counted among shellings and clashes at the front'
    if (familyOf(models) === 'bomb' && hasSignal(sentence, 'past-day')) return 'bombs of a day at the front'
  }
  if (kind !== 'intercepted') return null
  if (countsEquipment(sentence)) return 'counted among equipment destroyed'
  if (hasSignal(sentence, 'clash') && !hasSignal(sentence, 'tonight'))
    return 'shot down among clashes at the front'
  const isReport =
    mention.partial ||
    hasSignal(sentence, 'national-speaker') ||
    hasSignal(sentence, 'tonight') ||
    hasSignal(sentence, 'night-of')
  return hasSignal(sentence, 'one-crew') && !isReport ? 'the feat of one crew' : null
}

/** "Twelve tanks", "enemy losses: 38 UAVs"; the soldiers by whom something was shot down are no item of a list. */
function countsEquipment({ tokens }: Sentence): boolean {
  return tokens.some(
    (token, at) =>
      signals(token, 'equipment') &&
      !tokens.slice(Math.max(0, at - AGENT_REACH), at).some((before) => has(before, 'by')),
  )
}

const AGENT_REACH = 2
