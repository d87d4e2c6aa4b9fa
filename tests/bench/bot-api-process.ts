/**
 * The look-alike of the Bot API in a process of its own, so that it takes no time from what is
 * measured. Over IPC it tells its address, is told how to behave, and tells what it counted.
 */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { refuse } from '../../src/playground/bot-api/answer.ts'
import { createBotApiServer, type BotApiServerOptions } from '../support/bot-api/bot-api-server.ts'
import { tooManyRequests } from '../support/bot-api/flood-gate.ts'

/** `refusing`: nobody listens; `silent`: takes every call and never answers. */
export type Behaviour =
  /** Every message is one too many, for so long from now. */
  | { readonly kind: 'flooding'; readonly forMs: number }
  | { readonly kind: 'answering' | 'refusing' | 'failing' | 'silent' | 'resetting' }
  /** Carries everything out, and loses one answer of so many. */
  | { readonly kind: 'losing'; readonly oneOf: number }

/** A message that was carried out, whether or not its answer was heard; `at` is when it came, in ms. */
export type Arrival = {
  readonly chatId: number
  readonly at: number
  readonly answered: boolean
  /** The first characters of its text; empty for a picture. */
  readonly beginning: string
}

export type ApiReport = { readonly calls: number; readonly flooded: number; readonly mostInFlight: number }

export type ApiWish =
  | Behaviour
  | { readonly kind: 'report' }
  | { readonly kind: 'arrivals' }
  /** A person writes to the bot. */
  | { readonly kind: 'say'; readonly chatId: number; readonly text: string }

export type ApiOptions = Pick<BotApiServerOptions, 'latencyMs' | 'floodRules' | 'keepHistory'>

const MESSAGES = /^send(?:Message|RichMessage|Photo)$/
const SENDS = /\/(?:send|edit|copy|forward)\w+$/
const BEGINNING_CHARS = 60
const SECOND_MS = 1000

const [options = '{}'] = process.argv.slice(2)
const api = createBotApiServer({
  clock: { now: () => new Date() },
  acceptUnknownChats: true,
  ...JSON.parse(options),
})
const server = createServer((request, response) => void take(request, response))
// As long as a reverse proxy keeps an idle connection: Node's own 5 s would break many a call of a pause's end.
server.keepAliveTimeout = 75_000
const port = await listen(0)
let behaviour: Behaviour = { kind: 'answering' }
let [calls, inFlight, mostInFlight, floodedUntil] = [0, 0, 0, 0]

process.on('message', (wish: ApiWish) => void grant(wish).then((answer) => process.send?.(answer)))
process.on('disconnect', () => process.exit())
process.send?.({ root: `http://127.0.0.1:${port}`, token: api.token })

async function grant(wish: ApiWish): Promise<ApiReport | readonly Arrival[] | 'done'> {
  if (wish.kind === 'report') return { calls, flooded: api.floodedCount(), mostInFlight }
  if (wish.kind === 'arrivals') return listArrivals()
  if (wish.kind === 'say') say(wish.chatId, wish.text)
  else await become(wish)
  return 'done'
}

function say(chatId: number, text: string): void {
  if (!api.world.chats.has(chatId)) api.addUser({ id: chatId, firstName: `Reader ${chatId}` })
  api.userSends(chatId, text)
}

async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
  calls += 1
  switch (behaviour.kind) {
    case 'failing':
      response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>502 Bad Gateway</h1>')
      return
    case 'resetting':
      request.socket.resetAndDestroy()
      return
    case 'flooding':
      if (!SENDS.test(request.url ?? '')) break
      return refuse(response, tooManyRequests(Math.ceil((floodedUntil - Date.now()) / SECOND_MS)))
    case 'losing':
      if (calls % behaviour.oneOf !== 0) break
      api.injectFault({ times: 1, mishap: { kind: 'drop-reply' } })
      break
    case 'answering':
      break
    case 'refusing':
    case 'silent':
      return
  }
  inFlight += 1
  mostInFlight = Math.max(mostInFlight, inFlight)
  await api.handle(request, response)
  inFlight -= 1
}

async function become(next: Behaviour): Promise<void> {
  if (next.kind === 'refusing') {
    server.close()
    server.closeAllConnections()
  } else if (!server.listening) await listen(port)
  if (next.kind === 'flooding') floodedUntil = Date.now() + next.forMs
  behaviour = next
}

async function listen(wanted: number): Promise<number> {
  server.listen(wanted, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : wanted
}

function listArrivals(): readonly Arrival[] {
  return api.calls
    .filter(({ method, answer }) => MESSAGES.test(method) && (answer === 'ok' || answer === 'dropped'))
    .map(({ parameters, at, answer }) => ({
      chatId: Number(parameters['chat_id']),
      at: at.getTime(),
      answered: answer === 'ok',
      beginning: String(parameters['text'] ?? '').slice(0, BEGINNING_CHARS),
    }))
}
