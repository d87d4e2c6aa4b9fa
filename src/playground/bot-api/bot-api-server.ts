import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock } from '../../ports.ts'
import { befall, pause, refuse, sendJson, signalOf } from './answer.ts'
import { createCallbackDesk } from './callback-desk.ts'
import { integerOf, isObject, textOf } from './call-parameters.ts'
import type { CallParameters } from './call-parameters.ts'
import { createCallValidator } from './call-validator.ts'
import type { Violation } from './call-validator.ts'
import { createFaultList } from './fault-list.ts'
import { createFileShelf } from './file-shelf.ts'
import { createFloodGate } from './flood-gate.ts'
import type { FloodRules } from './flood-gate.ts'
import { chatMethods } from './methods/chats.ts'
import { createCommandBook } from './methods/commands.ts'
import { editingMethods } from './methods/editing.ts'
import type { Methods } from './methods/method.ts'
import { profileMethods } from './methods/profile.ts'
import { receivingMethods } from './methods/receiving.ts'
import { sendingMethods } from './methods/sending.ts'
import { createPeople } from './people.ts'
import { readCall } from './read-call.ts'
import type { RecordedCall } from './recorded-call.ts'
import { Refusal } from './refusal.ts'
import type { TgUser } from './telegram-objects.ts'
import { createUpdateQueue } from './update-queue.ts'
import { createWaits } from './waits.ts'
import { createWebhookSender } from './webhook-sender.ts'
import { createWorld } from './world.ts'

export type BotApiServerOptions = {
  readonly clock: Clock
  /** A new one for each server unless one is named. */
  readonly token?: string
  readonly bot?: Partial<TgUser>
  /** Every call takes at least this long. */
  readonly latencyMs?: number
  readonly floodRules?: FloodRules
  /** Time for flood rules; real time unless a test wants its own. */
  readonly monotonicMs?: () => number
  /** The machine-readable Bot API; calls that differ from it are collected in `violations`. */
  readonly validateCalls?: unknown
  /** False keeps no calls and no messages, for long runs; then nothing can be edited either. */
  readonly keepHistory?: boolean
  /** True takes every chat id as one that the bot may write to. */
  readonly acceptUnknownChats?: boolean
  /** Off, the bot hears everything that is said in groups. */
  readonly groupPrivacy?: boolean
  /** False where updates are only to be asked for: a webhook makes this server call any address. */
  readonly takesWebhooks?: boolean
}

const BOT_ID = 4242
const newToken = () => `${BOT_ID}:${randomBytes(24).toString('base64url')}`

export type BotApiServer = ReturnType<typeof createBotApiServer>

const CALL_PATH = /^\/bot([^/]+)\/(?:test\/)?([A-Za-z]+)$/
const FILE_PATH = /^\/file\/bot([^/]+)\/(.+)$/

/**
 * A Bot API server of one bot on this machine: the methods a bot plausibly uses, Telegram's refusals
 * in Telegram's words, and a side door by which tests and the page act for people.
 */
