import { Composer } from 'grammy'
import { instantOn, lastDue } from '../../domain/schedule.ts'
import type { EditionKey } from '../../ports.ts'
import { decideEdition } from '../../use-cases/decide-edition.ts'
import { LONGEST_LINE } from '../../use-cases/owners-line.ts'
import { buildPreview } from '../../use-cases/preview-editions.ts'
import type { BotContext } from '../bot-context.ts'
import type { ChannelDeps, FeatureDeps } from '../bot-deps.ts'
import { administers } from '../receiving/own-channel.ts'
import { callbackPattern, parseCallbackData } from '../screens/callback-data.ts'
import { parseEdition } from '../screens/edition-data.ts'
import { previewMessage } from '../screens/preview-message.ts'
import { askForLine, questionAnswered } from '../screens/questions.ts'
import { readTitle } from '../sending/read-title.ts'
import { screen } from '../sending/respond.ts'

type EditionDeps = Pick<FeatureDeps, 'clock' | 'texts' | 'subscribers' | 'awaited'> & {
  readonly channels: ChannelDeps
}

/** What the owner of a channel does about a post that they are shown before it goes out. */
export function edition(deps: Omit<EditionDeps, 'channels'> & { readonly channels?: ChannelDeps }) {
  const feature = new Composer<BotContext>()
  const { channels } = deps
  if (channels === undefined) return feature
  const all: EditionDeps = { ...deps, channels }
  const inPrivate = feature.chatType('private')

  inPrivate.callbackQuery(callbackPattern('edition'), async (ctx) => {
    const { action, value } = parseCallbackData(ctx.callbackQuery.data)
    const key = parseEdition(value)
    if (key === null) return await ctx.answerTap(ctx.facts.plain('stale-button'), true)
    if (!(await administers(ctx, key.chatId)))
      return await ctx.answerTap(ctx.facts.plain('channel-not-yours'), true)
    switch (action) {
      case 'publish':
      case 'skip':
        return await decide(all, ctx, key, action)
      case 'line':
        if (!(await isOpen(all, key))) return await tellLate(ctx)
        await channels.editions.askLine(key, ctx.from.id, deps.clock.now())
        return await askForLine(deps, ctx)
      case 'unline':
        if (!(await isOpen(all, key))) return await tellLate(ctx)
        await channels.editions.writeLine(key, null, deps.clock.now())
        await ctx.answerTap()
        return await showAgain(all, ctx, key)
      default:
        return await ctx.answerTap(ctx.facts.plain('stale-button'), true)
    }
  })

  inPrivate
    .on('message:text')
    .filter((ctx) => !ctx.msg.text.startsWith('/') && questionAnswered(deps, ctx)?.wanted === 'line')
    .use((ctx) => takeLine(all, ctx, ctx.msg.text))

  return feature
}

async function decide(
  { channels, subscribers, clock }: EditionDeps,
  ctx: BotContext,
  key: EditionKey,
  decision: 'publish' | 'skip',
): Promise<void> {
  const outcome = await decideEdition({ ...channels, subscribers }, key, decision, clock.now())
  if (outcome === 'unknown') return await tellLate(ctx)
  const title = (await readTitle(ctx.api, key.chatId)) ?? ''
  await ctx.answerTap()
  await ctx.show(screen(ctx.facts.html(`edition-${decision}-${outcome}`, { title })))
}

/** A line for a post that is out already, or was never to come, would be told to nobody. */
async function isOpen(deps: EditionDeps, key: EditionKey): Promise<boolean> {
  const at = await dueOf(deps, key)
  if (at === null) return false
  const state = await deps.channels.editions.findState(key)
  return state === null ? at > deps.clock.now() : state === 'queued'
}

/** When a post is due by what its channel chose by now; `null` where it is not any more. */
async function dueOf({ subscribers }: EditionDeps, { chatId, slot }: EditionKey): Promise<Date | null> {
  const channel = await subscribers.find(chatId)
  if (channel?.status !== 'active') return null
  const [date = '', time = ''] = slot.split('T')
  const at = instantOn(date, time, channel.timezone)
  return at !== null && lastDue(channel, at)?.slot === slot ? at : null
}

async function tellLate(ctx: BotContext): Promise<void> {
  await ctx.answerTap(ctx.facts.plain('edition-late'), true)
}

async function takeLine(deps: EditionDeps, ctx: BotContext, text: string): Promise<void> {
  const { html } = ctx.facts
  const { editions } = deps.channels
  const key = await editions.findAsked(ctx.from?.id ?? 0)
  const isTheirs = key !== null && (await administers(ctx, key.chatId))
  if (!isTheirs || !(await isOpen(deps, key))) {
    deps.awaited.forget(ctx.chat?.id ?? 0)
    return await ctx.say(screen(html('edition-line-late')))
  }
  const line = text.trim().replace(/\s+/gu, ' ')
  if (line.length > LONGEST_LINE)
    return await ctx.say(screen(html('edition-line-long', { most: LONGEST_LINE, n: line.length })))
  deps.awaited.forget(ctx.chat?.id ?? 0)
  await editions.writeLine(key, line, deps.clock.now())
  await showAgain(deps, ctx, key)
}

/** The post once more, as it goes out now. */
async function showAgain(deps: EditionDeps, ctx: BotContext, key: EditionKey): Promise<void> {
  const { channels, subscribers } = deps
  const dueAt = await dueOf(deps, key)
  const preview =
    dueAt !== null ? await buildPreview({ ...channels, subscribers }, key, ctx.from?.id ?? 0, dueAt) : null
  if (preview === null) return await ctx.say(screen(ctx.facts.html('edition-line-kept')))
  const title = (await readTitle(ctx.api, key.chatId)) ?? ''
  await ctx.say(previewMessage(preview, title, ctx.facts))
}
