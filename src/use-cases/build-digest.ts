import { addDays, dateAt, KYIV, type IsoDate } from '../domain/calendar.ts'
import { isCatchUp, type Window } from '../domain/delivery/delivery.ts'
import { awaitsReport, isReportIn } from '../domain/digest/awaits-report.ts'
import { composeDigest } from '../domain/digest/compose-digest.ts'
import { planCorrections, type Correction, type ShownTally } from '../domain/digest/corrections.ts'
import type { Digest, DigestPreferences, DigestTally } from '../domain/digest/digest.ts'
import { contextsOf, HISTORY_NIGHTS, type RaidContext } from '../domain/digest/raid-context.ts'
import { newRaidsOf, raidKey, type ToldRaids } from '../domain/digest/told-raids.ts'
import { reconcileNight } from '../domain/tally/reconcile-night.ts'
import { listNights } from '../domain/tally/tally-period.ts'
import type { NightTally, PeriodTally } from '../domain/tally/tally.ts'
import type { BriefingStore, TallySource } from '../ports.ts'
import { tallyFor } from './tally.ts'

export type BuildDigestDeps = {
  readonly briefings: Pick<BriefingStore, 'listEvents'>
  readonly strikes: TallySource
  /** The nights up to a date, as `readHistory` reads them: kept for a moment where many digests of one date are made. */
  readonly history?: (date: IsoDate) => Promise<PeriodTally>
}

export type DigestRequest = DigestPreferences & {
  readonly window: Window
  /** The date of the digest and of the night it tallies, in Kyiv. */
  readonly date: IsoDate
  /** Decides whether the night's report may still come; when left out, the end of the window. */
  readonly now?: Date
  /** What the reader's last digest showed, when they want to hear of later changes; else `null`. */
  readonly previous?: ShownTally | null
  /** The raids that the reader was told of; `null` for an answer, which tells what there is. */
  readonly told?: ToldRaids | null
}

/**
 * The digest of a window; `null` when there is nothing new in it. The same for all readers with one
 * `digestKey` in one window, so that callers may build it once for them all.
 */
export async function buildDigest(deps: BuildDigestDeps, request: DigestRequest): Promise<Digest | null> {
  const { window, date, previous = null } = request
  const wantsTally = request.topics.includes('strikes')
  const [events, figures, corrections] = await Promise.all([
    deps.briefings.listEvents(window.from, window.until, request.mutedSources),
    wantsTally ? figuresOf(deps, request) : NO_FIGURES,
    previous && wantsTally ? correctionsOf(deps, previous) : [],
  ])
  const since = isCatchUp(window) ? dateAt(window.from, KYIV) : null
  return composeDigest(request, { date, since, events, corrections, ...figures })
}

/** A report that comes later than this after its raid is history. */
const REPORTED_WITHIN_DAYS = 2

type Figures = {
  readonly tally: DigestTally | null
  readonly earlier: readonly NightTally[]
  readonly known: NightTally | null
  readonly contexts: readonly RaidContext[]
}

const NO_FIGURES: Figures = { tally: null, earlier: [], known: null, contexts: [] }

/** The tally of the nights that a date's figures are compared with, and of the date itself. */
export function readHistory(deps: Pick<BuildDigestDeps, 'strikes'>, date: IsoDate): Promise<PeriodTally> {
  return tallyFor(deps, { period: { from: addDays(date, -HISTORY_NIGHTS), to: date } })
}

/** The raids of the date and of those before it, as far as they are new to the reader. */
async function figuresOf(deps: BuildDigestDeps, request: DigestRequest): Promise<Figures> {
  const { window, date, told = null, now = window.until } = request
  const from = addDays(dateAt(window.from, KYIV), -REPORTED_WITHIN_DAYS)
  const history = await (deps.history?.(date) ?? readHistory(deps, date))
  const byNight = new Map(history.byNight.map((tally) => [tally.night, tally]))
  const tallyOf = (night: IsoDate) => byNight.get(night) ?? reconcileNight(night, [])
  const newOf = (tally: NightTally) => newRaidsOf(tally, { date, window, told })
  const known = tallyOf(date)
  const fresh = newOf(known)
  const earlier = listNights(from, addDays(date, -1))
    .map((night) => newOf(tallyOf(night)))
    .filter(({ rows }) => rows.length > 0)
  return {
    tally: tellDate(fresh, known, awaitsReport(date, now)),
    earlier,
    // Of the raids of a pause a line each is told.
    contexts: [...(isCatchUp(window) ? [] : earlier), fresh].flatMap((tally) => contextsOf(tally, history)),
    known: isTold(known, told) ? known : null,
  }
}

/** A night that is not reported is said to be so, unless the reader knows of its raid already. */
function tellDate(fresh: NightTally, known: NightTally, isAwaited: boolean): DigestTally | null {
  if (fresh.rows.length > 0) return { kind: 'reported', tally: fresh }
  if (isReportIn(known)) return null
  return { kind: isAwaited ? 'not-published-yet' : 'not-reported', night: known.night }
}

function isTold({ night, rows }: NightTally, told: ToldRaids | null): boolean {
  return rows.some(({ raid }) => told?.raids.includes(raidKey(night, raid)))
}

async function correctionsOf(deps: BuildDigestDeps, previous: ShownTally): Promise<readonly Correction[]> {
  const nights = [...(previous.earlier ?? []), previous].map(({ night }) => night)
  const found = await Promise.all(
    nights.map(async (night) => {
      const claims = await deps.strikes.listClaims(night, night)
      return planCorrections(previous, reconcileNight(night, claims)).correction
    }),
  )
  return found.filter((correction) => correction !== null)
}
