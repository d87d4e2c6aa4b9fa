import { flagOf, textOf } from './call-parameters.ts'
import type { Methods } from './methods/method.ts'
import { badRequest } from './refusal.ts'
import type { World } from './world.ts'

/** What the bot said to a tap; `text` is empty when it only took note. */
export type CallbackAnswer = {
  readonly text: string
  readonly showAlert: boolean
  readonly url: string | null
}

type OpenQuery = {
  readonly askedAt: Date
  readonly resolve: (answer: CallbackAnswer) => void
}

/** Telegram is not exact about it; after a minute every answer is too late. */
const ANSWERABLE_MS = 60_000
const MAX_TEXT = 200

/** Taps on buttons that wait for an answer, and the answers. */
export function createCallbackDesk(world: World) {
  const open = new Map<string, OpenQuery>()
  let lastId = 4_000_000_000

  const methods: Methods = {
    answerCallbackQuery(parameters) {
      const queryId = textOf(parameters, 'callback_query_id') ?? ''
      const query = open.get(queryId)
      if (query === undefined || world.clock.now().getTime() - query.askedAt.getTime() > ANSWERABLE_MS) {
        throw badRequest('query is too old and response timeout expired or query ID is invalid')
      }
      const text = textOf(parameters, 'text') ?? ''
      if (text.length > MAX_TEXT) throw badRequest('MESSAGE_TOO_LONG')
      query.resolve({
        text,
        showAlert: flagOf(parameters, 'show_alert'),
        url: textOf(parameters, 'url') ?? null,
      })
      world.emit({ kind: 'callback-answered', queryId })
      return true
    },
  }

  return {
    methods,
    /** Opens a query; the promise settles with the bot's first answer. */
    ask(): { readonly queryId: string; readonly answered: Promise<CallbackAnswer> } {
      const queryId = String(++lastId)
      const { promise, resolve } = Promise.withResolvers<CallbackAnswer>()
      open.set(queryId, { askedAt: world.clock.now(), resolve })
      return { queryId, answered: promise }
    },
  }
}

export type CallbackDesk = ReturnType<typeof createCallbackDesk>
