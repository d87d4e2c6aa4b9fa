import type { Command } from './command.ts'

/** The list of commands. */
export function formatHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => command.name.length))
  const lines = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`)
  return [
    'Sitrep reads daily briefings on Russia’s war against Ukraine and sends each reader a digest.',
    '',
    'Usage: sitrep <command> [options]',
    '',
    ...lines,
    '',
    'sitrep <command> --help explains one. --json prints JSON on stdout; logs go to stderr.',
    'Exit codes: 0 done, 1 failed, 2 wrong usage. Configuration: see .env.example.',
    '',
  ].join('\n')
}

/** One command: its usage and options. */
export function formatCommandHelp(command: Command): string {
  const options = Object.entries(command.options).map(
    ([name, option]) => `  --${name}${option.type === 'string' ? ` ${name.toUpperCase()}` : ''}`,
  )
  return [
    `Usage: ${formatUsage(command)}`,
    '',
    command.summary,
    ...(options.length > 0 ? ['', 'Options:', ...options] : []),
    '',
  ].join('\n')
}

/** The one line that shows how a command is called. */
export function formatUsage(command: Command): string {
  return `sitrep ${command.name} ${command.usage}`.trimEnd()
}
