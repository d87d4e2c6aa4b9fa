import type { Subscriber } from '../domain/subscriber.ts'
import type { ChatFacts } from './bot-context.ts'
import type { FeatureDeps } from './bot-deps.ts'
import { describeInstant } from './describe-time.ts'

/** What comes next for a reader, or why nothing does. */
export function stateLine(deps: FeatureDeps, facts: ChatFacts, subscriber: Subscriber): string {
  const { html, plain, language } = facts
  if (subscriber.status === 'paused') return html('settings-paused')
  if (subscriber.nextDueAt === null) return html('settings-stopped')
  const { nextDueAt, timezone } = subscriber
  const when = describeInstant(nextDueAt, timezone, language, plain, deps.clock.now())
  return html('settings-due', { when })
}
