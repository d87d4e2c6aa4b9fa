import { Composer } from 'grammy'
import { hasQuietHours } from '../../domain/delivery/quiet.ts'
import { hasWeekendHour } from '../../domain/schedule.ts'
import type { Style, Subscriber, SubscriberChanges } from '../../domain/subscriber.ts'
import type { Button, Message, Texts } from '../../ports.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { callbackData, callbackPattern, parseCallbackData } from '../screens/callback-data.ts'
import {
  daysOf,
  describeDays,
  describeHours,
  listText,
  localTime,
  timeValues,
  zoneTitle,
} from '../screens/describe-time.ts'
import { backToSettings } from '../screens/back-to-settings.ts'
import { readersOnly } from '../receiving/readers-only.ts'
import { screen } from '../sending/respond.ts'
import { notComing } from '../screens/not-coming.ts'
import { stateLine } from '../screens/state-line.ts'
import { threadLines } from '../screens/thread-line.ts'
import { switched, ticked } from '../screens/tick.ts'
import { topicNames } from '../screens/topic-names.ts'

type SettingsDeps = Pick<FeatureDeps, 'clock'>

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
  'silent-on': { silent: true },
  'silent-off': { silent: false },
  'brief-on': { style: 'brief' },
  'brief-off': { style: 'full' },
  'light-on': { light: true },
  'light-off': { light: false },
}

/** `/settings`: everything a reader chose, with a button to change each. */
export function settings(deps: SettingsDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()

  feature.command('settings', readersOnly, (ctx) => ctx.say(settingsScreen(deps, ctx)))

  feature.callbackQuery(callbackPattern('settings'), readersOnly, async (ctx) => {
    const changes = CHANGES[parseCallbackData(ctx.callbackQuery.data).action]
    if (changes === undefined) return await ctx.answerTap(ctx.facts.plain('stale-button'), true)
    if (Object.keys(changes).length > 0) await ctx.changeReader(changes)
    await ctx.answerTap()
    await ctx.show(settingsScreen(deps, ctx))
  })

  return feature
}

/** For whoever says it in their own words; a button turns it back. */
export async function setStyle(ctx: BotContext, style: Style): Promise<void> {
  await ctx.changeReader({ style })
  const { html, plain } = ctx.facts
  await ctx.say(
    screen(html(`style-${style}`), [[toggle(plain, 'brief', style === 'brief'), backToSettings(ctx.facts)]]),
  )
}

function settingsScreen(deps: SettingsDeps, ctx: BotContext): Message {
  const { facts } = ctx
  const { subscriber } = facts
  if (subscriber === null) return screen(facts.html('not-subscribed'))
  return screen(settingLines(deps, ctx, subscriber), settingButtons(facts, subscriber))
}

function settingLines(deps: SettingsDeps, ctx: BotContext, subscriber: Subscriber): readonly string[] {
  const { facts } = ctx
  const { html, language } = facts
  const { timezone, follows, format } = subscriber
  const muted = subscriber.mutedSources.length
  const away = notComing(facts)
  return [
    html('settings-title'),
    ...(away === null ? [] : [...away.lines, '', html('settings-kept')]),
    html('settings-topics', { topics: topicNames(facts, subscriber.topics) }),
    ...(follows.length === 0 ? [] : [html('settings-follows', { words: follows.join(', ') })]),
    ...(muted === 0 ? [] : [html('settings-sources', { count: muted })]),
    ...timeLines(facts, subscriber),
    html('settings-zone', {
      zone: zoneTitle(timezone, language),
      clock: localTime(deps.clock.now(), timezone),
    }),
    ...threadLines(ctx),
    html('settings-format', { format }),
    html('settings-corrections', { corrections: subscriber.corrections ? 'on' : 'off' }),
    ...(subscriber.figuresNote ? [html('settings-note')] : []),
    ...(subscriber.weekly ? [html('settings-week')] : []),
    ...(hasQuietHours(subscriber) ? [html('settings-quiet', subscriber.quiet)] : []),
    ...(subscriber.silent ? [html('settings-silent')] : []),
    ...(subscriber.style === 'brief' ? [html('settings-brief')] : []),
    ...(subscriber.light ? [html('settings-light')] : []),
    ...(away === null ? ['', stateLine(deps, facts, subscriber)] : []),
  ]
}

/** When the briefing comes: its hours, further ones where the first waits for the report, and those of weekends. */
function timeLines({ html, language }: ChatFacts, subscriber: Subscriber): readonly string[] {
  const { deliveryTime, moreTimes, waitUntil: until } = subscriber
  const days = daysOf(subscriber)
  const names = days === 'some' ? describeDays(subscriber, language) : ''
  return [
    until === null
      ? html('settings-time', { days, names, time: describeHours(subscriber, language) })
      : html('settings-time-report', { days, names, time: deliveryTime, until }),
    ...(until !== null && moreTimes.length > 0
      ? [html('time-more', { ...timeValues(moreTimes[0] ?? ''), time: listText(moreTimes, language) })]
      : []),
    ...(hasWeekendHour(subscriber) ? [html('time-at-weekends', timeValues(subscriber.weekendTime))] : []),
  ]
}

function settingButtons({ plain }: ChatFacts, subscriber: Subscriber): readonly (readonly Button[])[] {
  const button = (name: string, data: string): Button => ({ text: plain(`button-${name}`), data })
  const days = daysOf(subscriber)
  const isComing = subscriber.status === 'active'
  return [
    [button('topics', callbackData('topics', 'open')), button('follows', callbackData('follow', 'open'))],
    [button('sources', callbackData('sources', 'open')), button('alerts', callbackData('alert', 'open'))],
    [button('time', callbackData('time', 'open')), button('zone', callbackData('zone', 'open'))],
    [
      { text: ticked(days === 'all', plain('button-every-day')), data: option('every-day') },
      { text: ticked(days === 'weekdays', plain('button-weekdays')), data: option('weekdays') },
    ],
    [toggle(plain, 'corrections', subscriber.corrections), toggle(plain, 'note', subscriber.figuresNote)],
    [toggle(plain, 'week', subscriber.weekly), button('format', callbackData('format', 'open'))],
    [toggle(plain, 'silent', subscriber.silent), button('quiet', callbackData('quiet', 'open'))],
    [toggle(plain, 'brief', subscriber.style === 'brief'), toggle(plain, 'light', subscriber.light)],
    [
      button('language', callbackData('language', 'set', subscriber.language === 'en' ? 'uk' : 'en')),
      isComing
        ? button('pause', callbackData('pause', 'now'))
        : button('resume', callbackData('pause', 'end')),
    ],
  ]
}

const option = (name: string): string => callbackData('settings', name)

type Switch = 'corrections' | 'note' | 'week' | 'silent' | 'brief' | 'light'

/** Says whether it is on; a tap turns it over. */
function toggle(plain: Texts, name: Switch, isOn: boolean): Button {
  return {
    text: switched(isOn, plain(`button-switch-${name}`)),
    data: option(`${name}-${isOn ? 'off' : 'on'}`),
  }
}
