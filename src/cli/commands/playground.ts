import type { Command, CommandContext, ExitCode } from '../command.ts'

/** `playground`: a Telegram look-alike to try the bot in, whatever the token. */
export const playground: Command = {
  name: 'playground',
  usage: '',
  summary: 'try the bot in a browser, without Telegram',
  options: {},
  positionals: [0, 0],
  needs: 'bot',
  run: (_input, context) => loadPlayground(context),
}

/** No other command needs any of it, and loading it takes longer than most of them run. */
export async function loadPlayground(context: CommandContext): Promise<ExitCode> {
  const { runPlayground } = await import('../run-playground.ts')
  return runPlayground(context)
}
