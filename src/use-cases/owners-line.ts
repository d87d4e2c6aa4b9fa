import { escapeAnnouncement } from '../domain/delivery/announcement.ts'
import type { EditionStore, Message } from '../ports.ts'
import type { DeliverDeps } from './deliver.ts'

/** Of what an owner writes above a post; a post of its own would be longer. */
export const LONGEST_LINE = 300

/** Puts the owner's line above the posts of channels, and above what corrects them. */
export function withOwnersLine(
  editions: Pick<EditionStore, 'findLine'>,
  contentFor: DeliverDeps['contentFor'],
  /** The line as HTML above a message. */
  putAbove: (line: string, message: Message) => Message,
): DeliverDeps['contentFor'] {
  return async (delivery) => {
    const content = await contentFor(delivery)
    const { kind, slot, address } = delivery
    // A person has no owner.
    if (content.kind === 'nothing' || address.chatId > 0 || (kind !== 'digest' && kind !== 'edit'))
      return content
    const line = await editions.findLine({ chatId: address.chatId, slot })
    if (line === null) return content
    const { composed } = content
    return {
      ...content,
      composed: { ...composed, message: putAbove(escapeAnnouncement(line), composed.message) },
    }
  }
}
