import type { Subscriber } from '../../domain/subscriber.ts'
import type { ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { describeDue, describeReturn } from './describe-time.ts'

/** What comes next for a reader, or why nothing does. */
export function stateLine(
  deps: Pick<FeatureDeps, 'clock'>,
  facts: ChatFacts,
  subscriber: Subscriber,
): string {
  const { html, plain, language } = facts
  const { status, nextDueAt } = subscriber
  if (nextDueAt === null) return html(status === 'paused' ? 'settings-paused' : 'settings-stopped')
  const now = deps.clock.now()
  if (status === 'paused') {
    return html('settings-paused-until', describeReturn(nextDueAt, subscriber.timezone, language, plain, now))
  }
  return html('settings-due', { when: describeDue(nextDueAt, subscriber, language, plain, now) })
}
