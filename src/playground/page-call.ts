import type { Context } from 'hono'
import type { BotApi } from './bot-api/bot-api.ts'
import { integerOf, isObject } from './bot-api/call-parameters.ts'
import type { JsonObject } from './bot-api/call-parameters.ts'
import type { Sending } from './bot-api/people.ts'
import { GENERAL } from './bot-api/threads.ts'

/** The chat that a call of the page is about. */
export function chatIdOf(context: Context): number {
  return Number(context.req.param('id'))
}

/** What a call of the page says; empty for what cannot be read. */
export async function bodyOf(context: Context): Promise<JsonObject> {
  const body: unknown = await context.req.json().catch(() => null)
  return isObject(body) ? body : {}
}

/** Who acts, in which topic, and what they reply to. */
export function sendingOf(botApi: BotApi, body: JsonObject): Sending {
  const from = botApi.world.users.get(integerOf(body, 'personId') ?? 0)
  const replyTo = integerOf(body, 'replyTo')
  const threadId = integerOf(body, 'threadId') ?? GENERAL
  return {
    ...(from && { from }),
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(threadId === GENERAL ? {} : { threadId }),
    ...(body.isAnonymous === true && { isAnonymous: true }),
  }
}
