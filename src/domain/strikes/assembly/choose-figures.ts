import type { Mention, MentionKind } from '../mention.ts'

/** More shot down than launched: one of the two is of something else, and what was shot down is the better known. */
export function contradicts({
  launched,
  intercepted,
}: Readonly<Record<'launched' | 'intercepted', Mention | null>>): boolean {
  if (launched === null || intercepted === null) return false
  const slack = launched.figure?.bound === 'about' ? ROUNDING : 1
  return valueOf(intercepted) * slack > valueOf(launched)
}

/** "All 36 failed to reach their targets: 36 were shot down" */
export function isTwiceTold({
  launched,
  intercepted,
  lost,
}: Readonly<Record<MentionKind, Mention | null>>): boolean {
  if (launched === null || intercepted === null || lost === null || launched.figure?.bound !== undefined)
    return false
  return valueOf(intercepted) + valueOf(lost) > valueOf(launched)
}

/**
 * "31 of 36" before a figure alone, the country before a region, a whole before a part, a number told before one
 * inferred; then the largest, exact if it may be.
 */
export function choose(group: readonly Mention[], kind: MentionKind): Mention | null {
  const claims = withoutRegions(group.filter((mention) => mention.kind === kind))
  const rank = (mention: Mention): number =>
    (mention.pair === null ? 0 : isPartOfMore(mention, group) ? -8 : 8) +
    (mention.scope === 'national' ? 4 : 0) -
    (mention.basis.length > 0 ? 0.5 : 0) +
    (mention.single ? 0 : 1)
  const highest = Math.max(...claims.map(rank))
  const ranked = claims.filter((mention) => rank(mention) === highest)
  const told = ranked.filter((mention) => kind === 'launched' && isToldWithFate(mention, group))
  const best = told.length > 0 ? told : ranked
  const largest = Math.max(...best.map(valueOf))
  const near = best.filter((mention) => valueOf(mention) >= largest * ROUNDING)
  const exact = near.filter(({ figure, rounded }) => figure?.bound === undefined && !rounded)
  const candidates = exact.length > 0 ? exact : near
  return candidates.find((mention) => valueOf(mention) === Math.max(...candidates.map(valueOf))) ?? null
}

/** "Three of four in the west; in all 70 of 83": of a region are fewer than of the country. */
function withoutRegions(claims: readonly Mention[]): readonly Mention[] {
  const nation = claims.filter(({ scope, role }) => scope === 'national' && role === 'nightly')
  return claims.filter(
    (claim) => claim.scope === 'national' || !nation.some((other) => valueOf(other) > valueOf(claim)),
  )
}

/** "35 drones, 30 of which were destroyed; 18 of 23 over Kyiv": of which more were shot down is not the 23. */
function isPartOfMore({ pair }: Mention, group: readonly Mention[]): boolean {
  const whole = group.find((other) => other.pair === pair && other.kind === 'launched')
  return (
    whole !== undefined &&
    group.some(
      (other) =>
        other.kind === 'intercepted' && valueOf(other) > valueOf(whole) && !isRounded(other, valueOf(whole)),
    )
  )
}

/** "Almost 50 were shot down: all 49" */
function isRounded(mention: Mention, value: number): boolean {
  return mention.figure?.bound === 'about' && value >= valueOf(mention) * ROUNDING
}

/** "145 yesterday. Tonight 74: 39 were shot down": of two launches the one whose sentence says what became of it. */
function isToldWithFate(launch: Mention, group: readonly Mention[]): boolean {
  return group.some(
    (other) =>
      other.kind === 'intercepted' && other.sentence === launch.sentence && valueOf(other) <= valueOf(launch),
  )
}

/** "almost 60" and 57 may be the same figure, "at least 47" and 20 not. */
const ROUNDING = 0.85

export function valueOf(mention: Mention): number {
  return mention.figure?.value ?? 0
}
