import { Composer } from 'grammy'
import { KYIV, MINUTE_MS } from '../../domain/calendar.ts'
import type { Language } from '../../domain/language.ts'
import { sourceHealth } from '../../domain/source-health.ts'
import type { SourceInfo } from '../../domain/source.ts'
import type { LastDelivery, SourceState } from '../../ports.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { describeInstant } from '../screens/describe-time.ts'
import { clip } from '../screens/clip.ts'
import { screen } from '../sending/respond.ts'
import { notComing } from '../screens/not-coming.ts'
import { stateLine } from '../screens/state-line.ts'
import { threadLines } from '../screens/thread-line.ts'

type StatusDeps = Pick<
  FeatureDeps,
  'clock' | 'sources' | 'briefings' | 'deliveries' | 'forecast' | 'adminIds'
>

/** Among so many one in the reader's own language is looked for. */
const LATEST = 10
const TOLD_ABOVE_MS = 5 * MINUTE_MS

/** `/status`: what was sent last, what comes next, and how fresh each source is. */
export function status(deps: StatusDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  feature.command('status', (ctx) => sayStatus(deps, ctx))
  return feature
}

export async function sayStatus(deps: StatusDeps, ctx: BotContext): Promise<void> {
  const { html, subscriber } = ctx.facts
  const now = deps.clock.now()
  const [last, sources, latest] = await Promise.all([
    deps.deliveries.findLast(ctx.chat?.id ?? 0),
    deps.sources.list(),
    deps.briefings.listLatest(LATEST),
  ])
  const reader =
    subscriber === null
      ? [html('not-subscribed')]
      : [
          ...lastLines(ctx.facts, last, now),
          ...(await lateLines(deps, ctx, last, now)),
          stateLine(deps, ctx.facts, subscriber),
          ...threadLines(ctx),
        ]
  const listed = sources.map((source) => sourceLine(ctx.facts, source, now))
  const freshness = listed.length === 0 ? [html('status-no-sources')] : listed
  await ctx.say(
    screen([
      html('status-title'),
      ...reader,
      '',
      html('status-sources'),
      ...latestLines(ctx.facts, latest, now),
      ...freshness,
    ]),
  )
}

/** What came last, by its title: that says more than how long ago it was. */
function latestLines(
  { html, plain, subscriber, language }: ChatFacts,
  latest: Awaited<ReturnType<StatusDeps['briefings']['listLatest']>>,
  now: Date,
): readonly string[] {
  const titled = latest.filter(({ title }) => title !== null)
  const told = titled.find((each) => each.language === language) ?? titled[0]
  if (told === undefined) return []
  const when = describeInstant(told.publishedAt, subscriber?.timezone ?? KYIV, language, plain, now)
  return [html('status-latest', { title: clip(told.title ?? ''), when })]
}

/** To whom nothing comes any more, what has come is told, and nothing that would. */
function lastLines(facts: ChatFacts, last: LastDelivery | null, now: Date): readonly string[] {
  const isAway = notComing(facts) !== null
  return isAway && last?.state !== 'sent' ? [] : [lastLine(facts, last, now)]
}

function lastLine(facts: ChatFacts, last: LastDelivery | null, now: Date): string {
  const { html, plain, subscriber, language } = facts
  if (last === null || subscriber === null) return html('status-none-sent')
  const when = describeInstant(momentOf(last, subscriber.timezone), subscriber.timezone, language, plain, now)
  switch (last.state) {
    case 'sent':
      return html('status-last-sent', { when })
    case 'queued':
    case 'sending':
      if (last.waitsFor !== null && last.dueAt > now)
        return html('status-last-awaits', {
          until: describeInstant(last.dueAt, subscriber.timezone, language, plain, now),
        })
      return html('status-last-waiting', { when })
    case 'skipped':
    case 'gone':
      return html('status-last-skipped', { when, reason: last.reason ?? '' })
    default:
      return last.state satisfies never
  }
}

/** While more is due than Telegram takes at once, when the last of it arrives: for whom waits, and for admins. */
async function lateLines(
  deps: StatusDeps,
  { facts, from }: BotContext,
  last: LastDelivery | null,
  now: Date,
): Promise<readonly string[]> {
  const { html, plain, subscriber, language } = facts
  const isWaiting = last?.state === 'queued' || last?.state === 'sending'
  if (subscriber === null || (!isWaiting && !deps.adminIds.includes(from?.id ?? 0))) return []
  const forecast = (await deps.forecast?.(now)) ?? null
  if (forecast === null || forecast.lastArrivalAt.getTime() - now.getTime() < TOLD_ABOVE_MS) return []
  const when = describeInstant(forecast.lastArrivalAt, subscriber.timezone, language, plain, now)
  return [html('status-overload', { when, waiting: forecast.waiting })]
}

/** When it was settled; of one that waits, the moment it is due. */
function momentOf({ settledAt, slot }: LastDelivery, timezone: string): Date {
  if (settledAt !== null) return settledAt
  return new Date(Temporal.PlainDateTime.from(slot).toZonedDateTime(timezone).epochMilliseconds)
}

function sourceLine({ html, language }: ChatFacts, source: SourceInfo & SourceState, now: Date): string {
  const { name, lastBriefingAt } = source
  const health = sourceHealth(source, now)
  if (lastBriefingAt === null) {
    const isRead = health === 'ok' || health === 'overdue'
    return html(isRead ? 'status-source-silent' : `status-source-${health}-silent`, { name })
  }
  const age = ago(now.getTime() - lastBriefingAt.getTime(), language)
  return html(`status-source-${health}`, { name, ago: age })
}

/** "3 hours ago", «3 години тому». */
function ago(ageMs: number, language: Language): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'always' })
  const minutes = Math.max(1, Math.floor(ageMs / MINUTE_MS))
  if (minutes < 60) return format.format(-minutes, 'minute')
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? format.format(-hours, 'hour') : format.format(-Math.floor(hours / 24), 'day')
}
