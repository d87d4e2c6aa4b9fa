import { Composer } from 'grammy'
import type { BotContext } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { say, screen } from '../respond.ts'

/** `/privacy`: exactly what the tables hold of a chat. Change the text with the schema. */
export function privacy(deps: FeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  feature.command('privacy', (ctx) => say(deps, ctx, screen(ctx.facts.html('privacy'))))
  return feature
}
