import { MINUTE_MS } from '../../domain/calendar.ts'
import { LANGUAGES } from '../../domain/language.ts'
import type { BotContext } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import type { Asked, Wanted } from './asked.ts'
import { channelAskedOf, linkedHead } from './for-channel.ts'

const KEYS: readonly (readonly [wanted: Wanted, ...keys: readonly string[]])[] = [
  ['time', 'time-ask', 'time-ask-channel'],
  ['zone', 'zone-ask', 'zone-ask-channel'],
  ['line', 'line-ask'],
]

/** So long a plain message may be the answer; a reply to the question is one at any time. */
export const ANSWERED_WITHIN_MS = 5 * MINUTE_MS

/** Asks for a typed answer; in a group, where anyone may write anything, shows the command to write instead. */
export async function askFor(
  { awaited }: Pick<FeatureDeps, 'awaited'>,
  ctx: BotContext,
  wanted: Wanted,
): Promise<void> {
  const { plain, html } = ctx.facts
  if (ctx.chat?.type !== 'private') {
    return await ctx.answerTap(plain(`${wanted}-group-hint`, { bot: ctx.me.username }), true)
  }
  await ctx.answerTap()
  const channel = ctx.channel ?? null
  awaited.remember(ctx.chat.id, { wanted, channelId: channel?.chatId ?? null })
  const question = html(ownKey(ctx, `${wanted}-ask`))
  await ctx.reply(channel === null ? question : `${linkedHead(channel)}\n\n${question}`, {
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
    reply_markup: { force_reply: true },
  })
}

/** Asks the owner of a channel for the line above a post; which post it is, is stored. */
export async function askForLine({ awaited }: Pick<FeatureDeps, 'awaited'>, ctx: BotContext): Promise<void> {
  await ctx.answerTap()
  awaited.remember(ctx.chat?.id ?? 0, { wanted: 'line', channelId: null })
  await ctx.reply(ctx.facts.plain('line-ask'), { reply_markup: { force_reply: true } })
}

/** Of two sentences the one that speaks of a channel, where its settings are at stake. */
export function ownKey({ channel }: BotContext, key: string): string {
  return channel === undefined ? key : `${key}-channel`
}

/** The question that a message answers: one that it replies to, known again by its text, or one asked just now. */
export function questionAnswered(
  { awaited, texts }: Pick<FeatureDeps, 'awaited' | 'texts'>,
  ctx: BotContext,
): (Asked & { readonly isReply: boolean }) | null {
  const original = ctx.message?.reply_to_message
  if (original?.from?.id === ctx.me.id) {
    // That of a channel has the channel above.
    const said = (original.text ?? '').split('\n\n').at(-1)
    const says = (key: string): boolean => LANGUAGES.some((language) => texts(language)(key) === said)
    const found = KEYS.find(([, ...keys]) => keys.some(says))
    if (found !== undefined) return { wanted: found[0], channelId: channelAskedOf(original), isReply: true }
  }
  const asked = awaited.recall(ctx.chat?.id ?? 0)
  return asked === null ? null : { ...asked, isReply: false }
}
