import { flagOf, integerOf, listOf, textOf } from '../call-parameters.ts'
import { badRequest } from '../refusal.ts'
import type { UpdateQueue } from '../update-queue.ts'
import type { Methods } from './method.ts'

/** How the bot gets its updates: by asking. A webhook would make this server call any address. */
export function receivingMethods(queue: UpdateQueue): Methods {
  return {
    getUpdates(parameters, signal) {
      const offset = integerOf(parameters, 'offset')
      const limit = integerOf(parameters, 'limit')
      const timeoutSeconds = integerOf(parameters, 'timeout')
      const allowedUpdates = listOf(parameters, 'allowed_updates')?.map(String)
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
      if (textOf(parameters, 'url')) throw badRequest('bad webhook: none can be set here')
      return true
    },
    deleteWebhook(parameters) {
      if (flagOf(parameters, 'drop_pending_updates')) queue.forgetAll()
      return true
    },
    getWebhookInfo: () => ({
      url: '',
      has_custom_certificate: false,
      pending_update_count: queue.pendingCount(),
      ...(queue.allowedUpdates().length === 0 ? {} : { allowed_updates: queue.allowedUpdates() }),
    }),
  }
}
