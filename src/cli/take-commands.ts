import { resolve } from 'node:path'
import { controlSocketPath } from '../db/control-path.ts'
import { createControlServer } from '../db/control-server.ts'
import type { Program } from '../program.ts'
import type { CommandContext } from './command.ts'

/** While this process holds the embedded database, it carries out the commands of others. */
export async function takeCommands(
  program: Program,
  { carryOut, interrupted, io: { cwd } }: CommandContext,
): Promise<{ close(): Promise<void> }> {
  const { config, database, host, logger } = program
  if (database.kind !== 'pglite') return { close: () => Promise.resolve() }
  return createControlServer({
    socketPath: controlSocketPath(resolve(cwd, config.dataDir), host),
    run: (argv, { stdin, stdout, stderr, cwd: callersCwd, isTerminal, signal }) => {
      const wantsToEnd = new Promise<void>((end) =>
        signal.addEventListener('abort', () => end(), { once: true }),
      )
      const io = { stdin, out: stdout, err: stderr, cwd: callersCwd, isTerminal }
      return carryOut(argv, io, program, Promise.race([interrupted, wantsToEnd]))
    },
    host,
    logger,
  })
}
