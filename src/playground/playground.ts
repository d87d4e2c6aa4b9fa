import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { LANGUAGES } from '../domain/language.ts'
import { createBotApi } from './bot-api/bot-api.ts'
import { isObject } from './bot-api/call-parameters.ts'
import { refusalAtTheDoor } from './door.ts'
import { createPageRoutes } from './page-routes.ts'
import type { PlaygroundClock } from './playground-clock.ts'
import { appearedAt, readSampleArchive } from './sample/sample-archive.ts'
import { createSampleRoutes } from './sample/sample-routes.ts'

/** The playground's morning: 2 August 2023, 07:55 in Kyiv. The day's briefing is out, and the usual hour is near. */
export const PLAYGROUND_START = new Date('2023-08-02T04:55:00Z')

export type PlaygroundOptions = {
  readonly clock: PlaygroundClock
  /** When the chat's next briefing is due; `null` when it gets none. */
  readonly nextDueAt: (chatId: number) => Promise<Date | null>
  /** How long before it the owner of a channel is shown the post; `null` when nobody is. */
  readonly shownBeforeMs?: (chatId: number) => Promise<number | null>
  /** Runs what the skipped time would have brought: sources are read, what became due is sent. */
  readonly onClockMoved: () => Promise<void>
  /** Answers what is not the playground's, such as health checks. */
  readonly otherwise?: RequestListener
}

const BOT = {
  id: 4242,
  is_bot: true,
  first_name: 'Sitrep',
  username: 'sitrep_bot',
  supports_inline_queries: true,
  // As docs/groups.md advises: only so does its name reach it.
  can_read_all_group_messages: true,
}
const LOOPBACK = '127.0.0.1'
const OWN_PATHS = /^\/($|\?|playground\/|sample\/)/
const BOT_API_PATHS = /^\/(file\/)?bot/

/**
 * A Telegram of our own on one port: the page at `/`, the Bot API below it, and sample sources that
 * publish by the playground's clock. Two people, a group with topics and a channel of
 * theirs are there from the start.
 */
export function createPlayground(options: PlaygroundOptions) {
  const { clock } = options
  const botApi = createBotApi({
    clock,
    bot: BOT,
    token: `${BOT.id}:${randomBytes(24).toString('base64url')}`,
  })
  const alex = botApi.addUser({ firstName: 'Alex', languageCode: 'en', hasStarted: false })
  const olena = botApi.addUser({ firstName: 'Олена', languageCode: 'uk', hasStarted: false })
  const group = botApi.addForum({
    ...{ title: 'Friends of Ukraine', members: [alex, olena] },
    threads: ['Briefings', 'Off topic'],
  })

  botApi.openChannel('Morning Post', [alex, olena])

  const archives = new Map(LANGUAGES.map((language) => [language, readSampleArchive(language)]))
  const publications = [...archives.values()].flat().map(appearedAt)
  const { shownBeforeMs = () => Promise.resolve(null) } = options
  const page = createPageRoutes({ ...options, shownBeforeMs, botApi, publications })
  page.route('/sample', createSampleRoutes(clock, archives))
  const answerPage = getRequestListener(page.fetch, { overrideGlobalObjects: false })

  let configuredHost = LOOPBACK
  const server = createServer((request, response) => {
    const refusal = refusalAtTheDoor(request, configuredHost)
    if (refusal !== null) return void response.writeHead(403, { connection: 'close' }).end(`${refusal}\n`)
    const path = request.url ?? '/'
    if (BOT_API_PATHS.test(path)) return void botApi.handle(request, response)
    if (OWN_PATHS.test(path) || options.otherwise === undefined) return void answerPage(request, response)
    options.otherwise(request, response)
  })

  return {
    botApi,
    token: botApi.token,
    people: { alex, olena },
    group,
    /** Listens and returns the address of the page, which is also the Bot API root. Port 0 picks a free one. */
    async listen({ host = LOOPBACK, port = 0 }: { readonly host?: string; readonly port?: number } = {}) {
      configuredHost = host
      const { promise, resolve, reject } = Promise.withResolvers<void>()
      server.once('error', reject)
      server.listen(port, host, resolve)
      await promise
      const address = server.address()
      const boundPort = isObject(address) ? String(address.port) : String(port)
      const shown = host === '0.0.0.0' || host === '::' ? LOOPBACK : host
      return `http://${shown.includes(':') ? `[${shown}]` : shown}:${boundPort}`
    },
    async close() {
      botApi.close()
      if (!server.listening) return
      const { promise, resolve } = Promise.withResolvers<void>()
      server.close(() => resolve())
      server.closeAllConnections()
      await promise
    },
  }
}