export function createBotApiServer(options: BotApiServerOptions) {
  const { clock, token = newToken(), keepHistory = true, groupPrivacy = true } = options
  const bot: TgUser = {
    id: Number.parseInt(token, 10) || BOT_ID,
    is_bot: true,
    first_name: 'Sitrep',
    username: 'sitrep_bot',
    ...options.bot,
  }
  const world = createWorld({
    clock,
    bot,
    keepHistory,
    acceptUnknownChats: options.acceptUnknownChats ?? false,
  })
  const queue = createUpdateQueue()
  const webhook = createWebhookSender(queue, () => clock.now())
  const floodGate = createFloodGate(
    options.floodRules ?? {},
    options.monotonicMs ?? (() => performance.now()),
  )
  const faults = createFaultList()
  const files = createFileShelf(world.files)
  const desk = createCallbackDesk(world)
  const commands = createCommandBook(world)
  const people = createPeople(world, queue, desk, { groupPrivacy })
  const validate = options.validateCalls === undefined ? null : createCallValidator(options.validateCalls)
  const calls: RecordedCall[] = []
  const violations: Violation[] = []
  let callCount = 0

  const profile = profileMethods(bot, groupPrivacy)
  // Telegram takes method names in any case.
  const methods = new Map(
    Object.entries<Methods[string]>({
      ...profile,
      ...receivingMethods(queue, options.takesWebhooks === false ? null : webhook),
      ...sendingMethods(world, floodGate, files),
      ...editingMethods(world, floodGate, files),
      ...chatMethods(world),
      ...commands.methods,
      ...desk.methods,
    }).map(([name, method]) => [name.toLowerCase(), { name, method }]),
  )

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = '', query = ''] = (request.url ?? '').split('?', 2)
    const [, file, filePath] = FILE_PATH.exec(path) ?? []
    if (file !== undefined)
      return sendFile(response, decodeURIComponent(file) === token ? filePath : undefined)
    const [, givenToken, givenMethod = ''] = CALL_PATH.exec(path) ?? []
    let call: RecordedCall | null = null
    try {
      if (givenToken === undefined) throw new Refusal(404, 'Not Found')
      if (decodeURIComponent(givenToken) !== token) throw new Refusal(401, 'Unauthorized')
      const parameters = await readCall(request, query)
      const known = methods.get(givenMethod.toLowerCase())
      const method = known?.name ?? givenMethod
      call = record(method, parameters)
      const fault = faults.strike(method, integerOf(parameters, 'chat_id'))
      const latencyMs = Math.max(options.latencyMs ?? 0, fault?.latencyMs ?? 0)
      // A long poll occupies nobody.
      const isWork = method !== 'getUpdates'
      if (isWork) floodGate.enter()
      try {
        if (latencyMs > 0) await pause(latencyMs)
        if (fault?.mishap !== undefined && fault.mishap.kind !== 'drop-reply') {
          return befall(fault.mishap, call, response)
        }
        if (known === undefined) throw new Refusal(404, 'Not Found: method not found')
        const outcome = known.method(parameters, signalOf(response))
        const result = outcome instanceof Promise ? await outcome : outcome
        if (fault?.mishap !== undefined) return befall(fault.mishap, call, response)
        call.answer = 'ok'
        sendJson(response, 200, JSON.stringify({ ok: true, result }))
      } finally {
        if (isWork) floodGate.leave()
      }
    } catch (error) {
      const refusal =
        error instanceof Refusal ? error : new Refusal(500, `Internal Server Error: ${String(error)}`)
      if (call !== null) call.answer = refusal.code
      refuse(response, refusal)
    }
  }

  function record(method: string, parameters: CallParameters): RecordedCall {
    const call: RecordedCall = { method, parameters, at: clock.now(), answer: 'pending' }
    callCount += 1
    if (keepHistory) calls.push(call)
    if (validate !== null) violations.push(...validate(method, parameters))
    return call
  }

  function sendFile(response: ServerResponse, path: string | undefined) {
    const file = path === undefined ? undefined : world.files.get(path)
    if (file === undefined) return refuse(response, new Refusal(404, 'Not Found'))
    response
      .writeHead(200, { 'content-type': file.mimeType, 'content-length': file.bytes.length })
      .end(file.bytes)
  }

  const server = createServer((request, response) => void handle(request, response))
  const listeningAt = () => {
    const address = server.address()
    if (!isObject(address)) throw new Error('Unable to give an address: the Bot API server is not listening')
    return `http://127.0.0.1:${String(address.port)}`
  }

  return {
    ...people,
    bot,
    token,
    world,
    calls,
    violations,
    /** Answers one request; for a server that carries this one among other things. */
    handle,
    callCount: () => callCount,
    floodedCount: () => floodGate.refusedCount(),
    injectFault: faults.inject,
    clearFaults: faults.clear,
    commandsVisibleTo: commands.visibleTo,
    /** What an empty chat shows of the bot; empty where it has said nothing. */
    descriptionFor(languageCode: string | undefined): string {
      const told = profile.getMyDescription?.({ language_code: languageCode ?? '' }, AbortSignal.abort())
      return isObject(told) ? (textOf(told, 'description') ?? '') : ''
    },
    pendingUpdates: () => queue.pendingCount(),
    ...createWaits(world, calls),

    /** Listens on loopback (a free port unless one is named) and returns the API root. */
    async listen(port = 0): Promise<string> {
      const { promise, resolve, reject } = Promise.withResolvers<void>()
      server.once('error', reject)
      server.listen(port, '127.0.0.1', resolve)
      await promise
      return listeningAt()
    },
    /** The API root, while listening. */
    rootUrl: listeningAt,
    async close(): Promise<void> {
      webhook.close()
      queue.close()
      if (!server.listening) return
      const { promise, resolve } = Promise.withResolvers<void>()
      server.close(() => resolve())
      server.closeAllConnections()
      await promise
    },
  }
}
