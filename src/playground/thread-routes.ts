import { Hono } from 'hono'
import type { BotApi } from './bot-api/bot-api.ts'
import { integerOf, textOf } from './bot-api/call-parameters.ts'
import { GENERAL } from './bot-api/threads.ts'
import { bodyOf, chatIdOf, sendingOf } from './page-call.ts'

/** What the people of a forum do with its topics. */
export function threadRoutes(botApi: BotApi): Hono {
  const routes = new Hono()

  routes.post('/playground/chats/:id/threads', async (context) => {
    const body = await bodyOf(context)
    const chatId = chatIdOf(context)
    const threadId = integerOf(body, 'changedId') ?? -1
    const { from } = sendingOf(botApi, body)
    if (botApi.world.chats.get(chatId)?.threads.has(threadId) !== true)
      return context.json({ error: 'no such topic' }, 400)
    const changes: Readonly<Record<string, () => void>> = {
      close: () => botApi.closeThread(chatId, threadId, from),
      reopen: () => botApi.reopenThread(chatId, threadId, from),
      ...(threadId !== GENERAL && { delete: () => botApi.deleteThread(chatId, threadId) }),
    }
    const change = changes[textOf(body, 'action') ?? '']
    if (change === undefined) return context.json({ error: 'no such action' }, 400)
    change()
    return context.json({})
  })

  return routes
}
