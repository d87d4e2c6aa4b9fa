import { setTimeout as pause } from 'node:timers/promises'
import type { BotApi } from '../../../src/playground/bot-api/bot-api.ts'
import { integerOf, isObject, listOf, textOf } from '../../../src/playground/bot-api/call-parameters.ts'
import type { CallParameters, JsonObject } from '../../../src/playground/bot-api/call-parameters.ts'
import { badRequest, Refusal } from '../../../src/playground/bot-api/refusal.ts'

type Webhook = {
  readonly url: string
  readonly secretToken: string | undefined
  readonly maxConnections: number
  readonly allowedUpdates: readonly unknown[] | undefined
}

const SECRET = /^[A-Za-z0-9_-]{1,256}$/
const RETRY_AFTER_MS = 200
const ANSWER_WITHIN_MS = 10_000
const POLL_SECONDS = 50

/**
 * Webhooks over an API that is only asked: it asks in the bot's place, and delivers by POST, in order, each update
 * again until it is answered with 2xx.
 */
export function createWebhookDesk(api: BotApi) {
  let webhook: Webhook | null = null
  let lastError: { readonly at: Date; readonly message: string } | null = null
  let ending = new AbortController()

  function set(next: Webhook | null): void {
    ending.abort()
    ending = new AbortController()
    webhook = next
    lastError = null
    if (next !== null) void run(next, ending.signal)
  }

  async function run(to: Webhook, signal: AbortSignal): Promise<void> {
    let offset = 0
    while (!signal.aborted) {
      const wish = { offset, limit: 1, timeout: POLL_SECONDS, allowed_updates: to.allowedUpdates }
      const updates = await api.carryOut('getUpdates', wish, signal).catch(() => [])
      const update: unknown = Array.isArray(updates) ? updates[0] : undefined
      if (signal.aborted) return
      if (!isObject(update)) continue
      const failure = await deliver(to, update)
      if (failure === null) offset = Number(update.update_id) + 1
      else {
        lastError = { at: api.world.clock.now(), message: failure }
        await pause(RETRY_AFTER_MS, undefined, { signal }).catch(() => undefined)
      }
    }
  }

  return {
    /** As the API does, with webhooks. @throws Refusal */
    async carryOut(method: string, parameters: CallParameters, signal: AbortSignal): Promise<unknown> {
      switch (method) {
        case 'getUpdates':
          if (webhook === null) break
          throw new Refusal(
            409,
            "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
          )
        case 'setWebhook': {
          const wanted = webhookOf(parameters)
          await api.carryOut('deleteWebhook', parameters, signal)
          set(wanted)
          return true
        }
        case 'deleteWebhook':
          set(null)
          break
        case 'getWebhookInfo': {
          const info = await api.carryOut(method, parameters, signal)
          return {
            ...(isObject(info) && info),
            ...(webhook !== null && { url: webhook.url, max_connections: webhook.maxConnections }),
            ...(lastError !== null && {
              last_error_date: Math.floor(lastError.at.getTime() / 1000),
              last_error_message: lastError.message,
            }),
          }
        }
      }
      return api.carryOut(method, parameters, signal)
    },
    close: () => set(null),
  }
}

/** `null` where the address is empty, which ends a webhook. @throws Refusal */
function webhookOf(parameters: CallParameters): Webhook | null {
  const url = textOf(parameters, 'url') ?? ''
  const secretToken = textOf(parameters, 'secret_token')
  if (url !== '' && !isReachable(url)) {
    throw badRequest('bad webhook: An HTTPS URL must be provided for webhook')
  }
  if (secretToken !== undefined && !SECRET.test(secretToken)) {
    throw badRequest('secret token contains unallowed characters')
  }
  if (url === '') return null
  const maxConnections = integerOf(parameters, 'max_connections') ?? 40
  return { url, secretToken, maxConnections, allowedUpdates: listOf(parameters, 'allowed_updates') }
}

/** Like a server in local mode, plain HTTP is fine on this machine. */
function isReachable(url: string): boolean {
  const address = URL.parse(url)
  if (address === null) return false
  return address.protocol === 'https:' || /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(address.hostname)
}

/** `null` when the update was taken, else what went wrong in Telegram's words. */
async function deliver({ url, secretToken }: Webhook, update: JsonObject): Promise<string | null> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(secretToken === undefined ? {} : { 'x-telegram-bot-api-secret-token': secretToken }),
      },
      body: JSON.stringify(update),
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    })
    await response.arrayBuffer()
    return response.ok
      ? null
      : `Wrong response from the webhook: ${response.status} ${response.statusText}`.trim()
  } catch {
    return 'Connection refused'
  }
}
