import type { IsoDate } from '../calendar.ts'
import type { StrikeClaim } from '../strikes/claim.ts'
import type { Figure } from '../strikes/strike-row.ts'
import { accountsOf, type Account } from './account.ts'
import { COUNTS, isSameFigure, mayBothHold, statesBoth, type Counts } from './figures.ts'
import { creditOf, findConflicts } from './find-conflicts.ts'
import type { RaidClaims } from './part-raids.ts'
import type { TallyRow } from './tally.ts'
import { compareModels } from '../weapons/compare-models.ts'
import { isUsuallyMeant, mayOverlap, modelFamily } from '../weapons/kinds.ts'
import { modelParts } from '../weapons/models.ts'

/**
 * The rows of one raid over all sources. For weapons that several sources count, the word of an
 * official source comes first, then the figure that most sources share, then what states launched and shot
 * down both (it is seldom misread), then the more specific, then the later. What the chosen source leaves open is taken from one that contradicts it
 * nowhere. Every claim stays visible, and sources that disagree are shown side by side.
 */
export function reconcileRaid(night: IsoDate, { raid, claims }: RaidClaims): readonly TallyRow[] {
  const accounts = accountsOf(claims)
  const ranked = accounts.toSorted(
    (one, other) =>
      authorityRank(one) - authorityRank(other) ||
      supportOf(other, accounts) - supportOf(one, accounts) ||
      Number(statesBoth(other.counts)) - Number(statesBoth(one.counts)) ||
      modelFamily(one.model).size - modelFamily(other.model).size ||
      other.raids.length - one.raids.length ||
      other.reportedAt.getTime() - one.reportedAt.getTime() ||
      compareText(one.sourceSlug, other.sourceSlug),
  )
  const chosen = ranked.reduce(chooseAccount, [])
  return chosen
    .map((account) => ({ night, raid, ...makeRow(account, chosen, ranked, claims) }))
    .sort((one, other) => compareModels(one.model, other.model))
}

function authorityRank(account: Account): number {
  return account.authority === 'official' ? 0 : 1
}

/** How many other sources give the same figures for these weapons. */
function supportOf(account: Account, accounts: readonly Account[]): number {
  const supporters = accounts.filter(
    (other) =>
      other.sourceSlug !== account.sourceSlug &&
      mayOverlap(account.model, other.model) &&
      sharesFigure(account, other) &&
      agrees(account, other.counts),
  )
  return new Set(supporters.map((other) => other.sourceSlug)).size
}

/** Takes the next account unless another source has counted those weapons already. */
function chooseAccount(chosen: readonly Account[], next: Account): readonly Account[] {
  const taken = chosen.some(
    (account) => account.sourceSlug !== next.sourceSlug && mayOverlap(account.model, next.model),
  )
  return taken ? chosen : [...chosen, next]
}

function makeRow(
  account: Account,
  chosen: readonly Account[],
  ranked: readonly Account[],
  counted: readonly StrikeClaim[],
): Omit<TallyRow, 'night' | 'raid'> {
  const others = ranked.filter(
    (other) => other.sourceSlug !== account.sourceSlug && isComparable(other, account, chosen),
  )
  const allies = others.filter((other) => agrees(account, other.counts))
  const complements = allies.filter((ally) => ally.model === account.model || sharesFigure(ally, account))
  const counts = complements.reduce((known, ally) => fillFrom(known, ally, account), account.counts)
  const backing = [account, ...allies]
  const firm = new Set(backing.flatMap((each) => each.claims))
  const kin = counted.filter((claim) => !firm.has(claim) && isTold(claim, account, others))
  return {
    model: mostSpecific([account, ...complements]),
    ...counts,
    raids: account.raids.length,
    sources: creditOf(backing),
    conflicts: findConflicts(account, counts, others, chosen),
    claims: [...firm, ...kin],
  }
}

/** The same model, a word for a kind of weapons that can only mean this row, or a name for what the row has a word for. */
function isComparable(other: Account, account: Account, chosen: readonly Account[]): boolean {
  if (other.model === account.model) return true
  if (isUsuallyMeant(other.model, account.model) && sharesFigure(other, account)) return true
  const meant = chosen.filter((each) => isUsuallyMeant(each.model, other.model))
  return meant.length === 1 && meant[0] === account
}

/** "17 drones" and "17 Shahed, 16 shot down" tell of the same weapons. */
function sharesFigure(one: Account, other: Account): boolean {
  return COUNTS.some(
    (count) => one.counts[count] !== null && isSameFigure(one.counts[count], other.counts[count]),
  )
}

function mostSpecific(accounts: readonly Account[]): string {
  const [first, ...others] = accounts.map((account) => account.model)
  return others.reduce(
    (model, other) => (other !== model && isUsuallyMeant(other, model) ? other : model),
    first ?? '',
  )
}

/** True when the figures contradict neither the sum of the raids nor, all together, one of them. */
function agrees(account: Account, counts: Counts): boolean {
  return [account.counts, ...account.raids].some((own) =>
    COUNTS.every((count) => {
      const [mine, theirs] = [own[count], counts[count]]
      return !mine || !theirs || mayBothHold(mine, theirs)
    }),
  )
}

/** Fills what is unknown, and takes an exact figure for a bound, where the whole row still makes sense with it. */
function fillFrom(counts: Counts, ally: Account, account: Account): Counts {
  const maySharpen = account.raids.length === 1 && ally.authority === account.authority
  const better = (mine: Figure | null, theirs: Figure | null): Figure | null =>
    mine === null || (maySharpen && mine.bound && theirs && !theirs.bound) ? theirs : mine
  const filled: Counts = {
    launched: better(counts.launched, ally.counts.launched),
    intercepted: better(counts.intercepted, ally.counts.intercepted),
    lost: better(counts.lost, ally.counts.lost),
  }
  const shared = COUNTS.every((count) => {
    const [mine, theirs] = [counts[count], ally.counts[count]]
    return !mine || !theirs || mayBothHold(mine, theirs)
  })
  const down = (filled.intercepted?.value ?? 0) + (filled.lost?.value ?? 0)
  return shared && (filled.launched === null || down <= filled.launched.value) ? filled : counts
}

/** Whether a claim that does not back a row belongs beside it all the same. */
function isTold(claim: StrikeClaim, account: Account, others: readonly Account[]): boolean {
  if (claim.sourceSlug === account.sourceSlug) return claim.model === account.model
  return (
    claim.model === account.model ||
    others.some((other) => other.claims.includes(claim)) ||
    modelParts(account.model).includes(claim.model)
  )
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
