import { Composer } from 'grammy'
import { reportHours } from '../../domain/delivery/report-hours.ts'
import { LANGUAGES } from '../../domain/language.ts'
import type { ChatKind, SubscriberChanges } from '../../domain/subscriber.ts'
import { zoneNamed } from '../../domain/zone/find-zones.ts'
import type { Button, Message } from '../../ports.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { readersOnly } from '../receiving/readers-only.ts'
import { callbackData, callbackPattern, parseCallbackData } from '../screens/callback-data.ts'
import { zoneTitle } from '../screens/describe-time.ts'
import { ticked } from '../screens/tick.ts'
import { topicNames } from '../screens/topic-names.ts'
import { screen } from '../sending/respond.ts'
import { parseTime } from '../../domain/ask/parse-time.ts'
import { at, timeSavedLines } from './time.ts'
import { inZone, zoneSavedLines } from './timezone.ts'

type SetupDeps = Pick<FeatureDeps, 'clock' | 'texts' | 'defaults' | 'awaited'>

const TIMES = ['07:00', '08:00', '09:30'] as const
const ZONES = ['Europe/Kyiv', 'Europe/Warsaw', 'Europe/Berlin', 'Europe/London'] as const
const ZONES_SHOWN = 3

/** What a newcomer may want otherwise, below their first briefing: when, where, about what. One tap each. */
export function setup(deps: SetupDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  feature.callbackQuery(callbackPattern('setup'), readersOnly, async (ctx) => {
    const { action, value } = parseCallbackData(ctx.callbackQuery.data)
    if (action === 'done') {
      await ctx.answerTap()
      const lines = [...timeSavedLines(deps, ctx.facts), ctx.facts.html('setup-later')]
      return await ctx.show(screen(lines))
    }
    const changes = changesOf(deps, ctx.facts, action, value)
    if (changes === null) return await ctx.answerTap(ctx.facts.plain('stale-button'), true)
    await ctx.changeReader(changes)
    await ctx.answerTap()
    const lines = action === 'zone' ? zoneSavedLines(deps, ctx.facts) : timeSavedLines(deps, ctx.facts)
    await ctx.show(setupScreen(deps, ctx.facts, lines))
  })
  return feature
}

/** `null` for the button of another version. */
function changesOf(
  deps: SetupDeps,
  facts: ChatFacts,
  action: string,
  value: string,
): SubscriberChanges | null {
  switch (action) {
    case 'report':
      return reportHours(facts.subscriber?.timezone ?? deps.defaults.timezone, deps.clock.now())
    case 'time': {
      const time = parseTime(value)
      return time === null ? null : at(time)
    }
    case 'zone': {
      const zone = zoneNamed(value)
      return zone === null ? null : inZone(deps, facts, zone)
    }
    case 'language': {
      const language = LANGUAGES.find((each) => each === value)
      return language === undefined ? null : { language }
    }
    default:
      return null
  }
}

/** Lines with what can be chosen below them; what is chosen is ticked. */
export function setupScreen(deps: SetupDeps, facts: ChatFacts, lines: readonly string[]): Message {
  const { html, plain, subscriber, language } = facts
  if (subscriber === null) return screen(lines)
  const { timezone, deliveryTime, waitUntil, kind, topics } = subscriber
  const until = waitUntil ?? reportHours(timezone, deps.clock.now()).waitUntil
  const other = language === 'en' ? 'uk' : 'en'
  const last = html(LAST_LINES[kind])
  return screen([...lines, last].join('\n\n'), [
    timesFor(waitUntil === null ? deliveryTime : null).map((time) =>
      option(ticked(waitUntil === null && time === deliveryTime, time), 'time', time),
    ),
    [option(ticked(waitUntil !== null, plain('time-report', { until })), 'report')],
    zonesFor(timezone).map((zone) =>
      option(ticked(zone === timezone, zoneTitle(zone, language)), 'zone', zone),
    ),
    [
      { text: plain('zone-other'), data: callbackData('zone', 'ask') },
      {
        text: plain('button-topics-chosen', { topics: shortTopics(facts, topics.length) }),
        data: callbackData('topics', 'say'),
      },
    ],
    [option(plain('button-language'), 'language', other), option(plain('button-fine'), 'done')],
  ])
}

const LAST_LINES: Readonly<Record<ChatKind, string>> = {
  private: 'start-choose',
  group: 'start-group-admins',
  supergroup: 'start-group-admins',
  channel: 'channel-choose',
}

/** The present time stands among those offered. */
function timesFor(present: string | null): readonly string[] {
  return [...new Set([...TIMES, ...(present === null ? [] : [present])])].sort()
}

function zonesFor(present: string): readonly string[] {
  return [...new Set([present, ...ZONES])].slice(0, ZONES_SHOWN)
}

function shortTopics(facts: ChatFacts, count: number): string {
  const all = facts.subscriber?.topics ?? []
  return topicNames(facts, all).length <= 8 ? topicNames(facts, all) : String(count)
}

function option(text: string, action: string, value?: string): Button {
  return { text, data: callbackData('setup', action, value) }
}
