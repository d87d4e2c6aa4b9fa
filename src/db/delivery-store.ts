import type { CorrectionQueue, DeliveryStore } from '../ports.ts'
import {
  claimDeliveries,
  listSenders,
  findNextOpen,
  recoverDeliveries,
  releaseForgotten,
} from './claim-deliveries.ts'
import { createCorrectionQueue } from './correction-queue.ts'
import { countDeliveries, findLastDelivery, hasMoreUrgent, listOpenShards } from './count-deliveries.ts'
import type { Db } from './database.ts'
import { countFailures, listPast } from './list-failures.ts'
import { listAwaited, listDueGroups, listSchedules, planDue, realign, releaseWaiting } from './plan-due.ts'
import { recordShown } from './record-shown.ts'
import { settleDeliveries } from './settle-deliveries.ts'

/** `deliveries` is the truth of what was sent to whom, whatever process or queue carries it. */
export function createDeliveryStore(db: Db): DeliveryStore & CorrectionQueue {
  return {
    ...createCorrectionQueue(db),
    listDueGroups: (kind, now) => listDueGroups(db, kind, now),
    planDue: (kind, groups) => planDue(db, kind, groups),
    listAwaited: () => listAwaited(db),
    release: (reported, now) => releaseWaiting(db, reported, now),
    listSchedules: () => listSchedules(db),
    realign: (schedules, now) => realign(db, schedules, now),
    listOpenShards: (now) => listOpenShards(db, now),
    claim: (shard, sender, limit, now) => claimDeliveries(db, shard, sender, limit, now),
    settle: (sender, rows, now) => settleDeliveries(db, sender, rows, now),
    findNextOpen: (shard) => findNextOpen(db, shard),
    hasMoreUrgent: (kind, now) => hasMoreUrgent(db, kind, now),
    listSenders: () => listSenders(db),
    recover: (sender, now) => recoverDeliveries(db, sender, now),
    releaseForgotten: (sender, known, claimedBefore) => releaseForgotten(db, sender, known, claimedBefore),
    count: (since) => countDeliveries(db, since),
    findLast: (chatId) => findLastDelivery(db, chatId),
    countFailures: (since) => countFailures(db, since),
    listPast: (chatId, limit) => listPast(db, chatId, limit),
    recordShown: (digest, now) => recordShown(db, digest, now),
  }
}
