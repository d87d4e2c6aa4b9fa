import type { Button } from '../../ports.ts'
import type { ChatFacts } from '../bot-context.ts'
import { callbackData } from './callback-data.ts'

export type NotComing = {
  /** Why no briefing comes, in a line. */
  readonly lines: readonly string[]
  /** The button that brings it back. */
  readonly buttons: readonly (readonly Button[])[]
}

/** For a reader to whom nothing is due, so that nothing said to them promises a briefing; `null` for all others. */
export function notComing({ subscriber, html, plain }: ChatFacts): NotComing | null {
  if (subscriber === null || subscriber.nextDueAt !== null) return null
  return {
    lines: [html(subscriber.status === 'paused' ? 'settings-paused' : 'settings-stopped')],
    buttons: [[{ text: plain('button-resume'), data: callbackData('pause', 'end') }]],
  }
}
