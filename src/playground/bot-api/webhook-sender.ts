import type { UpdateQueue } from './update-queue.ts'

export type Webhook = {
  readonly url: string
  readonly secretToken: string | undefined
  readonly maxConnections: number
}

type LastError = { readonly at: Date; readonly message: string }

const RETRY_AFTER_MS = 200
const ANSWER_WITHIN_MS = 10_000

export type WebhookSender = ReturnType<typeof createWebhookSender>

/** Delivers updates by POST, in order, each again until it is answered with 2xx. */
export function createWebhookSender(queue: UpdateQueue, now: () => Date) {
  let webhook: Webhook | null = null
  let lastError: LastError | null = null
  let isRunning = false
  let wakeAfter: ReturnType<typeof setTimeout> | undefined

  async function run() {
    if (isRunning) return
    isRunning = true
    for (let update = queue.first(); update !== undefined && webhook !== null; update = queue.first()) {
      const failure = await deliver(webhook, update)
      if (failure === null) {
        queue.confirmFirst()
        continue
      }
      lastError = { at: now(), message: failure }
      wakeAfter = setTimeout(() => void run(), RETRY_AFTER_MS)
      break
    }
    isRunning = false
  }

  return {
    current: () => webhook,
    lastError: () => lastError,
    set(next: Webhook | null) {
      webhook = next
      lastError = null
      clearTimeout(wakeAfter)
      queue.notify(next === null ? null : () => void run())
      if (next !== null) void run()
    },
    close() {
      webhook = null
      clearTimeout(wakeAfter)
      queue.notify(null)
    },
  }
}

/** `null` when the update was taken, else what went wrong in Telegram's words. */
async function deliver(webhook: Webhook, update: unknown): Promise<string | null> {
  try {
    const response = await fetch(webhook.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(webhook.secretToken === undefined
          ? {}
          : { 'x-telegram-bot-api-secret-token': webhook.secretToken }),
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
