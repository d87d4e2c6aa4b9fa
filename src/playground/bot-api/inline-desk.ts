import { integerOf, isObject, listOf, objectOf, textOf } from './call-parameters.ts'
import type { CallParameters, JsonObject } from './call-parameters.ts'
import { textContent } from './message-content.ts'
import type { Methods } from './methods/method.ts'
import { badRequest } from './refusal.ts'
import { replyMarkupOf } from './reply-markup.ts'
import type { MessageContent, TgReplyMarkup } from './telegram-objects.ts'
import type { World } from './world.ts'

/** A card of the list above the text field, and the message that choosing it sends. */
export type InlineCard = {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly content: MessageContent
  readonly replyMarkup?: TgReplyMarkup
}

/** What the bot offers for what somebody types behind its name. */
export type InlineAnswer = {
  readonly cards: readonly InlineCard[]
  readonly cacheSeconds: number
  readonly isPersonal: boolean
  /** Above the cards; leads to the chat with the bot. */
  readonly button: { readonly text: string; readonly startParameter: string } | null
}

type OpenQuery = { readonly askedAt: Date; readonly resolve: (answer: InlineAnswer) => void }

const ANSWERABLE_MS = 30_000
const MAX_RESULTS = 50
const MAX_BYTES = 64
const USUAL_CACHE_SECONDS = 300
const START_PARAMETER = /^[\w-]{1,64}$/

/** Questions typed behind the bot's name that wait for cards, and the cards. */
export function createInlineDesk(world: World) {
  const open = new Map<string, OpenQuery>()
  let lastId = 6_000_000_000

  const methods: Methods = {
    answerInlineQuery(parameters) {
      const query = open.get(textOf(parameters, 'inline_query_id') ?? '')
      if (query === undefined || world.clock.now().getTime() - query.askedAt.getTime() > ANSWERABLE_MS) {
        throw badRequest('query is too old and response timeout expired or query ID is invalid')
      }
      query.resolve(answerOf(parameters))
      return true
    },
  }

  return {
    methods,
    /** Opens a query; the promise settles with the bot's first answer. */
    ask(): { readonly queryId: string; readonly answered: Promise<InlineAnswer> } {
      const queryId = String(++lastId)
      const { promise, resolve } = Promise.withResolvers<InlineAnswer>()
      open.set(queryId, { askedAt: world.clock.now(), resolve })
      return { queryId, answered: promise }
    },
    /** Nobody waits for it any more. */
    forget: (queryId: string) => void open.delete(queryId),
  }
}

export type InlineDesk = ReturnType<typeof createInlineDesk>

/** @throws Refusal with Telegram's wording for an answer it would not take */
function answerOf(parameters: CallParameters): InlineAnswer {
  const results = listOf(parameters, 'results')
  if (results === undefined) throw badRequest('parameter "results" is required')
  if (results.length > MAX_RESULTS) throw badRequest('RESULTS_TOO_MUCH')
  const cards = results.map(cardOf)
  if (new Set(cards.map(({ id }) => id)).size < cards.length) throw badRequest('RESULT_ID_DUPLICATE')
  if (Buffer.byteLength(textOf(parameters, 'next_offset') ?? '') > MAX_BYTES)
    throw badRequest('NEXT_OFFSET_INVALID')
  return {
    cards,
    cacheSeconds: integerOf(parameters, 'cache_time') ?? USUAL_CACHE_SECONDS,
    isPersonal: parameters.is_personal === true || textOf(parameters, 'is_personal') === 'true',
    button: buttonOf(objectOf(parameters, 'button')),
  }
}

function cardOf(result: unknown): InlineCard {
  if (!isObject(result)) throw badRequest("can't parse inline query result: Expected an Object")
  const { type, id, title, description, input_message_content: message } = result
  if (type !== 'article')
    throw badRequest("can't parse inline query result: unallowed inline query result type")
  const bytes = typeof id === 'string' ? Buffer.byteLength(id) : 0
  if (typeof id !== 'string' || bytes === 0 || bytes > MAX_BYTES) throw badRequest('RESULT_ID_INVALID')
  if (typeof title !== 'string' || title.trim() === '') throw badRequest('ARTICLE_TITLE_EMPTY')
  const markup = replyMarkupOf(result)
  return {
    id,
    title,
    description: typeof description === 'string' ? description : '',
    content: contentOf(message),
    ...(markup === undefined ? {} : { replyMarkup: markup }),
  }
}

function contentOf(message: unknown): MessageContent {
  if (!isObject(message)) throw badRequest('MESSAGE_EMPTY')
  return textContent({ ...message, text: message.message_text })
}

function buttonOf(button: JsonObject | undefined): InlineAnswer['button'] {
  if (button === undefined) return null
  const { text, start_parameter: startParameter } = button
  if (typeof text !== 'string' || text === '')
    throw badRequest('can\'t parse inline query results button: Field "text" must be of type String')
  if (typeof startParameter !== 'string' || !START_PARAMETER.test(startParameter)) {
    throw badRequest('START_PARAM_INVALID')
  }
  return { text, startParameter }
}
