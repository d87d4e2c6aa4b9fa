import { says } from '../message.ts'
import type { Concept } from '../reading/read-items.ts'
import { readWishItems } from './wish-items.ts'

const SENDING = ['send', 'bother', 'thing', 'list'] as const satisfies readonly Concept[]
const CHANGING = [
  ...(['not', 'stop', 'off', 'pause', 'again', 'start', 'only', 'choose', 'hour'] as const),
  ...(['day-part', 'every-day', 'workdays', 'weekend'] as const),
] as const satisfies readonly Concept[]
const PLAIN = ['stop-plainly', 'topic-thing', 'settings', 'subscribe'] as const satisfies readonly Concept[]

/** Whether a message that nobody understood may be about what is sent, and when: then it is asked what to change. */
export function isOfSettings(text: string): boolean {
  const items = readWishItems(text).flat()
  return says({ items }, ...PLAIN) || (says({ items }, ...SENDING) && says({ items }, ...CHANGING))
}
