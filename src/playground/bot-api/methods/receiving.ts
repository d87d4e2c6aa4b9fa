import { flagOf, integerOf, listOf, textOf } from '../call-parameters.ts'
import { badRequest, Refusal } from '../refusal.ts'
import type { UpdateQueue } from '../update-queue.ts'
import type { WebhookSender } from '../webhook-sender.ts'
import { unixSeconds } from '../world.ts'
import type { Methods } from './method.ts'

const SECRET = /^[A-Za-z0-9_-]{1,256}$/

/** How the bot gets its updates: by asking, or, unless `webhook` is `null`, by being called. */
export function receivingMethods(queue: UpdateQueue, webhook: WebhookSender | null): Methods {
  const kindsOf = (value: readonly unknown[] | undefined) => value?.map(String)
  return {
    getUpdates(parameters, signal) {
      if (webhook?.current()) {
        throw new Refusal(
          409,
          "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        )
      }
      const offset = integerOf(parameters, 'offset')
      const limit = integerOf(parameters, 'limit')
      const timeoutSeconds = integerOf(parameters, 'timeout')
      const allowedUpdates = kindsOf(listOf(parameters, 'allowed_updates'))
      return queue.poll(
        {
          ...(offset === undefined ? {} : { offset }),
          ...(limit === undefined ? {} : { limit }),
          ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
          ...(allowedUpdates === undefined ? {} : { allowedUpdates }),
        },
        signal,
      )
    },
    setWebhook(parameters) {
      const url = textOf(parameters, 'url') ?? ''
      const secretToken = textOf(parameters, 'secret_token')
      if (url !== '' && !isReachable(url)) {
        throw badRequest('bad webhook: An HTTPS URL must be provided for webhook')
      }
      if (url !== '' && webhook === null) throw badRequest('bad webhook: none can be set here')
      if (secretToken !== undefined && !SECRET.test(secretToken)) {
        throw badRequest('secret token contains unallowed characters')
      }
      const allowed = kindsOf(listOf(parameters, 'allowed_updates'))
      if (allowed !== undefined) queue.setAllowed(allowed)
      if (flagOf(parameters, 'drop_pending_updates')) queue.forgetAll()
      webhook?.set(
        url === ''
          ? null
          : { url, secretToken, maxConnections: integerOf(parameters, 'max_connections') ?? 40 },
      )
      return true
    },
    deleteWebhook(parameters) {
      if (flagOf(parameters, 'drop_pending_updates')) queue.forgetAll()
      webhook?.set(null)
      return true
    },
    getWebhookInfo() {
      const current = webhook?.current() ?? null
      const lastError = webhook?.lastError() ?? null
      return {
        url: current?.url ?? '',
        has_custom_certificate: false,
        pending_update_count: queue.pendingCount(),
        ...(current === null ? {} : { max_connections: current.maxConnections }),
        ...(queue.allowedUpdates().length === 0 ? {} : { allowed_updates: queue.allowedUpdates() }),
        ...(lastError === null
          ? {}
          : { last_error_date: unixSeconds(lastError.at), last_error_message: lastError.message }),
      }
    },
  }
}

/** Like a server in local mode, plain HTTP is fine on this machine. */
function isReachable(url: string): boolean {
  const address = URL.parse(url)
  if (address === null) return false
  return address.protocol === 'https:' || /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(address.hostname)
}
