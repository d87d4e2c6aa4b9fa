import { startOfDay, type IsoDate } from '../../domain/calendar.ts'
import { createTaskQueue } from '../../queue/create-task-queue.ts'
import { addBackfill } from '../../use-cases/carry-backfills.ts'
import { backfill as walkArchive, type BackfillOutcome } from '../../use-cases/backfill.ts'
import { placeOf, type Program } from '../../program.ts'
import { dateOption, hasFlag, jsonLine, WrongUsage, type Command } from '../command.ts'
import { findSource } from '../find-source.ts'
import { createProgress } from '../progress.ts'

/** `backfill`: walks a source's archive back to a date; called again, it goes on where it was stopped. */
export const backfill: Command = {
  name: 'backfill',
  usage: 'SLUG --since DATE [--detach]',
  summary: "walk a source's archive, resumable; --detach leaves it to the bots that run",
  options: { since: { type: 'string' }, detach: { type: 'boolean' } },
  positionals: [1, 1],
  needs: 'stores',
  async run(input, { io, interrupted, program }) {
    const { clock, ingesting, stores } = program
    const now = clock.now()
    const sinceDate = dateOption(input, 'since', now)
    if (sinceDate === null) throw new WrongUsage('backfill needs --since, a date such as 2023-07-18.')
    const since = startOfDay(sinceDate)
    if (since > now) throw new WrongUsage(`--since ${sinceDate} is still to come.`)
    const source = findSource(await stores.sources.list(), input.positionals[0] ?? '')
    if (hasFlag(input, 'detach')) {
      await leaveToBots(program, source.slug, sinceDate)
      const left = { kind: 'left', slug: source.slug, since: sinceDate }
      await io.out(hasFlag(input, 'json') ? jsonLine(left) : describeLeft(source.slug))
      return 0
    }
    if (source.backfillCursor !== null) await io.err('Going on from where the last walk stopped.\n')

    const progress = createProgress(io, { from: now, to: since, clock })
    const stop = new AbortController()
    void interrupted.then(() => {
      progress.say('Stopping after this page.')
      stop.abort()
    })
    const outcome = await walkArchive({ ...ingesting, sources: stores.sources, clock }, source, since, {
      onProgress: progress.show,
      signal: stop.signal,
    })
    await progress.end()
    if (hasFlag(input, 'json')) await io.out(jsonLine(outcome))
    else {
      await io.err(listProblems(outcome.problems))
      await io.out(describe(source.slug, outcome))
    }
    return outcome.kind === 'done' ? 0 : 1
  },
}

async function leaveToBots(program: Program, slug: string, since: IsoDate): Promise<void> {
  const queue = createTaskQueue({ place: placeOf(program), logger: program.logger })
  await queue.start()
  try {
    await addBackfill(queue, slug, since)
  } finally {
    await queue.stop()
  }
}

const describeLeft = (slug: string): string =>
  `${slug}: left to the bots that run on this database, or to the next one that starts. "sitrep status" shows how it goes.\n`

const MAX_PROBLEMS = 10

function listProblems(problems: readonly string[]): string {
  const more = problems.length - MAX_PROBLEMS
  return [...problems.slice(0, MAX_PROBLEMS), ...(more > 0 ? [`and ${more} more`] : [])]
    .map((problem) => `Left out: ${problem}\n`)
    .join('')
}

function describe(slug: string, outcome: BackfillOutcome): string {
  const { pages, added, revised, unchanged } = outcome
  const counts = `${slug}: pages ${pages}, new ${added}, revised ${revised}, unchanged ${unchanged}`
  switch (outcome.kind) {
    case 'done':
      return `${counts}; done\n`
    case 'stopped':
      return `${counts}; stopped. The same command goes on from here.\n`
    case 'failed': {
      const advice = outcome.reason === 'no-archive' ? '' : ' The same command goes on from here.'
      return `${counts}; unable to go on: ${outcome.message}.${advice}\n`
    }
  }
}
