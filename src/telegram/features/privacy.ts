import { Composer } from 'grammy'
import type { BotContext } from '../bot-context.ts'
import { screen } from '../sending/respond.ts'

/** `/privacy`: exactly what the tables hold of a chat. Change the text with the schema. */
export function privacy(): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  feature.command('privacy', sayPrivacy)
  return feature
}

export async function sayPrivacy(ctx: BotContext): Promise<void> {
  await ctx.say(screen(ctx.facts.html('privacy')))
}
