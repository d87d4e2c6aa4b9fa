import type { Message as TelegramMessage } from 'grammy/types'
import type { ReadBriefing } from '../../domain/briefing/read-briefing.ts'
import type { BotContext, ChatFacts } from '../bot-context.ts'
import { formatDate } from '../rendering/format-date.ts'
import { tallySentence } from '../rendering/tally-phrases.ts'
import { callbackData } from './callback-data.ts'

const MAX_LISTED = 15
const MAX_HEADLINE_CHARS = 120

/** In the data of a button: what is to be published is not the text of the message that it replies to. */
export const KEPT = 'kept'

/** Says what a briefing was read as and asks whether to publish it, as an answer to the message that brought it. */
export async function askToPublish(
  ctx: BotContext,
  reading: ReadBriefing,
  { answerTo, isKept }: { readonly answerTo: number; readonly isKept: boolean },
): Promise<TelegramMessage> {
  const { plain } = ctx.facts
  return await ctx.reply(understood(ctx.facts, reading), {
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
    // Whoever pasted it may have taken it back meanwhile.
    reply_parameters: { message_id: answerTo, allow_sending_without_reply: true },
    reply_markup: {
      inline_keyboard: [
        [
          {
            text: plain('paste-publish'),
            callback_data: callbackData('paste', 'publish', isKept ? KEPT : ''),
          },
        ],
        [{ text: plain('paste-discard'), callback_data: callbackData('paste', 'discard') }],
      ],
    },
  })
}

/** What was read, in lines: the date, the stories with their topics, the figures that count. */
function understood(facts: ChatFacts, reading: ReadBriefing): string {
  const { html, plain, language } = facts
  const { publishedOn, dayNumber, stories, strikes } = reading
  const date = publishedOn === null ? plain('paste-undated') : formatDate(publishedOn, language)
  const counted = strikes.filter(({ role, scope }) => role === 'nightly' && scope === 'national')
  const storyLines = stories.slice(0, MAX_LISTED).map(({ headline, topics }) =>
    html('paste-story', {
      headline: headline.slice(0, MAX_HEADLINE_CHARS),
      topics: topics.map((topic) => plain(`topic-${topic}`)).join(', ') || plain('paste-no-topic'),
    }),
  )
  const rowLines = counted.slice(0, MAX_LISTED).map((row) =>
    html('paste-row', {
      night: row.night === null ? plain('paste-undated') : formatDate(row.night, language),
      sentence: tallySentence(row, plain, row.night),
    }),
  )
  return [
    html('paste-title', { date, day: dayNumber === null ? '–' : String(dayNumber) }),
    html('paste-stories', { count: stories.length }),
    ...storyLines,
    html('paste-rows', { count: counted.length, other: strikes.length - counted.length }),
    ...rowLines,
    '',
    html('paste-ask'),
  ].join('\n')
}
