import { createBarredStore } from '../../src/db/barred-store.ts'
import type { Db } from '../../src/db/database.ts'
import { createDeliveryStore } from '../../src/db/delivery-store.ts'
import { createEditionStore } from '../../src/db/edition-store.ts'
import { createSubscriberStore } from '../../src/db/subscriber-store.ts'
import type { Subscriber } from '../../src/domain/subscriber.ts'
import type { EditionDecision, EditionKey, Message } from '../../src/ports.ts'
import { decideEdition } from '../../src/use-cases/decide-edition.ts'
import { previewEditions } from '../../src/use-cases/preview-editions.ts'
import { planAndRelease } from '../../src/use-cases/release-waiting.ts'
import { claim } from '../domain/tally/claims.ts'
import { deliverOpen } from './deliver-open.ts'
import { createFakeMessenger } from './fake-messenger.ts'
import { aReader } from './readers.ts'
import { silentLogger } from './silent-logger.ts'

export const CHANNEL_ID = -1_001_000_000_001
const POST: Message = { rich: null, classic: ['News'] }

export type EditionScene = ReturnType<typeof openEditionScene>

/** Posts of a channel with an owner, from the preview to the post, by processes that share a real database. */
export function openEditionScene(db: Db) {
  const deliveries = createDeliveryStore(db)
  const subscribers = createSubscriberStore(db)
  const editions = createEditionStore(db)
  const messenger = createFakeMessenger()
  const shown: EditionKey[] = []
  let now = new Date(0)
  let isReported = false
  const contentFor = () =>
    Promise.resolve({ kind: 'send', composed: { message: POST, shown: null } } as const)
  const strikes = {
    listClaims: (night: string) => Promise.resolve(isReported ? [claim('shahed', 36, 31, { night })] : []),
  }

  return {
    ...{ deliveries, subscribers, editions, shown },
    /** Channels that got a post, in order. */
    posts: () => messenger.arrived.map(({ chatId }) => chatId),
    at(instant: Date) {
      now = instant
    },
    report() {
      isReported = true
    },
    async channel(changes: Partial<Subscriber> = {}) {
      await subscribers.save(aReader({ chatId: CHANNEL_ID, kind: 'channel', ...changes }))
      await createBarredStore(db).noteHost(changes.chatId ?? CHANNEL_ID, 77)
    },
    /** What a minute of one process does about previews; `dies` is where it is killed. */
    preview: (dies: 'before it is shown' | 'after it is shown' | null = null) =>
      previewEditions(
        {
          ...{ editions, subscribers, contentFor, logger: silentLogger },
          showPreview: ({ key }) => {
            if (dies === 'before it is shown') throw new Error('Killed')
            shown.push(key)
            if (dies === 'after it is shown') throw new Error('Killed')
            return Promise.resolve(true)
          },
        },
        now,
      ),
    decide: (slot: string, decision: EditionDecision) =>
      decideEdition(
        { editions, subscribers, wake: () => Promise.resolve() },
        { chatId: CHANNEL_ID, slot },
        decision,
        now,
      ),
    /** What a minute of one process does about posts. */
    async minute(sender = 'one') {
      await planAndRelease({ deliveries, strikes }, now)
      await deliverOpen({ deliveries, subscribers, messenger, contentFor }, now, sender)
    },
  }
}
