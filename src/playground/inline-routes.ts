import { Hono } from 'hono'
import type { BotApi } from './bot-api/bot-api.ts'
import { integerOf, textOf } from './bot-api/call-parameters.ts'
import type { InlineCard } from './bot-api/inline-desk.ts'
import { bodyOf, chatIdOf, sendingOf } from './page-call.ts'

/** Of what one types; Telegram passes on no more. */
const MAX_CHARS = 256

/** Typing behind the bot's name: the cards that it offers, and the one that is sent. */
export function inlineRoutes(botApi: BotApi): Hono {
  const routes = new Hono()
  /** What each person sees above the text field. */
  const offered = new Map<number, readonly InlineCard[]>()

  routes.post('/playground/chats/:id/inline', async (context) => {
    const body = await bodyOf(context)
    const from = botApi.world.users.get(integerOf(body, 'personId') ?? 0)
    if (from === undefined) return context.json({ error: 'no such person' }, 400)
    const chatType = chatIdOf(context) > 0 ? 'sender' : 'group'
    const answer = await botApi.userTypes(from, (textOf(body, 'query') ?? '').slice(0, MAX_CHARS), {
      chatType,
    })
    offered.set(from.id, answer?.cards ?? [])
    return context.json({
      cards: (answer?.cards ?? []).map(({ id, title, description }) => ({ id, title, description })),
      button: answer?.button ?? null,
    })
  })

  routes.post('/playground/chats/:id/cards', async (context) => {
    const body = await bodyOf(context)
    const cards = offered.get(integerOf(body, 'personId') ?? 0) ?? []
    const card = cards.find(({ id }) => id === textOf(body, 'cardId'))
    if (card === undefined) return context.json({ error: 'no such card' }, 400)
    botApi.userSendsCard(chatIdOf(context), card, sendingOf(botApi, body))
    return context.json({})
  })

  return routes
}
