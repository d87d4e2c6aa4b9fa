import type { Button, Texts } from '../../ports.ts'
import { callbackData } from './callback-data.ts'

/** What may be done when a topic takes nothing more; tapped in another chat than the one that they are about. */
export function threadButtons(
  say: Texts,
  { chatId, threadId }: { readonly chatId: number; readonly threadId: number | null },
): readonly (readonly Button[])[] {
  const option = (action: 'general' | 'pause'): Button => ({
    text: say(`button-thread-${action}`),
    data: callbackData('thread', action, String(chatId)),
  })
  // Where the general topic itself is closed there is none to fall back to.
  return threadId === null ? [[option('pause')]] : [[option('general')], [option('pause')]]
}
