import type { Subscriber, Weekday } from '../../src/domain/subscriber.ts'

const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** A reader who wants the briefing in Kyiv at 08:00 every day, unless said otherwise. */
export function aReader(changes: Partial<Subscriber> & Pick<Subscriber, 'chatId'>): Subscriber {
  return {
    threadId: null,
    kind: 'private',
    language: 'en',
    timezone: 'Europe/Kyiv',
    deliveryTime: '08:00',
    days: EVERY_DAY,
    topics: ['strikes'],
    follows: [],
    format: 'rich',
    corrections: true,
    status: 'active',
    inactiveReason: null,
    nextDueAt: new Date('2023-07-18T05:00:00Z'),
    toldUntil: null,
    createdAt: new Date('2023-07-01T00:00:00Z'),
    ...changes,
  }
}
