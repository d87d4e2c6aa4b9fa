import { Composer } from 'grammy'
import { chooseThread } from '../../use-cases/choose-thread.ts'
import type { BotContext } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { factsOf } from '../receiving/know-chat.ts'
import { readersOnly } from '../receiving/readers-only.ts'
import { describeDue } from '../screens/describe-time.ts'
import { addressOf, screen } from '../sending/respond.ts'

type HereDeps = Pick<FeatureDeps, 'clock' | 'texts' | 'subscribers' | 'hosts'>

/** `/here`: the briefing of a group comes into the topic where this is written; in the general one it comes there again. */
export function here(deps: HereDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  const groups = feature.chatType(['group', 'supergroup'])

  groups.command('here', readersOnly, async (ctx) => {
    const { subscriber } = ctx.facts
    if (subscriber === null) return
    const { threadId } = addressOf(ctx)
    const changed = await chooseThread(deps, subscriber, threadId, deps.clock.now())
    // An administrator who writes anonymously is nobody who could be told.
    if (!ctx.from.is_bot) await deps.hosts.noteHost(ctx.chat.id, ctx.from.id)
    ctx.facts = factsOf(changed, changed.language, deps.texts)
    const isForum = 'is_forum' in ctx.chat && ctx.chat.is_forum
    const where = threadId !== null ? 'thread' : isForum ? 'general' : 'chat'
    await ctx.say(screen([ctx.facts.html(`here-${where}`), ...nextLines(deps, ctx)]))
  })
  feature.command('here', (ctx) => ctx.say(screen(ctx.facts.html('here-groups'))))

  return feature
}

function nextLines({ clock }: HereDeps, { facts }: BotContext): readonly string[] {
  const { html, plain, language, subscriber } = facts
  if (!subscriber?.nextDueAt) return []
  return [
    html('here-next', { when: describeDue(subscriber.nextDueAt, subscriber, language, plain, clock.now()) }),
  ]
}
