import type { Subscriber } from '../domain/subscriber.ts'
import type { BarredStore } from '../ports.ts'
import { changeSubscriber, type SubscribeDeps } from './subscribe.ts'

export type ChooseThreadDeps = SubscribeDeps & { readonly hosts: Pick<BarredStore, 'letIn'> }

/**
 * Where in a forum a group's briefings go from now on, `null` for its general topic; the row as it now stands. What was
 * refused where they went before is tried again at once, and the first briefing tells what they could not.
 */
export async function chooseThread(
  deps: ChooseThreadDeps,
  subscriber: Subscriber,
  threadId: number | null,
  now: Date,
): Promise<Subscriber> {
  // The place first: what is let in goes there.
  await changeSubscriber(deps, subscriber, { threadId }, now)
  await deps.hosts.letIn(subscriber.chatId, now)
  return (await deps.subscribers.find(subscriber.chatId)) ?? { ...subscriber, threadId }
}
