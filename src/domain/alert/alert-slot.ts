import { parseIsoDate, type IsoDate } from '../calendar.ts'
import type { Raid } from '../strikes/strike-row.ts'

/** What one alert message is about. */
export type AlertSubject =
  | { readonly kind: 'raid'; readonly night: IsoDate; readonly raid: Raid }
  | { readonly kind: 'event'; readonly eventId: number }

/** The slot of the first telling: `raid:2026-07-10:night`, `event:17`. */
export function alertSlot(subject: AlertSubject): string {
  return subject.kind === 'raid' ? `raid:${subject.night}:${subject.raid}` : `event:${subject.eventId}`
}

/** The nth telling of the same: an edit of the message, or another message in its place. */
export function tellingSlot(slot: string, telling: number): string {
  return telling === 1 ? slot : `${slot}:${telling}`
}

export type AlertTelling = {
  readonly subject: AlertSubject
  /** From 1. */
  readonly telling: number
}

/** `null` for the slot of anything else. */
export function parseAlertSlot(slot: string): AlertTelling | null {
  const [kind, ...rest] = slot.split(':')
  if (kind === 'event') {
    const [id = '', telling] = rest
    return /^\d{1,15}$/.test(id)
      ? { subject: { kind, eventId: Number(id) }, telling: Number(telling ?? 1) }
      : null
  }
  if (kind !== 'raid') return null
  const [date = '', raid, telling] = rest
  const night = parseIsoDate(date)
  if (night === null || (raid !== 'night' && raid !== 'day')) return null
  return { subject: { kind, night, raid }, telling: Number(telling ?? 1) }
}
