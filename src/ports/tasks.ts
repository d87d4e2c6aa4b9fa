import type { IsoDate } from '../domain/calendar.ts'
import type { Shard } from './delivery.ts'

/** What each kind of task says; ids only, since what is to be done stands in the rows that they name. */
export type Tasks = {
  readonly 'delivery-shards': Shard
  readonly 'source-fetches': { readonly slug: string }
  readonly backfills: { readonly slug: string; readonly since: IsoDate }
}

export type TaskKind = keyof Tasks

export type Task<Kind extends TaskKind> = {
  /** One task for a key waits or runs at a time. */
  readonly key: string
  readonly data: Tasks[Kind]
  /** The higher goes first; 0 where it is left out. */
  readonly priority?: number
}

export type CarryOptions = {
  /** How many this process carries side by side. */
  readonly atOnce: number
  /** How often it is looked for what another process added; what this one adds is begun at once. */
  readonly lookEverySeconds: number
}

/** A task in the hands of this process. */
export type Attempt = {
  /** Somebody began it before, and failed or died. */
  readonly isAgain: boolean
  /** Aborted when the task was given to somebody else, and when this process stops. */
  readonly signal: AbortSignal
}

/**
 * What is to be done once, by any process, and is kept in the database until it is done. A task whose process
 * dies goes to another; one that fails again and again becomes a dead letter, which is kept for two weeks.
 */
export type TaskQueue = {
  start(): Promise<void>
  /** Takes on one kind in this process. The task is done when the promise resolves, and tried again when it rejects. */
  carry<Kind extends TaskKind>(
    kind: Kind,
    options: CarryOptions,
    work: (data: Tasks[Kind], attempt: Attempt) => Promise<void>,
  ): Promise<void>
  /** Leaves out those whose key waits or runs already. */
  add<Kind extends TaskKind>(kind: Kind, tasks: readonly Task<Kind>[]): Promise<void>
  /** Takes tasks from whoever carries them: their process is known to be dead. They are begun again within a second or so. */
  giveBack(kind: TaskKind, keys: readonly string[]): Promise<void>
  /** Gives back what this process carries. */
  stop(): Promise<void>
}

export type TaskCounts = {
  readonly waiting: number
  readonly running: number
  /** Failed, and wait to be tried again. */
  readonly failing: number
  /** Given up since a moment. */
  readonly dead: number
}

/** A task that was given up. */
export type DeadLetter = {
  readonly kind: string
  readonly key: string
  readonly attempts: number
  /** Of the last failure, without anybody's text. */
  readonly reason: string
  readonly at: Date
}

/** What the queue holds, read beside it: nobody needs to carry tasks for that. */
export type TaskStore = {
  /** By kind; a kind without any is left out. */
  count(deadSince: Date): Promise<Readonly<Record<string, TaskCounts>>>
  /** Given up since then, the newest first. */
  listDead(since: Date, limit: number): Promise<readonly DeadLetter[]>
}
