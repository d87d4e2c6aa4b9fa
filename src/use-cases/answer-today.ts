import { addDays, dateAt, KYIV, startOfDay, type IsoDate } from '../domain/calendar.ts'
import { FIRST_WINDOW_MS, type Window } from '../domain/delivery/delivery.ts'
import type { Digest, DigestPreferences } from '../domain/digest/digest.ts'
import type { Event } from '../domain/event.ts'
import type { BriefingStore } from '../ports.ts'
import { findLatestReport } from './tally.ts'
import { buildDigest, type BuildDigestDeps } from './build-digest.ts'

export type AnswerTodayDeps = BuildDigestDeps & {
  readonly briefings: Pick<BriefingStore, 'listEvents' | 'latestReceivedAt'>
}

export type TodayAnswer =
  | { readonly kind: 'digest'; readonly digest: Digest; readonly window: Window }
  /** The last 24 hours had nothing for these topics; this is the latest day that had. */
  | { readonly kind: 'older'; readonly digest: Digest; readonly window: Window }
  | { readonly kind: 'nothing' }
  /** No briefing was ever received. */
  | { readonly kind: 'nothing-yet' }

/** Sources are read for the first time, or again after a failure, when a day is over. */
const RECEIVED_WITHIN_DAYS = 2

/** The digest of the last 24 hours, whether told before or not; else that of the latest briefing's day. */
export async function answerToday(
  deps: AnswerTodayDeps,
  preferences: DigestPreferences,
  now: Date,
): Promise<TodayAnswer> {
  const window = dayUntil(now)
  const digest = await digestOf(deps, preferences, window, now)
  if (digest !== null) return { kind: 'digest', digest: await withLatestReport(deps, digest), window }
  const latest = await deps.briefings.latestReceivedAt()
  if (latest === null) return { kind: 'nothing-yet' }
  const before = dayUntil(latest)
  const older = await digestOf(deps, preferences, before, now)
  return older === null ? { kind: 'nothing' } : { kind: 'older', digest: older, window: before }
}

/** Before the report of the night has come, the latest there is stands above it: who asks wants figures. */
export async function withLatestReport(
  deps: Pick<BuildDigestDeps, 'strikes'>,
  digest: Digest,
): Promise<Digest> {
  if (digest.tally?.kind !== 'not-published-yet' || digest.earlier.length > 0) return digest
  const latest = await findLatestReport(deps, digest.date)
  const night = latest?.byNight.at(-1)
  return night === undefined ? digest : { ...digest, earlier: [night] }
}

/** The digest of what was published on a date in Kyiv; `null` when nothing was. */
export async function answerDate(
  deps: BuildDigestDeps,
  preferences: DigestPreferences,
  date: IsoDate,
  now: Date,
): Promise<Digest | null> {
  const window = { from: startOfDay(date), until: startOfDay(addDays(date, RECEIVED_WITHIN_DAYS)) }
  const listEvents: BuildDigestDeps['briefings']['listEvents'] = async (...asked) =>
    (await deps.briefings.listEvents(...asked)).filter((event) => publishedOn(event) === date)
  const published = { ...deps, briefings: { listEvents } }
  return await buildDigest(published, { ...preferences, window, date, now })
}

function publishedOn({ stories: [first], firstSeenAt }: Event): IsoDate {
  return dateAt(first?.publishedAt ?? firstSeenAt, KYIV)
}

function digestOf(
  deps: AnswerTodayDeps,
  { language, topics, follows, mutedSources, style, light }: DigestPreferences,
  window: Window,
  now: Date,
): Promise<Digest | null> {
  const date = dateAt(window.until, KYIV)
  return buildDigest(deps, { language, topics, follows, mutedSources, style, light, window, date, now })
}

const dayUntil = (until: Date): Window => ({ from: new Date(until.getTime() - FIRST_WINDOW_MS), until })
