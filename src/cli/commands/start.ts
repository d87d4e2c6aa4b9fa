import type { Command } from '../command.ts'
import { loadPlayground } from './playground.ts'

/** `start`: the bot; without a token the playground. */
export const start: Command = {
  name: 'start',
  usage: '',
  summary: 'run the bot; without BOT_TOKEN the playground',
  options: {},
  positionals: [0, 0],
  needs: 'bot',
  async run(_input, context) {
    const { botToken } = context.config
    if (botToken !== null) {
      const { runBot } = await import('../run-bot.ts')
      return runBot(context, botToken)
    }
    await context.io.out(
      'BOT_TOKEN is not set: this is the playground, a Telegram of its own on this machine.\n',
    )
    return loadPlayground(context)
  },
}
