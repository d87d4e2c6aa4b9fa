import { createHash } from 'node:crypto'
import { Composer } from 'grammy'
import { splitWanted } from '../../domain/language/wanted-words.ts'
import type { Message } from '../../ports.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { callbackData, callbackPattern, parseCallbackData } from '../callback-data.ts'
import { changeReader } from '../change-reader.ts'
import { inRows } from '../in-rows.ts'
import { clip } from '../clip.ts'
import { readersOnly } from '../readers-only.ts'
import { answerTap, say, screen, show } from '../respond.ts'
import { backToSettings } from '../back-to-settings.ts'

const MAX_FOLLOWS = 20
const MIN_CHARS = 2
const MAX_CHARS = 50

/** `/follow`, `/unfollow`: words a reader wants news of, beyond topics. */
export function follow(deps: FeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  const guard = readersOnly(deps)

  feature.command(['follow', 'unfollow'], guard, async (ctx) => {
    const words = tidy(ctx.match)
    if (words === '') return await say(deps, ctx, followScreen(ctx.facts))
    const isUnfollow = /^\/unfollow/.test(ctx.msg.text ?? '')
    const notices: string[] = []
    // One after another: each is added to what the one before left.
    for (const each of splitWanted(words))
      notices.push(isUnfollow ? await remove(deps, ctx, each) : await add(deps, ctx, each))
    const notice = notices.join('\n')
    await say(deps, ctx, followScreen(ctx.facts, notice))
  })

  feature.callbackQuery(callbackPattern('follow'), guard, async (ctx) => {
    const { action, value } = parseCallbackData(ctx.callbackQuery.data)
    await answerTap(ctx)
    if (action === 'add') return await say(deps, ctx, followScreen(ctx.facts, await add(deps, ctx, value)))
    const words = ctx.facts.subscriber?.follows.find((each) => action === 'drop' && idOf(each) === value)
    const notice = words === undefined ? undefined : await remove(deps, ctx, words)
    await show(deps, ctx, followScreen(ctx.facts, notice))
  })

  return feature
}

async function add(deps: FeatureDeps, ctx: BotContext, words: string): Promise<string> {
  const follows = ctx.facts.subscriber?.follows ?? []
  if (words.length < MIN_CHARS || words.length > MAX_CHARS || !/\p{L}|\p{N}/u.test(words)) {
    return ctx.facts.html('follow-bad', { min: MIN_CHARS, max: MAX_CHARS })
  }
  if (follows.some((each) => isSame(each, words)))
    return ctx.facts.html('follow-known', { words: unquoted(words) })
  if (follows.length >= MAX_FOLLOWS) return ctx.facts.html('follow-full', { count: MAX_FOLLOWS })
  await changeReader(deps, ctx, { follows: [...follows, words] })
  return ctx.facts.html('follow-added', { words: unquoted(words) })
}

async function remove(deps: FeatureDeps, ctx: BotContext, words: string): Promise<string> {
  const follows = ctx.facts.subscriber?.follows ?? []
  const kept = follows.filter((each) => !isSame(each, words))
  if (kept.length === follows.length) return ctx.facts.html('follow-unknown', { words: clip(words) })
  await changeReader(deps, ctx, { follows: kept })
  return ctx.facts.html('follow-removed', { words: unquoted(words) })
}

function followScreen(facts: ChatFacts, notice?: string): Message {
  const { html, subscriber } = facts
  const follows = subscriber?.follows ?? []
  const buttons = follows.map((words) => ({
    text: `✕ ${words}`,
    data: callbackData('follow', 'drop', idOf(words)),
  }))
  return screen(
    [notice ?? html('follow-title'), html(follows.length === 0 ? 'follow-none' : 'follow-remove')],
    [...inRows(buttons, 2), [backToSettings(facts)]],
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
