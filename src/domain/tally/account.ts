import type { Authority } from '../source.ts'
import type { StrikeClaim } from '../strikes/claim.ts'
import { COUNTS, sumCounts, type Counts } from './figures.ts'
import { mayOverlap } from '../weapons/kinds.ts'

/** What one source says of one model in one raid, once its own repetitions are out. */
export type Account = {
  readonly model: string
  readonly sourceSlug: string
  readonly authority: Authority
  /** The attacks that it tells apart; their sum is `counts`. */
  readonly raids: readonly Counts[]
  readonly counts: Counts
  readonly reportedAt: Date
  /** What the figures rest on, in the order in which they were stored. */
  readonly claims: readonly StrikeClaim[]
}

/**
 * Two attacks or two tellings? Within one text, rows of one model that differ are attacks and add up; so
 * do the lines of a table, always. Of two texts of one source the later replaces the earlier, as a
 * final report does one given while the raid went on, except that a text that tells one of several
 * attacks, or far fewer weapons, does not replace what was told before.
 *
 * An unsure case is taken for a repetition: an attack too few shows in the claims, a doubled one does not.
 */
export function accountsOf(claims: readonly StrikeClaim[]): readonly Account[] {
  const bySource = Map.groupBy(claims, (claim) => claim.sourceSlug)
  return [...bySource.values()].flatMap((ofSource) => {
    const byText = Map.groupBy(ofSource, (claim) => claim.briefingId)
    const tellings = [...byText.values()].map(readTelling).sort(latestFirst)
    return tellings.reduce(addEarlierTelling, [])
  })
}

function readTelling(claims: readonly StrikeClaim[]): readonly Account[] {
  return [...Map.groupBy(claims, (claim) => claim.model).values()].map(readAccount)
}

function readAccount(claims: readonly StrikeClaim[]): Account {
  const [first] = claims
  if (!first) throw new Error('Unable to read an account of no claims')
  const rows = claims.map(({ launched, intercepted, lost }) => ({ launched, intercepted, lost }))
  // A table has a line for each attack, two alike included; a text may say one thing twice.
  const raids = first.briefingId === null ? rows : foldRepetitions(rows)
  return {
    model: first.model,
    sourceSlug: first.sourceSlug,
    authority: first.authority,
    raids,
    counts: sumCounts(raids),
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
  const added = earlier.filter((account) => !later.some((known) => mayOverlap(known.model, account.model)))
  return [...joined, ...added]
}

function joinRaids(later: Account, earlier: Account): Account {
  if (later.model !== earlier.model) return later
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

function isOneRaidOf(one: Account, other: Account): boolean {
  return other.raids.length > 1 && other.raids.some((raid) => isRepetition(raid, one.counts))
}
