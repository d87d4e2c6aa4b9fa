import type { Subscriber, SubscriberChanges } from '../domain/subscriber.ts'
import { changeSubscriber } from '../use-cases/subscribe.ts'
import type { BotContext } from './bot-context.ts'
import type { FeatureDeps } from './bot-deps.ts'
import { factsOf } from './know-chat.ts'

/** Stores a change of the asking reader; what is said next already follows it. `null` when there is no reader. */
export async function changeReader(
  deps: FeatureDeps,
  ctx: BotContext,
  changes: SubscriberChanges,
): Promise<Subscriber | null> {
  const { subscriber } = ctx.facts
  if (subscriber === null) return null
  const changed = await changeSubscriber(deps, subscriber, changes, deps.clock.now())
  ctx.facts = factsOf(changed, changed.language, deps.texts)
  return changed
}
