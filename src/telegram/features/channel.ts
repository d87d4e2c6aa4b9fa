import { Composer } from 'grammy'
import type { ChatAdministratorRights } from 'grammy/types'
import { subscribe } from '../../use-cases/subscribe.ts'
import type { Button, Message } from '../../ports.ts'
import type { BotContext } from '../bot-context.ts'
import type { ChannelDeps, FeatureDeps } from '../bot-deps.ts'
import { factsOf } from '../receiving/know-chat.ts'
import { administers, findOwnChannel, type NoChannel, type OwnChannel } from '../receiving/own-channel.ts'
import { callbackData, callbackPattern, parseCallbackData } from '../screens/callback-data.ts'
import { forChannel, parseShortId, shortId } from '../screens/for-channel.ts'
import { switched } from '../screens/tick.ts'
import { readTitle } from '../sending/read-title.ts'
import { screen } from '../sending/respond.ts'
import { setupScreen } from './setup.ts'
import { timeSavedLines } from './time.ts'

type ChannelFeatureDeps = Pick<
  FeatureDeps,
  'clock' | 'texts' | 'subscribers' | 'hosts' | 'defaults' | 'awaited'
> & { readonly channels?: ChannelDeps }
type Deps = ChannelFeatureDeps & { readonly channels: ChannelDeps }

/** Of one person; each is looked after by itself. */
const MOST_CHANNELS = 10
/** "@name", "t.me/name"; whatever else stands behind the command names no channel. */
const NAME = /^(?:(?:https?:\/\/)?t\.me\/|@)?([a-z]\w{3,31})\/?$/iu
/** Which of its keyboards Telegram answers for. */
const PICK_CHANNEL = 1
/** To post, and to mend what it posted. The types know of a right that came after the Bot API which is called here. */
const RIGHTS = {
  ...{
    is_anonymous: false,
    can_manage_chat: true,
    can_delete_messages: false,
    can_manage_video_chats: false,
  },
  ...{ can_restrict_members: false, can_promote_members: false, can_change_info: false },
  ...{ can_invite_users: false, can_post_stories: false, can_edit_stories: false, can_delete_stories: false },
  ...{ can_post_messages: true, can_edit_messages: true },
} as ChatAdministratorRights
const OWNERS_RIGHTS = { ...RIGHTS, can_promote_members: true }

/** `/channel`: the briefing as posts of a channel, which one of its administrators sets up in private. */
export function channel(deps: ChannelFeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  const { channels } = deps
  if (channels === undefined) return feature
  const all: Deps = { ...deps, channels }
  const inPrivate = feature.chatType('private')

  inPrivate.command('channel', async (ctx) => {
    const name = ctx.match.trim()
    const [, username] = NAME.exec(name) ?? []
    if (username === undefined) return await sayChannels(all, ctx)
    await add(all, ctx, `@${username}`)
  })

  feature.command('channel', (ctx) =>
    ctx.say(screen(ctx.facts.html('private-only', { bot: ctx.me.username }))),
  )

  inPrivate.on('message:chat_shared', async (ctx) => {
    const { request_id: request, chat_id: chatId } = ctx.msg.chat_shared
    if (request !== PICK_CHANNEL) return
    // The keyboard stays open until a message removes it.
    await ctx.reply(ctx.facts.plain('channel-picked'), { reply_markup: { remove_keyboard: true } })
    await add(all, ctx, chatId)
  })

  inPrivate.callbackQuery(callbackPattern('channel'), async (ctx) => {
    const { action, value } = parseCallbackData(ctx.callbackQuery.data)
    if (action === 'list') {
      await ctx.answerTap()
      return await ctx.show(await listScreen(all, ctx))
    }
    if (action === 'add') {
      await ctx.answerTap()
      return await askForChannel(all, ctx)
    }
    const chatId = parseShortId(value)
    if (chatId === null) return await ctx.answerTap(ctx.facts.plain('stale-button'), true)
    if (!(await administers(ctx, chatId)))
      return await ctx.answerTap(ctx.facts.plain('channel-not-yours'), true)
    if (action === 'seen' || action === 'unseen')
      await channels.editions.setPreviews(chatId, ctx.from.id, action === 'seen')
    await ctx.answerTap()
    // Below a preview, whose place it must not take.
    const message = await channelScreen(all, ctx, chatId)
    await (action === 'unseen' ? ctx.say(message) : ctx.show(message))
  })

  return feature
}

