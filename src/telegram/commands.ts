import { GrammyError, HttpError, type Api } from 'grammy'
import { LANGUAGES } from '../domain/language.ts'
import type { Log, TextsFor } from '../ports.ts'
import { describeError } from './sending/describe-error.ts'

/** In the order of the menu. */
export const COMMANDS = [
  ...[
    'today',
    'strikes',
    'chart',
    'news',
    'topics',
    'follow',
    'alert',
    'sources',
    'time',
    'timezone',
    'language',
    'settings',
  ],
  ...['quiet', 'channel', 'plain', 'status', 'pause', 'stop', 'help', 'privacy', 'deleteme', 'start'],
] as const

const GROUP_COMMANDS = ['today', 'strikes', 'chart', 'news', 'help'] as const
const ADMIN_COMMANDS = [
  ...GROUP_COMMANDS,
  'topics',
  'follow',
  'alert',
  'sources',
  'time',
  'timezone',
  'language',
  'settings',
  'here',
  'plain',
  'status',
  'quiet',
  'pause',
  'stop',
] as const

const MENUS = [
  { scope: { type: 'all_private_chats' }, commands: COMMANDS },
  { scope: { type: 'all_group_chats' }, commands: GROUP_COMMANDS },
  { scope: { type: 'all_chat_administrators' }, commands: ADMIN_COMMANDS },
] as const

/**
 * Tells Telegram the menu of commands for each kind of chat, and what it shows of the bot, in every
 * language; the first language is also everyone else's. Saying the same again changes nothing. Telegram
 * allows it so often a day only: a refusal is a warning, and no reason not to start.
 */
export async function announceCommands(api: Api, texts: TextsFor, warn?: Log): Promise<void> {
  try {
    await sayCommands(api, texts)
  } catch (error) {
    if (!(error instanceof GrammyError || error instanceof HttpError)) throw error
    warn?.(describeError(error), 'Unable to set the menu of commands')
  }
}

async function sayCommands(api: Api, texts: TextsFor): Promise<void> {
  const { username, supports_inline_queries: isInline } = await api.getMe()
  for (const [index, language] of LANGUAGES.entries()) {
    const say = texts(language)
    for (const code of index === 0 ? [undefined, language] : [language]) {
      const other = code === undefined ? {} : { language_code: code }
      for (const { scope, commands } of MENUS) {
        const menu = commands.map((command) => ({
          command,
          description: say(command === 'help' && isInline ? 'command-help-inline' : `command-${command}`),
        }))
        await api.setMyCommands(menu, { scope, ...other })
      }
      await api.setMyShortDescription(say('bot-about'), other)
      const parts = ['bot-description', ...(isInline ? ['bot-description-inline'] : [])]
      await api.setMyDescription(parts.map((part) => say(part, { bot: username })).join('\n\n'), other)
    }
  }
}
