import { Composer } from 'grammy'
import { dateAt, KYIV } from '../../domain/calendar.ts'
import type { Digest, DigestPreferences } from '../../domain/digest/digest.ts'
import { parsePeriod } from '../../domain/tally/parse-period.ts'
import { TOPICS } from '../../domain/topic.ts'
import { answerDate, answerToday } from '../../use-cases/answer-today.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import { clip } from '../clip.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { formatDate } from '../rendering/format-date.ts'
import { renderDigest } from '../rendering/render-digest.ts'
import { say, screen } from '../respond.ts'

/** `/today`: the briefing of the last 24 hours, or of a named day; everyone may ask, subscribed or not. */
export function today(deps: FeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  feature.command('today', async (ctx) => {
    const words = ctx.match.trim()
    if (words === '') await sayToday(deps, ctx)
    else await sayDate(deps, ctx, words)
  })
  return feature
}

/** Says the latest briefing; false when there was none to say. */
export async function sayToday(deps: FeatureDeps, ctx: BotContext): Promise<boolean> {
  const answer = await answerToday(deps, preferencesOf(ctx.facts), deps.clock.now())
  const { html } = ctx.facts
  if (answer.kind === 'nothing' || answer.kind === 'nothing-yet') {
    await say(deps, ctx, screen(html(answer.kind === 'nothing' ? 'today-nothing' : 'today-nothing-yet')))
    return false
  }
  const { digest } = answer
  if (answer.kind === 'older') {
    await say(deps, ctx, screen(html('today-older', { date: formatDate(digest.date, digest.language) })))
  }
  await sayDigest(deps, ctx, digest)
  return true
}

async function sayDate(deps: FeatureDeps, ctx: BotContext, words: string): Promise<void> {
  const { html, language } = ctx.facts
  const now = deps.clock.now()
  const period = parsePeriod(words, dateAt(now, KYIV), language)
  if (period.kind === 'invalid' && period.reason === 'future') {
    return await say(deps, ctx, screen(html('today-future')))
  }
  if (period.kind === 'invalid' || period.from !== period.to) {
    return await say(deps, ctx, screen(html('today-bad', { words: clip(words) })))
  }
  const digest = await answerDate(deps, preferencesOf(ctx.facts), period.from, now)
  if (digest !== null) return await sayDigest(deps, ctx, digest)
  await say(deps, ctx, screen(html('today-nothing-date', { date: formatDate(period.from, language) })))
}

async function sayDigest(deps: FeatureDeps, ctx: BotContext, digest: Digest): Promise<void> {
  await say(deps, ctx, renderDigest(digest, ctx.facts.plain, { isEditedLater: false }))
}

function preferencesOf({ subscriber, language }: ChatFacts): DigestPreferences {
  return { language, topics: subscriber?.topics ?? TOPICS, follows: subscriber?.follows ?? [] }
}
