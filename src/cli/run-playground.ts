import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import { createApp, type App } from '../app.ts'
import { SECOND_MS } from '../domain/calendar.ts'
import { createPlaygroundClock } from '../playground/playground-clock.ts'
import { createPlayground, PLAYGROUND_START } from '../playground/playground.ts'
import { SAMPLE_SOURCES } from '../playground/sample/sample-sources.ts'
import { startMinuteTick } from '../playground/minute-tick.ts'
import { openProgram, type Program } from '../program.ts'
import { SourceDefinition } from '../sources/source-definition.ts'
import { runJob } from '../schedule.ts'
import { SHOWN_BEFORE_MS } from '../use-cases/preview-editions.ts'
import type { CommandContext, ExitCode } from './command.ts'
import { inTurn } from './in-turn.ts'
import { listen } from './listen.ts'
import { takeCommands } from './take-commands.ts'

/** For the messages of one minute, on a machine that is busy; what takes longer arrives later. */
const SENT_WITHIN_MS = 20 * SECOND_MS

/**
 * Runs the bot against the look-alike by its clock. It begins on the same morning every time, with
 * nobody subscribed: it keeps its rows in memory, and touches no other database.
 */
export async function runPlayground(context: CommandContext): Promise<ExitCode> {
  const { logger, host, io, interrupted } = context
  const clock = createPlaygroundClock(PLAYGROUND_START)
  let program: Program | null = null
  let app: App | null = null
  // Sources first: what was published by now is in the digest of this minute. A minute that began while the
  // last one still read them would find none due, and send a digest without their news.
  const runMinute = inTurn(runJobs)
  const answerRest = getRequestListener(
    (request) => app?.fetch(request) ?? new Response('starting', { status: 503 }),
    { overrideGlobalObjects: false },
  )

  await using cleanup = new AsyncDisposableStack()
  // A folder of its own, so that two can run at a time, beside a bot.
  const folder = await mkdtemp(join(tmpdir(), 'sitrep-playground-'))
  cleanup.defer(() => rm(folder, { recursive: true, force: true }))
  const telegram = createPlayground({
    clock,
    nextDueAt: async (chatId) => (await program?.stores.subscribers.find(chatId))?.nextDueAt ?? null,
    shownBeforeMs: async (chatId) => {
      // Groups have somebody who set them up, too, and nothing to show them.
      const isChannel = (await program?.stores.subscribers.find(chatId))?.kind === 'channel'
      const host = isChannel ? await program?.stores.editions.findHost(chatId) : null
      return host?.previews === true ? SHOWN_BEFORE_MS : null
    },
    onClockMoved: async () => {
      await runMinute()
      await everythingSent()
    },
    otherwise: (request, response) => void answerRest(request, response),
  })
  cleanup.defer(() => telegram.close())
  const { config: configured } = context
  const url = await listen(configured.port, () =>
    telegram.listen({ host: configured.host, port: configured.port }),
  )

  // The sample sources live on loopback, and the look-alike takes updates by long polling.
  const config = {
    ...configured,
    databaseUrl: null,
    allowPrivateSources: true,
    webhook: null,
    dataDir: folder,
  }
  const sources = SAMPLE_SOURCES(url).map((source) => SourceDefinition.parse(source))
  program = await openProgram({ config, clock, logger, host, cwd: io.cwd, sources, isForgetful: true })
  cleanup.defer(() => program?.close())
  app = await createApp({ program, token: telegram.token, apiRoot: url })
  cleanup.defer(() => app?.stop())
  const commands = await takeCommands(program, context)
  cleanup.defer(() => commands.close())
  // Whoever writes first is answered with everything that was published by now.
  await runMinute()
  await (
    await app.start()
  ).reached
  cleanup.defer(startMinuteTick(clock, () => void runMinute()))
  await io.out(`Open ${url} in a browser. Stop with Ctrl+C.\n`)
  await interrupted
  return 0

  /** The clock that moves on at once would put a later hour on what is sent now. */
  async function everythingSent(): Promise<void> {
    const patience = AbortSignal.timeout(SENT_WITHIN_MS)
    while (!patience.aborted && (await program?.stores.deliveries.count(clock.now()))?.open.digest) {
      await pause(SECOND_MS / 10)
    }
  }

  async function runJobs(): Promise<void> {
    await program?.fetching.fetchDue(clock.now())
    for (const job of app?.jobs.toReversed() ?? []) await runJob(job, { clock, logger })
  }
}
