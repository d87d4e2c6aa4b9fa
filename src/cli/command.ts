import type { ParseArgsOptionsConfig } from 'node:util'
import { parsePeriod } from '../domain/ask/periods/parse-period.ts'
import { dateAt, KYIV, parseIsoDate } from '../domain/calendar.ts'
import type { Program } from '../program.ts'
import type { Config } from '../config.ts'
import type { Host } from '../db/lock.ts'
import type { Clock, Logger } from '../ports.ts'

/** Where a command reads and writes: this process's own streams, or those of a caller on the socket. */
export type CommandIo = {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly out: (text: string | Uint8Array) => Promise<void>
  readonly err: (text: string | Uint8Array) => Promise<void>
  /** Relative paths are taken from here. */
  readonly cwd: string
  /** Progress bars are drawn on a terminal only. */
  readonly isTerminal: boolean
}

/** 0 done, 1 failed, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2

/** A foreseen failure: its message is for a person, says what to do, and is all that is printed. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure'
}

/** The command was called wrongly: printed with its usage. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage'
}

export type CommandInput = {
  readonly positionals: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>
}

/** Carries out the command line of another process on a program that this one has open. */
export type CarryOut = (
  argv: readonly string[],
  io: CommandIo,
  program: Program,
  interrupted: Promise<void>,
) => Promise<ExitCode>

export type CommandContext = {
  readonly config: Config
  readonly clock: Clock
  readonly logger: Logger
  readonly host: Host
  readonly io: CommandIo
  /** Resolves when the person wants the command to end. */
  readonly interrupted: Promise<void>
  readonly carryOut: CarryOut
}

export type Command = {
  readonly name: string
  /** What stands behind the name in help. */
  readonly usage: string
  readonly summary: string
  readonly options: ParseArgsOptionsConfig
  /** How many arguments it takes. */
  readonly positionals: readonly [least: number, most: number]
} & (
  | {
      /** Works on the open database; carried out by the bot that holds the embedded one, when one runs. */
      readonly needs: 'stores'
      run(input: CommandInput, context: CommandContext & { readonly program: Program }): Promise<ExitCode>
    }
  | {
      /** `alone`: needs no database; `bot`: holds it for as long as it runs. */
      readonly needs: 'alone' | 'bot'
      run(input: CommandInput, context: CommandContext): Promise<ExitCode>
    }
)

/** An option's value as text; `null` when it was not given. */
export function textOption(input: CommandInput, name: string): string | null {
  const value = input.options[name]
  return typeof value === 'string' ? value : null
}

/** Whether a flag was given. */
export function hasFlag(input: CommandInput, name: string): boolean {
  return input.options[name] === true
}

/** One JSON document on a line of its own. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}

/** A day as people write it: 2023-07-18, yesterday, "18 July"; `null` when the option was not given. */
export function dateOption(input: CommandInput, name: string, now: Date): string | null {
  const value = textOption(input, name)
  if (value === null) return null
  const date = parseIsoDate(value)
  if (date !== null) return date
  const period = parsePeriod(value, dateAt(now, KYIV))
  if (value.trim() === '' || period.kind === 'invalid' || period.from !== period.to)
    throw new WrongUsage(`--${name} takes a date such as 2023-07-18 or yesterday, not "${value}".`)
  return period.from
}

/** An option that takes one of a few words; `null` when it was not given. */
export function choiceOption<Choice extends string>(
  input: CommandInput,
  name: string,
  choices: readonly Choice[],
): Choice | null {
  const value = textOption(input, name)
  if (value === null) return null
  const choice = choices.find((candidate) => candidate === value)
  if (choice === undefined)
    throw new WrongUsage(`--${name} takes one of ${choices.join(', ')}, not "${value}".`)
  return choice
}
