import nodeCron, { schedule, type ScheduledTask } from 'node-cron'
import { SECOND_MS } from './domain/calendar.ts'
import type { Clock, Logger } from './ports.ts'
import { within } from './use-cases/within.ts'

/** Something that is looked after every minute. What is due stands in the database, so a missed minute loses nothing. */
export type Job = { readonly name: string; readonly run: (now: Date) => Promise<unknown> }

export type Schedule = {
  /** No minute begins any more; waits for the jobs under way, for some seconds at most. */
  stop(): Promise<void>
}

export type ScheduleDeps = {
  readonly clock: Clock
  /** What the machine shows, right or wrong: cron goes by it. */
  readonly machine: Clock
  readonly logger: Logger
  /** Rejects while the database is away, without which most jobs fail. */
  readonly ping: () => Promise<void>
  /** How often it is looked whether something was missed. */
  readonly beatMs?: number
}

const EVERY_MINUTE = '* * * * *'
const BEAT_MS = 2 * SECOND_MS
/** A beat that comes so much too late has slept, and the minute's jobs with it. */
const ASLEEP_MS = 3 * SECOND_MS
/** A clock that moved so much more or less than the time that passed has been set, or the machine has slept. */
const SET_MS = 3 * SECOND_MS
/** A source that is slow to read holds up no end: what a job leaves is met again at the next start. */
const STOP_WITHIN_MS = 3 * SECOND_MS

/**
 * Runs each job every minute, side by side, none twice at once: sources that are slow to read must not
 * hold up deliveries. In UTC, where no minute is skipped or doubled. What a sleeping machine or a clock that was set
 * missed, and what failed while the database was away, is not left to the next minute but looked at with the next beat.
 */
export function createSchedule(jobs: readonly Job[], deps: ScheduleDeps): Schedule {
  const { clock, machine, ping, beatMs = BEAT_MS } = deps
  const runners = jobs.map((job) => createRunner(job, deps))
  let tasks = begin()
  let lastShown = shownMs()
  let lastBeat = clock.now().getTime()
  let isLooking = false
  const beating = setInterval(() => void beat(), beatMs)

  return {
    async stop() {
      clearInterval(beating)
      await end(tasks)
      const ended = [nodeCron.shutdown(), ...runners.map((runner) => runner.ended())]
      await within(STOP_WITHIN_MS, Promise.all(ended)).catch(() => undefined)
    },
  }

  async function beat(): Promise<void> {
    const now = clock.now().getTime()
    const hasSlept = now - lastBeat > beatMs + ASLEEP_MS
    lastBeat = now
    if (Math.abs(shownMs() - lastShown) > SET_MS) beginAnew()
    if (hasSlept) for (const runner of runners) void runner.run()
    else if (!isLooking && runners.some((runner) => runner.isOwed())) await lookAgain()
  }

  function begin(): readonly ScheduledTask[] {
    const options = { timezone: 'Etc/UTC', suppressMissedWarning: true, logger: QUIET } as const
    return runners.map(({ name, run }) => schedule(EVERY_MINUTE, () => run(), { name, ...options }))
  }

  /**
   * Cron waits for a minute by the machine's clock: when that is set back from tomorrow it waits until then, and when it
   * jumps ahead every minute between is counted, half a million for a year.
   */
  function beginAnew(): void {
    lastShown = shownMs()
    void end(tasks)
    tasks = begin()
  }

  async function end(begun: readonly ScheduledTask[]): Promise<void> {
    for (const task of begun) await task.destroy()
  }

  /** What the machine's clock shows beyond the time that passes whatever a clock shows. */
  function shownMs(): number {
    return machine.now().getTime() - performance.now()
  }

  /** Once: what fails with the database there fails for a reason of its own, and has its minute. */
  async function lookAgain(): Promise<void> {
    isLooking = true
    const isThere = await ping().then(
      () => true,
      () => false,
    )
    isLooking = false
    if (isThere) for (const runner of runners) if (runner.isOwed()) void runner.run({ isAgain: true })
  }
}

/** Runs a job now. A failure is logged. */
export async function runJob(job: Job, deps: Pick<ScheduleDeps, 'clock' | 'logger'>): Promise<void> {
  await createRunner(job, deps).run()
}

/** Runs one job, never twice at once; tells of failures in a row when they begin and when they end. */
function createRunner(job: Job, { clock, logger }: Pick<ScheduleDeps, 'clock' | 'logger'>) {
  let running: Promise<void> | null = null
  let state: 'well' | 'owed' | 'failing' = 'well'

  return {
    name: job.name,
    /** Failed, and not tried again since. */
    isOwed: () => state === 'owed' && running === null,
    run: ({ isAgain = false } = {}) => (running ??= runOnce(isAgain).finally(() => (running = null))),
    ended: async () => await running,
  }

  async function runOnce(isAgain: boolean): Promise<void> {
    try {
      await job.run(clock.now())
      if (state !== 'well') logger.info({ job: job.name }, 'A job is done again')
      state = 'well'
    } catch (err) {
      if (state === 'well') logger.error({ job: job.name, err }, 'Unable to finish a job of this minute')
      state = isAgain ? 'failing' : 'owed'
    }
  }
}

// What goes wrong in a job is logged above, with our fields.
const QUIET = { info: () => {}, warn: () => {}, error: () => {}, debug: () => {} }
