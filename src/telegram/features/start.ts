import { Composer } from 'grammy'
import { nextAfterShown } from '../../domain/schedule.ts'
import type { SubscriberChanges } from '../../domain/subscriber.ts'
import { keepShown } from '../../use-cases/keep-shown.ts'
import { subscribe, type Subscription } from '../../use-cases/subscribe.ts'
import type { BotContext } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { callbackPattern } from '../screens/callback-data.ts'
import { chatOf } from '../receiving/chat-of.ts'
import { byZone, describeDue } from '../screens/describe-time.ts'
import { factsOf } from '../receiving/know-chat.ts'
import { parseStartPayload, type StartPayload } from '../typed/parse-start-payload.ts'
import { mayChange } from '../receiving/readers-only.ts'
import { screen } from '../sending/respond.ts'
import { setupScreen } from './setup.ts'
import { sayToday } from './today.ts'

export type StartDeps = Pick<
  FeatureDeps,
  | 'clock'
  | 'texts'
  | 'subscribers'
  | 'hosts'
  | 'briefings'
  | 'strikes'
  | 'deliveries'
  | 'gate'
  | 'defaults'
  | 'awaited'
>

/** `/start`: signs a chat up or brings it back, says what comes and when, and shows the latest at once. */
export function start(deps: StartDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  feature.command('start', (ctx) => begin(deps, ctx, ctx.match))
  feature.callbackQuery(callbackPattern('start'), async (ctx) => {
    await ctx.answerTap()
    await begin(deps, ctx, '')
  })
  return feature
}

async function begin(deps: StartDeps, ctx: BotContext, payload: string): Promise<void> {
  const chat = chatOf(ctx)
  if (chat === null) return
  if (!(await mayChange(ctx))) {
    return await ctx.say(screen(ctx.facts.html('admins-only', { bot: ctx.me.username })))
  }
  const now = deps.clock.now()
  const choices = mayChoose(ctx) ? choicesOf(parseStartPayload(payload)) : {}
  const { kind, subscriber } = await subscribe(deps, chat, deps.defaults, now, choices)
  // An administrator who writes anonymously, or as the channel, is nobody who could be told.
  if (chat.kind !== 'private' && ctx.from?.is_bot === false)
    await deps.hosts.noteHost(chat.chatId, ctx.from.id)
  // In a topic it means that the briefing comes there, wherever it was refused before.
  if (chat.threadId !== null) await deps.hosts.letIn(chat.chatId, now)
  ctx.facts = factsOf(subscriber, subscriber.language, deps.texts)
  // One message each while many wait; the next briefing then tells what this one would have.
  if (deps.gate.isBusy()) {
    const lines = [...greeting(deps, ctx, kind), ctx.facts.html('start-busy')]
    return await ctx.say(setupScreen(deps, ctx.facts, lines))
  }
  // The briefing first: it says best what this is. To whom is subscribed already it is an answer like that to /today.
  // Who only paused is owed more than the last day: the next briefing tells it.
  const isKept = kind !== 'known' && subscriber.catchUpFrom === null
  // What a reader has just been shown is not told again, and nothing new is promised for a moment later.
  const first = nextAfterShown(subscriber, now)
  if (isKept) ctx.facts = factsOf({ ...subscriber, nextDueAt: first }, subscriber.language, deps.texts)
  const said = await sayToday(deps, ctx, { isKept })
  if (said === null) ctx.facts = factsOf(subscriber, subscriber.language, deps.texts)
  else if (isKept) await deps.subscribers.update(subscriber.chatId, { toldUntil: now, nextDueAt: first })
  await ctx.say(setupScreen(deps, ctx.facts, greeting(deps, ctx, kind, said !== null)))
  if (said !== null && isKept) await keepShown(deps, subscriber, said, now)
}

/**
 * A link may be anybody's: it changes nothing for a person who is here already. A group's administrator brings the bot with
 * it, and Telegram tells that first.
 */
function mayChoose({ chat, facts }: BotContext): boolean {
  return facts.subscriber === null || chat?.type !== 'private'
}

function choicesOf({ language, topics, time }: StartPayload): SubscriberChanges {
  return {
    ...(language === null ? {} : { language }),
    ...(topics.length === 0 ? {} : { topics }),
    ...(time === null ? {} : { deliveryTime: time }),
  }
}

/** The lines of a greeting; the last says when the next briefing comes. */
export function greeting(
  deps: StartDeps,
  ctx: BotContext,
  kind: Subscription['kind'],
  isBelowBriefing = false,
): readonly string[] {
  const { html, plain, subscriber, language } = ctx.facts
  const isGroup = ctx.chat?.type !== 'private'
  const hello = html(
    `start-${kind}${kind !== 'new' ? '' : isGroup ? '-group' : isBelowBriefing ? '-above' : ''}`,
  )
  if (!subscriber?.nextDueAt) return [hello]
  const { nextDueAt, timezone } = subscriber
  const when = describeDue(nextDueAt, subscriber, language, plain, deps.clock.now())
  const due = html('start-due', { when, zone: byZone(timezone, language, plain) })
  return [hello, ...groupLines(ctx, kind), due]
}

/** What a group is told when it begins. */
function groupLines({ facts, chat, me }: BotContext, kind: Subscription['kind']): readonly string[] {
  if (kind !== 'new' || (chat?.type !== 'group' && chat?.type !== 'supergroup')) return []
  const { html, subscriber } = facts
  const lines = [
    ...(subscriber?.silent === true ? [html('start-group-silent')] : []),
    ...(chat.is_forum === true ? [html('start-forum', { bot: me.username })] : []),
  ]
  return lines.length === 0 ? [] : [lines.join(' ')]
}
