import { Composer } from 'grammy'
import type { BotContext } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { callbackData } from '../callback-data.ts'
import { changeReader } from '../change-reader.ts'
import { readersOnly } from '../readers-only.ts'
import { say, screen } from '../respond.ts'

/** `/stop`: no more briefings; the choices stay until `/deleteme`. */
export function stop(deps: FeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  feature.command('stop', readersOnly(deps), async (ctx) => {
    await changeReader(deps, ctx, { status: 'stopped' })
    const again = { text: ctx.facts.plain('button-resume'), data: callbackData('pause', 'end') }
    await say(deps, ctx, screen(ctx.facts.html('stop-done'), [[again]]))
  })
  return feature
}
