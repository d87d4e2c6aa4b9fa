import { Composer } from 'grammy'
import type { BotContext } from '../bot-context.ts'
import { screen } from '../sending/respond.ts'

const PRIVATE_PARTS = ['help-title', 'help-read', 'help-choose', 'help-alert', 'help-rest', 'help-numbers']
const GROUP_PARTS = ['help-title', 'help-group', 'help-numbers']

/** `/help`: what there is, with an example of each. */
export function help(): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  feature.command('help', sayHelp)
  return feature
}

export async function sayHelp(ctx: BotContext): Promise<void> {
  const { username: bot, supports_inline_queries: isInline } = ctx.me
  const parts = ctx.chat?.type === 'private' ? PRIVATE_PARTS : GROUP_PARTS
  const all = isInline ? [...parts, 'help-inline'] : parts
  await ctx.say(screen(all.map((key) => ctx.facts.html(key, { bot })).join('\n\n')))
}
