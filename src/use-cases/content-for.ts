import { dateAt, SECOND_MS, type IsoDate } from '../domain/calendar.ts'
import { isCatchUp, type Preferences, type Window } from '../domain/delivery/delivery.ts'
import { waitFrom } from '../domain/delivery/plan-slots.ts'
import { isReportIn } from '../domain/digest/awaits-report.ts'
import { digestKey } from '../domain/digest/compose-digest.ts'
import type { Digest } from '../domain/digest/digest.ts'
import type { Event } from '../domain/event.ts'
import type { WeekReview } from '../domain/digest/week-review.ts'
import { reconcileNight } from '../domain/tally/reconcile-night.ts'
import type { NightTally, PeriodTally } from '../domain/tally/tally.ts'
import { nextAfterShown, nextDue } from '../domain/schedule.ts'
import type { Format, Schedule } from '../domain/subscriber.ts'
import type { Clock, CorrectionQueue, Message } from '../ports.ts'
import { readHistory, type BuildDigestDeps } from './build-digest.ts'
import { buildWeek } from './build-week.ts'
import { buildDelivered, readToldBefore, type ToldBefore } from './delivered-digest.ts'
import type { Composed, Content, DeliverDeps } from './deliver.ts'

export type ContentDeps = BuildDigestDeps & {
  readonly corrections: Pick<CorrectionQueue, 'findEdited' | 'listTold'>
  /** A digest as its readers chose to see it. */
  readonly render: (digest: Digest, view: ReaderView) => Message
  /** That the figures of a night have come. */
  readonly renderNote: (tally: NightTally, preferences: Preferences) => Message
  readonly renderWeek: (week: WeekReview, preferences: Preferences) => Message
  readonly clock: Clock
}

export type ReaderView = Schedule & {
  readonly format: Format
  readonly waitUntil: string | null
  /** What it tells; it is due at its end. */
  readonly window: Window
  /** Whether it goes to a person, who may be led to their settings. */
  readonly hasSettings: boolean
  /** When the next one is due; `null` when none is. */
  readonly nextDueAt: Date | null
}

/** Readers who chose alike are served within seconds of each other; a figure that came since must show. */
const KEEP_MS = 20 * SECOND_MS
const KEEP_MOST = 1000
const KEEP_MOST_WINDOWS = 20

const NOTHING_NEW: Content = { kind: 'nothing', reason: 'nothing-new' }

/**
 * What a digest or an edit of one says. A digest that many readers share is composed and rendered once,
 * however many ask at the same moment.
 */
export function createContentFor(deps: ContentDeps): DeliverDeps['contentFor'] {
  const keepComposed = createShortMemory<Composed | null>(deps.clock, KEEP_MOST)
  const keepEvents = createShortMemory<readonly Event[]>(deps.clock, KEEP_MOST_WINDOWS)
  const keepHistory = createShortMemory<PeriodTally>(deps.clock, KEEP_MOST_WINDOWS)
  const news: BuildDigestDeps = {
    strikes: deps.strikes,
    history: (date) => keepHistory(date, () => readHistory(deps, date)),
    briefings: {
      listEvents: (after, until, muted = []) =>
        // The news of a month is too much to be kept, and few share it.
        isCatchUp({ from: after, until })
          ? deps.briefings.listEvents(after, until, muted)
          : keepEvents(JSON.stringify([after, until, muted.toSorted()]), () =>
              deps.briefings.listEvents(after, until, muted),
            ),
    },
  }

  return async ({ kind, address: { chatId }, slot, preferences, windowFrom, dueAt }) => {
    if (kind === 'edit') {
      const edited = await deps.corrections.findEdited(chatId, slot)
      if (edited === null) return { kind: 'nothing', reason: 'nothing to edit' }
      const composed = await compose(chatId, preferences, edited.window)
      return composed ? { kind: 'edit', composed, messageIds: edited.messageIds } : NOTHING_NEW
    }
    if (kind === 'note') return await noteOf(slot, preferences)
    if (kind === 'week') return await weekOf(preferences, dueAt)
    if (windowFrom === null) return NOTHING_NEW
    const composed = await compose(chatId, preferences, { from: windowFrom, until: dueAt })
    return composed ? { kind: 'send', composed } : NOTHING_NEW
  }

  async function weekOf(preferences: Preferences, until: Date): Promise<Content> {
    const key = `week ${until.getTime()} ${preferences.format} ${digestKey(preferences)}`
    const composed = await keepComposed(key, async () => {
      const week = await buildWeek(news, preferences, until)
      return week && { message: deps.renderWeek(week, preferences), shown: null }
    })
    return composed ? { kind: 'send', composed } : NOTHING_NEW
  }

  async function noteOf(night: IsoDate, preferences: Preferences): Promise<Content> {
    const composed = await keepComposed(
      `note ${night} ${preferences.language} ${preferences.format}`,
      async () => {
        const tally = reconcileNight(night, await deps.strikes.listClaims(night, night))
        return isReportIn(tally) ? { message: deps.renderNote(tally, preferences), shown: null } : null
      },
    )
    return composed ? { kind: 'send', composed } : NOTHING_NEW
  }

  async function compose(chatId: number, preferences: Preferences, window: Window): Promise<Composed | null> {
    const { from, until } = window
    const before = await readToldBefore(deps, { ...preferences, chatId }, window)
    const next = nextLocally(preferences, until)
    const hasSettings = chatId > 0
    const key = `${from.getTime()} ${until.getTime()} ${hasSettings} ${next} ${preferences.format} ${digestKey(preferences, before.previous, before.told)}`
    return keepComposed(key, () => composeOne(preferences, window, hasSettings, before))
  }

  async function composeOne(
    preferences: Preferences,
    window: Window,
    hasSettings: boolean,
    before: ToldBefore,
  ): Promise<Composed | null> {
    const digest = await buildDelivered(news, preferences, window, before, deps.clock.now())
    if (digest === null) return null
    const next = nextAfterShown(preferences, window.until)
    const view = { ...preferences, window, hasSettings, nextDueAt: next }
    return { message: deps.render(digest, view), shown: digest.shown }
  }
}

/** Due moments as a digest tells them: readers in two zones for whom both are the same share it. */
function nextLocally(preferences: Preferences, dueAt: Date): string {
  const next = nextDue(preferences, dueAt)
  const until = next && waitFrom(preferences, next.at)
  return `${dateAt(dueAt, preferences.timezone)} ${next?.slot ?? ''} ${until ?? ''}`
}

/** What was made for a key lately, or is being made; a failure is met again by whoever asks next. */
function createShortMemory<T>(clock: Clock, most: number) {
  const kept = new Map<string, { readonly until: number; readonly made: Promise<T> }>()
  return (key: string, make: () => Promise<T>): Promise<T> => {
    const now = clock.now().getTime()
    const known = kept.get(key)
    if (known && known.until > now) return known.made
    const made = make()
    kept.delete(key)
    kept.set(key, { until: now + KEEP_MS, made })
    void made.catch(() => kept.delete(key))
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return made
  }
}