async function sayChannels(deps: Deps, ctx: BotContext): Promise<void> {
  const hosted = await deps.channels.editions.listHosted(ctx.from?.id ?? 0)
  if (hosted.length === 0) return await askForChannel(deps, ctx)
  await ctx.say(await listScreen(deps, ctx))
}

/** Telegram lets the person choose, and makes the bot an administrator of what they chose. */
async function askForChannel({ awaited }: Deps, ctx: BotContext): Promise<void> {
  const { plain, html } = ctx.facts
  awaited.remember(ctx.chat?.id ?? 0, { wanted: 'channel', channelId: null })
  const request = {
    ...{ request_id: PICK_CHANNEL, chat_is_channel: true },
    ...{ user_administrator_rights: OWNERS_RIGHTS, bot_administrator_rights: RIGHTS },
  }
  await ctx.reply(html('channel-intro'), {
    parse_mode: 'HTML',
    reply_markup: {
      keyboard: [
        [{ text: plain('button-channel-pick'), request_chat: request }],
        [{ text: plain('button-cancel') }],
      ],
      resize_keyboard: true,
      one_time_keyboard: true,
    },
  })
}

async function listScreen({ channels }: Deps, ctx: BotContext): Promise<Message> {
  const { html, plain } = ctx.facts
  const hosted = await channels.editions.listHosted(ctx.from?.id ?? 0)
  const rows = await Promise.all(
    hosted.slice(0, MOST_CHANNELS).map(async ({ chatId }): Promise<readonly Button[]> => {
      const title = (await readTitle(ctx.api, chatId)) ?? String(chatId)
      return [{ text: title, data: callbackData('channel', 'open', shortId(chatId)) }]
    }),
  )
  const more = { text: plain('button-channel-more'), data: callbackData('channel', 'add') }
  return screen(html('channel-list', { count: rows.length }), [...rows, [more]])
}

async function add(deps: Deps, ctx: BotContext, chat: number | string): Promise<void> {
  const found = await findOwnChannel(ctx, chat)
  if (typeof found === 'string') return await sayNone(ctx, found)
  const userId = ctx.from?.id ?? 0
  const hosted = await deps.channels.editions.listHosted(userId)
  const isKnown = hosted.some(({ chatId }) => chatId === found.chatId)
  if (!isKnown && hosted.length >= MOST_CHANNELS)
    return await ctx.say(screen(ctx.facts.html('channel-too-many', { most: MOST_CHANNELS })))
  await subscribe(
    deps,
    { chatId: found.chatId, threadId: null, kind: 'channel', language: ctx.facts.language },
    deps.defaults,
    deps.clock.now(),
  )
  // Whoever set it up before keeps seeing its posts, until they are asked for here.
  if ((await deps.channels.editions.findHost(found.chatId)) === null)
    await deps.hosts.noteHost(found.chatId, userId)
  await ctx.say(await channelScreen(deps, ctx, found.chatId, found))
}

async function sayNone(ctx: BotContext, reason: NoChannel): Promise<void> {
  await ctx.say(screen(ctx.facts.html(`channel-${reason}`, { bot: ctx.me.username })))
}

/** What the channel gets and when, with what may be changed about it in one tap; in the channel's language. */
async function channelScreen(
  deps: Deps,
  ctx: BotContext,
  chatId: number,
  known?: OwnChannel,
): Promise<Message> {
  const reader = await deps.subscribers.find(chatId)
  if (reader === null) return screen(ctx.facts.html('channel-gone'))
  const facts = factsOf(reader, reader.language, deps.texts)
  const { html, plain } = facts
  const title = known?.title ?? (await readTitle(ctx.api, chatId)) ?? String(chatId)
  const host = await deps.channels.editions.findHost(chatId)
  const isSeen = host?.userId === ctx.from?.id && host?.previews === true
  const seen = isSeen ? 'own' : host?.previews === true ? 'other' : 'nobody'
  const toggle = {
    text: switched(isSeen, plain('button-channel-previews')),
    data: callbackData('channel', isSeen ? 'unseen' : 'seen', shortId(chatId)),
  }
  const lines = [...timeSavedLines(deps, facts), html('channel-previews', { seen })]
  const settings = { text: plain('button-all-settings'), data: callbackData('settings', 'open') }
  const message = setupScreen(deps, facts, lines)
  // The last row has the language, and a button that ends a newcomer's choice.
  const rows = message.buttons ?? []
  return forChannel(
    { chatId, title },
    { ...message, buttons: [...rows.slice(0, -1), [...(rows.at(-1) ?? []).slice(0, 1), settings]] },
    [[toggle], [{ text: plain('button-channels'), data: callbackData('channel', 'list') }]],
  )
}
