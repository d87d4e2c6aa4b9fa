import { Bot, InlineKeyboard, InputFile, Keyboard } from 'grammy'
import type { Message } from 'grammy/types'

/** Enough of a bot to try everything the page can do. */
export async function startEchoBot(token: string, apiRoot: string) {
  const bot = new Bot(token, { client: { apiRoot } })
  const seen: Message[] = []
  bot.on('message', (ctx, next) => {
    seen.push(ctx.message)
    return next()
  })
  bot.command('start', (ctx) =>
    ctx.reply(
      '<b>Welcome</b>, <i>reader</i> &lt;img src=x onerror="document.title=1"&gt; <a href="https://example.org/a">link</a>',
      {
        parse_mode: 'HTML',
        reply_markup: new InlineKeyboard()
          .text('Strikes', 'pick:strikes')
          .text('Alert', 'alert')
          .text('Open', 'open'),
      },
    ),
  )
  bot.command('rich', (ctx) =>
    ctx.api.raw.sendRichMessage({
      chat_id: ctx.chat.id,
      rich_message: {
        html: '<h1>Today</h1><table><tr><th>Weapon</th><th>Shot down</th></tr><tr><td>Shahed</td><td>23</td></tr></table><details><summary>More</summary><p>Hidden story</p></details>',
      },
    }),
  )
  bot.command('classic', (ctx) =>
    ctx.reply(
      '<b><a href="https://example.org/b">Headline</a></b>\n<blockquote expandable>In their words\none\ntwo\nthree\nfour</blockquote>',
      { parse_mode: 'HTML' },
    ),
  )
  bot.command('photo', (ctx) =>
    ctx.replyWithPhoto(new InputFile(tinyPng(), 'chart.png'), { caption: 'A chart' }),
  )
  bot.command('where', (ctx) =>
    ctx.reply('Where are you?', { reply_markup: new Keyboard().requestLocation('Share my place').oneTime() }),
  )
  bot.on('message:location', (ctx) => ctx.reply(`At ${ctx.msg.location.latitude}`))
  bot.on('inline_query', (ctx) =>
    ctx.answerInlineQuery(
      [
        {
          type: 'article',
          id: '1',
          title: `Card of ${ctx.inlineQuery.query}`,
          description: 'With <b>figures</b>',
          input_message_content: {
            message_text: `<b>Figures</b> of ${ctx.inlineQuery.query}`,
            parse_mode: 'HTML',
          },
        },
      ],
      { cache_time: 0, is_personal: true, button: { text: 'What can be asked', start_parameter: 'help' } },
    ),
  )
  bot.callbackQuery('open', (ctx) =>
    ctx.answerCallbackQuery({ url: `https://t.me/${ctx.me.username}?start=from-a-group` }),
  )
  bot.callbackQuery('alert', (ctx) => ctx.answerCallbackQuery({ text: 'Read this', show_alert: true }))
  bot.on('callback_query:data', async (ctx) => {
    await ctx.answerCallbackQuery({ text: 'Saved' })
    await ctx.editMessageText(`Picked ${ctx.callbackQuery.data}`)
  })
  bot.on('message:text', (ctx) => ctx.reply(`Echo: ${ctx.msg.text}`))
  await bot.api.setMyCommands([
    { command: 'start', description: 'Begin' },
    { command: 'strikes', description: 'Missiles and drones' },
  ])
  await bot.api.setMyCommands([{ command: 'start', description: 'Почати' }], { language_code: 'uk' })
  const running = bot.start()
  return {
    bot,
    /** What people sent, as the bot got it. */
    seen,
    async stop() {
      await bot.stop()
      await running
    },
  }
}

/** A picture of one pixel. */
function tinyPng(): Uint8Array {
  return Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
}
