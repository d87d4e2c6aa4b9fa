import { Composer } from 'grammy'
import type { BotContext } from '../bot-context.ts'
import { callbackData } from '../screens/callback-data.ts'
import { readersOnly } from '../receiving/readers-only.ts'
import { screen } from '../sending/respond.ts'

/** `/stop`: no more briefings; the choices stay until `/deleteme`. */
export function stop(): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  feature.command('stop', readersOnly, async (ctx) => {
    await ctx.changeReader({ status: 'stopped' })
    const again = { text: ctx.facts.plain('button-resume'), data: callbackData('pause', 'end') }
    await ctx.say(screen(ctx.facts.html('stop-done'), [[again]]))
  })
  return feature
}
