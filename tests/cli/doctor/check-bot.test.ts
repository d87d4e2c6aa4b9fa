import { expect, test } from 'vitest'
import { checkBot } from '../../../src/cli/doctor/check-bot.ts'
import { parseConfig } from '../../../src/config.ts'
import { createBotApiServer } from '../../support/bot-api/bot-api-server.ts'

test.each([
  [true, 'is on: people write @sitrep_bot and a question in any chat'],
  [
    false,
    'is off. To let people write @sitrep_bot and a question in any chat, send /setinline to @BotFather',
  ],
])('tells whether people may ask from any chat: %s', async (isInline, says) => {
  const telegram = createBotApiServer({ clock: { now: () => new Date() }, isInline })
  const parsed = parseConfig({ BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: await telegram.listen() })
  if (!('config' in parsed)) throw new Error('The configuration is refused')
  try {
    const findings = await checkBot(parsed.config)
    // It is for who runs the bot to choose.
    expect(findings).toContainEqual({ subject: 'inline mode', ok: true, says: expect.stringContaining(says) })
  } finally {
    await telegram.close()
  }
})

test.each([
  [false, 'it hears @sitrep_bot and a question'],
  [true, 'it hears commands and replies, and its name only where it is an administrator'],
])('tells what the bot hears in groups: %s', async (groupPrivacy, says) => {
  const telegram = createBotApiServer({ clock: { now: () => new Date() }, groupPrivacy })
  const parsed = parseConfig({ BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: await telegram.listen() })
  if (!('config' in parsed)) throw new Error('The configuration is refused')
  try {
    const findings = await checkBot(parsed.config)
    expect(findings).toContainEqual({ subject: 'in groups', ok: true, says: expect.stringContaining(says) })
  } finally {
    await telegram.close()
  }
})
