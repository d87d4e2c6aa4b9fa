import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { streamSSE } from 'hono/streaming'
import { KYIV, MINUTE_MS, SECOND_MS } from '../domain/calendar.ts'
import type { BotApi } from './bot-api/bot-api.ts'
import { integerOf, numberOf, textOf } from './bot-api/call-parameters.ts'
import { Refusal } from './bot-api/refusal.ts'
import { sendAttachment } from './send-attachment.ts'
import { cutText } from './cut-text.ts'
import { inlineRoutes } from './inline-routes.ts'
import { bodyOf, chatIdOf, sendingOf } from './page-call.ts'
import { createPageFiles } from './page-files.ts'
import { pageChats, pageEvent } from './page-state.ts'
import type { PageEvent } from './page-state.ts'
import { threadRoutes } from './thread-routes.ts'
import type { PlaygroundClock } from './playground-clock.ts'

/** How long before the due minute the skipping ends, so that one sees it come. */
const LEAD_MS = 5 * SECOND_MS
/** After something is published it is read, and a little later messages that it changes are edited. */
const READ_MS = MINUTE_MS
const EDITED_MS = 4 * MINUTE_MS
/** What is published so shortly before the end is read there, and changes nothing that was sent. */
const SHORTLY_MS = 30 * MINUTE_MS
/** Of one text; longer ones end there. */
const MAX_PIECES = 10
/** Far more than anybody types. */
const MAX_BODY_BYTES = 256 * 1024
const KEEP_ALIVE_MS = 20 * SECOND_MS

export type PageDeps = {
  readonly clock: PlaygroundClock
  readonly botApi: BotApi
  readonly nextDueAt: (chatId: number) => Promise<Date | null>
  /** How long before it the owner of a channel is shown the post; `null` when nobody is. */
  readonly shownBeforeMs: (chatId: number) => Promise<number | null>
  readonly onClockMoved: () => Promise<void>
  /** When the sources publish something, or correct it. */
  readonly publications: readonly Date[]
}

