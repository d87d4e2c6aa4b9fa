import { familyOf, type Family } from '../../weapons/families.ts'
import type { Phrase } from '../recognizers/phrase.ts'
import { has, type Token } from '../reading/token.ts'
import type { Figure } from '../strike-row.ts'
import type { ImpactCounts } from './impact-row.ts'

export type HitCounts = Pick<ImpactCounts, 'drones' | 'missiles' | 'combined'>

/** The weapons that phrases of one sentence say hit, by family; kinds without a number leave a sum `at-least`. */
export function countHits(phrases: readonly Phrase[], tokens: readonly Token[]): HitCounts {
  const of = (family: Family): Figure | null =>
    sumOf(
      phrases
        .filter((phrase) => !isPartOf(phrase, phrases, tokens))
        .filter(({ models }) => models.length > 0 && familyOf(models) === family)
        .flatMap((phrase) => [...numberBefore(phrase, tokens), figureOf(phrase, tokens)]),
    )
  return { drones: of('drone'), missiles: of('missile'), combined: of('combined') }
}

/** "12 drones, including three jets": in the count already. */
function isPartOf({ from }: Phrase, phrases: readonly Phrase[], tokens: readonly Token[]): boolean {
  const before = phrases.findLast(({ to }) => to <= from)
  return before !== undefined && tokens.slice(before.to, from).some((token) => has(token, 'including'))
}

function sumOf(figures: readonly (Figure | null)[]): Figure | null {
  const known = figures.filter((figure) => figure !== null)
  const [first] = known
  if (first === undefined) return null
  if (figures.length === 1) return first
  const value = known.reduce((sum, figure) => sum + figure.value, 0)
  const isVague = known.length < figures.length || known.some(({ bound }) => bound === 'at-least')
  return isVague ? { value, bound: 'at-least' } : { value }
}

/** «4 протикорабельних та 26 балістичних ракет»: the noun of both stands with the second. */
export function numberBefore({ from }: Phrase, tokens: readonly Token[]): readonly Figure[] {
  const [number, kind, joint] = tokens.slice(Math.max(0, from - 3), from)
  const isShared =
    number?.kind === 'number' &&
    kind?.kind === 'word' &&
    kind.weapon === undefined &&
    !has(kind, 'location') &&
    has(joint, 'and')
  return isShared && number.value !== undefined ? [{ value: number.value }] : []
}

function figureOf({ quantity, from, to }: Phrase, tokens: readonly Token[]): Figure | null {
  switch (quantity.kind) {
    case 'count':
      return quantity.figure
    case 'part':
    case 'place-part':
      return quantity.part
    case 'fraction':
      return quantity.part
    case 'one':
      return quantity.definite ? null : { value: 1 }
    case 'vague': {
      // "the remaining 18 drones"
      const number = tokens.slice(from, to).find(({ kind }) => kind === 'number')
      return number?.value === undefined ? null : { value: number.value }
    }
    case 'all':
      return quantity.figure
    case 'in-order':
    case 'none':
      return null
    default:
      return quantity satisfies never
  }
}
