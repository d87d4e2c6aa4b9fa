import { dateAt, KYIV } from '../../domain/calendar.ts'
import type { SourceStatus } from '../../use-cases/read-status.ts'
import type { ChatFacts } from '../bot-context.ts'
import { formatDate } from '../rendering/format-date.ts'
import { localTime } from './describe-time.ts'

const ERROR_CHARS = 200

/** The state of a source for admins, with its last error. */
export function feedLine(
  { name, health, lastBriefingAt, lastError }: SourceStatus,
  facts: ChatFacts,
): string {
  const since =
    lastBriefingAt === null
      ? '—'
      : `${formatDate(dateAt(lastBriefingAt, KYIV), facts.language)}, ${localTime(lastBriefingAt, KYIV)}`
  return facts.html(`feeds-${health}`, { name, since, error: (lastError ?? '').slice(0, ERROR_CHARS) })
}
