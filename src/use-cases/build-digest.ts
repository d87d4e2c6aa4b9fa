import { addDays, type IsoDate } from '../domain/calendar.ts'
import type { Window } from '../domain/delivery/delivery.ts'
import { awaitsReport } from '../domain/digest/awaits-report.ts'
import { composeDigest } from '../domain/digest/compose-digest.ts'
import { planCorrections, type Correction, type ShownTally } from '../domain/digest/corrections.ts'
import type { Digest, DigestPreferences, DigestTally } from '../domain/digest/digest.ts'
import { reconcileNight } from '../domain/tally/reconcile-night.ts'
import type { StrikeClaim } from '../domain/strikes/claim.ts'
import type { NightTally } from '../domain/tally/tally.ts'
import type { BriefingStore, TallySource } from '../ports.ts'

export type BuildDigestDeps = {
  readonly briefings: Pick<BriefingStore, 'listEvents'>
  readonly strikes: TallySource
}

export type DigestRequest = DigestPreferences & {
  readonly window: Window
  /** The date of the digest and of the night it tallies, in Kyiv. */
  readonly date: IsoDate
  /** Decides whether the night's report may still come; when left out, the end of the window. */
  readonly now?: Date
  /** What the reader's last digest showed, when they want to hear of later changes; else `null`. */
  readonly previous?: ShownTally | null
}

/**
 * The digest of a window; `null` when there is nothing new in it. The same for all readers with one
 * `digestKey` in one window, so that callers may build it once for them all.
 */
export async function buildDigest(deps: BuildDigestDeps, request: DigestRequest): Promise<Digest | null> {
  const { window, date, previous = null, now = window.until } = request
  const wantsTally = request.topics.includes('strikes')
  const [events, figures, corrections] = await Promise.all([
    deps.briefings.listEvents(window.from, window.until),
    wantsTally ? figuresOf(deps, date, now, window) : NO_FIGURES,
    previous && wantsTally ? correctionsOf(deps, previous) : [],
  ])
  return composeDigest(request, { date, events, corrections, ...figures })
}

type Figures = { readonly tally: DigestTally | null; readonly dayBefore: NightTally | null }

const NO_FIGURES: Figures = { tally: null, dayBefore: null }

/** The date's raids, and that by day of the date before where it was reported within the window. */
async function figuresOf(
  deps: BuildDigestDeps,
  date: IsoDate,
  now: Date,
  { from, until }: Window,
): Promise<Figures> {
  const before = addDays(date, -1)
  const [claims, hits] = await Promise.all([
    deps.strikes.listClaims(before, date),
    deps.strikes.listImpacts(before, date),
  ])
  // A raid by day that is reported after this digest is news of the next, also where this one is edited.
  const isKnown = (claim: Pick<StrikeClaim, 'raid' | 'reportedAt'>) =>
    claim.raid !== 'day' || claim.reportedAt <= until
  const known = claims.filter(isKnown)
  const impacts = hits.filter(isKnown)
  const tally = reconcileNight(date, known, impacts)
  const earlier = reconcileNight(before, known, impacts)
  const byDay = earlier.rows.filter(
    (row) => row.raid === 'day' && row.claims.some(({ reportedAt }) => reportedAt > from),
  )
  return {
    tally:
      tally.rows.length > 0
        ? { kind: 'reported', tally }
        : { kind: awaitsReport(date, now) ? 'not-published-yet' : 'not-reported', night: date },
    dayBefore:
      byDay.length > 0
        ? {
            night: before,
            rows: byDay,
            impacts: earlier.impacts.filter(({ raid }) => raid === 'day'),
            regional: [],
            alsoReported: [],
            uncounted: [],
          }
        : null,
  }
}

async function correctionsOf(deps: BuildDigestDeps, previous: ShownTally): Promise<readonly Correction[]> {
  const claims = await deps.strikes.listClaims(previous.night, previous.night)
  const { correction } = planCorrections(previous, reconcileNight(previous.night, claims))
  return correction ? [correction] : []
}
