import { Composer, type Filter } from 'grammy'
import type { MaybeInaccessibleMessage, Message as TelegramMessage } from 'grammy/types'
import { SECOND_MS } from '../../domain/calendar.ts'
import type { FetchedBriefing, PastedMessage } from '../../ports.ts'
import { datePasted } from '../../use-cases/date-pasted.ts'
import type { BotContext } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { callbackPattern, parseCallbackData } from '../screens/callback-data.ts'
import { adminsOf } from '../receiving/admins-of.ts'
import { createPieces, joinTexts } from '../receiving/join-pieces.ts'
import { MAX_UNITS } from '../rendering/split-message.ts'
import { askToPublish, KEPT } from '../screens/publish-question.ts'
import { describeError } from '../sending/describe-error.ts'
import { screen } from '../sending/respond.ts'

type PasteDeps = Pick<FeatureDeps, 'clock' | 'log' | 'adminIds' | 'pasted'>

/** What an admin writes is a briefing from this length on; shorter texts are questions like anyone's. */
const MIN_CHARS = 200

/** Apps cut a text that is too long for one message, some of them soon after its half. */
const CUT_FROM_CHARS = MAX_UNITS / 2
const PIECE_WAIT_MS = 2 * SECOND_MS
const ERROR_CHARS = 200
/** Long texts and articles whose question is still open. */
const MAX_KEPT = 10

/**
 * A briefing that an admin forwards or pastes: the bot says what it understood and asks before it publishes.
 * Nothing is kept meanwhile: the question is a reply to the text, and Telegram brings both back with the tap.
 * Only a text that came in several messages, and an article behind a link, are remembered until then.
 * `/ingest` asks the same of a link, and of a message of any length that it answers.
 */
export function paste(deps: PasteDeps): Composer<BotContext> {
  const { pasted } = deps
  return pasted === undefined ? new Composer() : taking(pasted, deps)
}

function taking(
  pasted: NonNullable<FeatureDeps['pasted']>,
  deps: Pick<FeatureDeps, 'clock' | 'log' | 'adminIds'>,
): Composer<BotContext> {
  const feature = new Composer<BotContext>()
  const kept = new Map<string, FetchedBriefing>()
  const pieces = createPieces<Pasted>({
    waitMs: pasted.pieceWaitMs ?? PIECE_WAIT_MS,
    onWhole: askAboutAll,
    onError: (error) => deps.log.error(describeError(error), 'Unable to answer a pasted briefing'),
  })
  const admins = adminsOf(feature, deps.adminIds)

  admins
    .on(['message:text', 'message:caption'])
    // A card of our own says what is stored already.
    .filter(({ msg, me }) => msg.via_bot?.id !== me.id)
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
    const fetched = value === KEPT ? kept.get(keyOf(question)) : readReply(question?.reply_to_message)
    if (!fetched) return await ctx.show(screen(html('paste-gone')))
    const { kind, reading } = await pasted.store(fetched, deps.clock.now())
    await ctx.show(screen(html(`paste-${kind}`, { stories: reading.stories.length })))
  })

  admins.command('ingest', async (ctx, next) => {
    // What others wrote is obeyed no more here than anywhere.
    if (ctx.msg.forward_origin !== undefined) return await next()
    const { html } = ctx.facts
    const address = ctx.match.trim()
    const original = ctx.msg.reply_to_message
    if (address !== '') {
      const read = await pasted.readPage(address)
      if (read.kind === 'failed')
        return await ctx.say(screen(html('ingest-failed', { error: read.message.slice(0, ERROR_CHARS) })))
      return await askAndKeep(ctx, read.briefing)
    }
    if (original === undefined) return await ctx.say(screen(html('ingest-how')))
    const fetched = readReply(original)
    if (!fetched) return await ctx.say(screen(html('ingest-empty')))
    await askToPublish(ctx, await pasted.understand(fetched), {
      answerTo: original.message_id,
      isKept: false,
    })
  })

  return feature

  function readReply(original: TelegramMessage | undefined): FetchedBriefing | null {
    return original === undefined ? null : readPaste(pasted, original)
  }

  async function askAboutAll(all: readonly Pasted[]): Promise<void> {
    const [first] = all
    if (first === undefined) return
    const isWhole = all.length === 1
    const whole = isWhole ? first.msg : { ...first.msg, text: joinTexts(all.map(({ msg }) => textOf(msg))) }
    const fetched = readReply(whole)
    if (fetched === null) return
    if (!isWhole) return await askAndKeep(first, fetched)
    await askToPublish(first, await pasted.understand(fetched), {
      answerTo: first.msg.message_id,
      isKept: false,
    })
  }

  async function askAndKeep(
    ctx: BotContext & { msg: TelegramMessage },
    fetched: FetchedBriefing,
  ): Promise<void> {
    const answerTo = ctx.msg.message_id
    const asked = await askToPublish(ctx, await pasted.understand(fetched), { answerTo, isKept: true })
    kept.set(keyOf(asked), fetched)
    const [oldest] = kept.keys()
    if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest)
  }
}

type Pasted = Filter<BotContext, 'message:text' | 'message:caption'>

const keyOf = (question: MaybeInaccessibleMessage | undefined): string =>
  `${question?.chat.id} ${question?.message_id}`

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
