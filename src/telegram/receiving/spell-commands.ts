import type { MiddlewareFn } from 'grammy'
import type { Message } from 'grammy/types'
import type { BotContext } from '../bot-context.ts'
import { COMMAND_ALIASES } from '../typed/command-aliases.ts'

const COMMAND = /^\/(?<name>[\p{L}\d_]{1,32})(?<at>@\w+)?(?=\s|$)/u

const NAMED = new Map(
  Object.entries(COMMAND_ALIASES).flatMap(([command, others]) => others.map((each) => [each, command])),
)

/**
 * Writes a command as features know it: `/TZ Kyiv` and «/пояс Київ» are `/timezone Kyiv`. In a group other names
 * count with ours behind them only: they may be those of another bot.
 */
export function spellCommands(): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    const message = ctx.message ?? ctx.channelPost
    if (message?.text !== undefined) spell(message, ctx.me.username)
    await next()
  }
}

function spell(message: Message, username: string): void {
  const text = message.text ?? ''
  const { name, at = '' } = COMMAND.exec(text)?.groups ?? {}
  if (name === undefined) return
  const isForUs =
    at === '' ? message.chat.type === 'private' : at.toLowerCase() === `@${username}`.toLowerCase()
  const lower = name.toLowerCase()
  const [command = lower, ...words] = (isForUs ? (NAMED.get(lower) ?? lower) : lower).split(' ')
  if (command === name) return
  const rest = text.slice(1 + name.length + at.length)
  message.text = [`/${command}${at}`, ...words].join(' ') + rest
  // Telegram marks commands of Latin letters alone; nothing behind a command is read for its marks.
  message.entities = [{ type: 'bot_command', offset: 0, length: 1 + command.length + at.length }]
}
