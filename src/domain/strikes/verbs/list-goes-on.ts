import { has, type Token } from '../reading/token.ts'
import { isJoined } from './joints.ts'
import type { SentenceVerbRule, VerbRule } from './verb-rule.ts'

/** "None of the four Iskanders and three Kh-59s": the list goes on with what nothing happened to. */
export const underNone = {
  name: 'under-none',
  kindOf: (phrase, { sentence, phrases, index }) => {
    const last = phrases[index - 1]
    if (last === undefined || phrase.quantity.kind !== 'count') return null
    const isNone =
      last.quantity.kind === 'none' || (last.quantity.kind === 'fraction' && last.quantity.part.value === 0)
    return isNone && isJoined(sentence.tokens, last.to, phrase.from) ? 'other' : null
  },
} as const satisfies SentenceVerbRule

/** «чотири С-300 з Курської області, п’ять Х-22»: where the first of a list came from stands before the next. */
function isBehindPlace(tokens: readonly Token[], from: number, to: number): boolean {
  // «один Кинджал випустили з Рязані, чотири С-300 …»: the verb may stand behind the first
  const between = tokens.slice(has(tokens[from], 'launch') ? from + 1 : from, to)
  if (between.length > PLACE_REACH || !has(between[0], 'from', 'of', 'near')) return false
  const isList = between.at(-1)?.text === ',' || has(between.at(-1), 'and')
  const isOfPlace = between.some(({ place }) => place?.side === 'launch')
  return (
    isList &&
    isOfPlace &&
    !between.some((token) => has(token, 'launch', 'attack', 'intercept', 'lost', 'hit', 'other-verb'))
  )
}

const PLACE_REACH = 8

/** The next of a list whose first is told: "Two S-300 and four Kh-59 were among them". */
export const listGoesOn = {
  name: 'list-goes-on',
  kindOf: (phrase, { sentence, phrases, index, before }) => {
    const last = phrases[index - 1]
    if (last === undefined || phrase.quantity.kind !== 'count') return null
    const { tokens } = sentence
    const isNext = isJoined(tokens, last.to, phrase.from) || isBehindPlace(tokens, last.to, phrase.from)
    return isNext ? before : null
  },
} as const satisfies VerbRule
