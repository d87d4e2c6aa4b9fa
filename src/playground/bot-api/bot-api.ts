import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock } from '../../ports.ts'
import { parseCallPath, parseFilePath, refuse, sendFile, sendJson, signalOf } from './answer.ts'
import { createCallbackDesk } from './callback-desk.ts'
import { createInlineDesk } from './inline-desk.ts'
import { isObject, textOf } from './call-parameters.ts'
import type { CallParameters } from './call-parameters.ts'
import { createFileShelf } from './file-shelf.ts'
import { chatMethods } from './methods/chats.ts'
import { createCommandBook } from './methods/commands.ts'
import { editingMethods } from './methods/editing.ts'
import type { Methods } from './methods/method.ts'
import { profileMethods } from './methods/profile.ts'
import { receivingMethods } from './methods/receiving.ts'
import { sendingMethods } from './methods/sending.ts'
import { createChannels } from './channels.ts'
import { createForums } from './forums.ts'
import { createPeople } from './people.ts'
import { readCall } from './read-call.ts'
import { asRefusal, Refusal } from './refusal.ts'
import type { TgUser } from './telegram-objects.ts'
import { createTypists } from './typists.ts'
import { createUpdateQueue } from './update-queue.ts'
import { createWorld } from './world.ts'

export type BotApiOptions = {
  readonly clock: Clock
  readonly token: string
  readonly bot: TgUser
}

export type BotApi = ReturnType<typeof createBotApi>

/**
 * The Bot API of one bot on this machine: the methods a bot plausibly uses, Telegram's refusals
 * in Telegram's words, and a side door by which the page acts for people.
 */
export function createBotApi({ clock, token, bot }: BotApiOptions) {
  const world = createWorld({ clock, bot })
  const queue = createUpdateQueue()
  const files = createFileShelf(world.files)
  const desk = createCallbackDesk(world)
  const inlineDesk = createInlineDesk(world)
  const commands = createCommandBook(world)
  const profile = profileMethods(bot)
  // Telegram takes method names in any case.
  const methods = new Map(
    Object.entries<Methods[string]>({
      ...profile,
      ...receivingMethods(queue),
      ...sendingMethods(world, files),
      ...editingMethods(world, files),
      ...chatMethods(world),
      ...commands.methods,
      ...desk.methods,
      ...inlineDesk.methods,
    }).map(([name, method]) => [name.toLowerCase(), method]),
  )

  /** @throws Refusal when Telegram would answer with one */
  async function carryOut(name: string, parameters: CallParameters, signal: AbortSignal): Promise<unknown> {
    const method = methods.get(name.toLowerCase())
    if (method === undefined) throw new Refusal(404, 'Not Found: method not found')
    return method(parameters, signal)
  }

  const people = createPeople(world, queue, desk)

  return {
    ...people,
    ...createForums(world, people),
    ...createChannels(world, people),
    ...createTypists(world, queue, inlineDesk),
    bot,
    token,
    world,
    carryOut,

    /** Answers one request; for a server that carries this API among other things. */
    async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
      const file = parseFilePath(request.url)
      if (file !== null)
        return sendFile(response, file.token === token ? world.files.get(file.id) : undefined)
      try {
        const call = parseCallPath(request.url)
        if (call === null) throw new Refusal(404, 'Not Found')
        if (call.token !== token) throw new Refusal(401, 'Unauthorized')
        const parameters = await readCall(request, call.query)
        const result = await carryOut(call.method, parameters, signalOf(response))
        sendJson(response, 200, JSON.stringify({ ok: true, result }))
      } catch (error) {
        refuse(response, asRefusal(error))
      }
    },

    commandsVisibleTo: commands.visibleTo,
    /** What an empty chat shows of the bot; empty where it has said nothing. */
    descriptionFor(languageCode: string | undefined): string {
      const told = profile.getMyDescription?.({ language_code: languageCode ?? '' }, AbortSignal.abort())
      return isObject(told) ? (textOf(told, 'description') ?? '') : ''
    },
    /** Ends a poll that is still waiting. */
    close: () => queue.close(),
  }
}
