import { detectEntities } from '../../../src/playground/bot-api/detect-entities.ts'
import type { TgChat } from '../../../src/playground/bot-api/telegram-objects.ts'
import { mutate } from './mutate.ts'
import type { Random } from './random.ts'
import type { Field, UpdateTypes } from './update-types.ts'
import { CANARY, makeText } from './words.ts'

export type MadeUpdate = {
  readonly update: { readonly update_id: number } & Record<string, unknown>
  /** The field that it has, or had before it was spoilt. */
  readonly kind: string
  /** As the Bot API documents it: such a one must be handled. */
  readonly isWellFormed: boolean
}

export type Scene = {
  readonly types: UpdateTypes
  readonly chats: readonly TgChat[]
  /** What buttons of the bot have said. */
  readonly buttons: readonly string[]
  /** When it is, in seconds. */
  readonly now: number
}

type Made = Record<string, unknown>

/** What people do most, and so most of the updates. */
const FREQUENT = ['message', 'message', 'message', 'callback_query', 'callback_query', 'my_chat_member']
const UNKNOWN = ['unheard_of', 'message_v2', 'toString', 'constructor']
const LANGUAGE_CODES = ['en', 'uk', 'uk-UA', 'de', 'x']
const SPOILT = 0.4
const MOST_DEPTH = 5

/** Makes updates one after another; the same ones for the same seed. */
export function createUpdateMaker({ types, chats, buttons, now }: Scene, random: Random): () => MadeUpdate {
  const kinds = types.fieldsOf('Update').filter(({ name }) => name !== 'update_id')
  let updateId = 1000
  let tapId = 0

  return () => {
    updateId += 1
    const isUnknown = random.chance(0.03)
    const frequent = random.chance(0.75) ? random.pick(FREQUENT) : null
    const kind = kinds.find(({ name }) => name === frequent) ?? random.pick(kinds)
    const name = isUnknown ? random.pick(UNKNOWN) : kind.name
    // Chats are shared: what spoils one must not spoil it for all.
    const content: Made = structuredClone({ [name]: valueOf(kind, 0) })
    const isSpoilt = random.chance(SPOILT)
    if (isSpoilt) mutate(content, random)
    return { update: { ...content, update_id: updateId }, kind: name, isWellFormed: !isSpoilt && !isUnknown }
  }

  function objectOf(type: string, depth: number): Made {
    const subtypes = types.subtypesOf(type)
    if (subtypes.length > 0) return objectOf(random.pick(subtypes), depth)
    const fields = types.fieldsOf(type)
    const share = depth > MOST_DEPTH ? 0 : Math.min(0.5, 2 / Math.max(1, fields.length))
    const made: Made = Object.fromEntries(
      fields
        .filter(({ required }) => required || random.chance(share))
        .map((field) => [field.name, valueOf(field, depth + 1)]),
    )
    return meant(type, made)
  }

  function valueOf({ name, types: allowed, oneOf }: Field, depth: number): unknown {
    return typed(random.pick(allowed), name, oneOf, depth)
  }

  function typed(type: string, name: string, oneOf: readonly string[], depth: number): unknown {
    const item = /^Array of (.+)$/.exec(type)?.[1]
    if (item !== undefined) {
      const length = depth > MOST_DEPTH ? 0 : random.below(3)
      return Array.from({ length }, () => typed(item, name, oneOf, depth + 1))
    }
    switch (type) {
      case 'Integer':
        return /date$/.test(name) ? now - random.below(1e6) : 1 + random.below(200)
      case 'Float':
        return random.below(18_000) / 100 - 90
      case 'Boolean':
        return random.chance(0.3)
      case 'True':
        return true
      case 'String':
        return oneOf.length > 0 ? random.pick(oneOf) : `${CANARY} ${name} ${random.below(1000)}`
      case 'Chat':
        return random.pick(chats)
      default:
        return objectOf(type, depth)
    }
  }

  /** With what the types alone do not say. */
  function meant(type: string, made: Made): Made {
    switch (type) {
      case 'User': {
        const people = chats.filter(({ type: kind }) => kind === 'private')
        const language = 'language_code' in made && { language_code: random.pick(LANGUAGE_CODES) }
        return { ...made, id: random.pick(people).id, is_bot: random.chance(0.02), ...language }
      }
      case 'Message':
        return said({ ...made, ...(random.chance(0.7) && { text: makeText(random) }) })
      case 'InaccessibleMessage':
        return { ...made, date: 0 }
      case 'CallbackQuery':
        return {
          ...made,
          id: String((tapId += 1)),
          ...(random.chance(0.9) && { message: objectOf('MaybeInaccessibleMessage', 2) }),
          ...(random.chance(0.95) && { data: buttonData() }),
        }
      default:
        return made
    }
  }

  /** In private its one person speaks; what is marked is words, and a command is marked as one. */
  function said({ entities, caption_entities: marks, ...made }: Made): Made {
    const chat = made['chat'] as TgChat
    const from = chat.type === 'channel' ? null : objectOf('User', MOST_DEPTH)
    const { text, caption } = made
    return {
      ...made,
      ...(from !== null && { from: chat.type === 'private' ? { ...from, id: chat.id } : from }),
      ...(typeof text === 'string' && (entities === undefined ? detectEntities(text) : { entities })),
      ...(caption !== undefined && marks !== undefined && { caption_entities: marks }),
    }
  }

  function buttonData(): string {
    const data = random.pick(buttons)
    const [feature = '', action = '', value = ''] = data.split(':')
    return random.pick([
      ...[data, data, data, feature, `${feature}:${action}`, `${feature}:${action}:${CANARY}`],
      ...[`${feature}:${CANARY}:${value}`, `${CANARY}:${action}`, `${data}:${data}`, ':::', CANARY],
      ...[
        `${feature}:${action}:${random.below(1e9)}`,
        `${feature}:${action}:-1`,
        `${feature}:${action}:\u0000`,
      ],
    ])
  }
}
