import { readPublished } from '../../domain/briefing/read-published.ts'
import { Composer } from 'grammy'
import type { Message as TelegramMessage } from 'grammy/types'
import type { ReadBriefing } from '../../domain/briefing/read-briefing.ts'
import type { FetchedBriefing } from '../../ports.ts'
import { datePasted } from '../../use-cases/date-pasted.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import type { FeatureDeps, PastedMessage } from '../bot-deps.ts'
import { callbackData, callbackPattern, parseCallbackData } from '../callback-data.ts'
import { formatDate } from '../rendering/format-date.ts'
import { tallySentence } from '../rendering/tally-phrases.ts'
import { answerTap, screen, show } from '../respond.ts'

/** What an admin writes is a briefing from this length on; shorter texts are questions like anyone's. */
const MIN_CHARS = 200
const MAX_LISTED = 15
const MAX_HEADLINE_CHARS = 120

/**
 * A briefing that an admin forwards or pastes: the bot says what it understood and asks before it publishes.
 * Nothing is kept meanwhile: the question is a reply to the text, and Telegram brings both back with the tap.
 */
export function paste(deps: FeatureDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  const { pasted } = deps
  if (pasted === undefined) return feature
  const admins = feature.chatType('private').filter((ctx) => deps.adminIds.includes(ctx.from?.id ?? 0))

  admins
    .on(['message:text', 'message:caption'])
    .filter(({ msg }) => isBriefing(msg))
    .use(async (ctx, next) => {
      const fetched = readPaste(pasted, ctx.msg)
      if (fetched === null) return await next()
      const { plain } = ctx.facts
      await ctx.reply(understood(ctx.facts, readPublished(fetched)), {
        parse_mode: 'HTML',
        link_preview_options: { is_disabled: true },
        reply_parameters: { message_id: ctx.msg.message_id },
        reply_markup: {
          inline_keyboard: [
            [{ text: plain('paste-publish'), callback_data: callbackData('paste', 'publish') }],
            [{ text: plain('paste-discard'), callback_data: callbackData('paste', 'discard') }],
          ],
        },
      })
    })

  admins.callbackQuery(callbackPattern('paste'), async (ctx) => {
    await answerTap(ctx)
    const { html } = ctx.facts
    if (parseCallbackData(ctx.callbackQuery.data).action !== 'publish') {
      return await show(deps, ctx, screen(html('cancelled')))
    }
    const original = ctx.callbackQuery.message?.reply_to_message
    const fetched = original === undefined ? null : readPaste(pasted, original)
    if (fetched === null) return await show(deps, ctx, screen(html('paste-gone')))
    const { kind, reading } = await pasted.store(fetched, deps.clock.now())
    await show(deps, ctx, screen(html(`paste-${kind}`, { stories: reading.stories.length })))
  })

  return feature
}

function isBriefing(message: TelegramMessage): boolean {
  const text = textOf(message)
  return !text.startsWith('/') && (message.forward_origin !== undefined || text.length >= MIN_CHARS)
}

/** Channels put many a briefing under a picture. */
function textOf(message: TelegramMessage): string {
  return message.text ?? message.caption ?? ''
}

/** A forwarded post was published when it says; of a pasted text only what it says itself is known. */
function readPaste(
  pasted: NonNullable<FeatureDeps['pasted']>,
  original: TelegramMessage,
): FetchedBriefing | null {
  const message = pastedMessage(original)
  const fetched = pasted.read(message)
  return fetched === null || message.forwardedFrom !== null ? fetched : datePasted(fetched)
}

function pastedMessage(message: TelegramMessage): PastedMessage {
  const origin = message.forward_origin
  const channel = origin?.type === 'channel' ? origin.chat.username : undefined
  return {
    chatId: message.chat.id,
    messageId: message.message_id,
    text: textOf(message),
    writtenAt: new Date((origin?.date ?? message.date) * 1000),
    forwardedFrom:
      origin?.type === 'channel' && channel !== undefined ? { channel, postId: origin.message_id } : null,
  }
}

/** What was read, in lines: the date, the stories with their topics, the figures that count. */
function understood(facts: ChatFacts, reading: ReadBriefing): string {
  const { html, plain, language } = facts
  const { publishedOn, dayNumber, stories, strikes } = reading
  const date = publishedOn === null ? plain('paste-undated') : formatDate(publishedOn, language)
  const counted = strikes.filter(({ role, scope }) => role === 'nightly' && scope === 'national')
  const storyLines = stories.slice(0, MAX_LISTED).map(({ headline, topics }) =>
    html('paste-story', {
      headline: headline.slice(0, MAX_HEADLINE_CHARS),
      topics: topics.map((topic) => plain(`topic-${topic}`)).join(', '),
    }),
  )
  const rowLines = counted.slice(0, MAX_LISTED).map((row) =>
    html('paste-row', {
      night: row.night === null ? plain('paste-undated') : formatDate(row.night, language),
      sentence: tallySentence(row, plain),
    }),
  )
  return [
    html('paste-title', { date, day: dayNumber === null ? '–' : String(dayNumber) }),
    html('paste-stories', { count: stories.length }),
    ...storyLines,
    html('paste-rows', { count: counted.length, other: strikes.length - counted.length }),
    ...rowLines,
    '',
    html('paste-ask'),
  ].join('\n')
}
