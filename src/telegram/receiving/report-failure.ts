import type { BotError } from 'grammy'
import type { BotContext } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { describeError } from '../sending/describe-error.ts'

/** Logs what went wrong with an update, without anyone's words, and tells the person in their language. */
export function reportFailure(
  deps: Pick<FeatureDeps, 'log'>,
): (failure: BotError<BotContext>) => Promise<void> {
  return async ({ error, ctx }) => {
    deps.log.error({ updateId: ctx.update.update_id, ...describeError(error) }, 'Unable to handle an update')
    try {
      await ctx.tell('failure')
    } catch (again) {
      deps.log.warn(describeError(again), 'Unable to tell the person of a failure')
    }
  }
}
