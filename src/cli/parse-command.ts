import { parseArgs } from 'node:util'
import { WrongUsage, type Command, type CommandInput } from './command.ts'

/** `--json` prints one JSON document; `--help` explains. Every command takes both. */
const SHARED_OPTIONS = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const

/** Reads a command's arguments. Throws WrongUsage for an unknown option or a wrong number of arguments. */
export function parseCommand(command: Command, argv: readonly string[]): CommandInput {
  const { values, positionals } = parse(command, argv)
  const [least, most] = command.positionals
  if (!values.help && positionals.length < least)
    throw new WrongUsage(`${command.name} needs ${command.usage}.`)
  if (positionals.length > most)
    throw new WrongUsage(`${command.name} does not take "${positionals[most] ?? ''}".`)
  return { positionals, options: values }
}

function parse(command: Command, argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: { ...command.options, ...SHARED_OPTIONS },
      allowPositionals: true,
      strict: true,
    })
  } catch (error) {
    // node:util words these for people, but some go on with advice about `--`.
    const [sentence = 'Wrong usage'] = error instanceof Error ? error.message.split('. ') : []
    throw new WrongUsage(`${sentence.replace(/\.$/, '')}.`)
  }
}
