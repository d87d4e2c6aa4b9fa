import { dateAt, KYIV } from '../../domain/calendar.ts'
import type { BotContext } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { readersOnly } from '../receiving/readers-only.ts'
import { callbackData } from '../screens/callback-data.ts'
import { screen } from '../sending/respond.ts'
import type { Wish } from '../typed/parse-wish.ts'
import { addAlert } from './alert.ts'
import { sayChart, spanUntil } from './chart.ts'
import { changeFollows, followScreen } from './follow.ts'
import { sayHelp } from './help.ts'
import { languageScreen } from './language.ts'
import { sayNewsMenu } from './news.ts'
import { setQuiet } from './quiet.ts'
import { setStyle } from './settings.ts'
import { listSources } from './sources.ts'
import { sayTimeWish } from './time.ts'
import { topicsScreen } from './topics.ts'

type WishDeps = Pick<
  FeatureDeps,
  | ('clock' | 'log' | 'texts' | 'briefings' | 'strikes' | 'nights' | 'alerts')
  | ('charts' | 'sources' | 'defaults' | 'awaited')
>

const WORKDAYS = [1, 2, 3, 4, 5] as const

/** Does what a person wants in their own words, or says why it cannot be done. */
export async function grantWish(deps: WishDeps, ctx: BotContext, wish: Wish): Promise<void> {
  const { html, plain } = ctx.facts
  const forReader = (say: () => Promise<void>) => readersOnly(ctx, say)
  const lastNight = { text: plain('button-last-night'), data: callbackData('strikes', 'show', 'last') }
  switch (wish.kind) {
    case 'greeting':
      return await ctx.say(screen(html('free-hello')))
    case 'glory':
      return await ctx.say(screen(html('free-glory')))
    case 'about':
      return await sayHelp(ctx)
    case 'language':
      return await forReader(() => ctx.say(languageScreen(ctx.facts)))
    case 'workdays':
      return await forReader(() =>
        sayTimeWish(deps, ctx, '', { intent: 'time', times: null, days: WORKDAYS }),
      )
    case 'alert':
      return await forReader(() => addAlert(deps, ctx, wish.alert, ''))
    case 'follow':
    case 'unfollow':
      return await forReader(() => changeFollows(ctx, wish.kind, wish.words))
    case 'follows':
      return await forReader(() => ctx.say(followScreen(ctx.facts)))
    case 'news':
      return await sayNewsMenu(deps, ctx)
    case 'chart':
      return await sayChart(deps, ctx, spanUntil(dateAt(deps.clock.now(), KYIV)))
    case 'quiet':
      return await ctx.say(
        screen(html('free-quiet'), [[{ text: plain('button-time'), data: callbackData('time', 'say') }]]),
      )
    case 'quiet-hours':
      return await forReader(() => setQuiet(ctx, wish.hours))
    case 'brief':
      return await forReader(() => setStyle(ctx, 'brief'))
    case 'full':
      return await forReader(() => setStyle(ctx, 'full'))
    case 'topics':
      return await forReader(() => ctx.say(topicsScreen(ctx.facts)))
    case 'alarm':
      return await sayNoAlarms(ctx)
    case 'people': {
      const news = { text: plain('topic-humanitarian'), data: callbackData('news', 'topic', 'humanitarian') }
      return await ctx.say(screen(html('free-people'), [[lastNight, news]]))
    }
    case 'doubt':
      return await ctx.say(screen(html('free-doubt'), [[lastNight]]))
    case 'sources': {
      const names = (await listSources(deps)).map(({ name }) => name)
      if (names.length === 0) return await ctx.say(screen(html('sources-none')))
      return await ctx.say(screen(html('free-sources', { names: names.join(', ') }), [[lastNight]]))
    }
  }
}

/** Alarms, maps, weather and what is to come are kept nowhere here; what is told of the last night is. */
export async function sayNoAlarms(ctx: BotContext): Promise<void> {
  const { html, plain } = ctx.facts
  const lastNight = { text: plain('button-last-night'), data: callbackData('strikes', 'show', 'last') }
  await ctx.say(screen(html('free-alarm'), [[lastNight]]))
}
