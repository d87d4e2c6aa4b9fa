import type { Api } from 'grammy'
import { quietUntil } from '../../domain/delivery/quiet.ts'
import { BARRED_FOR_DAYS } from '../../domain/delivery/settle.ts'
import type { BarredChat, Clock, Messenger, SubscriberStore, TextsFor } from '../../ports.ts'
import { escapeHtml } from '../rendering/escape-html.ts'

export type HostNotifierDeps = {
  readonly messenger: Pick<Messenger, 'send'>
  readonly subscribers: Pick<SubscriberStore, 'find'>
  readonly texts: TextsFor
  readonly clock: Clock
  /** The title of a chat; `null` where Telegram does not tell. */
  readonly titleOf: (chatId: number) => Promise<string | null>
}

/** What a host can do about it; any other reason is told without advice. */
const ADVISED = new Map([
  ['no right to write', 'rights'],
  ['topic closed', 'topic'],
])

/** Tells who set a chat up that it refuses the briefing, in their language; false where they may be reached later. */
export function createHostNotifier({ messenger, subscribers, texts, clock, titleOf }: HostNotifierDeps) {
  return async ({ chatId, hostId, language, reason }: BarredChat): Promise<boolean> => {
    const host = await subscribers.find(hostId)
    if (host !== null && quietUntil(host, clock.now()) !== null) return false
    const say = texts(host?.language ?? language)
    const title = escapeHtml((await titleOf(chatId)) ?? String(chatId))
    const lines = [
      say('host-barred', { title }),
      say(`host-barred-${ADVISED.get(reason) ?? 'other'}`),
      say('host-barred-goes-on', { days: BARRED_FOR_DAYS }),
    ]
    const message = { rich: null, classic: [lines.join('\n')] }
    const { kind } = await messenger.send({ chatId: hostId, threadId: null }, message)
    return kind !== 'retry'
  }
}

/** The title of a group or channel; `null` where Telegram does not tell. */
export async function readTitle(api: Api, chatId: number): Promise<string | null> {
  const chat = await api.getChat(chatId).catch(() => null)
  return chat?.title ?? null
}
