import tzLookup from '@photostructure/tz-lookup'
import { Composer } from 'grammy'
import { understand } from '../../domain/ask/understand.ts'
import { dateAt } from '../../domain/calendar.ts'
import { reportHours } from '../../domain/delivery/report-hours.ts'
import { LANGUAGES } from '../../domain/language.ts'
import type { SubscriberChanges } from '../../domain/subscriber.ts'
import type { Button, Message } from '../../ports.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { callbackData, callbackPattern, parseCallbackData } from '../screens/callback-data.ts'
import { localTime, zoneTitle } from '../screens/describe-time.ts'
import { findNearZones, findZones, zoneNamed } from '../../domain/zone/find-zones.ts'
import { inRows } from '../screens/in-rows.ts'
import { askFor, ownKey } from '../screens/questions.ts'
import { clip } from '../screens/clip.ts'
import { readersOnly } from '../receiving/readers-only.ts'
import { screen } from '../sending/respond.ts'
import { ticked } from '../screens/tick.ts'
import { backToSettings } from '../screens/back-to-settings.ts'
import { nextLines } from './time.ts'

type TimezoneDeps = Pick<FeatureDeps, 'clock' | 'texts' | 'defaults' | 'awaited'>

const COMMON_ZONES = [
  ...['Europe/Kyiv', 'Europe/Warsaw', 'Europe/Berlin', 'Europe/London', 'Europe/Madrid', 'Asia/Jerusalem'],
  ...['America/New_York', 'America/Chicago', 'America/Los_Angeles'],
]
/** More would be a list to read, not a choice to make. */
const MAX_CANDIDATES = 12
const MAX_NEAR = 4

/** `/timezone`: by a button, a typed city or zone, or a shared location. */
export function timezone(deps: TimezoneDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()

  feature.command('timezone', readersOnly, async (ctx) => {
    const words = ctx.match.trim()
    if (words === '') return await ctx.say(zoneScreen(deps, ctx))
    await setZone(deps, ctx, words)
  })

  feature.callbackQuery(callbackPattern('zone'), readersOnly, async (ctx) => {
    const { action, value } = parseCallbackData(ctx.callbackQuery.data)
    if (action === 'ask') return await askFor(deps, ctx, 'zone')
    if (action === 'locate') return await askForLocation(ctx)
    const chosen = action === 'set' ? zoneNamed(value) : null
    if (action !== 'open' && chosen === null) {
      return await ctx.answerTap(ctx.facts.plain('stale-button'), true)
    }
    if (chosen !== null) await ctx.changeReader(inZone(deps, ctx.facts, chosen))
    await ctx.answerTap()
    await ctx.show(zoneScreen(deps, ctx, chosen === null ? [] : zoneSavedLines(deps, ctx.facts)))
  })

  feature.chatType('private').on('message:location', readersOnly, async (ctx) => {
    const { latitude, longitude } = ctx.message.location
    const zone = zoneNamed(tzLookup(latitude, longitude)) ?? 'UTC'
    await ctx.changeReader(inZone(deps, ctx.facts, zone))
    // The keyboard that asked for the place stays open until a message removes it.
    await ctx.reply(ctx.facts.plain('zone-place-forgotten'), { reply_markup: { remove_keyboard: true } })
    await ctx.say(screen(zoneSavedLines(deps, ctx.facts), [[backToSettings(ctx.facts)]]))
  })

  // The keyboard's other button types its own label.
  feature
    .chatType('private')
    .on('message:text')
    .filter(({ msg }) => LANGUAGES.some((each) => deps.texts(each)('button-cancel') === msg.text))
    .use(async (ctx) => {
      await ctx.reply(ctx.facts.plain('cancelled'), { reply_markup: { remove_keyboard: true } })
    })

  return feature
}

