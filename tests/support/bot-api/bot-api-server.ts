import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock } from '../../../src/ports.ts'
import { parseCallPath, refuse, sendJson, signalOf } from '../../../src/playground/bot-api/answer.ts'
import { createBotApi } from '../../../src/playground/bot-api/bot-api.ts'
import { integerOf, isObject } from '../../../src/playground/bot-api/call-parameters.ts'
import type { CallParameters } from '../../../src/playground/bot-api/call-parameters.ts'
import { readCall } from '../../../src/playground/bot-api/read-call.ts'
import { asRefusal } from '../../../src/playground/bot-api/refusal.ts'
import { createCallValidator } from './call-validator.ts'
import type { Violation } from './call-validator.ts'
import { createCrowd } from './crowd.ts'
import { befall, createFaultList } from './fault-list.ts'
import { createFloodGate } from './flood-gate.ts'
import type { FloodRules } from './flood-gate.ts'
import { createFloodWarden } from './flood-warden.ts'
import type { RecordedCall } from './recorded-call.ts'
import { createWaits } from './waits.ts'
import { createWebhookDesk } from './webhook-desk.ts'

export type BotApiServerOptions = {
  readonly clock: Clock
  /** A new one for each server unless one is named. */
  readonly token?: string
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
  /** Whether its owner let people ask it from any chat. */
  readonly isInline?: boolean
}

const BOT_ID = 4242
const newToken = () => `${BOT_ID}:${randomBytes(24).toString('base64url')}`

export type BotApiServer = ReturnType<typeof createBotApiServer>

/**
 * The playground's Bot API on a port of its own, which keeps a record of what the bot calls, and in which things
 * can go wrong: calls are refused, slow or lost, limits are held, webhooks are called.
 */
export function createBotApiServer(options: BotApiServerOptions) {
  const { clock, token = newToken(), keepHistory = true, groupPrivacy = true } = options
  const api = createBotApi({
    clock,
    token,
    bot: {
      id: Number.parseInt(token, 10) || BOT_ID,
      is_bot: true,
      first_name: 'Sitrep',
      username: 'sitrep_bot',
      can_read_all_group_messages: !groupPrivacy,
      supports_inline_queries: options.isInline ?? true,
    },
  })
  const { world } = api
  const webhook = createWebhookDesk(api)
  const floodGate = createFloodGate(
    options.floodRules ?? {},
    options.monotonicMs ?? (() => performance.now()),
  )
  const admit = createFloodWarden(world, floodGate)
  const faults = createFaultList()
  const validate = options.validateCalls === undefined ? null : createCallValidator(options.validateCalls)
  const calls: RecordedCall[] = []
  const violations: Violation[] = []
  let callCount = 0

  if (!keepHistory) {
    world.listen((event) => {
      if (event.kind === 'message') {
        world.chats.get(event.chatId)?.messages.delete(event.record.message.message_id)
      }
    })
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = parseCallPath(request.url)
    if (path?.token !== token) return api.handle(request, response)
    let call: RecordedCall | null = null
    try {
      const parameters = await readCall(request, path.query)
      call = record(path.method, parameters)
      await answer(call, response)
    } catch (error) {
      const refusal = asRefusal(error)
      if (call !== null) Object.assign(call, { answer: refusal.code, refusal: refusal.message })
      refuse(response, refusal)
    }
  }

  async function answer(call: RecordedCall, response: ServerResponse): Promise<void> {
    const { method, parameters } = call
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
      if (options.acceptUnknownChats === true) acquaint(integerOf(parameters, 'chat_id') ?? 0)
      admit(method, parameters)
      const result = await webhook.carryOut(method, parameters, signalOf(response))
      if (fault?.mishap !== undefined) return befall(fault.mishap, call, response)
      call.answer = 'ok'
      sendJson(response, 200, JSON.stringify({ ok: true, result }))
    } finally {
      if (isWork) floodGate.leave()
    }
  }

  function record(method: string, parameters: CallParameters): RecordedCall {
    const call: RecordedCall = { method, parameters, at: clock.now(), answer: 'pending' }
    callCount += 1
    if (keepHistory) calls.push(call)
    if (validate !== null) violations.push(...validate(method, parameters))
    return call
  }

  function acquaint(id: number): void {
    if (id === 0 || world.chats.has(id)) return
    if (id > 0) world.addChat({ id, type: 'private', first_name: `Reader ${id}` }, 'open')
    else world.addChat({ id, type: id > -1_000_000_000_000 ? 'group' : 'supergroup', title: `${id}` }, 'open')
  }

  const server = createServer((request, response) => void handle(request, response))
  const listeningAt = () => {
    const address = server.address()
    if (!isObject(address)) throw new Error('Unable to give an address: the Bot API server is not listening')
    return `http://127.0.0.1:${String(address.port)}`
  }

  return {
    ...api,
    ...createCrowd(api),
    calls,
    violations,
    handle,
    callCount: () => callCount,
    async pendingUpdates(): Promise<number> {
      const info = await api.carryOut('getWebhookInfo', {}, AbortSignal.abort())
      return isObject(info) ? Number(info.pending_update_count) : 0
    },
    floodedCount: () => floodGate.refusedCount(),
    injectFault: faults.inject,
    clearFaults: faults.clear,
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
      api.close()
      if (!server.listening) return
      const { promise, resolve } = Promise.withResolvers<void>()
      server.close(() => resolve())
      server.closeAllConnections()
      await promise
    },
  }
}

/** Real time, not the clock's. */
function pause(ms: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  setTimeout(resolve, ms)
  return promise
}
