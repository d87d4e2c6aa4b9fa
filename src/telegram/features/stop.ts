import { Composer } from 'grammy'
import type { BotContext } from '../bot-context.ts'
import { callbackData, callbackPattern, parseCallbackData } from '../screens/callback-data.ts'
import { readersOnly } from '../receiving/readers-only.ts'
import { screen } from '../sending/respond.ts'

/** `/stop`: no more briefings; the choices stay until `/deleteme`. */
export function stop(): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  feature.command('stop', readersOnly, async (ctx) => {
    await ctx.say(await stopped(ctx))
  })
  feature.callbackQuery(callbackPattern('stop'), readersOnly, async (ctx) => {
    const isMeant = parseCallbackData(ctx.callbackQuery.data).action === 'now'
    const message = isMeant ? await stopped(ctx) : screen(ctx.facts.html('cancelled'))
    await ctx.answerTap()
    await ctx.show(message)
  })
  return feature
}

async function stopped(ctx: BotContext) {
  await ctx.changeReader({ status: 'stopped' })
  const again = { text: ctx.facts.plain('button-resume'), data: callbackData('pause', 'end') }
  return screen(ctx.facts.html('stop-done'), [[again]])
}

/** Whoever says it in their own words is asked: the words may have meant something else. */
export function stopQuestion({ html, plain }: BotContext['facts']) {
  return screen(html('stop-ask'), [
    [{ text: plain('button-stop'), data: callbackData('stop', 'now') }],
    [{ text: plain('button-cancel'), data: callbackData('stop', 'no') }],
  ])
}
