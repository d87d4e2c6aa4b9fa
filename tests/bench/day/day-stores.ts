import { createAlertStore } from '../../../src/db/alert-store.ts'
import { createAnnouncementStore } from '../../../src/db/announcement-store.ts'
import { createBarredStore } from '../../../src/db/barred-store.ts'
import { createBriefingStore } from '../../../src/db/briefing-store.ts'
import type { Db } from '../../../src/db/database.ts'
import { createDeliveryStore } from '../../../src/db/delivery-store.ts'
import { createEditionStore } from '../../../src/db/edition-store.ts'
import { createSourceStore } from '../../../src/db/source-store.ts'
import { createStrikeStore } from '../../../src/db/strike-store.ts'
import { createSubscriberStore } from '../../../src/db/subscriber-store.ts'
import type { ClaimedDelivery, CorrectionQueue, DeliveryStore } from '../../../src/ports.ts'
import { createNightMemory } from '../../../src/use-cases/night-memory.ts'
import { aSource } from '../../support/builders.ts'
import type { VirtualTime } from '../../support/virtual-time.ts'
import type { AlertReader } from './day-alerts.ts'
import type { DayChannel } from './day-channels.ts'

type Store = DeliveryStore & CorrectionQueue

/** The stores of a day in fake time: none of it passes while the database works for what is sent. */
export function openDayStores(db: Db, time: VirtualTime, onClaim: (row: ClaimedDelivery) => void) {
  const strikes = createStrikeStore(db)
  return {
    strikes,
    nights: createNightMemory(strikes),
    alerts: createAlertStore(db),
    announcements: createAnnouncementStore(db),
    briefings: createBriefingStore(db),
    editions: createEditionStore(db),
    subscribers: createSubscriberStore(db),
    deliveries: inRealTime(createDeliveryStore(db), time, onClaim),
  }
}

export async function fillDay(
  db: Db,
  now: Date,
  chats: {
    readonly readers: readonly AlertReader['reader'][]
    readonly alerted: readonly AlertReader[]
    readonly channels: readonly DayChannel[]
  },
): Promise<void> {
  const { subscribers, alerts, editions } = {
    subscribers: createSubscriberStore(db),
    alerts: createAlertStore(db),
    editions: createEditionStore(db),
  }
  const { readers, alerted, channels } = chats
  await createSourceStore(db).sync([aSource({ authority: 'official' })], now)
  const all = [...readers, ...alerted.map(({ reader }) => reader), ...channels.map(({ channel }) => channel)]
  await subscribers.importMany(all, now)
  for (const each of alerted) for (const alert of each.alerts) await alerts.add(each.reader.chatId, alert)
  for (const { channel, hostId, previews } of channels) {
    await createBarredStore(db).noteHost(channel.chatId, hostId)
    await editions.setPreviews(channel.chatId, hostId, previews)
  }
}

function inRealTime(inner: Store, time: VirtualTime, onClaim: (row: ClaimedDelivery) => void): Store {
  return {
    ...inner,
    listOpenShards: (now) => time.real(inner.listOpenShards(now)),
    findNextOpen: (shard) => time.real(inner.findNextOpen(shard)),
    hasMoreUrgent: (kind, now) => time.real(inner.hasMoreUrgent(kind, now)),
    settle: (sender, rows, now) => time.real(inner.settle(sender, rows, now)),
    claim: async (...args) => {
      const rows = await time.real(inner.claim(...args))
      for (const row of rows) onClaim(row)
      return rows
    },
  }
}
