import { parseConfig, secretsOf, type Config } from '../config.ts'
import { callControl } from '../db/control-client.ts'
import { ControlFailure } from '../db/control-frames.ts'
import { writabilityOf } from '../db/database.ts'
import { DatabaseInUse, DatabaseUnavailable, reasonOf } from '../db/database-errors.ts'
import type { Host } from '../db/lock.ts'
import { SourceListFaulty } from '../load-sources.ts'
import { createLogger, type LoggerOptions } from '../log.ts'
import { openProgram, type Program } from '../program.ts'
import { TelegramUnavailable } from '../telegram/receiving/check-telegram.ts'
import {
  CommandFailure,
  hasFlag,
  WrongUsage,
  type Command,
  type CarryOut,
  type CommandIo,
  type ExitCode,
} from './command.ts'
import { COMMANDS } from './commands.ts'
import { formatCommandHelp, formatHelp, formatUsage } from './help.ts'
import { parseCommand } from './parse-command.ts'

export type CommandLine = {
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly host: Host
  readonly io: CommandIo
  /** Resolves when the person wants to stop. */
  readonly interrupted: Promise<void>
  /** Whether logs go to a terminal. */
  readonly logsToTerminal: boolean
}

/**
 * Runs one command. Whatever goes wrong ends in a sentence on stderr and an exit code; nothing is
 * thrown. What needs the embedded database while a bot holds it is carried out by that bot.
 */
export function runCommandLine({
  argv,
  env,
  host,
  io,
  interrupted,
  logsToTerminal,
}: CommandLine): Promise<ExitCode> {
  return runArguments(argv, io, async (command, args) => {
    const outcome = parseConfig(env)
    if (outcome.kind === 'faulty')
      throw new CommandFailure(
        ['The configuration has to be mended first:', ...outcome.problems].join('\n  '),
      )
    const { config } = outcome
    const clock = { now: () => new Date(Temporal.Now.instant().epochMilliseconds) }
    const logger = createLogger(loggerOptions(config, logsToTerminal))
    const context = { config, clock, logger, host, io, interrupted, carryOut }
    const input = parseCommand(command, args)
    if (command.needs === 'bot')
      for (const { given, meant } of config.misspelt)
        await io.err(`${given} is no variable of this program. Is ${meant} meant?\n`)
    if (command.needs !== 'stores') return command.run(input, context)
    let program: Program
    try {
      program = await openProgram({ config, clock, logger, host, cwd: io.cwd })
    } catch (error) {
      if (error instanceof DatabaseInUse) return handOver(error.socketPath, argv, io, interrupted)
      throw error
    }
    try {
      return await command.run(input, { ...context, program })
    } finally {
      await program.close()
    }
  })
}

const carryOut: CarryOut = (argv, io, program, interrupted) =>
  runArguments(argv, io, (command, args) => {
    if (command.needs === 'bot')
      throw new CommandFailure(`Unable to "${command.name}": a bot is running already.`)
    const { config, clock, logger, host } = program
    const context = { config, clock, logger, host, io, interrupted, carryOut, program }
    return command.run(parseCommand(command, args), context)
  })

type Carry = (command: Command, args: readonly string[]) => Promise<ExitCode>

async function runArguments(argv: readonly string[], io: CommandIo, carry: Carry): Promise<ExitCode> {
  const [name, ...args] = argv
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    await io.out(formatHelp(COMMANDS))
    return name === undefined ? 2 : 0
  }
  const command = COMMANDS.find((candidate) => candidate.name === name)
  if (!command) return fail(io, 2, `There is no command "${name}". "sitrep --help" lists them.`)
  try {
    if (hasFlag(parseCommand(command, args), 'help')) {
      await io.out(formatCommandHelp(command))
      return 0
    }
    return await carry(command, args)
  } catch (error) {
    if (error instanceof WrongUsage) return fail(io, 2, `${error.message}\nUsage: ${formatUsage(command)}`)
    return fail(io, 1, isForeseen(error) ? error.message : `Unable to finish "${name}": ${explain(error)}`)
  }
}

/** What the database says of writing is for an operator; anything else is told as it was said. */
function explain(error: unknown): string {
  const found = writabilityOf(error)
  if (found === 'disk-full')
    return 'the disk of the database is full. Make room, or give it a larger one, and call the command again.'
  if (found === 'cannot-write')
    return 'the database takes no changes. Is it a standby, closed to writers, or has the user of DATABASE_URL no right to write?'
  return rootOf(error)
}

/** A failed query's own message quotes what was written; the server's reason behind it does not. */
function rootOf(error: unknown): string {
  return error instanceof Error && error.cause !== undefined ? rootOf(error.cause) : reasonOf(error)
}

function isForeseen(error: unknown): error is Error {
  return [
    CommandFailure,
    DatabaseUnavailable,
    DatabaseInUse,
    ControlFailure,
    SourceListFaulty,
    TelegramUnavailable,
  ].some((kind) => error instanceof kind)
}

async function fail(io: CommandIo, code: 1 | 2, sentence: string): Promise<ExitCode> {
  await io.err(`${sentence}\n`)
  return code
}

/** What is secret never reaches a line of the log, wherever it turns up. */
function loggerOptions(config: Config, isTerminal: boolean): LoggerOptions {
  return {
    level: config.logLevel,
    format: config.logFormat ?? (isTerminal ? 'pretty' : 'json'),
    redact: secretsOf(config),
  }
}

async function handOver(
  socketPath: string,
  argv: readonly string[],
  { stdin, out, err, cwd, isTerminal }: CommandIo,
  interrupted: Promise<void>,
): Promise<ExitCode> {
  const code = await callControl(socketPath, argv, {
    stdin,
    stdout: out,
    stderr: err,
    cwd,
    isTerminal,
    interrupted,
  })
  return code === 0 || code === 2 ? code : 1
}
