import type { MiddlewareFn } from 'grammy'
import type { Update } from 'grammy/types'
import type { BotContext } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { OF_ADMINS } from '../admin-commands.ts'
import { COMMANDS } from '../commands.ts'
import { ALLOWED_UPDATES } from './updates.ts'

/** Those of the menus, and what admins and buttons say beside them. */
const KNOWN: ReadonlySet<string> = new Set([...COMMANDS, ...OF_ADMINS, 'here', 'format', 'paste', 'zone'])

/** Tells of every update when it is handled: which, of what kind, what came of it and how long it took. Never its words. */
export function noteUpdates({
  watching,
  timer,
}: Pick<FeatureDeps, 'watching' | 'timer'>): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    const begunAt = timer.now()
    let hasFailed = true
    try {
      await next()
      hasFailed = false
    } finally {
      watching?.update({
        updateId: ctx.update.update_id,
        chatId: ctx.chat?.id ?? null,
        kind: kindOf(ctx.update),
        command: commandOf(ctx),
        outcome: hasFailed ? 'failed' : (ctx.outcome ?? 'silent'),
        ms: Math.round(timer.now() - begunAt),
      })
    }
  }
}

function kindOf(update: Update): string {
  return ALLOWED_UPDATES.find((asked) => update[asked] !== undefined) ?? 'other'
}

/** What is none of ours may be anybody's words, and is told as `other`. */
function commandOf(ctx: BotContext): string {
  const { callbackQuery } = ctx
  const text = callbackQuery === undefined ? (ctx.msg?.text ?? ctx.msg?.caption) : undefined
  const name = callbackQuery?.data?.split(':')[0] ?? /^\/(\w+)/.exec(text ?? '')?.[1]?.toLowerCase()
  if (name !== undefined) return KNOWN.has(name) ? name : 'other'
  return text === undefined ? 'none' : 'text'
}
