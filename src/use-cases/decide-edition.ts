import { earlySlotOf } from '../domain/delivery/early-slot.ts'
import type { DecisionOutcome, EditionDecision, EditionKey, EditionStore, SubscriberStore } from '../ports.ts'

export type DecideDeps = {
  readonly editions: Pick<EditionStore, 'decide'>
  readonly subscribers: Pick<SubscriberStore, 'find'>
  /** Has queued work carried at once; the next minute would as well. */
  readonly wake: (now: Date) => Promise<void>
}

/**
 * Publishes a channel's post before its hour, or leaves it out. Whoever decides first has decided; a process that dies
 * on the way leaves the post to its hour. What is left out is told by the next post.
 */
export async function decideEdition(
  { editions, subscribers, wake }: DecideDeps,
  key: EditionKey,
  decision: EditionDecision,
  now: Date,
): Promise<DecisionOutcome> {
  const channel = await subscribers.find(key.chatId)
  if (channel === null || channel.status !== 'active') return 'unknown'
  const outcome = await editions.decide(key, decision, earlySlotOf(channel, key.slot, now), now)
  if (outcome === 'done' && decision === 'publish') await wake(now)
  return outcome
}
