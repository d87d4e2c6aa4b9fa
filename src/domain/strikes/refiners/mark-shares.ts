import type { Mention } from '../mention.ts'
import type { Sentence } from '../reading/split-sentences.ts'
import { has } from '../reading/token.ts'
import { familyOf, isGeneric } from '../../weapons/families.ts'
import type { Refiner } from './refiner.ts'

/** "80 drones, 50 of them Shaheds": the fifty are part of the eighty; of "537 targets" they are a row of their own. */
export const markShares = {
  name: 'mark-shares',
  owns: ['role'],
  refine: (mentions, { sentences }) =>
    mentions.map((mention): Mention => {
      if (isByFighters(mention, sentences[mention.sentence])) return { ...mention, role: 'subset' }
      if (isJammed(mention, mentions, sentences)) return { ...mention, role: 'subset' }
      if (isAmong(mention, mentions, sentences)) return { ...mention, role: 'subset' }
      if (mention.role !== 'nightly' || (!mention.share && !isFewer(mention))) return mention
      const whole = wholeOf(mention, mentions)
      if (whole === null) {
        // «З них 477 БпЛА» of targets that nobody could name is a row of its own
        const leads = has(sentences[mention.sentence]?.tokens[mention.from], 'of')
        return mention.share && !leads ? { ...mention, role: 'subset' } : mention
      }
      const sameFamily = familyOf(whole.models) === familyOf(mention.models)
      const isLess = (whole.figure?.value ?? 0) > (mention.figure?.value ?? 0)
      return sameFamily && (mention.share || isLess) ? { ...mention, role: 'subset' } : mention
    }),
} as const satisfies Refiner

/** "F-16s shot down 11 missiles", "11 by F-16s": what planes did is a part, unless all of the defence is told with them. */
function isByFighters({ kind, role, from, to }: Mention, sentence: Sentence | undefined): boolean {
  if (kind !== 'intercepted' || role !== 'nightly' || sentence === undefined) return false
  const { tokens } = sentence
  if (tokens.some((token) => has(token, 'air-defence'))) return false
  const next = tokens.findIndex((token, at) => at >= to && (token.kind === 'number' || token.text === ';'))
  const behind = tokens.slice(to, next < 0 ? tokens.length : next)
  return [...tokens.slice(0, from), ...behind].some((token) => has(token, 'fighters'))
}

/** "271 were shot down, and 80 UAVs suppressed": what was jammed alone is a part of what did not get through. */
function isJammed(mention: Mention, mentions: readonly Mention[], sentences: readonly Sentence[]): boolean {
  if (mention.kind !== 'intercepted' || mention.role !== 'nightly' || mention.pair !== null) return false
  const tokens = sentences[mention.sentence]?.tokens ?? []
  const next = mentions.find(({ sentence, from }) => sentence === mention.sentence && from >= mention.to)
  const behind = tokens.slice(mention.to, Math.min(next?.from ?? Infinity, mention.to + VERB_REACH))
  const verb = behind.find((token) => has(token, 'intercept', 'lost'))
  return (
    has(verb, 'jam') &&
    mentions.some(
      (other) =>
        other !== mention &&
        other.dropped === null &&
        other.kind === 'intercepted' &&
        mention.sentence - other.sentence <= 1 &&
        other.start < mention.start,
    )
  )
}

const VERB_REACH = 5

/** "31 missiles, among them four of six Kinzhals and all five Kalibrs": kinds of these. */
function isAmong(mention: Mention, mentions: readonly Mention[], sentences: readonly Sentence[]): boolean {
  const tokens = sentences[mention.sentence]?.tokens ?? []
  const at = tokens.findLastIndex((token, before) => before < mention.from && has(token, 'including'))
  if (at < 0 || mention.role !== 'nightly' || mention.pair === null) return false
  return mentions.some(
    (whole) =>
      whole.sentence === mention.sentence &&
      whole.to <= at &&
      at - whole.to <= 1 &&
      whole.kind === 'intercepted' &&
      whole.models.every(isGeneric) &&
      familyOf(whole.models) === familyOf(mention.models),
  )
}

/** "Thirty-six of them were aimed at Kyiv" */
function isFewer(mention: Mention): boolean {
  return mention.partial && mention.kind === 'launched'
}

/** The figure that a share is of: of its own family where there is one near by, else the last one before it. */
function wholeOf(mention: Mention, mentions: readonly Mention[]): Mention | null {
  const before = mentions.filter(
    (other) =>
      other.start < mention.start &&
      other.dropped === null &&
      other.kind === mention.kind &&
      mention.sentence - other.sentence <= 1,
  )
  const family = familyOf(mention.models)
  const alike = before.filter(({ models }) => familyOf(models) === family)
  // "Three of six were downed over the city; in all ten missiles": no part of the three
  const larger = alike.findLast(({ figure }) => (figure?.value ?? 0) >= (mention.figure?.value ?? 0))
  return larger ?? (alike.length > 0 ? null : (before.at(-1) ?? null))
}
