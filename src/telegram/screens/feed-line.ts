import { dateAt, KYIV } from '../../domain/calendar.ts'
import type { SourceStatus } from '../../use-cases/read-status.ts'
import type { ChatFacts } from '../bot-context.ts'
import { formatDate } from '../rendering/format-date.ts'
import { localTime } from './describe-time.ts'

const ERROR_CHARS = 200

/** The state of a source for admins, with its last error. */
export function feedLine(source: SourceStatus, facts: ChatFacts): string {
  const { name, health, lastBriefingAt, pausedAt, lastError } = source
  return facts.html(`feeds-${health}`, {
    name,
    since: kyivTime(lastBriefingAt, facts),
    paused: kyivTime(pausedAt, facts),
    error: (lastError ?? '').slice(0, ERROR_CHARS),
  })
}

/** A dash where there is none. */
export function kyivTime(instant: Date | null, { language }: ChatFacts): string {
  if (instant === null) return '—'
  return `${formatDate(dateAt(instant, KYIV), language)}, ${localTime(instant, KYIV)}`
}
