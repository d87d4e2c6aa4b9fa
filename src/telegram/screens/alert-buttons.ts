import type { IsoDate } from '../../domain/calendar.ts'
import type { Button, Texts } from '../../ports.ts'
import { callbackData } from './callback-data.ts'

/** What stands under an alert: the figures behind a raid, and the way to fewer alerts. */
export function alertButtons(
  texts: Texts,
  figures: { readonly text: string; readonly night: IsoDate } | null = null,
): readonly (readonly Button[])[] {
  const alerts = { text: texts('button-alerts'), data: callbackData('alert', 'say') }
  return figures === null
    ? [[alerts]]
    : [[{ text: figures.text, data: callbackData('strikes', 'say', figures.night) }, alerts]]
}
