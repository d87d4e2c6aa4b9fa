import { Composer } from 'grammy'
import { TOPIC_CLOSED } from '../../domain/delivery/topic-trouble.ts'
import { chooseThread } from '../../use-cases/choose-thread.ts'
import type { BotContext } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { findMember } from '../receiving/readers-only.ts'
import { addressOf } from '../sending/respond.ts'

type TopicNoticesDeps = Pick<FeatureDeps, 'clock' | 'subscribers' | 'hosts'>

/**
 * Telegram's notices that a topic of a forum was closed or opened again. One that briefings go into is noted when it
 * closes, so that its host hears of it before the next briefing, and what waits goes out when it opens. That a topic was deleted nobody tells the bot.
 */
export function topicNotices(deps: TopicNoticesDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()

  feature.on('message:forum_topic_closed', async (ctx) => {
    if (!isBriefings(ctx) || (await mayWriteAnywhere(ctx))) return
    await deps.hosts.noteBarred(ctx.chat.id, TOPIC_CLOSED, deps.clock.now())
  })
  feature.on('message:forum_topic_reopened', async (ctx) => {
    const { subscriber } = ctx.facts
    if (subscriber === null || !isBriefings(ctx)) return
    await chooseThread(deps, subscriber, subscriber.threadId, deps.clock.now())
  })

  return feature
}

/** Whether the topic is the one that briefings go into. */
function isBriefings(ctx: BotContext): boolean {
  const { subscriber } = ctx.facts
  return subscriber?.status === 'active' && subscriber.threadId === addressOf(ctx).threadId
}

/** Whoever manages topics may write into closed ones. */
async function mayWriteAnywhere(ctx: BotContext): Promise<boolean> {
  const me = ctx.chat === undefined ? null : await findMember(ctx, ctx.chat.id, ctx.me.id)
  return me?.status === 'administrator' && me.can_manage_topics === true
}
