import { addDays, dateAt, DAY_MS, KYIV, type IsoDate } from '../domain/calendar.ts'
import type { Digest, DigestPreferences } from '../domain/digest/digest.ts'
import type { Event } from '../domain/event.ts'
import type { BriefingStore } from '../ports.ts'
import { buildDigest, type BuildDigestDeps } from './build-digest.ts'

export type AnswerTodayDeps = BuildDigestDeps & {
  readonly briefings: Pick<BriefingStore, 'listEvents' | 'latestReceivedAt'>
}

export type TodayAnswer =
  | { readonly kind: 'digest'; readonly digest: Digest }
  /** The last 24 hours had nothing for these topics; this is the latest day that had. */
  | { readonly kind: 'older'; readonly digest: Digest }
  | { readonly kind: 'nothing' }
  /** No briefing was ever received. */
  | { readonly kind: 'nothing-yet' }

/** The digest of the last 24 hours, whether told before or not; else that of the latest briefing's day. */
export async function answerToday(
  deps: AnswerTodayDeps,
  preferences: DigestPreferences,
  now: Date,
): Promise<TodayAnswer> {
  const today = dateAt(now, KYIV)
  const digest = await digestUntil(deps, preferences, now, today)
  if (digest !== null) return { kind: 'digest', digest }
  const latest = await deps.briefings.latestReceivedAt()
  if (latest === null) return { kind: 'nothing-yet' }
  const older = await digestUntil(deps, preferences, latest, today)
  return older === null ? { kind: 'nothing' } : { kind: 'older', digest: older }
}

/** Sources are read for the first time, or again after a failure, when a day is over. */
const RECEIVED_WITHIN_DAYS = 2

/** The digest of what was published on a date in Kyiv; `null` when nothing was. */
export async function answerDate(
  deps: BuildDigestDeps,
  preferences: DigestPreferences,
  date: IsoDate,
  now: Date,
): Promise<Digest | null> {
  const window = { after: startOf(date), until: startOf(addDays(date, RECEIVED_WITHIN_DAYS)) }
  const listEvents: BuildDigestDeps['briefings']['listEvents'] = async (after, until) =>
    (await deps.briefings.listEvents(after, until)).filter((event) => publishedOn(event) === date)
  const published = { ...deps, briefings: { listEvents } }
  return await buildDigest(published, { ...preferences, window, date, today: dateAt(now, KYIV) })
}

function publishedOn({ stories: [first], firstSeenAt }: Event): IsoDate {
  return dateAt(first?.publishedAt ?? firstSeenAt, KYIV)
}

function digestUntil(
  deps: BuildDigestDeps,
  { language, topics, follows }: DigestPreferences,
  until: Date,
  today: IsoDate,
): Promise<Digest | null> {
  const window = { after: new Date(until.getTime() - DAY_MS), until }
  return buildDigest(deps, { language, topics, follows, window, date: dateAt(until, KYIV), today })
}

function startOf(date: IsoDate): Date {
  return new Date(Temporal.PlainDate.from(date).toZonedDateTime(KYIV).epochMilliseconds)
}
