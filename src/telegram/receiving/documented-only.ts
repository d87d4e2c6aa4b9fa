import type { MiddlewareFn } from 'grammy'
import { z } from 'zod'
import type { BotContext } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { ALLOWED_UPDATES } from './updates.ts'

const chat = z.looseObject({ id: z.int(), type: z.string(), title: z.string().optional() })
const user = z.looseObject({
  ...{ id: z.int(), is_bot: z.boolean(), language_code: z.string().optional() },
})
const entities = z.array(z.looseObject({ type: z.string(), offset: z.int(), length: z.int() })).optional()
const said = z.looseObject({
  ...{ message_id: z.int(), date: z.int(), chat, from: user.optional(), sender_chat: chat.optional() },
  ...{ text: z.string().optional(), caption: z.string().optional(), entities, caption_entities: entities },
  ...{ via_bot: user.optional(), is_topic_message: z.boolean().optional() },
  ...{ message_thread_id: z.int().optional(), photo: z.array(z.unknown()).optional() },
  forward_origin: z
    .looseObject({
      ...{ type: z.string(), date: z.int(), message_id: z.int().optional() },
      chat: z.looseObject({ ...chat.shape, username: z.string().optional() }).optional(),
    })
    .optional(),
  location: z.looseObject({ latitude: z.number(), longitude: z.number() }).optional(),
  chat_shared: z.looseObject({ request_id: z.int(), chat_id: z.int() }).optional(),
  migrate_to_chat_id: z.int().optional(),
  migrate_from_chat_id: z.int().optional(),
})
const message = z
  .looseObject({ ...said.shape, reply_to_message: said.optional() })
  .refine(({ text, entities: marks }) => text !== undefined || marks === undefined)
  .refine(({ caption, caption_entities: marks }) => caption !== undefined || marks === undefined)
const member = z.looseObject({ status: z.string() })

/** What the features rely on; whatever else an update holds, they do not look at. */
const DOCUMENTED = {
  message,
  channel_post: message,
  callback_query: z.looseObject({
    ...{ id: z.string(), from: user, message: said.optional(), data: z.string().optional() },
  }),
  inline_query: z.looseObject({ id: z.string(), from: user, query: z.string(), offset: z.string() }),
  my_chat_member: z.looseObject({ chat, from: user, old_chat_member: member, new_chat_member: member }),
} satisfies Record<(typeof ALLOWED_UPDATES)[number], z.ZodType>

/**
 * Lets through the kinds of updates that were asked for, where they are as the Bot API documents them: behind it
 * an id is a number. Others are counted, and harm nobody.
 */
export function documentedOnly({
  log,
  watching,
}: Pick<FeatureDeps, 'log' | 'watching'>): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    const { update } = ctx
    const kind = ALLOWED_UPDATES.find((asked) => update[asked] !== undefined)
    if (kind !== undefined && DOCUMENTED[kind].safeParse(update[kind]).success) return await next()
    const { update_id: updateId } = update
    if (kind !== undefined) log.warn({ updateId }, 'An update is not as the Bot API documents it')
    watching?.update({
      ...{ updateId, chatId: null, kind: kind ?? 'other', command: 'none', outcome: 'silent', ms: 0 },
    })
  }
}
