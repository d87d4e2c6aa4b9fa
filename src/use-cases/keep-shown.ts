import type { Window } from '../domain/delivery/delivery.ts'
import type { Digest } from '../domain/digest/digest.ts'
import { slotOf, type Subscriber } from '../domain/subscriber.ts'
import type { DeliveryStore } from '../ports.ts'

/**
 * Keeps a digest that a reader was shown at `now`, outside of their hour, like a delivered one: figures that
 * come later are edited into these messages, and a correction of what they showed reaches the reader.
 */
export async function keepShown(
  deps: { readonly deliveries: Pick<DeliveryStore, 'recordShown'> },
  reader: Pick<Subscriber, 'chatId' | 'timezone'>,
  said: { readonly digest: Digest; readonly window: Window; readonly messageIds: readonly number[] },
  now: Date,
): Promise<void> {
  const local = now.toTemporalInstant().toZonedDateTimeISO(reader.timezone)
  // With seconds, which no planned slot has: another zone may bring this minute once more.
  const time = local.toPlainTime().toString({ smallestUnit: 'second' })
  const slot = slotOf(local.toPlainDate().toString(), time)
  const { digest, window, messageIds } = said
  await deps.deliveries.recordShown(
    { chatId: reader.chatId, slot, window, messageIds, shown: digest.shown },
    now,
  )
}
