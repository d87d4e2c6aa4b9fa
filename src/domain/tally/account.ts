import type { Authority } from '../source.ts'
import type { StrikeClaim } from '../strikes/claim.ts'
import { COUNTS, sumCounts, type Counts } from './figures.ts'
import { mayOverlap } from '../weapons/kinds.ts'

/** What one source says of one model in one night, once its own repetitions are out. */
export type Account = {
  readonly model: string
  readonly sourceSlug: string
  readonly authority: Authority
  /** The attacks of that date, each apart; their sum is `counts`. */
  readonly raids: readonly Counts[]
  readonly counts: Counts
  readonly when: 'night' | 'day' | 'both'
  readonly reportedAt: Date
  /** What the figures rest on, in the order in which they were stored. */
  readonly claims: readonly StrikeClaim[]
}

/**
 * Two raids or two tellings? Within one text, rows of one model that differ are raids and add up; so
 * do the lines of a table, always. Of two texts of one source the later replaces the earlier, as a
 * final report does a first one, except that
 * - a raid by day is added to the raid of the night, when the sentences say which is which, and
 * - a text that tells one of several raids, or far fewer weapons, does not replace what was told before.
 *
 * An unsure case is taken for a repetition: a raid too few shows in the claims, a doubled one does not.
 */
export function accountsOf(claims: readonly StrikeClaim[]): readonly Account[] {
  const bySource = Map.groupBy(claims, (claim) => claim.sourceSlug)
  return [...bySource.values()].flatMap((ofSource) => {
    const byText = Map.groupBy(ofSource, (claim) => claim.briefingId)
    const tellings = [...byText.values()].map(readTelling).sort(latestFirst)
    return tellings.reduce(addEarlierTelling, [])
  })
}

// The words by which sources tell a raid by day from that of the night.
const BY_DAY =
  /(?<!\p{L})(daytime|in broad daylight|(this|in the) afternoon|during the day|вдень|удень|(протягом|впродовж|упродовж) дня)(?!\p{L})/iu

function readTelling(claims: readonly StrikeClaim[]): readonly Account[] {
  return [...Map.groupBy(claims, (claim) => claim.model).values()].map(readAccount)
}

function readAccount(claims: readonly StrikeClaim[]): Account {
  const [first] = claims
  if (!first) throw new Error('Unable to read an account of no claims')
  const rows = claims.map(({ launched, intercepted, lost }) => ({ launched, intercepted, lost }))
  // A table has a line for each attack, two alike included; a text may say one thing twice.
  const raids = first.briefingId === null ? rows : foldRepetitions(rows)
  const byDay = claims.filter((claim) => claim.evidence.some(({ quote }) => BY_DAY.test(quote)))
  return {
    model: first.model,
    sourceSlug: first.sourceSlug,
    authority: first.authority,
    raids,
    counts: sumCounts(raids),
    when: byDay.length === 0 ? 'night' : byDay.length === claims.length ? 'day' : 'both',
    reportedAt: new Date(Math.max(...claims.map((claim) => claim.reportedAt.getTime()))),
    claims,
  }
}

/** Folds rows that share a figure and differ in none: "36 launched" and "31 of 36". */
function foldRepetitions(rows: readonly Counts[]): readonly Counts[] {
  return rows.reduce<readonly Counts[]>((raids, row) => {
    const same = raids.findIndex((raid) => isRepetition(raid, row))
    if (same < 0) return [...raids, row]
    return raids.map((raid, at) => (at === same ? fillGaps(raid, row) : raid))
  }, [])
}

function isRepetition(one: Counts, other: Counts): boolean {
  const shared = COUNTS.filter((count) => one[count] && other[count])
  return shared.length > 0 && shared.every((count) => one[count]?.value === other[count]?.value)
}

function fillGaps(one: Counts, other: Counts): Counts {
  return {
    launched: one.launched ?? other.launched,
    intercepted: one.intercepted ?? other.intercepted,
    lost: one.lost ?? other.lost,
  }
}

function latestFirst(one: readonly Account[], other: readonly Account[]): number {
  return latestOf(other) - latestOf(one) || firstIdOf(other) - firstIdOf(one)
}

function latestOf(telling: readonly Account[]): number {
  return Math.max(...telling.map((account) => account.reportedAt.getTime()))
}

function firstIdOf(telling: readonly Account[]): number {
  return Math.min(...telling.flatMap((account) => account.claims.map((claim) => claim.id)))
}

function addEarlierTelling(later: readonly Account[], earlier: readonly Account[]): readonly Account[] {
  const joined = later.map((account) => earlier.reduce(joinRaids, account))
  const added = earlier.filter(
    (account) =>
      !later.some(
        (known) =>
          mayOverlap(known.model, account.model) &&
          !(areApart(known, account) && known.model !== account.model),
      ),
  )
  return [...joined, ...added]
}

function joinRaids(later: Account, earlier: Account): Account {
  if (later.model !== earlier.model) return later
  if (areApart(later, earlier)) return addUp(earlier, later)
  if (isOneRaidOf(later, earlier) || tellsFarLess(later.counts, earlier.counts)) return earlier
  return later.raids.length === 1 && isRepetition(later.counts, earlier.counts)
    ? fillFrom(later, earlier)
    : later
}

/** A correction moves a figure a little; a third less is another raid, or a part of this one. */
function tellsFarLess(later: Counts, earlier: Counts): boolean {
  const shared = COUNTS.flatMap((count) => {
    const [now, before] = [later[count], earlier[count]]
    return now && before ? [{ now: now.value, before: before.value }] : []
  })
  return (
    shared.some(({ now, before }) => now * 3 <= before * 2 && now < before) &&
    shared.every(({ now, before }) => now <= before)
  )
}

/** "31 were shot down", said later, does not take back that 36 were launched. */
function fillFrom(later: Account, earlier: Account): Account {
  const counts = fillGaps(later.counts, earlier.counts)
  return { ...later, raids: [counts], counts, claims: [...later.claims, ...earlier.claims] }
}

/** One is told as a raid by day, the other is not. */
function areApart(one: Account, other: Account): boolean {
  return one.when !== other.when && one.when !== 'both' && other.when !== 'both'
}

function addUp(one: Account, other: Account): Account {
  const raids = [...one.raids, ...other.raids]
  return {
    ...other,
    raids,
    counts: sumCounts(raids),
    when: 'both',
    claims: [...one.claims, ...other.claims],
  }
}

function isOneRaidOf(one: Account, other: Account): boolean {
  return other.raids.length > 1 && other.raids.some((raid) => isRepetition(raid, one.counts))
}