/** Takes a zone, city, country or offset as typed, and says what came of it. */
export async function setZone(deps: TimezoneDeps, ctx: BotContext, words: string): Promise<void> {
  const zones = zonesSaid(deps, ctx, words)
  const [zone] = zones
  if (zone === undefined) return await ctx.say(unknownPlace(deps, ctx, words))
  deps.awaited.forget(ctx.chat?.id ?? 0)
  if (zones.length > 1) {
    const buttons = zoneRows(ctx.facts, zones.slice(0, MAX_CANDIDATES))
    return await ctx.say(screen(ctx.facts.html('zone-several', { words: clip(words) }), buttons))
  }
  await ctx.changeReader(inZone(deps, ctx.facts, zone))
  await ctx.say(screen(zoneSavedLines(deps, ctx.facts), [[backToSettings(ctx.facts)]]))
}

/** As written, or in a sentence and one of its cases: «Я в Варшаві». */
function zonesSaid(deps: TimezoneDeps, { facts }: BotContext, words: string): readonly string[] {
  const written = findZones(words)
  if (written.length > 0) return written
  const previous = { intent: 'zone', zones: [] } as const
  const today = dateAt(deps.clock.now(), deps.defaults.timezone)
  const question = understand(words, { today, language: facts.language, previous })
  return question.intent === 'zone' ? question.zones : []
}

/** A misspelt place is offered as it should be; what is near none, with an example. */
function unknownPlace(deps: TimezoneDeps, ctx: BotContext, words: string): Message {
  const { html } = ctx.facts
  const near = findNearZones(words)
  if (near.length > 0)
    return screen(html('zone-near', { words: clip(words) }), zoneRows(ctx.facts, near.slice(0, MAX_NEAR)))
  return zoneScreen(deps, ctx, [html(ownKey(ctx, 'zone-unknown'), { words: clip(words) })])
}

function zoneRows(facts: ChatFacts, zones: readonly string[]): readonly (readonly Button[])[] {
  return inRows(
    zones.map((each) => zoneButton(facts, each)),
    2,
  )
}

/** Who waits for the night's report does so at the hours at which it comes there. */
export function inZone(deps: TimezoneDeps, { subscriber }: ChatFacts, timezone: string): SubscriberChanges {
  const waits = (subscriber?.waitUntil ?? null) !== null
  return { timezone, ...(waits && reportHours(timezone, deps.clock.now())) }
}

/** A button that sets a zone; the present one is ticked. */
function zoneButton({ subscriber, language }: ChatFacts, zone: string) {
  const title = zoneTitle(zone, language)
  return {
    text: ticked(subscriber?.timezone === zone, title),
    data: callbackData('zone', 'set', zone),
  }
}

async function askForLocation(ctx: BotContext): Promise<void> {
  const { plain } = ctx.facts
  await ctx.answerTap()
  await ctx.reply(plain('zone-ask-location'), {
    reply_markup: {
      keyboard: [
        [{ text: plain('zone-location'), request_location: true }],
        [{ text: plain('button-cancel') }],
      ],
      one_time_keyboard: true,
      resize_keyboard: true,
    },
  })
}

/** What was chosen, and when the next briefing comes by it. */
export function zoneSavedLines(deps: TimezoneDeps, facts: ChatFacts): readonly string[] {
  return [zoneLine(deps, facts, 'zone-saved'), ...nextLines(deps, facts)]
}

function zoneLine(deps: TimezoneDeps, { html, subscriber, language }: ChatFacts, key: string): string {
  const zone = subscriber?.timezone ?? deps.defaults.timezone
  return html(key, { zone: zoneTitle(zone, language), clock: localTime(deps.clock.now(), zone) })
}

function zoneScreen(deps: TimezoneDeps, ctx: BotContext, notice: readonly string[] = []): Message {
  const { facts } = ctx
  const title = notice.length > 0 ? notice : [zoneLine(deps, facts, 'zone-title')]
  const buttons = COMMON_ZONES.map((zone) => zoneButton(facts, zone))
  const other = { text: facts.plain('zone-other'), data: callbackData('zone', 'ask') }
  const locate = { text: facts.plain('zone-location'), data: callbackData('zone', 'locate') }
  return screen(title, [
    ...inRows(buttons, 3),
    // Telegram lets only a private chat ask for a location.
    ctx.chat?.type === 'private' ? [other, locate] : [other],
    [backToSettings(facts)],
  ])
}
