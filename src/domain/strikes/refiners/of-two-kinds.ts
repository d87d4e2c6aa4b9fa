import type { Mention } from '../mention.ts'
import type { Sentence } from '../reading/split-sentences.ts'
import { has, type Token } from '../reading/token.ts'

/** "the latter were all …": words from the pronoun to the phrase. */
const REACH = 2

/** "386 of the former and 27 of the latter", "the latter were all downed": the kind meant of those counted before; none where one was counted, null where no such word stands. */
export function kindOfTwo(
  mention: Mention,
  named: readonly Mention[],
  sentences: readonly Sentence[],
): readonly string[] | null {
  const { from, to } = mention
  const words = sentences[mention.sentence]?.tokens.slice(Math.max(0, from - REACH), to) ?? []
  const pronoun = words.findLast(isOfTwo)
  const last = named.findLast(({ start }) => start < mention.start)
  if (pronoun === undefined) return null
  if (last === undefined) return []
  if (has(pronoun, 'latter')) return last.models
  const group = named.filter(({ sentence, kind }) => sentence === last.sentence && kind === last.kind)
  return group.length > 1 ? (group[0]?.models ?? []) : []
}

function isOfTwo(token: Token): boolean {
  return has(token, 'former', 'latter')
}
