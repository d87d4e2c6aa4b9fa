import { isObject, listOf, objectOf, textOf } from '../call-parameters.ts'
import type { CallParameters, JsonObject } from '../call-parameters.ts'
import { badRequest } from '../refusal.ts'
import type { TgChat } from '../telegram-objects.ts'
import type { World } from '../world.ts'
import type { Methods } from './method.ts'

export type BotCommand = { readonly command: string; readonly description: string }

const COMMAND = /^[a-z0-9_]{1,32}$/
const MAX_COMMANDS = 100
const MAX_DESCRIPTION = 256

const GENERAL_SCOPES = new Set(['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators'])

/** The bot's commands by scope and language, and which of them a person sees in a chat. */
export function createCommandBook(world: World) {
  const lists = new Map<string, readonly BotCommand[]>()

  const methods: Methods = {
    setMyCommands(parameters) {
      const commands = (listOf(parameters, 'commands') ?? []).map(commandOf)
      if (commands.length > MAX_COMMANDS) throw badRequest('BOT_COMMANDS_TOO_MUCH')
      lists.set(keyOf(parameters), commands)
      world.emit({ kind: 'commands' })
      return true
    },
    getMyCommands: (parameters) => lists.get(keyOf(parameters)) ?? [],
    deleteMyCommands(parameters) {
      lists.delete(keyOf(parameters))
      world.emit({ kind: 'commands' })
      return true
    },
  }

  /** As Telegram looks them up: the narrowest scope first, in each the person's language before none. */
  function visibleTo(
    chat: TgChat,
    languageCode: string | undefined,
    isAdministrator: boolean,
  ): readonly BotCommand[] {
    const scopes =
      chat.type === 'private'
        ? [`chat:${chat.id}`, 'all_private_chats', 'default']
        : [
            ...(isAdministrator ? [`chat_administrators:${chat.id}`] : []),
            `chat:${chat.id}`,
            ...(isAdministrator ? ['all_chat_administrators'] : []),
            'all_group_chats',
            'default',
          ]
    for (const scope of scopes) {
      for (const language of [languageCode ?? '', '']) {
        const commands = lists.get(`${scope}/${language}`)
        if (commands !== undefined && commands.length > 0) return commands
      }
    }
    return []
  }

  return { methods, visibleTo }
}

function commandOf(value: unknown): BotCommand {
  const { command, description }: JsonObject = isObject(value) ? value : {}
  const name = typeof command === 'string' ? command.replace(/^\//, '') : ''
  if (!COMMAND.test(name)) throw badRequest('BOT_COMMAND_INVALID')
  if (typeof description !== 'string' || description === '' || description.length > MAX_DESCRIPTION) {
    throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID')
  }
  return { command: name, description }
}

function keyOf(parameters: CallParameters): string {
  const scope = objectOf(parameters, 'scope') ?? { type: 'default' }
  const language = textOf(parameters, 'language_code') ?? ''
  if (language !== '' && !/^[a-z]{2}$/.test(language)) throw badRequest('invalid language code specified')
  const type = String(scope.type)
  if (GENERAL_SCOPES.has(type)) return `${type}/${language}`
  if (!['chat', 'chat_administrators', 'chat_member'].includes(type)) {
    throw badRequest("can't parse BotCommandScope: Unsupported type specified")
  }
  return `${type}:${String(scope.chat_id)}/${language}`
}
