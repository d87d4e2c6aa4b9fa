import type { Message } from '../../ports.ts'
import type { BotContext } from '../bot-context.ts'
import { screen } from '../sending/respond.ts'
import { callbackData } from './callback-data.ts'

type Context = Pick<BotContext, 'facts'>

/** Nobody knows what was asked: what can be. */
export function questionsChoice({ facts: { html, plain } }: Context): Message {
  return screen(html('free-unclear'), [
    [
      { text: plain('button-last-night'), data: callbackData('strikes', 'show', 'last') },
      { text: plain('button-week'), data: callbackData('strikes', 'show', 'week') },
    ],
    [{ text: plain('button-news-topics'), data: callbackData('news', 'open') }],
  ])
}

/** Something about what is sent, and nothing is changed on a guess. */
export function settingsChoice({ facts: { html, plain } }: Context): Message {
  return screen(html('free-unclear-settings'), [
    [
      { text: plain('button-topics'), data: callbackData('topics', 'open') },
      { text: plain('button-time'), data: callbackData('time', 'open') },
    ],
    [{ text: plain('button-zone'), data: callbackData('zone', 'open') }],
  ])
}
