import { Composer, type Filter } from 'grammy'
import type { MaybeInaccessibleMessage, Message as TelegramMessage } from 'grammy/types'
import { SECOND_MS } from '../../domain/calendar.ts'
import type { ReadBriefing } from '../../domain/briefing/read-briefing.ts'
import { readPublished } from '../../domain/briefing/read-published.ts'
import type { FetchedBriefing, PastedMessage } from '../../ports.ts'
import { datePasted } from '../../use-cases/date-pasted.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { callbackData, callbackPattern, parseCallbackData } from '../screens/callback-data.ts'
import { createPieces, joinTexts } from '../receiving/join-pieces.ts'
import { formatDate } from '../rendering/format-date.ts'
import { MAX_UNITS } from '../rendering/split-message.ts'
import { tallySentence } from '../rendering/tally-phrases.ts'
import { describeError } from '../sending/describe-error.ts'
import { screen } from '../sending/respond.ts'

type PasteDeps = Pick<FeatureDeps, 'clock' | 'log' | 'adminIds' | 'pasted'>

/** What an admin writes is a briefing from this length on; shorter texts are questions like anyone's. */
const MIN_CHARS = 200
const MAX_LISTED = 15
const MAX_HEADLINE_CHARS = 120

/** Apps cut a text that is too long for one message, some of them soon after its half. */
const CUT_FROM_CHARS = MAX_UNITS / 2
const PIECE_WAIT_MS = 2 * SECOND_MS
/** Long texts whose question is still open. */
const MAX_KEPT = 10

/**
 * A briefing that an admin forwards or pastes: the bot says what it understood and asks before it publishes.
 * Nothing is kept meanwhile: the question is a reply to the text, and Telegram brings both back with the tap.
 * Only a text that came in several messages is remembered until then.
 */
export function paste(deps: PasteDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  const { pasted } = deps
  if (pasted === undefined) return feature
  const kept = new Map<string, TelegramMessage>()
  const pieces = createPieces<Pasted>({
    waitMs: pasted.pieceWaitMs ?? PIECE_WAIT_MS,
    onWhole: askAboutAll,
    onError: (error) => deps.log.error(describeError(error), 'Unable to answer a pasted briefing'),
  })
  const admins = feature.chatType('private').filter((ctx) => deps.adminIds.includes(ctx.from?.id ?? 0))

  admins
    .on(['message:text', 'message:caption'])
    .filter(({ msg }) => isBriefing(msg) || (pieces.isCollecting(msg.chat.id) && isPiece(msg)))
    .use(async (ctx, next) => {
      if (readPaste(pasted, ctx.msg) === null) return await next()
      if (!isPiece(ctx.msg)) return await askAboutAll([ctx])
      await pieces.add(ctx.chat.id, ctx, textOf(ctx.msg).length >= CUT_FROM_CHARS)
    })

  admins.callbackQuery(callbackPattern('paste'), async (ctx) => {
    await ctx.answerTap()
    const { html } = ctx.facts
    const question = ctx.callbackQuery.message
    const { action, value } = parseCallbackData(ctx.callbackQuery.data)
    if (action !== 'publish') return await ctx.show(screen(html('cancelled')))
    const original = value === SEVERAL ? kept.get(keyOf(question)) : question?.reply_to_message
    const fetched = original === undefined ? null : readPaste(pasted, original)
    if (fetched === null) return await ctx.show(screen(html('paste-gone')))
    const { kind, reading } = await pasted.store(fetched, deps.clock.now())
    await ctx.show(screen(html(`paste-${kind}`, { stories: reading.stories.length })))
  })

  return feature

  async function askAboutAll(all: readonly Pasted[]): Promise<void> {
    const [first] = all
    if (first === undefined || pasted === undefined) return
    const whole =
      all.length === 1 ? first.msg : { ...first.msg, text: joinTexts(all.map(({ msg }) => textOf(msg))) }
    const fetched = readPaste(pasted, whole)
    if (fetched === null) return
    const asked = await ask(first, readPublished(fetched), all.length > 1)
    if (all.length === 1) return
    kept.set(keyOf(asked), whole)
    const [oldest] = kept.keys()
    if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest)
  }
}

type Pasted = Filter<BotContext, 'message:text' | 'message:caption'>

const keyOf = (question: MaybeInaccessibleMessage | undefined): string =>
  `${question?.chat.id} ${question?.message_id}`

/** In the data of a button: the message that it replies to is not the whole text. */
const SEVERAL = 'several'

async function ask(ctx: Pasted, reading: ReadBriefing, isSeveral: boolean): Promise<TelegramMessage> {
  const { plain } = ctx.facts
  return await ctx.reply(understood(ctx.facts, reading), {
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
    reply_parameters: { message_id: ctx.msg.message_id },
    reply_markup: {
      inline_keyboard: [
        [
          {
            text: plain('paste-publish'),
            callback_data: callbackData('paste', 'publish', isSeveral ? SEVERAL : ''),
          },
        ],
        [{ text: plain('paste-discard'), callback_data: callbackData('paste', 'discard') }],
      ],
    },
  })
}

/** Only what was typed or pasted is cut; a forwarded post is whole. */
function isPiece(message: TelegramMessage): boolean {
  return message.text !== undefined && message.forward_origin === undefined && !message.text.startsWith('/')
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
      topics: topics.map((topic) => plain(`topic-${topic}`)).join(', ') || plain('paste-no-topic'),
    }),
  )
  const rowLines = counted.slice(0, MAX_LISTED).map((row) =>
    html('paste-row', {
      night: row.night === null ? plain('paste-undated') : formatDate(row.night, language),
      sentence: tallySentence(row, plain, row.night),
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
