import { Composer, type Filter } from 'grammy'
import type { ChatMember } from 'grammy/types'
import type { Subscriber } from '../../domain/subscriber.ts'
import { MINUTE_MS } from '../../domain/calendar.ts'
import { subscribe } from '../../use-cases/subscribe.ts'
import type { BotContext } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { chatOf } from '../receiving/chat-of.ts'
import { factsOf } from '../receiving/know-chat.ts'
import { createShortMemory, type ShortMemory } from '../receiving/short-memory.ts'
import { callbackData } from '../screens/callback-data.ts'
import { forChannel, shortId } from '../screens/for-channel.ts'
import { screen } from '../sending/respond.ts'
import { setupScreen } from './setup.ts'
import { greeting, type StartDeps } from './start.ts'

type ChatMembershipDeps = StartDeps & Pick<FeatureDeps, 'messenger' | 'channels'>

type MembershipContext = Filter<BotContext, 'my_chat_member'>

/**
 * The bot is added, removed, blocked or let in again; a group becomes a supergroup. Being added to a group
 * or a channel subscribes it: that is what a bot like this is added for.
 */
export function chatMembership(deps: ChatMembershipDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  const greeted = createShortMemory<number>(deps.clock, { keptMs: MINUTE_MS })

  feature.on('my_chat_member', async (ctx) => {
    const { new_chat_member: present, old_chat_member: before } = ctx.myChatMember
    if (ctx.chat.type === 'channel' && !mayWrite(present, 'channel')) return await loseChannel(deps, ctx)
    if (present.status === 'kicked') return await leave(ctx, 'blocked')
    if (present.status === 'left' || (present.status === 'restricted' && !present.is_member))
      return await leave(ctx, 'left')
    // A right that is taken may be given back: what is sent meanwhile finds out, and says so to the host.
    if (!mayWrite(present, ctx.chat.type)) return
    if (ctx.chat.type === 'private') return await comeBack(deps, ctx)
    if (!mayWrite(before, ctx.chat.type)) await join(deps, ctx, greeted)
  })

  feature.on('message:migrate_to_chat_id', (ctx) => move(ctx, ctx.chat.id, ctx.message.migrate_to_chat_id))
  feature.on('message:migrate_from_chat_id', (ctx) =>
    move(ctx, ctx.message.migrate_from_chat_id, ctx.chat.id),
  )

  return feature

  /** That the bot is in the new chat may be told before that it is the old one: then it is greeted once too often. */
  async function move(ctx: BotContext, from: number, to: number): Promise<void> {
    const isKnown = (await deps.subscribers.find(from)) !== null
    await deps.subscribers.rekey(from, to, 'supergroup')
    const hello = isKnown ? greeted.recall(to) : null
    if (hello === null) return
    greeted.forget(to)
    await ctx.api.deleteMessage(to, hello).catch(() => undefined)
  }
}

/** A reader who had stopped is left as they are: blocking is no change of mind. */
async function leave(ctx: BotContext, reason: string): Promise<void> {
  if (ctx.facts.subscriber?.status !== 'active' && ctx.facts.subscriber?.status !== 'paused') return
  await ctx.changeReader({ status: 'inactive', inactiveReason: reason })
}

/**
 * Nothing can be posted until somebody gives the right back, so nothing is tried; its owner is told by the next minute. Where
 * this process dies on the way, Telegram brings the update again: what is told of stands first.
 */
async function loseChannel(deps: ChatMembershipDeps, ctx: MembershipContext): Promise<void> {
  const { status } = ctx.myChatMember.new_chat_member
  const isOut = status === 'kicked' || status === 'left'
  const wasPosting = ctx.facts.subscriber?.status === 'active'
  if (wasPosting)
    await deps.hosts.noteBarred(ctx.chat.id, isOut ? 'kicked' : 'no right to write', deps.clock.now())
  if (isOut) await leave(ctx, status === 'kicked' ? 'blocked' : 'left')
  else if (wasPosting) await ctx.changeReader({ status: 'paused', pausedUntil: null })
}

