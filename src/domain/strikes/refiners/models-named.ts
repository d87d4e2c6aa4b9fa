import type { Mention } from '../mention.ts'
import type { Sentence } from '../reading/split-sentences.ts'
import { has, type Token } from '../reading/token.ts'
import { familyOf, familyOfKey } from '../../weapons/families.ts'
import { mergeModels } from '../../weapons/merge-models.ts'
import { REACH_SENTENCES } from './models-counted.ts'

const REACH_AHEAD = 3

/** What a sentence near by speaks of without a number, where that is one family of weapons. */
export function modelsNamed(mention: Mention, sentences: readonly Sentence[]): readonly string[] | null {
  const first = Math.max(0, mention.sentence - REACH_SENTENCES)
  const own = sentences[mention.sentence]?.tokens ?? []
  const before = countDown(mention.sentence - 1, first).map((at) => sentences[at]?.tokens ?? [])
  const ahead = countUp(mention.sentence + 1, REACH_AHEAD).map((at) => sentences[at]?.tokens ?? [])
  const inOrder = [own.slice(0, mention.from), ...before, own.slice(mention.to), ...ahead]
  for (const tokens of inOrder) {
    const keys = deniesLaunch(tokens) ? [] : pluralsOf(tokens)
    if (keys.length > 0) return new Set(keys.map(familyOfKey)).size === 1 ? mergeModels(keys) : null
  }
  return null
}

/** "Six Kalibrs were fired. Drones came along the Danube. Eleven of these …": what is spoken of after the last that was counted. */
export function modelsLately(
  mention: Mention,
  named: readonly Mention[],
  sentences: readonly Sentence[],
): readonly string[] | null {
  const last = named.findLast(({ start }) => start < mention.start)
  const own = sentences[mention.sentence]
  if (own === undefined || own.insideOf !== null || last === undefined) return null
  const isNamedHere = own.index > last.sentence && pluralsOf(own.tokens.slice(0, mention.from)).length > 0
  if (!mention.partial && !isNamedHere) return null
  if (mention.sentence - last.sentence > REACH_SENTENCES) return null
  const between = sentences.slice(last.sentence, mention.sentence + 1).flatMap(({ index, tokens }) => {
    const from = index === last.sentence ? last.to : 0
    return tokens.slice(from, index === mention.sentence ? mention.from : tokens.length)
  })
  // «ракети до цілей не дійшли»: targets are what they did not reach
  const keys = pluralsOf(between).filter((key) => familyOfKey(key) !== 'combined')
  const families = new Set(keys.map(familyOfKey))
  return families.size === 1 && !families.has(familyOf(last.models)) ? mergeModels(keys) : null
}

/** The weapons named in the plural; «обидві ракети» looks like one. */
function pluralsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ weapon, singular }, at) =>
    weapon !== undefined && (singular !== true || has(tokens[at - 1], 'both')) ? [weapon] : [],
  )
}

/** "No missiles were used", «Ракет ворог не застосовував»: named, and not there. */
function deniesLaunch(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) =>
    has(token, 'launch', 'attack')
      ? has(tokens[at - 1], 'not')
      : has(token, 'none') && tokens[at + 1]?.weapon !== undefined,
  )
}

function countDown(from: number, to: number): number[] {
  return Array.from({ length: from - to + 1 }, (_, index) => from - index)
}

function countUp(from: number, length: number): number[] {
  return Array.from({ length }, (_, index) => from + index)
}
