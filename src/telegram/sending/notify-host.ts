import { quietUntil } from '../../domain/delivery/quiet.ts'
import { BARRED_FOR_DAYS } from '../../domain/delivery/settle.ts'
import { isTopicTrouble, TOPIC_DELETED } from '../../domain/delivery/topic-trouble.ts'
import type { BarredChat, Clock, Message, Messenger, SubscriberStore, TextsFor } from '../../ports.ts'
import { escapeHtml } from '../rendering/escape-html.ts'
import { linkedChat } from '../screens/for-channel.ts'
import { threadButtons } from '../screens/thread-buttons.ts'

export type HostNotifierDeps = {
  readonly messenger: Pick<Messenger, 'send'>
  readonly subscribers: Pick<SubscriberStore, 'find'>
  readonly texts: TextsFor
  readonly clock: Clock
  /** The title of a chat; `null` where Telegram does not tell. */
  readonly titleOf: (chatId: number) => Promise<string | null>
}

/** What a host can do about it; any other reason is told without advice. */
const ADVISED = new Map([['no right to write', 'rights']])

/**
 * Tells who set a chat up that it refuses the briefing, in their language; false where they may be reached later. Of a
 * topic that takes nothing more the group itself is told, in its general topic, where nobody else can be reached.
 */
export function createHostNotifier(deps: HostNotifierDeps) {
  const { messenger, subscribers, titleOf } = deps
  return async (barred: BarredChat): Promise<boolean> => {
    // Whom the bot was put out by it cannot name.
    const known = await titleOf(barred.chatId)
    if (barred.hostId !== null) {
      const told = await tell(barred.hostId)
      if (told !== 'unreachable') return told === 'told'
    }
    // Where the general topic is what is closed, nothing can be said there either.
    if (!isTopicTrouble(barred.reason) || barred.threadId === null) return true
    return (await tell(barred.chatId)) !== 'later'

    async function tell(chatId: number): Promise<'told' | 'later' | 'unreachable'> {
      const reader = await subscribers.find(chatId)
      if (reader !== null && quietUntil(reader, deps.clock.now()) !== null) return 'later'
      const say = deps.texts(reader?.language ?? barred.language)
      const title = known === null ? linkedChat(barred.chatId, say('host-unnamed')) : escapeHtml(known)
      const { kind } = await messenger.send({ chatId, threadId: null }, noticeOf(say, barred, title))
      return kind === 'sent' ? 'told' : kind === 'retry' ? 'later' : 'unreachable'
    }
  }
}

function noticeOf(say: ReturnType<TextsFor>, barred: BarredChat, title: string): Message {
  const { reason, threadId } = barred
  if (!isTopicTrouble(reason)) {
    const lines = [
      say('host-barred', { title }),
      say(`host-barred-${ADVISED.get(reason) ?? 'other'}`),
      barred.status === 'active' ? say('host-barred-goes-on', { days: BARRED_FOR_DAYS }) : say('host-lost'),
    ]
    return { rich: null, classic: [lines.join('\n')] }
  }
  const what = threadId === null ? 'general' : reason === TOPIC_DELETED ? 'deleted' : 'closed'
  const lines = [say(`host-topic-${what}`, { title }), say('host-topic-kept', { days: BARRED_FOR_DAYS })]
  return { rich: null, classic: [lines.join('\n')], buttons: threadButtons(say, barred) }
}
