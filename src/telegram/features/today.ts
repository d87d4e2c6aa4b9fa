import { Composer } from 'grammy'
import { dateAt, KYIV } from '../../domain/calendar.ts'
import type { Window } from '../../domain/delivery/delivery.ts'
import type { Digest, DigestPreferences } from '../../domain/digest/digest.ts'
import { parsePeriod } from '../../domain/ask/periods/parse-period.ts'
import type { DigestRef } from '../../domain/digest/digest-ref.ts'
import { TOPICS } from '../../domain/topic.ts'
import { nextAfterShown } from '../../domain/schedule.ts'
import type { Button, Message } from '../../ports.ts'
import { answerDate, answerToday } from '../../use-cases/answer-today.ts'
import type { DigestReader } from '../../use-cases/delivered-digest.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import { callbackData } from '../screens/callback-data.ts'
import { clip } from '../screens/clip.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { describeDue } from '../screens/describe-time.ts'
import { digestButtons } from '../screens/digest-buttons.ts'
import { formatDate } from '../rendering/format-date.ts'
import { renderDigest } from '../rendering/render-digest.ts'
import { screen } from '../sending/respond.ts'

type TodayDeps = Pick<FeatureDeps, 'clock' | 'briefings' | 'strikes' | 'gate'>

/** `/today`: the briefing of the last 24 hours, or of a named day; everyone may ask, subscribed or not. */
export function today(deps: TodayDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  feature.command('today', async (ctx) => {
    const words = ctx.match.trim()
    if (words === '') await sayToday(deps, ctx)
    else await sayDate(deps, ctx, words)
  })
  return feature
}

export type SaidDigest = {
  readonly digest: Digest
  readonly window: Window
  readonly messageIds: readonly number[]
}

/**
 * Says the latest briefing; `null` when there was none to say. What `isKept` promises, that later figures
 * will be added to it, the caller sees to.
 */
export async function sayToday(
  deps: TodayDeps,
  ctx: BotContext,
  { isKept = false }: { readonly isKept?: boolean } = {},
): Promise<SaidDigest | null> {
  const answer = await answerToday(deps, preferencesOf(ctx.facts), deps.clock.now())
  const { html } = ctx.facts
  if (answer.kind === 'nothing' || answer.kind === 'nothing-yet') {
    const key = answer.kind === 'nothing' ? 'today-nothing' : 'today-nothing-yet'
    await ctx.say(screen(html(key), answer.kind === 'nothing' ? topicsButton(ctx.facts) : []))
    return null
  }
  const { digest, window } = answer
  if (answer.kind === 'older' && !deps.gate.isBusy()) {
    await ctx.say(screen(html('today-older', { date: formatDate(digest.date, digest.language) })))
  }
  const messageIds = await sayDigest(deps, ctx, digest, { kind: isKept ? 'delivered' : 'asked', window })
  return messageIds.length === 0 ? null : { digest, window, messageIds }
}

/** Says the briefing of a day as typed, or what is wrong with it. */
export async function sayDate(deps: TodayDeps, ctx: BotContext, words: string): Promise<void> {
  const { html, language } = ctx.facts
  const now = deps.clock.now()
  const period = parsePeriod(words, dateAt(now, KYIV))
  if (period.kind === 'invalid' && period.reason === 'future') {
    return await ctx.say(screen(html('today-future')))
  }
  if (period.kind === 'invalid' || period.from !== period.to) {
    return await ctx.say(screen(html('today-bad', { words: clip(words) })))
  }
  const digest = await answerDate(deps, preferencesOf(ctx.facts), period.from, now)
  if (digest !== null) {
    await sayDigest(deps, ctx, digest, { kind: 'date', date: period.from })
    return
  }
  const isToday = period.from === dateAt(now, KYIV)
  const nothing = isToday ? 'today-nothing-so-far' : 'today-nothing-date'
  await ctx.say(screen(html(nothing, { date: formatDate(period.from, language) }), topicsButton(ctx.facts)))
}

/** Whoever chose too little can choose more. */
function topicsButton({ plain, subscriber }: ChatFacts): readonly (readonly Button[])[] {
  if (subscriber === null || subscriber.topics.length === TOPICS.length) return []
  return [[{ text: plain('button-topics-change'), data: callbackData('topics', 'say') }]]
}

async function sayDigest(
  deps: TodayDeps,
  ctx: BotContext,
  digest: Digest,
  ref: DigestRef,
): Promise<readonly number[]> {
  return await ctx.sayAndTell(digestMessage(deps, ctx, digest, ref))
}

/** A digest as it is said to whoever asks, with its buttons. */
export function digestMessage(
  deps: TodayDeps,
  { facts, chat }: BotContext,
  digest: Digest,
  ref: DigestRef,
): Message {
  const { plain, subscriber } = facts
  const view = { isEditedLater: ref.kind === 'delivered', next: nextOf(deps, facts, ref) }
  const hasSettings = chat?.type === 'private' && subscriber !== null
  return {
    ...renderDigest(digest, plain, view),
    buttons: digestButtons(digest, ref, plain, { hasSettings }),
  }
}

/** Who asks, as far as it decides what a digest tells. */
export function readerOf({ facts, chat }: BotContext): DigestReader {
  const { subscriber } = facts
  return { ...preferencesOf(facts), chatId: chat?.id ?? 0, corrections: subscriber?.corrections ?? false }
}

/** A delivered digest says what it said then. */
function nextOf(
  { clock }: TodayDeps,
  { subscriber, language, plain }: ChatFacts,
  ref: DigestRef,
): string | null {
  if (!subscriber?.nextDueAt) return null
  const wasDelivered = ref.kind === 'delivered'
  const by = wasDelivered ? ref.window.until : clock.now()
  const next = wasDelivered ? nextAfterShown(subscriber, by) : subscriber.nextDueAt
  return next && describeDue(next, subscriber, language, plain, by)
}

function preferencesOf({ subscriber, language }: ChatFacts): DigestPreferences {
  const { topics = TOPICS, follows = [], mutedSources = [], style, light } = subscriber ?? {}
  return { language, topics, follows, mutedSources, style, light }
}