/** Whoever ran it is asked whether its posts go on: much may have happened meanwhile. */
async function offerChannel(deps: ChatMembershipDeps, ctx: MembershipContext, channel: Subscriber) {
  await deps.hosts.letIn(channel.chatId, deps.clock.now())
  const hostId = (await deps.channels?.editions.findHost(channel.chatId))?.userId ?? ctx.from.id
  const host = await deps.subscribers.find(hostId)
  const { html, plain } = factsOf(host, host?.language ?? channel.language, deps.texts)
  // Whoever put the bot out is told from now on.
  const isOwed = channel.status === 'paused'
  const resume = { text: plain('button-resume'), data: callbackData('pause', 'end') }
  const message = forChannel(
    { chatId: channel.chatId, title: ctx.chat.title ?? '' },
    screen([html('channel-let-in'), ...(isOwed ? [html('channel-let-in-missed')] : [])].join(' '), [
      [resume],
    ]),
  )
  await deps.messenger.send({ chatId: hostId, threadId: null }, message)
}

async function comeBack(deps: ChatMembershipDeps, ctx: BotContext): Promise<void> {
  if (ctx.facts.subscriber?.status !== 'inactive') return
  await ctx.changeReader({ status: 'active', inactiveReason: null, toldUntil: deps.clock.now() })
}

async function join(
  deps: ChatMembershipDeps,
  ctx: MembershipContext,
  greeted: ShortMemory<number>,
): Promise<void> {
  const chat = chatOf(ctx)
  if (chat === null) return
  const now = deps.clock.now()
  const known = ctx.facts.subscriber
  const isLost = known?.status === 'inactive' || known?.status === 'paused'
  if (known?.kind === 'channel' && isLost) return await offerChannel(deps, ctx, known)
  const subscription = await subscribe(deps, chat, deps.defaults, now)
  // An administrator who acts anonymously is nobody who could be told.
  if (!ctx.from.is_bot) await deps.hosts.noteHost(chat.chatId, ctx.from.id)
  await deps.hosts.letIn(chat.chatId, now)
  // A group that became a supergroup is greeted already, and so is one that gives back a right.
  if (subscription.kind === 'known') return
  ctx.facts = factsOf(subscription.subscriber, subscription.subscriber.language, deps.texts)
  if (chat.kind !== 'channel') {
    const message = setupScreen(deps, ctx.facts, greeting(deps, ctx, subscription.kind))
    const outcome = await deps.messenger.send({ chatId: chat.chatId, threadId: chat.threadId }, message)
    const [hello] = outcome.kind === 'sent' ? outcome.messageIds : []
    if (hello !== undefined) greeted.remember(chat.chatId, hello)
    return
  }
  // A channel's readers need not see its settings: whoever added the bot is told, if they ever wrote to it.
  const { html, plain } = ctx.facts
  // They are choosing it in their chat with the bot at this moment, and are answered there.
  if (deps.awaited.recall(ctx.from.id)?.wanted === 'channel') return
  const [due] = greeting(deps, ctx, subscription.kind).slice(-1)
  const lines = [html('start-channel', { title: ctx.chat.title ?? '' }), due ?? '']
  const open = {
    text: plain('button-all-settings'),
    data: callbackData('channel', 'open', shortId(chat.chatId)),
  }
  await deps.messenger.send({ chatId: ctx.from.id, threadId: null }, screen(lines, [[open]]))
}

function mayWrite(member: ChatMember, chatType: string): boolean {
  switch (member.status) {
    case 'creator':
      return true
    case 'administrator':
      return chatType !== 'channel' || member.can_post_messages !== false
    case 'member':
      return chatType !== 'channel'
    case 'restricted':
      return member.is_member && member.can_send_messages
    case 'left':
    case 'kicked':
      return false
    default:
      return member satisfies never
  }
}
