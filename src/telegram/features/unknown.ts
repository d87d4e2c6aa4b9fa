import { Composer } from 'grammy'
import type { BotContext } from '../bot-context.ts'
import { clip } from '../screens/clip.ts'
import { nearCommand } from '../typed/near-command.ts'
import { screen } from '../sending/respond.ts'

const COMMAND = /^\/(?<name>[\p{L}\d_]+)(?:@(?<bot>\w+))?/u

/** The last feature: answers commands nobody knows, buttons nobody has any more, and what is no text. */
export function unknown(): Composer<BotContext> {
  const feature = new Composer<BotContext>()

  feature.on(['message:text', 'channel_post:text'], async (ctx) => {
    const { name, bot } = COMMAND.exec(ctx.msg.text)?.groups ?? {}
    if (name === undefined) return
    const isForUs = bot?.toLowerCase() === ctx.me.username.toLowerCase()
    // In a group a command without a name may be meant for any of its bots.
    if (bot === undefined ? ctx.chat.type !== 'private' : !isForUs) return
    await ctx.say(screen(`${unknownLine(ctx, name)} ${ctx.facts.html('unknown-help')}`))
  })

  feature.on('callback_query', (ctx) => ctx.answerTap(ctx.facts.plain('stale-button'), true))

  feature
    .chatType('private')
    .on('message')
    .filter((ctx) => !ctx.has('message:text') && !isService(ctx))
    .use((ctx) => ctx.say(screen(ctx.facts.html('unknown-message'))))

  return feature
}

function unknownLine(ctx: BotContext, name: string): string {
  const near = nearCommand(name)
  const command = clip(`/${name}`)
  if (near === null) return ctx.facts.html('unknown-command', { command })
  return ctx.facts.html('unknown-command-near', { command, near: `/${near}` })
}

/** Pins, new titles and the like need no answer. */
function isService(ctx: BotContext): boolean {
  return ctx.has([
    'message:pinned_message',
    'message:message_auto_delete_timer_changed',
    'message:write_access_allowed',
  ])
}
