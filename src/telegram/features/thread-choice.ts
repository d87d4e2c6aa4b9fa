import { Composer } from 'grammy'
import type { Subscriber } from '../../domain/subscriber.ts'
import { chooseThread } from '../../use-cases/choose-thread.ts'
import { changeSubscriber, comeBack } from '../../use-cases/subscribe.ts'
import type { BotContext } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { isAdministrator } from '../receiving/readers-only.ts'
import { callbackPattern, parseCallbackData } from '../screens/callback-data.ts'
import { screen } from '../sending/respond.ts'
import { readTitle } from '../sending/read-title.ts'

type ThreadChoiceDeps = Pick<FeatureDeps, 'clock' | 'subscribers' | 'hosts'>

/**
 * The buttons below the word that a topic takes nothing more: the general topic instead, or a pause. They are tapped in
 * private, or in the group itself, and are obeyed for whoever is an administrator of the group now.
 */
export function threadChoice(deps: ThreadChoiceDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()

  feature.callbackQuery(callbackPattern('thread'), async (ctx) => {
    const { action, value } = parseCallbackData(ctx.callbackQuery.data)
    const { plain, html } = ctx.facts
    const chatId = /^-\d{1,15}$/.test(value) ? Number(value) : 0
    const subscriber = await deps.subscribers.find(chatId)
    const isKnown = action === 'general' || action === 'pause'
    if (subscriber === null || !isKnown) return await ctx.answerTap(plain('stale-button'), true)
    if (!(await isAdministrator(ctx, chatId, ctx.from.id)))
      return await ctx.answerTap(plain('admins-only-alert'), true)
    await (action === 'general' ? goToGeneral(deps, subscriber) : pauseAll(deps, subscriber))
    await ctx.answerTap()
    const title = (await readTitle(ctx.api, chatId)) ?? String(chatId)
    await ctx.show(screen(html(`thread-${action}-done`, { title })))
  })

  return feature
}

async function goToGeneral(deps: ThreadChoiceDeps, subscriber: Subscriber): Promise<void> {
  const now = deps.clock.now()
  const moved = await chooseThread(deps, subscriber, null, now)
  // Whoever taps it weeks later, when the chat was given up, wants the briefing all the same.
  if (moved.status !== 'active') await changeSubscriber(deps, moved, comeBack(moved, now), now)
}

async function pauseAll(deps: ThreadChoiceDeps, subscriber: Subscriber): Promise<void> {
  if (subscriber.status !== 'active') return
  const now = deps.clock.now()
  // What was refused belongs to what the pause leaves out, from its beginning.
  const owed = await chooseThread(deps, subscriber, subscriber.threadId, now)
  await changeSubscriber(deps, owed, { status: 'paused', pausedUntil: null }, now)
}
