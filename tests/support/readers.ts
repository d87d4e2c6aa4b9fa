import type { Subscriber } from '../../src/domain/subscriber.ts'
import { aSubscriber } from './builders.ts'

/** A reader who is due on 18 July 2023 at 08:00 in Kyiv, unless said otherwise. */
export function aReader(changes: Partial<Subscriber> & Pick<Subscriber, 'chatId'>): Subscriber {
  return {
    ...aSubscriber({ topics: ['strikes'], createdAt: new Date('2023-07-01T00:00:00Z') }),
    nextDueAt: new Date('2023-07-18T05:00:00Z'),
    ...changes,
  }
}
