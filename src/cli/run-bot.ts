import { uptime } from 'node:os'
import { createApp } from '../app.ts'
import { SECOND_MS } from '../domain/calendar.ts'
import { serve } from '../http/serve.ts'
import { openProgram } from '../program.ts'
import { createSchedule } from '../schedule.ts'
import { createSteadyClock } from '../steady-clock.ts'
import type { CommandContext, ExitCode } from './command.ts'
import { listen } from './listen.ts'
import { takeCommands } from './take-commands.ts'

/** Runs the bot until the person wants to stop. */
export async function runBot(context: CommandContext, token: string): Promise<ExitCode> {
  const { config, logger, host, io, interrupted } = context
  const clock = createSteadyClock(context.clock, () => uptime() * SECOND_MS)
  await using cleanup = new AsyncDisposableStack()
  const program = await openProgram({ config, clock, logger, host, cwd: io.cwd })
  cleanup.defer(() => program.close())
  const app = await createApp({ program, token, apiRoot: config.telegramApiRoot, steadyClock: clock })
  cleanup.defer(() => app.stop())
  const server = await listen(config.port, () => serve(app.fetch, config.host, config.port))
  cleanup.defer(() => server.close())
  const commands = await takeCommands(program, context)
  cleanup.defer(() => commands.close())
  const { reached } = await app.start()
  const schedule = createSchedule(app.jobs, {
    ...{ clock, machine: context.clock, logger },
    ping: program.database.ping,
  })
  cleanup.defer(() => schedule.stop())
  const username = await Promise.race([reached, interrupted])
  if (username !== undefined) await io.out(`@${username} is running. Health and metrics: ${server.url}\n`)
  await interrupted
  await io.out('Stopping: finishing what is under way.\n')
  return 0
}
