import { createHash, timingSafeEqual } from 'node:crypto'
import type { Bot } from 'grammy'
import type { Update } from 'grammy/types'
import { z } from 'zod'
import type { BotContext } from '../bot-context.ts'
import { trackUpdates, untilConfirmable } from './track-updates.ts'
import { ALLOWED_UPDATES, type Updates } from './updates.ts'

const PATH = '/telegram'
const MAX_BODY_BYTES = 1024 * 1024
/** With more at hand Telegram is asked to come again later: it keeps what it could not deliver. */
const MAX_IN_FLIGHT = 1000
/** The most that Telegram allows: requests stay open while their updates are handled. */
const MAX_CONNECTIONS = 100

const updateSchema = z.custom<Update>(
  (value) => z.looseObject({ update_id: z.int() }).safeParse(value).success,
)

/**
 * Updates that Telegram brings. A request is answered when its update is handled, and within half a second
 * whatever the work: Telegram repeats what it waits too long for.
 */
export function createWebhook(
  bot: Bot<BotContext>,
  { url, secret }: { readonly url: string; readonly secret: string },
): Updates {
  const tracker = trackUpdates(bot)
  const isOurs = secretCheck(secret)

  return {
    async start() {
      await bot.init()
      await bot.api.setWebhook(addressOf(url), {
        secret_token: secret,
        allowed_updates: ALLOWED_UPDATES,
        max_connections: MAX_CONNECTIONS,
      })
    },
    // The webhook stays set: what comes while we are away waits at Telegram.
    stop: () => tracker.settled(),
    handleRequest,
  }

  async function handleRequest(request: Request): Promise<Response> {
    if (!isOurs(request.headers.get('x-telegram-bot-api-secret-token'))) return answer(401)
    if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY_BYTES) return answer(413)
    if (!bot.isInited() || tracker.count() >= MAX_IN_FLIGHT) return answer(503)
    const update = await readUpdate(request)
    if (update === null) return answer(400)
    await untilConfirmable([tracker.handle(update)])
    return answer(200)
  }
}

/** Compares hashes: they are of one length, and take one time, whatever was sent. */
function secretCheck(secret: string): (given: string | null) => boolean {
  const expected = hashOf(secret)
  return (given) => secret !== '' && given !== null && timingSafeEqual(hashOf(given), expected)
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

/** `null` for what is no update, and where whoever posts it hangs up before its end. */
async function readUpdate(request: Request): Promise<Update | null> {
  try {
    return updateSchema.safeParse(JSON.parse(await request.text())).data ?? null
  } catch {
    return null
  }
}

function addressOf(url: string): string {
  return url.endsWith(PATH) ? url : url.replace(/\/$/, '') + PATH
}

function answer(status: number): Response {
  return new Response(null, { status })
}
