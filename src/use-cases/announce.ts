import { escapeAnnouncement } from '../domain/delivery/announcement.ts'
import type { Language } from '../domain/language.ts'
import type { Announcement, AnnouncementProgress, AnnouncementStore } from '../ports.ts'
import type { Content, DeliverDeps } from './deliver.ts'

export type AnnounceDeps = {
  readonly announcements: AnnouncementStore
  /** Has queued work carried at once; the next minute would as well. */
  readonly wake: (now: Date) => Promise<void>
}

/** Keeps the texts of an announcement until it is confirmed; its id. Nothing is sent yet. */
export function draftAnnouncement(
  deps: Pick<AnnounceDeps, 'announcements'>,
  draft: Pick<Announcement, 'texts' | 'createdBy'>,
  now: Date,
): Promise<number> {
  return deps.announcements.create(draft, now)
}

/**
 * Queues an announcement for every active reader, behind replies and due digests. False when it was
 * confirmed before, stopped, or never there: confirming twice sends once.
 */
export async function confirmAnnouncement(deps: AnnounceDeps, id: number, now: Date): Promise<boolean> {
  if (!(await deps.announcements.confirm(id))) return false
  await planAnnouncements(deps, now)
  await deps.wake(now)
  return true
}

/** Goes on where a process left that died while it queued an announcement; for the tick. How many readers it queued. */
export async function planAnnouncements(
  deps: Pick<AnnounceDeps, 'announcements'>,
  now: Date,
): Promise<number> {
  let planned = 0
  for (const id of await deps.announcements.listUnplanned()) {
    for (let some = 1; some > 0; planned += some) some = await deps.announcements.planSome(id, now)
  }
  return planned
}

/** Skips what waits of an announcement; how far it came, or `null` when there is none of that id. */
export async function stopAnnouncement(
  deps: Pick<AnnounceDeps, 'announcements'>,
  id: number,
  now: Date,
): Promise<AnnouncementProgress | null> {
  await deps.announcements.stop(id, now)
  return readProgress(deps, id)
}

/** How far an announcement has come; `null` when there is none of that id. */
export async function readProgress(
  deps: Pick<AnnounceDeps, 'announcements'>,
  id: number,
): Promise<AnnouncementProgress | null> {
  return (await deps.announcements.find(id)) === null ? null : deps.announcements.count(id)
}

/** Adds announcements to what deliveries of the other kinds say. */
export function withAnnouncements(
  announcements: Pick<AnnouncementStore, 'find'>,
  contentFor: DeliverDeps['contentFor'],
): DeliverDeps['contentFor'] {
  return async (delivery) => {
    if (delivery.kind !== 'announcement') return contentFor(delivery)
    const announcement = await announcements.find(Number(delivery.slot))
    const text = announcement && textFor(announcement, delivery.preferences.language)
    if (!text || announcement.state === 'stopped') return { kind: 'nothing', reason: 'stopped' }
    const message = { rich: null, classic: [escapeAnnouncement(text)] }
    return { kind: 'send', composed: { message, shown: null } } satisfies Content
  }
}

/** In the reader's language, or else in the first there is. */
function textFor({ texts }: Pick<Announcement, 'texts'>, language: Language): string | null {
  return texts[language] ?? Object.values(texts)[0] ?? null
}
