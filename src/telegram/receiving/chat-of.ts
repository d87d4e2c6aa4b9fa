import type { ChatKind } from '../../domain/subscriber.ts'
import type { NewChat } from '../../use-cases/subscribe.ts'
import type { BotContext } from '../bot-context.ts'
import { addressOf } from '../sending/respond.ts'

const KINDS: readonly ChatKind[] = ['private', 'group', 'supergroup', 'channel']

/** The chat of an update as one that may subscribe; `null` where an update has none. */
export function chatOf(ctx: BotContext): NewChat | null {
  const kind = KINDS.find((known) => known === ctx.chat?.type)
  if (kind === undefined) return null
  return { ...addressOf(ctx), kind, language: ctx.facts.language }
}
