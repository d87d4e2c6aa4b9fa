import { dateAt, KYIV, type IsoDate } from '../domain/calendar.ts'
import type { Window } from '../domain/delivery/delivery.ts'
import { composeDigest } from '../domain/digest/compose-digest.ts'
import { planCorrections, type Correction, type ShownTally } from '../domain/digest/corrections.ts'
import type { Digest, DigestPreferences, DigestTally } from '../domain/digest/digest.ts'
import { reconcileNight } from '../domain/tally/reconcile-night.ts'
import type { BriefingStore, StrikeStore } from '../ports.ts'

export type BuildDigestDeps = {
  readonly briefings: Pick<BriefingStore, 'listEvents'>
  readonly strikes: Pick<StrikeStore, 'listClaims'>
}

export type DigestRequest = DigestPreferences & {
  readonly window: Window
  /** The date of the digest and of the night it tallies, in Kyiv. */
  readonly date: IsoDate
  /** Of the night of this date the report may still come; when left out, the date on which the window ends. */
  readonly today?: IsoDate
  /** What the reader's last digest showed, when they want to hear of later changes; else `null`. */
  readonly previous?: ShownTally | null
}

/**
 * The digest of a window; `null` when there is nothing new in it. The same for all readers with one
 * `digestKey` in one window, so that callers may build it once for them all.
 */
export async function buildDigest(deps: BuildDigestDeps, request: DigestRequest): Promise<Digest | null> {
  const { window, date, previous = null, today = dateAt(window.until, KYIV) } = request
  const wantsTally = request.topics.includes('strikes')
  const [events, tally, corrections] = await Promise.all([
    deps.briefings.listEvents(window.from, window.until),
    wantsTally ? tallyOfNight(deps, date, today) : null,
    previous && wantsTally ? correctionsOf(deps, previous) : [],
  ])
  return composeDigest(request, { date, events, tally, corrections })
}

async function tallyOfNight(deps: BuildDigestDeps, night: IsoDate, today: IsoDate): Promise<DigestTally> {
  const tally = reconcileNight(night, await deps.strikes.listClaims(night, night))
  if (tally.rows.length > 0) return { kind: 'reported', tally }
  return { kind: night < today ? 'not-reported' : 'not-published-yet', night }
}

async function correctionsOf(deps: BuildDigestDeps, previous: ShownTally): Promise<readonly Correction[]> {
  const claims = await deps.strikes.listClaims(previous.night, previous.night)
  const { correction } = planCorrections(previous, reconcileNight(previous.night, claims))
  return correction ? [correction] : []
}
