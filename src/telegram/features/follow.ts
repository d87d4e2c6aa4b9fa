import { createHash } from 'node:crypto'
import { Composer } from 'grammy'
import { splitWanted } from '../../domain/language/wanted-words.ts'
import type { Message } from '../../ports.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import { callbackData, callbackPattern, parseCallbackData } from '../screens/callback-data.ts'
import { inRows } from '../screens/in-rows.ts'
import { clip } from '../screens/clip.ts'
import { notComing } from '../screens/not-coming.ts'
import { readersOnly } from '../receiving/readers-only.ts'
import { screen } from '../sending/respond.ts'
import { backToSettings } from '../screens/back-to-settings.ts'

const MAX_FOLLOWS = 20
const MIN_CHARS = 2
const MAX_CHARS = 50

/** `/follow`, `/unfollow`: words a reader wants news of, beyond topics. */
export function follow(): Composer<BotContext> {
  const feature = new Composer<BotContext>()

  feature.command(['follow', 'unfollow'], readersOnly, async (ctx) => {
    const words = tidy(ctx.match)
    if (words === '') return await ctx.say(followScreen(ctx.facts))
    await changeFollows(ctx, /^\/unfollow/.test(ctx.msg.text ?? '') ? 'unfollow' : 'follow', words)
  })

  feature.callbackQuery(callbackPattern('follow'), readersOnly, async (ctx) => {
    const { action, value } = parseCallbackData(ctx.callbackQuery.data)
    await ctx.answerTap()
    if (action === 'add') return await ctx.say(followScreen(ctx.facts, await add(ctx, value)))
    const words = ctx.facts.subscriber?.follows.find((each) => action === 'drop' && idOf(each) === value)
    const notice = words === undefined ? undefined : await remove(ctx, words)
    await ctx.show(followScreen(ctx.facts, notice))
  })

  return feature
}

/** Follows every part of a list of words, or none of them any more, and says so. */
export async function changeFollows(
  ctx: BotContext,
  change: 'follow' | 'unfollow',
  words: string,
): Promise<void> {
  const notices: string[] = []
  // One after another: each is added to what the one before left.
  for (const each of splitWanted(words))
    notices.push(change === 'unfollow' ? await remove(ctx, each) : await add(ctx, each))
  await ctx.say(followScreen(ctx.facts, notices.join('\n')))
}

async function add(ctx: BotContext, words: string): Promise<string> {
  const follows = ctx.facts.subscriber?.follows ?? []
  if (words.length < MIN_CHARS || words.length > MAX_CHARS || !/\p{L}|\p{N}/u.test(words)) {
    return ctx.facts.html('follow-bad', { min: MIN_CHARS, max: MAX_CHARS })
  }
  if (follows.some((each) => isSame(each, words)))
    return ctx.facts.html('follow-known', { words: unquoted(words) })
  if (follows.length >= MAX_FOLLOWS) return ctx.facts.html('follow-full', { count: MAX_FOLLOWS })
  await ctx.changeReader({ follows: [...follows, words] })
  return ctx.facts.html('follow-added', { words: unquoted(words) })
}

async function remove(ctx: BotContext, words: string): Promise<string> {
  const follows = ctx.facts.subscriber?.follows ?? []
  const kept = follows.filter((each) => !isSame(each, words))
  if (kept.length === follows.length) return ctx.facts.html('follow-unknown', { words: clip(words) })
  await ctx.changeReader({ follows: kept })
  return ctx.facts.html('follow-removed', { words: unquoted(words) })
}

export function followScreen(facts: ChatFacts, notice?: string): Message {
  const { html, subscriber } = facts
  const follows = subscriber?.follows ?? []
  const away = notComing(facts)
  const buttons = follows.map((words) => ({
    text: `✕ ${words}`,
    data: callbackData('follow', 'drop', idOf(words)),
  }))
  return screen(
    [
      notice ?? html('follow-title'),
      html(follows.length === 0 ? 'follow-none' : 'follow-remove'),
      ...(away?.lines ?? []),
    ],
    [...inRows(buttons, 2), ...(away?.buttons ?? []), [backToSettings(facts)]],
  )
}

/** Words may be longer than a button's data; this is what a button calls them. */
function idOf(words: string): string {
  return createHash('sha256').update(words.toLowerCase()).digest('hex').slice(0, 12)
}

function isSame(one: string, other: string): boolean {
  return unquoted(one).toLowerCase() === unquoted(other).toLowerCase()
}

function tidy(words: string): string {
  return words.trim().replace(/\s+/g, ' ')
}

/** A phrase as a whole stands between quotation marks of the sentence that tells of it. */
function unquoted(words: string): string {
  return words.replace(/^[«"“]([^«»"“”]*)[»"”]$/u, '$1')
}
