import { GrammyError, HttpError, type Api } from 'grammy'
import { LANGUAGES } from '../domain/language.ts'
import type { Log, TextsFor } from '../ports.ts'
import { COMMANDS } from './commands.ts'
import { describeError } from './sending/describe-error.ts'

/** What is an admin's alone. */
export const OF_ADMINS = ['stats', 'feeds', 'errors', 'who', 'ingest', 'announce'] as const
/** What readers have, and that. */
const ADMINS_COMMANDS = [...COMMANDS, ...OF_ADMINS] as const

/** Tells Telegram the menu in the chat of each admin. One who has not written to the bot yet has no chat, and no menu. */
export async function announceAdminCommands(
  api: Api,
  texts: TextsFor,
  adminIds: readonly number[],
  warn?: Log,
): Promise<void> {
  for (const chatId of adminIds) {
    try {
      for (const [index, language] of LANGUAGES.entries()) {
        const menu = ADMINS_COMMANDS.map((command) => ({
          command,
          description: texts(language)(`command-${command}`),
        }))
        const other = index === 0 ? {} : { language_code: language }
        await api.setMyCommands(menu, { scope: { type: 'chat', chat_id: chatId }, ...other })
      }
    } catch (error) {
      if (!(error instanceof GrammyError || error instanceof HttpError)) throw error
      warn?.({ chatId, ...describeError(error) }, 'Unable to set the menu of an admin')
    }
  }
}
