import type { Bound, Figure } from '../strikes/strike-row.ts'

/** The three counts of a row. */
export const COUNTS = ['launched', 'intercepted', 'lost'] as const
export type Count = (typeof COUNTS)[number]

/** What is known of a weapon; `null` where nothing is stated. */
export type Counts = Readonly<Record<Count, Figure | null>>

/**
 * Adds what is known. With a part unknown the sum is `at-least`, whatever the other parts are, and
 * a part of the kind "up to n" is then left out of it; nothing known at all gives `null`, never 0.
 */
export function sumFigures(parts: readonly (Figure | null)[]): Figure | null {
  const known = parts.filter((part) => part !== null)
  if (known.length === 0) return null
  if (known.length < parts.length) {
    const certain = known.filter((part) => part.bound !== 'at-most')
    if (certain.length === 0) return null
    return { value: addValues(certain), bound: 'at-least' }
  }
  const bound = jointBound(known)
  return bound ? { value: addValues(known), bound } : { value: addValues(known) }
}

/** "36", "at-least 36": as programs read it. */
export function figureKey({ value, bound }: Figure): string {
  return bound === undefined ? String(value) : `${bound} ${value}`
}

/** `sumFigures` for each count apart. */
export function sumCounts(parts: readonly Counts[]): Counts {
  return {
    launched: sumFigures(parts.map((part) => part.launched)),
    intercepted: sumFigures(parts.map((part) => part.intercepted)),
    lost: sumFigures(parts.map((part) => part.lost)),
  }
}

/** False when the two cannot both be true: 36 and 35; "at least 30" and 36 can. */
export function mayBothHold(one: Figure, other: Figure): boolean {
  const [low, high] = rangeOf(one)
  const [otherLow, otherHigh] = rangeOf(other)
  return low <= otherHigh && otherLow <= high
}

export function isSameFigure(one: Figure | null, other: Figure | null): boolean {
  return one?.value === other?.value && one?.bound === other?.bound
}

/** Launched and shot down, so that each can be held against the other. */
export function statesBoth({ launched, intercepted }: Counts): boolean {
  return launched !== null && intercepted !== null
}

function rangeOf({ value, bound }: Figure): readonly [number, number] {
  switch (bound) {
    case 'at-least':
      return [value, Infinity]
    case 'at-most':
      return [0, value]
    case 'about':
      // "About 70" allows for a tenth, and for one either way where the count is small.
      return [value - Math.max(1, value / 10), value + Math.max(1, value / 10)]
    case undefined:
      return [value, value]
  }
}

function jointBound(parts: readonly Figure[]): Bound | undefined {
  const bounds = new Set(parts.map((part) => part.bound).filter((bound) => bound !== undefined))
  if (bounds.size <= 1) return [...bounds][0]
  return 'about'
}

function addValues(parts: readonly Figure[]): number {
  return parts.reduce((sum, part) => sum + part.value, 0)
}
