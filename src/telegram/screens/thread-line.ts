import type { BotContext } from '../bot-context.ts'
import { threadLink } from './for-channel.ts'
import { notComing } from './not-coming.ts'

/** Into which topic of a forum the briefing comes, as seen from the one where this is asked; none where nothing comes, or without topics. */
export function threadLines({ chat, msg, facts }: BotContext): readonly string[] {
  const { subscriber, html } = facts
  const isForum = chat !== undefined && 'is_forum' in chat && chat.is_forum === true
  if (subscriber === null || !isForum || notComing(facts) !== null) return []
  const here = msg?.is_topic_message === true ? (msg.message_thread_id ?? null) : null
  const { chatId, threadId } = subscriber
  if (threadId === here) return [html('settings-thread-here')]
  return [
    threadId === null
      ? html('settings-thread-general')
      : html('settings-thread-other', { link: threadLink(chatId, threadId) }),
  ]
}