/** The page, its files, and what it asks of the server. */
export function createPageRoutes(deps: PageDeps): Hono {
  const { clock, botApi, nextDueAt, shownBeforeMs, onClockMoved, publications } = deps
  const routes = new Hono()
  const files = createPageFiles()

  routes.use(async (context, next) => {
    await next()
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.header(name, value)
  })
  routes.use(
    bodyLimit({
      maxSize: MAX_BODY_BYTES,
      onError: (context) => context.json({ error: 'too long' }, 413),
    }),
  )

  routes.onError((error, context) => {
    if (error instanceof Refusal) return context.json({ error: error.message }, 400)
    return context.json({ error: 'the playground failed' }, 500)
  })

  routes.get('/', () => files.respond('index.html'))
  routes.get('/playground/page/:name', (context) => files.respond(context.req.param('name')))
  routes.get('/playground/files/:id', (context) => {
    const file = botApi.world.files.get(context.req.param('id'))
    if (file === undefined) return context.text('Not found', 404)
    // Only what was taken for a picture is shown as one; the rest is for saving.
    const isPicture = /^image\/(png|jpeg|gif|webp)$/.test(file.mimeType)
    return new Response(new Uint8Array(file.bytes), {
      headers: {
        'content-type': isPicture ? file.mimeType : 'application/octet-stream',
        'content-disposition': isPicture ? 'inline' : 'attachment',
      },
    })
  })

  routes.get('/playground/state', (context) =>
    context.json({ now: clock.now(), timeZone: KYIV, bot: botApi.bot, chats: pageChats(botApi) }),
  )
  routes.get('/playground/events', (context) =>
    streamSSE(context, async (stream) => {
      const tell = (event: PageEvent | null) => {
        if (event !== null) void stream.writeSSE({ data: JSON.stringify(event) })
      }
      const stops = [
        botApi.world.listen((event) => tell(pageEvent(botApi, event))),
        clock.onMove((now) => tell({ kind: 'clock', now })),
      ]
      const { promise: ended, resolve } = Promise.withResolvers<void>()
      stream.onAbort(resolve)
      tell({ kind: 'clock', now: clock.now() })
      const alive = setInterval(() => tell({ kind: 'clock', now: clock.now() }), KEEP_ALIVE_MS)
      await ended
      clearInterval(alive)
      for (const stop of stops) stop()
    }),
  )

  routes.post('/playground/chats/:id/messages', async (context) => {
    const body = await bodyOf(context)
    const pieces = cutText(textOf(body, 'text') ?? '').slice(0, MAX_PIECES)
    if (pieces.length === 0) return context.json({ error: 'empty' }, 400)
    for (const piece of pieces) botApi.userSends(chatIdOf(context), piece, sendingOf(botApi, body))
    return context.json({})
  })
  routes.post('/playground/chats/:id/attachments', async (context) => {
    const body = await bodyOf(context)
    const text = textOf(body, 'text') ?? ''
    const isSent = sendAttachment(
      botApi,
      chatIdOf(context),
      textOf(body, 'kind') ?? '',
      text,
      sendingOf(botApi, body),
    )
    return isSent ? context.json({}) : context.json({ error: 'no such kind' }, 400)
  })
  routes.post('/playground/chats/:id/location', async (context) => {
    const body = await bodyOf(context)
    const latitude = numberOf(body, 'latitude')
    const longitude = numberOf(body, 'longitude')
    if (
      latitude === undefined ||
      longitude === undefined ||
      Math.abs(latitude) > 90 ||
      Math.abs(longitude) > 180
    ) {
      return context.json({ error: 'no such place' }, 400)
    }
    botApi.userSharesLocation(chatIdOf(context), { latitude, longitude }, sendingOf(botApi, body))
    return context.json({})
  })
  routes.post('/playground/chats/:id/channel', async (context) => {
    const body = await bodyOf(context)
    const { from } = sendingOf(botApi, body)
    const isChosen = from !== undefined && botApi.chooseChannel(from, integerOf(body, 'requestId') ?? 0)
    return isChosen ? context.json({}) : context.json({ error: 'no such channel' }, 400)
  })
  routes.post('/playground/chats/:id/taps', async (context) => {
    const body = await bodyOf(context)
    const messageId = integerOf(body, 'messageId') ?? 0
    const answer = await botApi.userTaps(
      chatIdOf(context),
      messageId,
      textOf(body, 'data') ?? '',
      sendingOf(botApi, body),
    )
    return context.json({ answer })
  })
  routes.post('/playground/chats/:id/block', async (context) => {
    const { isBlocked } = await bodyOf(context)
    const id = chatIdOf(context)
    const isChannel = botApi.world.chats.get(id)?.chat.type === 'channel'
    const enter = isChannel ? botApi.promoteInChannel : botApi.addBot
    const [leave, comeBack] = id > 0 ? [botApi.blockBot, botApi.unblockBot] : [botApi.kickBot, enter]
    if (isBlocked === true) leave(id)
    else comeBack(id)
    return context.json({})
  })

  routes.route('/', inlineRoutes(botApi))
  routes.route('/', threadRoutes(botApi))

  routes.get('/playground/chats/:id/due', async (context) => context.json(await nextOf(chatIdOf(context))))
  routes.post('/playground/chats/:id/skip', async (context) => {
    const { dueAt, previewAt } = await nextOf(chatIdOf(context))
    const at = previewAt ?? dueAt
    if (at !== null) await skipTo(new Date(at.getTime() - LEAD_MS))
    return context.json({ dueAt, previewAt, now: clock.now() })
  })

  /**
   * When a chat's next briefing is due, and when it is shown before that, if it was not yet: once there is something to
   * tell, which comes with what is published shortly before.
   */
  async function nextOf(chatId: number) {
    const [dueAt, before] = await Promise.all([nextDueAt(chatId), shownBeforeMs(chatId)])
    if (dueAt === null || before === null) return { dueAt, previewAt: null }
    const [due, first] = [dueAt.getTime(), dueAt.getTime() - before]
    const read = publications.map((at) => at.getTime() + READ_MS).filter((at) => at > first && at < due)
    const previewAt = new Date(Math.max(first, ...read))
    return { dueAt, previewAt: previewAt > clock.now() ? previewAt : null }
  }

  /**
   * Stops where others are due on the way: each gets the briefing of that minute, or the preview of it, and not of a later one. And where
   * something is published: what it changes in older messages is changed then, before the next one comes.
   */
  async function skipTo(end: Date): Promise<void> {
    const changes = publications
      .map((at) => at.getTime())
      .filter((at) => at > clock.now().getTime() && at + SHORTLY_MS < end.getTime())
      .flatMap((at) => [at + READ_MS, at + EDITED_MS])
    for (let isThere = false; !isThere;) {
      const nexts = await Promise.all([...botApi.world.chats.keys()].map(nextOf))
      const dues = nexts.flatMap(({ dueAt, previewAt }) => [dueAt, previewAt])
      const stops = [...changes, ...dues.flatMap((due) => (due === null ? [] : [due.getTime()]))]
      const onTheWay = stops.filter((at) => at > clock.now().getTime() && at < end.getTime())
      clock.moveTo(new Date(Math.min(end.getTime(), ...onTheWay)))
      await onClockMoved()
      isThere = onTheWay.length === 0
    }
  }

  return routes
}

const SECURITY_HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
}
