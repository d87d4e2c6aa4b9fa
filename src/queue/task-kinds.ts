import type { QueueOptions } from 'pg-boss'
import { DAY_MS, HOUR_MS, SECOND_MS } from '../domain/calendar.ts'
import type { TaskKind } from '../ports.ts'

/** Where tasks end that were given up. Nobody works on it: it is read by people. */
export const DEAD_LETTERS = 'dead-letters'

const KEPT_SECONDS = (14 * DAY_MS) / SECOND_MS
const DONE_IS_KEPT_SECONDS = 60

/** How long a process may be silent before its task goes to another, and how often one is begun before it is given up. */
export const TASK_KINDS: Readonly<Record<TaskKind, QueueOptions>> = {
  'delivery-shards': {
    heartbeatSeconds: 10,
    expireInSeconds: DAY_MS / SECOND_MS - 1,
    // Processes may die one after another, and each has begun it.
    retryLimit: 100,
    retryDelay: 1,
    deleteAfterSeconds: DONE_IS_KEPT_SECONDS,
  },
  backfills: {
    heartbeatSeconds: 60,
    expireInSeconds: DAY_MS / SECOND_MS - 1,
    // A site that is away is met again after a minute, and in the end after about an hour.
    retryLimit: 6,
    retryDelay: 60,
    retryBackoff: true,
    deleteAfterSeconds: DONE_IS_KEPT_SECONDS,
  },
  'source-fetches': {
    heartbeatSeconds: 30,
    expireInSeconds: HOUR_MS / SECOND_MS,
    retryLimit: 3,
    retryDelay: 5,
    retryBackoff: true,
    deleteAfterSeconds: DONE_IS_KEPT_SECONDS,
  },
}

export const DEAD_LETTER_OPTIONS: QueueOptions = {
  retentionSeconds: KEPT_SECONDS,
  deleteAfterSeconds: KEPT_SECONDS,
}
