import { Composer } from 'grammy'
import { hasQuietHours } from '../../domain/delivery/quiet.ts'
import type { QuietHours } from '../../domain/subscriber.ts'
import type { Message } from '../../ports.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import { readersOnly } from '../receiving/readers-only.ts'
import { backToSettings } from '../screens/back-to-settings.ts'
import { callbackData, callbackPattern, parseCallbackData } from '../screens/callback-data.ts'
import { clip } from '../screens/clip.ts'
import { byZone } from '../screens/describe-time.ts'
import { inRows } from '../screens/in-rows.ts'
import { ticked } from '../screens/tick.ts'
import { screen } from '../sending/respond.ts'
import { parseQuiet } from '../typed/parse-quiet.ts'

const COMMON: readonly QuietHours[] = [
  { from: '21:00', until: '07:00' },
  { from: '22:00', until: '07:00' },
  { from: '23:00', until: '08:00' },
]

/** `/quiet`: hours in which nothing comes but a briefing that is due. */
export function quiet(): Composer<BotContext> {
  const feature = new Composer<BotContext>()

  feature.command('quiet', readersOnly, async (ctx) => {
    const words = ctx.match.trim()
    if (words === '') return await ctx.say(quietScreen(ctx.facts))
    const wish = parseQuiet(words)
    if (wish === 'unreadable') {
      return await ctx.say(quietScreen(ctx.facts, ctx.facts.html('quiet-unknown', { words: clip(words) })))
    }
    await setQuiet(ctx, wish)
  })

  feature.callbackQuery(callbackPattern('quiet'), readersOnly, async (ctx) => {
    const { action, value } = parseCallbackData(ctx.callbackQuery.data)
    const chosen = action === 'none' ? null : COMMON.find((each) => nameOf(each) === value)
    if (action !== 'open' && chosen === undefined) {
      return await ctx.answerTap(ctx.facts.plain('stale-button'), true)
    }
    if (action !== 'open') await ctx.changeReader({ quiet: chosen ?? null })
    await ctx.answerTap()
    await ctx.show(quietScreen(ctx.facts))
  })

  return feature
}

export async function setQuiet(ctx: BotContext, hours: QuietHours | null): Promise<void> {
  await ctx.changeReader({ quiet: hours })
  await ctx.say(quietScreen(ctx.facts))
}

function quietScreen(facts: ChatFacts, notice: string | null = null): Message {
  const { html, plain, subscriber, language } = facts
  const present = subscriber !== null && hasQuietHours(subscriber) ? subscriber.quiet : null
  const zone = subscriber === null ? '' : byZone(subscriber.timezone, language, plain)
  const title = present === null ? html('quiet-none') : html('quiet-hours', { ...present, zone })
  const hours = COMMON.map((each) => ({
    text: ticked(present !== null && nameOf(present) === nameOf(each), `${each.from}–${each.until}`),
    data: callbackData('quiet', 'set', nameOf(each)),
  }))
  const none = {
    text: ticked(present === null, plain('button-quiet-none')),
    data: callbackData('quiet', 'none'),
  }
  return screen(
    [notice ?? title, html('quiet-means')],
    [...inRows([...hours, none], 2), [backToSettings(facts)]],
  )
}

const nameOf = ({ from, until }: QuietHours): string => `${from}-${until}`
