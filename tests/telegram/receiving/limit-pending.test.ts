import { Bot } from 'grammy'
import { sequentialize } from '@grammyjs/runner'
import { expect, test } from 'vitest'
import type { BotContext } from '../../../src/telegram/bot-context.ts'
import { limitPending } from '../../../src/telegram/receiving/limit-pending.ts'

const ME = { id: 1, is_bot: true, first_name: 'Sitrep', username: 'sitrep_bot' } as const

test('a flooder is heard up to a limit, and holds up nobody else', async () => {
  const bot = new Bot<BotContext>('1:token', {
    botInfo: {
      ...ME,
      can_join_groups: true,
      can_read_all_group_messages: false,
      supports_inline_queries: false,
    } as never,
  })
  const heard: number[] = []
  const work = Promise.withResolvers<void>()
  let dropped = 0
  bot.use(limitPending(() => void (dropped += 1), 3))
  bot.use(sequentialize((ctx: BotContext) => ctx.chat?.id.toString()))
  bot.use(async (ctx) => {
    heard.push(ctx.chat?.id ?? 0)
    if (ctx.chat?.id === 7) await work.promise
  })
  let updateId = 0
  const send = (chatId: number) =>
    bot.handleUpdate({
      update_id: ++updateId,
      message: {
        message_id: updateId,
        date: 0,
        chat: { id: chatId, type: 'private', first_name: 'A' },
        from: { id: chatId, is_bot: false, first_name: 'A' },
        text: 'x',
      },
    })

  const flood = Array.from({ length: 100 }, () => send(7))
  await send(8)
  expect(heard).toEqual([7, 8])
  work.resolve()
  await Promise.all(flood)
  expect(heard.filter((id) => id === 7)).toHaveLength(3)
  expect(dropped).toBe(97)
  await send(7)
  expect(heard.filter((id) => id === 7)).toHaveLength(4)
})
