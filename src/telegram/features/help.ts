import { Composer } from 'grammy'
import type { BotContext } from '../bot-context.ts'
import { screen } from '../sending/respond.ts'

const PRIVATE_PARTS = ['help-title', 'help-read', 'help-choose', 'help-alert', 'help-rest', 'help-numbers']

/** `/help`: what there is, with an example of each. */
export function help(): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  feature.command('help', sayHelp)
  return feature
}

export async function sayHelp(ctx: BotContext): Promise<void> {
  const { username: bot, supports_inline_queries: isInline } = ctx.me
  const parts = ctx.chat?.type === 'private' ? PRIVATE_PARTS : groupParts(ctx)
  const all = isInline ? [...parts, 'help-inline'] : parts
  await ctx.say(screen(all.map((key) => ctx.facts.html(key, { bot })).join('\n\n')))
}

/** Of a bot with privacy mode nothing is promised that its name would bring. */
function groupParts({ me }: BotContext): readonly string[] {
  const asked = me.can_read_all_group_messages ? 'help-group-named' : 'help-group-replied'
  return ['help-title', 'help-group', asked, 'help-group-admins', 'help-numbers']
}
