import { Composer } from 'grammy'
import type { BotContext } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { callbackData, callbackPattern, parseCallbackData } from '../callback-data.ts'
import { factsOf } from '../know-chat.ts'
import { mayChange } from '../readers-only.ts'
import { answerTap, say, screen, show } from '../respond.ts'

/** `/deleteme`: asks, then deletes every row of the chat. */
export function deleteme(deps: FeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()

  feature.command('deleteme', async (ctx) => {
    const { html, plain, subscriber } = ctx.facts
    if (!(await mayChange(ctx))) {
      return await say(deps, ctx, screen(html('admins-only', { bot: ctx.me.username })))
    }
    if (subscriber === null) return await say(deps, ctx, screen(html('deleteme-nothing')))
    const yes = { text: plain('deleteme-yes'), data: callbackData('deleteme', 'yes') }
    const no = { text: plain('deleteme-no'), data: callbackData('deleteme', 'no') }
    await say(deps, ctx, screen(html('deleteme-ask'), [[yes], [no]]))
  })

  feature.callbackQuery(callbackPattern('deleteme'), async (ctx) => {
    if (!(await mayChange(ctx))) return await answerTap(ctx, ctx.facts.plain('admins-only-alert'), true)
    await answerTap(ctx)
    const { html, language } = ctx.facts
    if (parseCallbackData(ctx.callbackQuery.data).action !== 'yes')
      return await show(deps, ctx, screen(html('deleteme-kept')))
    const deleted = ctx.chat !== undefined && (await deps.subscribers.delete(ctx.chat.id))
    ctx.facts = factsOf(null, language, deps.texts)
    await show(deps, ctx, screen(html(deleted ? 'deleteme-done' : 'deleteme-nothing')))
  })

  return feature
}
