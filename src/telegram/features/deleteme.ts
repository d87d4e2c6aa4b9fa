import { Composer } from 'grammy'
import type { BotContext } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { callbackData, callbackPattern, parseCallbackData } from '../screens/callback-data.ts'
import { factsOf } from '../receiving/know-chat.ts'
import { mayChange } from '../receiving/readers-only.ts'
import { screen } from '../sending/respond.ts'

/** `/deleteme`: asks, then deletes every row of the chat. */
export function deleteme(deps: Pick<FeatureDeps, 'texts' | 'subscribers'>): Composer<BotContext> {
  const feature = new Composer<BotContext>()

  feature.command('deleteme', async (ctx) => {
    if (!(await mayChange(ctx))) {
      return await ctx.say(screen(ctx.facts.html('admins-only', { bot: ctx.me.username })))
    }
    await sayDeletion(ctx)
  })

  feature.callbackQuery(callbackPattern('deleteme'), async (ctx) => {
    if (!(await mayChange(ctx))) return await ctx.answerTap(ctx.facts.plain('admins-only-alert'), true)
    await ctx.answerTap()
    const { html, language } = ctx.facts
    if (parseCallbackData(ctx.callbackQuery.data).action !== 'yes')
      return await ctx.show(screen(html('deleteme-kept')))
    const deleted = ctx.chat !== undefined && (await deps.subscribers.delete(ctx.chat.id))
    ctx.facts = factsOf(null, language, deps.texts)
    await ctx.show(screen(html(deleted ? 'deleteme-done' : 'deleteme-nothing')))
  })

  return feature
}

/** Asks whether all is to be deleted; for those of whom nothing is stored it says so. */
export async function sayDeletion(ctx: BotContext): Promise<void> {
  const { html, plain, subscriber } = ctx.facts
  if (subscriber === null) return await ctx.say(screen(html('deleteme-nothing')))
  const yes = { text: plain('deleteme-yes'), data: callbackData('deleteme', 'yes') }
  const no = { text: plain('deleteme-no'), data: callbackData('deleteme', 'no') }
  await ctx.say(screen(html('deleteme-ask'), [[yes], [no]]))
}
