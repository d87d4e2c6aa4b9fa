import { MINUTE_MS } from '../domain/calendar.ts'
import { windowStart } from '../domain/delivery/delivery.ts'
import { lastDue } from '../domain/schedule.ts'
import type { Subscriber } from '../domain/subscriber.ts'
import type { EditionKey, EditionStore, Logger, Message, SubscriberStore } from '../ports.ts'
import type { DeliverDeps } from './deliver.ts'

/** A post as its owner is shown it. */
export type Preview = {
  readonly key: EditionKey
  readonly hostId: number
  readonly channel: Subscriber
  /** When it goes out by itself; where the channel waits for the night's report, the first moment at which it may. */
  readonly dueAt: Date
  readonly post: Message
  /** Whether the owner's line stands above it. */
  readonly hasLine: boolean
}

export type PreviewDeps = {
  readonly editions: Pick<EditionStore, 'listComing' | 'take' | 'noteShown' | 'findLine'>
  readonly subscribers: Pick<SubscriberStore, 'find'>
  readonly contentFor: DeliverDeps['contentFor']
  /** False where the owner may be reached later. */
  readonly showPreview: (preview: Preview) => Promise<boolean>
  readonly logger: Pick<Logger, 'error'>
}

/** Long enough for a person to read it and to write a line; short enough for the night's report to be in. */
export const SHOWN_BEFORE_MS = 30 * MINUTE_MS

/**
 * Shows owners the posts of their channels that are due soon, each once; what has nothing to tell yet is looked at
 * again until it is due. Each process may, at any time; a post goes out at its hour whether it was shown or not.
 */
export async function previewEditions(deps: PreviewDeps, now: Date): Promise<void> {
  const coming = await deps.editions.listComing(now, new Date(now.getTime() + SHOWN_BEFORE_MS))
  for (const { chatId, hostId, dueAt, ...schedule } of coming) {
    const slot = lastDue(schedule, dueAt)?.slot
    if (slot === undefined || !(await deps.editions.take({ chatId, slot }, now))) continue
    try {
      const preview = await buildPreview(deps, { chatId, slot }, hostId, dueAt)
      if (preview !== null && (await deps.showPreview(preview)))
        await deps.editions.noteShown({ chatId, slot }, now)
    } catch (error) {
      deps.logger.error({ error }, 'Unable to show the owner of a channel its next post')
    }
  }
}

/** A post as it would go out now; `null` for nothing to tell, or no channel. */
export async function buildPreview(
  { editions, subscribers, contentFor }: Pick<PreviewDeps, 'editions' | 'subscribers' | 'contentFor'>,
  key: EditionKey,
  hostId: number,
  dueAt: Date,
): Promise<Preview | null> {
  const channel = await subscribers.find(key.chatId)
  if (channel === null) return null
  const content = await contentFor({
    ...{ id: 0, kind: 'digest', slot: key.slot, dueAt, windowFrom: windowStart(channel, dueAt) },
    ...{ address: { chatId: key.chatId, threadId: null }, preferences: channel },
  })
  if (content.kind !== 'send') return null
  const hasLine = (await editions.findLine(key)) !== null
  return { key, hostId, channel, dueAt, post: content.composed.message, hasLine }
}
