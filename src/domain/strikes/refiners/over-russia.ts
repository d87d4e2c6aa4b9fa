import { AT_SEA } from '../lexicon/places.ts'
import type { Sentence } from '../reading/split-sentences.ts'
import { has, signals, type Token } from '../reading/token.ts'

// Whether a sentence tells of the sky over Russia

/** "the governor of Smolensk", "Bryansk region authorities" */
export function isRussianOfficial({ tokens }: Sentence): boolean {
  return tokens.some((token, at) => {
    if (!signals(token, 'regional-speaker')) return false
    const near = tokens.slice(Math.max(0, at - OFFICIAL_REACH), at + OFFICIAL_REACH)
    return (
      near.some(isRussianPlace) &&
      !near.some((token) => has(token, 'from') || token.place?.side === 'ukraine')
    )
  })
}

const OFFICIAL_REACH = 3

/** Places that weapons are launched from are Russia or held by it, but for the seas. */
function isRussianPlace({ place }: Token): boolean {
  return place?.side === 'launch' && !AT_SEA.has(place.key)
}

/** "shot down over the Bryansk region"; after "from" the same name is where the weapons came from. */
export function isOverRussia(sentence: Sentence): boolean {
  const { tokens } = sentence
  if (!tokens.some((token) => has(token, 'intercept'))) return false
  return isPlaceOfRussia(sentence) || tokens.some((_, at) => isOver(tokens, at))
}

export function isOver(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !isRussianPlace(token)) return false
  const before = tokens.slice(Math.max(0, at - 3), at)
  return before.some((word) => has(word, 'above'))
}

/** «Бєлгородська область: збито …», "in Belgorod region six were downed": nothing is launched there in such a sentence. */
function isPlaceOfRussia({ tokens }: Sentence): boolean {
  if (tokens.some((token) => has(token, 'launch', 'attack', 'from'))) return false
  return tokens.some(
    (token, at) =>
      isRussianPlace(token) &&
      has(tokens[at + 1], 'region-word') &&
      (at === 0 || has(tokens[at - 1], 'near')),
  )
}

/** "Drones attacked Tatarstan", «Кубань відбивала атаку»: named as what is attacked, not where weapons come from. */
export function isAtRussia({ tokens }: Sentence): boolean {
  if (!tokens.some((token) => has(token, 'attack', 'attack-noun', 'attack-subject', 'intercept')))
    return false
  const from = tokens.findIndex((token) => has(token, 'from'))
  const sky = tokens.findIndex(
    (token, at) => (signals(token, 'russian-sky') && !has(tokens[at - 1], 'by')) || isAttacked(tokens, at),
  )
  return sky >= 0 && (from < 0 || from > sky)
}

/** "launched from the Vologda and Kursk regions" */
export function isFromRussia({ tokens }: Sentence): boolean {
  const from = tokens.findIndex((token) => has(token, 'from'))
  if (from < 0) return false
  return tokens
    .slice(from, from + FROM_REACH)
    .some((token) => isRussianPlace(token) || signals(token, 'russian-sky'))
}

const FROM_REACH = 6

/** A town of Russia right behind the verb; named elsewhere it may be a government, or where weapons come from. */
function isAttacked(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const verb = tokens.slice(Math.max(0, at - 2), at)
  return (
    token !== undefined &&
    isRussianPlace(token) &&
    verb.some((before) => has(before, 'attack', 'attack-subject'))
  )
}
