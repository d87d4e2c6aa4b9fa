import { dateAt, KYIV, MINUTE_MS } from '../../domain/calendar.ts'
import { LANGUAGES, type Language } from '../../domain/language.ts'
import type { Messenger, SendOutcome, SubscriberStore, TextsFor } from '../../ports.ts'
import type { Overload } from '../../use-cases/forecast.ts'
import type { SourceAlert } from '../../use-cases/watch-sources.ts'
import { localTime } from '../screens/describe-time.ts'
import { escapeHtml } from '../rendering/escape-html.ts'
import { formatDate } from '../rendering/format-date.ts'

export type AdminNotifierDeps = {
  readonly messenger: Pick<Messenger, 'send'>
  readonly subscribers: Pick<SubscriberStore, 'find'>
  readonly texts: TextsFor
  readonly adminIds: readonly number[]
  /** For admins who do not subscribe. */
  readonly timezone: string
}

const ERROR_CHARS = 300

/** Tells every admin in their language; one who cannot be reached keeps nobody else from hearing of it. */
export function createAdminNotifier(deps: AdminNotifierDeps) {
  const { messenger, subscribers, texts, adminIds } = deps
  return {
    ofSource: ({ health, name, lastError, lastBriefingAt }: SourceAlert) =>
      tellAll((language) =>
        texts(language)(`admin-source-${health}`, {
          source: escapeHtml(name),
          error: escapeHtml((lastError ?? '').slice(0, ERROR_CHARS)),
          since: lastBriefingAt ? formatDate(dateAt(lastBriefingAt, KYIV), language) : '—',
        }),
      ),
    ofOverload: ({ waiting, lastArrivalAt, capReachedAt, stars }: Overload) =>
      tellAll((language, timezone) => {
        const say = texts(language)
        const time = localTime(lastArrivalAt, timezone)
        const warning = say(stars > 0 ? 'admin-overload-paid' : 'admin-overload', { waiting, stars, time })
        if (capReachedAt === null) return warning
        return `${warning}\n${say('admin-overload-cap', { time: localTime(capReachedAt, timezone) })}`
      }),
    ofClock,
  }

  function ofClock(aheadMs: number): Promise<void> {
    const minutes = Math.round(Math.abs(aheadMs) / MINUTE_MS)
    const variables = { hours: Math.floor(minutes / 60), minutes: minutes % 60 }
    return tellAll((language) =>
      texts(language)(aheadMs > 0 ? 'admin-clock-ahead' : 'admin-clock-behind', variables),
    )
  }

  /** Throws when nobody heard of it who may be reached later. */
  async function tellAll(say: (language: Language, timezone: string) => string): Promise<void> {
    const outcomes = new Set<SendOutcome['kind']>()
    for (const chatId of adminIds) {
      const admin = await subscribers.find(chatId)
      const text = say(admin?.language ?? LANGUAGES[0], admin?.timezone ?? deps.timezone)
      const { kind } = await messenger.send({ chatId, threadId: null }, { rich: null, classic: [text] })
      outcomes.add(kind)
    }
    if (outcomes.has('retry') && !outcomes.has('sent')) throw new Error('Unable to reach any admin')
  }
}
