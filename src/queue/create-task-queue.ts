import type { Job } from 'pg-boss'
import { SECOND_MS } from '../domain/calendar.ts'
import type { CarryOptions, Logger, TaskKind, TaskQueue, Tasks } from '../ports.ts'
import { createBoss, type BossPlace } from './create-boss.ts'
import { DEAD_LETTER_OPTIONS, DEAD_LETTERS, TASK_KINDS } from './task-kinds.ts'

export type TaskQueueOptions = { readonly place: BossPlace; readonly logger: Logger }

const QUIET_MS = 60 * SECOND_MS
const MAX_REASON_CHARS = 200

/** pg-boss as the queue of tasks: in a kind, one task for a key waits or runs. */
export function createTaskQueue({ place, logger }: TaskQueueOptions): TaskQueue {
  const boss = createBoss(place)
  const workers: { readonly kind: TaskKind; readonly id: string }[] = []
  let quietUntil = Number.NEGATIVE_INFINITY

  return { start, carry, add, giveBack, stop: () => boss.stop({ graceful: false, close: true }) }

  async function start(): Promise<void> {
    boss.on('error', tellOfTrouble)
    await boss.start()
    await boss.createQueue(DEAD_LETTERS, DEAD_LETTER_OPTIONS)
    for (const [kind, options] of Object.entries(TASK_KINDS)) {
      const given = { ...options, deadLetter: DEAD_LETTERS }
      await boss.createQueue(kind, { policy: 'exclusive', ...given })
      // One that an earlier release made has that one's patience.
      await boss.updateQueue(kind, given)
    }
  }

  /** Every worker asks twice a second: an outage of the database would fill the log. */
  function tellOfTrouble(error: Error): void {
    const now = performance.now()
    if (now < quietUntil) return
    quietUntil = now + QUIET_MS
    logger.warn({ error }, 'The queue of tasks has trouble')
  }

  async function carry<Kind extends TaskKind>(
    kind: Kind,
    { atOnce, lookEverySeconds }: CarryOptions,
    work: Parameters<typeof carryOne<Kind>>[2],
  ): Promise<void> {
    for (let nth = 0; nth < atOnce; nth++) {
      const id = await boss.work<Tasks[Kind]>(
        kind,
        { pollingIntervalSeconds: lookEverySeconds },
        async ([job]) => {
          if (job !== undefined) await carryOne(kind, job, work)
          // The next one need not wait until it is looked for.
          boss.notifyWorker(id)
        },
      )
      workers.push({ kind, id })
    }
  }

  async function carryOne<Kind extends TaskKind>(
    kind: Kind,
    { data, retryCount, signal }: Job<Tasks[Kind]>,
    work: (data: Tasks[Kind], attempt: { isAgain: boolean; signal: AbortSignal }) => Promise<void>,
  ): Promise<void> {
    try {
      await work(data, { isAgain: retryCount > 0, signal })
    } catch (error) {
      logger.warn({ kind, error }, 'A task failed')
      // eslint-disable-next-line preserve-caught-error -- what is kept of it must not hold a query's values
      throw new Error(reasonOf(error))
    }
  }

  async function add<Kind extends TaskKind>(
    kind: Kind,
    tasks: Parameters<TaskQueue['add']>[1],
  ): Promise<void> {
    if (tasks.length === 0) return
    await boss.insert(
      kind,
      tasks.map(({ key, data, priority = 0 }) => ({ data, priority, singletonKey: key })),
    )
    for (const worker of workers) if (worker.kind === kind) boss.notifyWorker(worker.id)
  }

  async function giveBack(kind: TaskKind, keys: readonly string[]): Promise<void> {
    const found = await Promise.all(keys.map((key) => boss.findJobs(kind, { key })))
    const carried = found.flat().filter(({ state }) => state === 'active')
    if (carried.length > 0) await boss.fail(kind, carried, { message: 'its process died' })
  }
}

/** The first line of what is behind an error: a failed query's own message goes on with its values. */
function reasonOf(error: unknown): string {
  let inmost = error
  while (inmost instanceof Error && inmost.cause !== undefined) inmost = inmost.cause
  const message = inmost instanceof Error ? inmost.message || inmost.name : String(inmost)
  return message.split('\n', 1).join('').slice(0, MAX_REASON_CHARS)
}
