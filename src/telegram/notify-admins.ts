import { dateAt, KYIV } from '../domain/calendar.ts'
import { LANGUAGES, type Language } from '../domain/language.ts'
import type { Messenger, SubscriberStore, TextsFor } from '../ports.ts'
import type { SourceAlert } from '../use-cases/watch-sources.ts'
import { formatDate } from './rendering/format-date.ts'
import { escapeHtml } from './rendering/escape-html.ts'

export type AdminNotifierDeps = {
  readonly messenger: Pick<Messenger, 'send'>
  readonly subscribers: Pick<SubscriberStore, 'find'>
  readonly texts: TextsFor
  readonly adminIds: readonly number[]
}

/** Tells every admin in their language; one who cannot be reached keeps nobody else from hearing of it. */
export function createAdminNotifier({ messenger, subscribers, texts, adminIds }: AdminNotifierDeps) {
  return async (alert: SourceAlert): Promise<void> => {
    for (const chatId of adminIds) {
      const language = (await subscribers.find(chatId))?.language ?? LANGUAGES[0]
      await messenger.send({ chatId, threadId: null }, { rich: null, classic: [say(alert, language)] })
    }
  }

  function say({ health, name, lastError, lastBriefingAt }: SourceAlert, language: Language): string {
    return texts(language)(`admin-source-${health}`, {
      source: escapeHtml(name),
      error: escapeHtml((lastError ?? '').slice(0, 300)),
      since: lastBriefingAt ? formatDate(dateAt(lastBriefingAt, KYIV), language) : '—',
    })
  }
}
