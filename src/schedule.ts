import nodeCron, { schedule, type ScheduledTask } from 'node-cron'
import type { Clock, Logger } from './ports.ts'

/** Something that is looked after every minute. What is due stands in the database, so a missed minute loses nothing. */
export type Job = { readonly name: string; readonly run: (now: Date) => Promise<unknown> }

export type Schedule = {
  /** No minute begins any more; waits for the jobs under way. */
  stop(): Promise<void>
}

const EVERY_MINUTE = '* * * * *'

/**
 * Runs each job every minute, side by side, none twice at once: sources that are slow to read must not
 * hold up deliveries. In UTC, where no minute is skipped or doubled.
 */
export function createSchedule(jobs: readonly Job[], deps: { clock: Clock; logger: Logger }): Schedule {
  const tasks: readonly ScheduledTask[] = jobs.map((job) =>
    schedule(EVERY_MINUTE, () => runJob(job, deps), {
      name: job.name,
      timezone: 'Etc/UTC',
      noOverlap: true,
      suppressMissedWarning: true,
      logger: QUIET,
    }),
  )
  return {
    async stop() {
      for (const task of tasks) await task.stop()
      await nodeCron.shutdown()
    },
  }
}

/** Runs a job now. A failure is logged, and met again a minute later. */
export async function runJob(job: Job, { clock, logger }: { clock: Clock; logger: Logger }): Promise<void> {
  try {
    await job.run(clock.now())
  } catch (err) {
    logger.error({ job: job.name, err }, 'Unable to finish a job of this minute')
  }
}

// What goes wrong in a job is logged above, with our fields.
const QUIET = { info: () => {}, warn: () => {}, error: () => {}, debug: () => {} }
