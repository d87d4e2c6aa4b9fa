import { createAlertStore } from '../../src/db/alert-store.ts'
import { createBriefingStore } from '../../src/db/briefing-store.ts'
import type { Db } from '../../src/db/database.ts'
import { createDeliveryStore } from '../../src/db/delivery-store.ts'
import { createSourceStore } from '../../src/db/source-store.ts'
import { createStrikeStore } from '../../src/db/strike-store.ts'
import { createSubscriberStore } from '../../src/db/subscriber-store.ts'
import type { IsoDate } from '../../src/domain/calendar.ts'
import type { StrikeRow } from '../../src/domain/strikes/strike-row.ts'
import type { Subscriber } from '../../src/domain/subscriber.ts'
import type { Alert } from '../../src/domain/alert/alert.ts'
import type { Message, Messenger } from '../../src/ports.ts'
import { withAlerts } from '../../src/use-cases/alert-content.ts'
import { createNightMemory } from '../../src/use-cases/night-memory.ts'
import { planAlerts, planLeftAlerts } from '../../src/use-cases/plan-alerts.ts'
import { aBriefing, aSource, aStory, NOW } from './builders.ts'
import { deliverOpen } from './deliver-open.ts'
import { aReader } from './readers.ts'

/** What a reader was told of a raid or an event, and how. */
export type AlertCall = {
  readonly chatId: number
  readonly how: 'sound' | 'edit' | 'away'
  readonly at: Date
  readonly subject: string
  /** Launched, as far as it is told; 0 of an event. */
  readonly total: number
}

export type AlertScene = Awaited<ReturnType<typeof openAlertScene>>

/** Alerts from what sources tell to what readers hear, on a real database, with processes that share it. */
export async function openAlertScene(db: Db) {
  const deliveries = createDeliveryStore(db)
  const subscribers = createSubscriberStore(db)
  const alerts = createAlertStore(db)
  const briefings = createBriefingStore(db)
  const nights = createNightMemory(createStrikeStore(db))
  const calls: AlertCall[] = []
  let now = NOW
  let count = 0
  let messageId = 0
  const clock = { now: () => now }
  await createSourceStore(db).sync([aSource(), aSource({ slug: 'other', name: 'Other' })], NOW)

  const said = ({ classic }: Message) =>
    JSON.parse(classic[0] ?? '{}') as Pick<AlertCall, 'subject' | 'total'>
  const note = (chatId: number, how: AlertCall['how'], message: Message) => {
    if (message.classic.length > 0) calls.push({ chatId, how, at: now, ...said(message) })
    return Promise.resolve({ kind: 'sent', messageIds: [++messageId], rich: false } as const)
  }
  const messenger: Messenger = {
    send: ({ chatId }, message) => note(chatId, 'sound', message),
    edit: ({ chatId }, _ids, message) => note(chatId, 'edit', message),
  }
  const messageOf = (subject: string, total: number): Message => ({
    rich: null,
    classic: [JSON.stringify({ subject, total })],
  })
  const contentFor = withAlerts(
    {
      ...{ alerts, briefings, nights, subscribers, clock },
      renderRaidAlert: ({ night, rows }) =>
        messageOf(
          `${night} ${rows[0]?.raid ?? ''}`,
          rows.reduce((sum, row) => sum + (row.launched?.value ?? 0), 0),
        ),
      renderWordAlert: (_word, { eventId }) => messageOf(`event ${eventId}`, 0),
    },
    () => Promise.resolve({ kind: 'nothing', reason: 'nothing-new' }),
  )

  return {
    ...{ deliveries, subscribers, alerts, calls },
    at(instant: Date) {
      now = instant
    },
    async reader(changes: Partial<Subscriber> & Pick<Subscriber, 'chatId'>, ...wanted: readonly Alert[]) {
      await subscribers.save(aReader({ nextDueAt: new Date('2030-01-01T00:00:00Z'), ...changes }))
      for (const each of wanted) await alerts.add(changes.chatId, each)
    },
    /** What a source tells now, stored; the same key again is a revision. */
    async store(told: {
      readonly key?: string
      readonly source?: string
      readonly strikes?: readonly StrikeRow[]
      readonly headline?: string
      readonly publishedAt?: Date
    }): Promise<{ readonly briefingId: number; readonly nights: readonly IsoDate[] }> {
      count += 1
      const {
        key = `told-${count}`,
        source: sourceSlug = 'sample',
        strikes = [],
        headline,
        publishedAt = now,
      } = told
      const story = headline && aStory({ headline, text: `${headline}.`, signature: [count, 2, 3, 4] })
      const { briefingId } = await briefings.save(
        aBriefing({
          origin: { sourceSlug, externalKey: key, url: null, publishedAt, receivedAt: now },
          text: `${key} ${count}`,
          strikes,
          stories: story ? [story] : [],
        }),
      )
      return { briefingId, nights: strikes.flatMap(({ night }) => night ?? []) }
    },
    plan: (fresh: Parameters<typeof planAlerts>[1]) => planAlerts({ alerts, briefings, nights }, fresh, now),
    /** As a process does that begins. */
    planLeft: () => planLeftAlerts({ alerts, briefings, nights }, now),
    /** Carries what is open, as one of several processes. */
    async deliver(sender = 'one') {
      await deliverOpen({ deliveries, subscribers, messenger, contentFor }, now, sender)
    },
  }
}
