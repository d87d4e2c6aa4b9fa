import type { Message, TextsFor } from '../../ports.ts'
import type { ContentDeps } from '../../use-cases/content-for.ts'
import type { AlertContentDeps } from '../../use-cases/alert-content.ts'
import { renderRaidAlert, renderWordAlert } from '../rendering/render-alert.ts'
import { renderDigest } from '../rendering/render-digest.ts'
import { renderNote } from '../rendering/render-note.ts'
import { renderWeek } from '../rendering/render-week.ts'
import { alertButtons } from '../screens/alert-buttons.ts'
import { digestButtons } from '../screens/digest-buttons.ts'
import { weekButtons } from '../screens/week-buttons.ts'
import { describeDue } from '../screens/describe-time.ts'
import { inFormat } from './in-format.ts'

/** Renders what is delivered, in the form that its readers chose; a digest with the time of the next one. */
export function renderersFor(
  textsFor: TextsFor,
): Pick<ContentDeps, 'render' | 'renderNote' | 'renderWeek'> &
  Pick<AlertContentDeps, 'renderRaidAlert' | 'renderWordAlert'> {
  return {
    render: (digest, { format, window, hasSettings, nextDueAt, ...reader }): Message => {
      const texts = textsFor(digest.language)
      const next = nextDueAt && describeDue(nextDueAt, reader, digest.language, texts, window.until)
      const buttons = digestButtons(digest, { kind: 'delivered', window }, texts, { hasSettings })
      const message = { ...renderDigest(digest, texts, { isEditedLater: true, next }), buttons }
      return inFormat(message, format, texts)
    },
    renderWeek: (week, { format }): Message => {
      const texts = textsFor(week.language)
      return inFormat({ ...renderWeek(week, texts), buttons: weekButtons(week, texts) }, format, texts)
    },
    renderRaidAlert: (tally, { language, format }): Message => {
      const texts = textsFor(language)
      const buttons = alertButtons(texts, { text: texts('button-alert-figures'), night: tally.night })
      return inFormat({ ...renderRaidAlert(tally, texts, language), buttons }, format, texts)
    },
    renderWordAlert: (word, story, { language, format, light }): Message => {
      const texts = textsFor(language)
      const message = renderWordAlert(word, story, texts, light)
      return inFormat({ ...message, buttons: alertButtons(texts) }, format, texts)
    },
    renderNote: (tally, { language, format }): Message => {
      const texts = textsFor(language)
      return inFormat(renderNote(tally, texts, language), format, texts)
    },
  }
}
