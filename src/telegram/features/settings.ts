import { Composer } from 'grammy'
import type { Subscriber, SubscriberChanges } from '../../domain/subscriber.ts'
import type { Button, Message } from '../../ports.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { callbackData, callbackPattern, parseCallbackData } from '../screens/callback-data.ts'
import { daysOf, localTime, zoneTitle } from '../screens/describe-time.ts'
import { readersOnly } from '../receiving/readers-only.ts'
import { screen } from '../sending/respond.ts'
import { stateLine } from '../screens/state-line.ts'
import { topicNames } from '../screens/topic-names.ts'

const CHANGES: Readonly<Record<string, SubscriberChanges>> = {
  open: {},
  weekdays: { days: [1, 2, 3, 4, 5] },
  'every-day': { days: [1, 2, 3, 4, 5, 6, 7] },
  'corrections-on': { corrections: true },
  'corrections-off': { corrections: false },
  'note-on': { figuresNote: true },
  'note-off': { figuresNote: false },
  'week-on': { weekly: true },
  'week-off': { weekly: false },
}

/** `/settings`: everything a reader chose, with a button to change each. */
export function settings(deps: FeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()

  feature.command('settings', readersOnly, (ctx) => ctx.say(settingsScreen(deps, ctx.facts)))

  feature.callbackQuery(callbackPattern('settings'), readersOnly, async (ctx) => {
    const changes = CHANGES[parseCallbackData(ctx.callbackQuery.data).action]
    if (changes === undefined) return await ctx.answerTap(ctx.facts.plain('stale-button'), true)
    if (Object.keys(changes).length > 0) await ctx.changeReader(changes)
    await ctx.answerTap()
    await ctx.show(settingsScreen(deps, ctx.facts))
  })

  return feature
}

function settingsScreen(deps: FeatureDeps, facts: ChatFacts): Message {
  const { subscriber } = facts
  if (subscriber === null) return screen(facts.html('not-subscribed'))
  return screen(settingLines(deps, facts, subscriber), settingButtons(facts, subscriber))
}

function settingLines(deps: FeatureDeps, facts: ChatFacts, subscriber: Subscriber): readonly string[] {
  const { html, language } = facts
  const { timezone, follows, format } = subscriber
  const muted = subscriber.mutedSources.length
  return [
    html('settings-title'),
    html('settings-topics', { topics: topicNames(facts, subscriber.topics) }),
    ...(follows.length === 0 ? [] : [html('settings-follows', { words: follows.join(', ') })]),
    ...(muted === 0 ? [] : [html('settings-sources', { count: muted })]),
    timeLine(facts, subscriber),
    html('settings-zone', {
      zone: zoneTitle(timezone, language),
      clock: localTime(deps.clock.now(), timezone),
    }),
    html('settings-format', { format }),
    html('settings-corrections', { corrections: subscriber.corrections ? 'on' : 'off' }),
    ...(subscriber.figuresNote ? [html('settings-note')] : []),
    ...(subscriber.weekly ? [html('settings-week')] : []),
    '',
    stateLine(deps, facts, subscriber),
  ]
}

function timeLine({ html }: ChatFacts, subscriber: Subscriber): string {
  const { deliveryTime: time, waitUntil: until } = subscriber
  const days = daysOf(subscriber)
  return until === null
    ? html('settings-time', { days, time })
    : html('settings-time-report', { days, time, until })
}

function settingButtons({ plain }: ChatFacts, subscriber: Subscriber): readonly (readonly Button[])[] {
  const button = (name: string, data: string): Button => ({ text: plain(`button-${name}`), data })
  const option = (name: string): Button => button(name, callbackData('settings', name))
  return [
    [button('topics', callbackData('topics', 'open')), button('follows', callbackData('follow', 'open'))],
    [button('sources', callbackData('sources', 'open'))],
    [button('time', callbackData('time', 'open')), button('zone', callbackData('zone', 'open'))],
    [option(daysOf(subscriber) === 'all' ? 'weekdays' : 'every-day')],
    [button('format', callbackData('format', 'open'))],
    [option(subscriber.corrections ? 'corrections-off' : 'corrections-on')],
    [option(subscriber.figuresNote ? 'note-off' : 'note-on')],
    [option(subscriber.weekly ? 'week-off' : 'week-on')],
    [
      button('language', callbackData('language', 'set', subscriber.language === 'en' ? 'uk' : 'en')),
      subscriber.status === 'active'
        ? button('pause', callbackData('pause', 'now'))
        : button('resume', callbackData('pause', 'end')),
    ],
  ]
}
