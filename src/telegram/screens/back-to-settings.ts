import type { Button } from '../../ports.ts'
import type { ChatFacts } from '../bot-context.ts'
import { callbackData } from './callback-data.ts'

/** The way back from a menu to all settings. */
export function backToSettings({ plain }: ChatFacts): Button {
  return { text: plain('button-back'), data: callbackData('settings', 'open') }
}
