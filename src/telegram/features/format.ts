import { Composer } from 'grammy'
import type { InlineKeyboardMarkup } from 'grammy/types'
import type { Format, Subscriber } from '../../domain/subscriber.ts'
import type { Button, Message } from '../../ports.ts'
import { backToSettings } from '../screens/back-to-settings.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import type { FeatureDeps } from '../bot-deps.ts'
import { callbackData, callbackPattern, parseCallbackData } from '../screens/callback-data.ts'
import { zoneTitle } from '../screens/describe-time.ts'
import { LOOKS_EMPTY } from '../sending/in-format.ts'
import { readersOnly } from '../receiving/readers-only.ts'
import { readRich } from '../rendering/read-rich.ts'
import { writeClassic } from '../rendering/write-classic.ts'
import { writeMessage } from '../rendering/write-message.ts'
import { addressOf, screen } from '../sending/respond.ts'

const CHOICES: Readonly<Record<string, Format>> = {
  classic: 'classic',
  plain: 'plain',
  readable: 'rich',
  empty: 'classic',
}

/** How messages look. Tables are for those who saw a sample of them; `/plain` is the way out for everyone else. */
export function format(deps: Pick<FeatureDeps, 'messenger'>): Composer<BotContext> {
  const feature = new Composer<BotContext>()

  feature.command('plain', readersOnly, async (ctx) => {
    await ctx.changeReader({ format: 'plain' })
    await ctx.say(savedScreen(ctx.facts))
  })

  feature.callbackQuery(callbackPattern('format'), readersOnly, async (ctx) => {
    const { action } = parseCallbackData(ctx.callbackQuery.data)
    const { subscriber } = ctx.facts
    if (action === 'open') {
      await ctx.answerTap()
      return await ctx.show(formatScreen(ctx.facts))
    }
    if (action === 'sample' && subscriber !== null) {
      await ctx.answerTap()
      await ctx.show(screen(ctx.facts.html('format-sample-below'), [[backToSettings(ctx.facts)]]))
      await deps.messenger.send(addressOf(ctx), sampleMessage(ctx.facts, subscriber))
      return
    }
    if (action === 'looks-empty') return await showInClassic(ctx)
    const chosen = CHOICES[action]
    if (chosen === undefined) return await ctx.answerTap(ctx.facts.plain('stale-button'), true)
    await ctx.changeReader({ format: chosen })
    await ctx.answerTap()
    await ctx.show(savedScreen(ctx.facts))
  })

  return feature
}

/** What could not be seen, in its place in the form that every app shows; so is all that follows. */
async function showInClassic(ctx: BotContext): Promise<void> {
  await ctx.changeReader({ format: 'classic' })
  await ctx.answerTap(ctx.facts.plain('format-now-classic'), true)
  const message = ctx.callbackQuery?.message
  if (message === undefined || !('rich_message' in message) || message.rich_message === undefined) return
  const classic = writeClassic(readRich(message.rich_message))
  await ctx.show({ rich: null, classic, buttons: otherButtons(message.reply_markup) })
}

/** The buttons below a message of ours, but for the way out of a form that it no longer has. */
function otherButtons(markup: InlineKeyboardMarkup | undefined): readonly (readonly Button[])[] {
  const rows = (markup?.inline_keyboard ?? []).map((row) =>
    row.flatMap((button): readonly Button[] => {
      if ('url' in button) return [{ text: button.text, url: button.url }]
      const isKept = 'callback_data' in button && button.callback_data !== LOOKS_EMPTY
      return isKept ? [{ text: button.text, data: button.callback_data }] : []
    }),
  )
  return rows.filter((row) => row.length > 0)
}

function formatScreen(facts: ChatFacts): Message {
  const { html, subscriber } = facts
  return screen(html('format-title', { format: subscriber?.format ?? 'classic' }), [
    [option(facts, 'classic'), option(facts, 'plain')],
    [option(facts, 'sample')],
    [backToSettings(facts)],
  ])
}

function savedScreen(facts: ChatFacts): Message {
  const format = facts.subscriber?.format ?? 'classic'
  return screen(facts.html('format-saved', { format }), [[backToSettings(facts)]])
}

/** A small table of what the reader knows already: their own settings. */
function sampleMessage(facts: ChatFacts, reader: Subscriber): Message {
  const { plain, language } = facts
  const rows = [
    [plain('format-sample-time'), reader.deliveryTime],
    [plain('format-sample-zone'), zoneTitle(reader.timezone, language)],
  ]
  const head = [plain('format-sample-setting'), plain('format-sample-value')]
  const lines = rows.map((row) => [row.join(': ')])
  return {
    ...writeMessage([
      { kind: 'title', text: plain('format-sample-title') },
      { kind: 'table', head, rows, lines },
    ]),
    buttons: [[option(facts, 'readable'), option(facts, 'empty')]],
  }
}

function option({ plain }: ChatFacts, name: string): Button {
  return { text: plain(`button-format-${name}`), data: callbackData('format', name) }
}
