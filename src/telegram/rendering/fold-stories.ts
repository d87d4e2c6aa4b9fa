import type { DigestSection } from '../../domain/digest/digest.ts'

export type FoldedSection = DigestSection & {
  /** Those of `more` that are listed where the topic's rest is folded away. */
  readonly listed: DigestSection['more']
}

/**
 * The sections with `limit` of their folded stories listed, over all of them: each topic's next in turn, so
 * that the weakest go first. A section of which nothing is left is gone.
 */
export function foldStories(sections: readonly DigestSection[], limit: number): readonly FoldedSection[] {
  const inTurn = sections
    .flatMap(({ more }, section) => more.map((_, rank) => ({ section, rank })))
    .toSorted((one, other) => one.rank - other.rank || one.section - other.section)
    .slice(0, limit)
  return sections
    .map((section, at) => ({
      ...section,
      listed: section.more.slice(0, inTurn.filter((each) => each.section === at).length),
    }))
    .filter(({ stories, listed }) => stories.length + listed.length > 0)
}

/** The largest number from 0 to `most` that fits, where all below one that fits do; 0 when none does. */
export function largestThatFits(most: number, fits: (n: number) => boolean): number {
  let [low, high] = [0, most]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}
