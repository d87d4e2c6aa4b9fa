import type { IsoDate } from './calendar.ts'
import type { Language } from './language.ts'
import type { Topic } from './topic.ts'

export type ChatKind = 'private' | 'group' | 'supergroup' | 'channel'

/**
 * `classic` is a message with bold text, links and quotations, which every client shows; `rich` has headings and tables, which
 * some clients leave empty without a sign; `plain` is text without markup.
 */
export const FORMATS = ['classic', 'rich', 'plain'] as const
export type Format = (typeof FORMATS)[number]

/** ISO weekday, Monday is 1. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/**
 * `paused` and `stopped` are the reader's own wish (`/pause`, `/stop`); `inactive` is Telegram's
 * answer (blocked, deactivated, kicked) with its reason. Only `active` subscribers are due.
 */
export type SubscriberStatus = 'active' | 'paused' | 'stopped' | 'inactive'

/** When a reader wants the briefing: an IANA zone, local times `HH:MM`, days of the week. `domain/schedule.ts` makes slots of it. */
export type Schedule = {
  readonly timezone: string
  /** The first hour of a day. */
  readonly deliveryTime: string
  /** Further hours of the same days, later ones, in order; none for most readers. */
  readonly moreTimes: readonly string[]
  readonly days: readonly Weekday[]
  /** The one hour of Saturdays and Sundays, in place of all others; `null` where they are like the other days. */
  readonly weekendTime: string | null
}

/** Local hours, `HH:MM`, between which nothing comes that is no due briefing; they may span midnight. Equal ones are none. */
export type QuietHours = { readonly from: string; readonly until: string }

/** `brief` is headlines alone. */
export const STYLES = ['full', 'brief'] as const
export type Style = (typeof STYLES)[number]

/** A chat that gets briefings. */
export type Subscriber = Schedule & {
  readonly chatId: number
  /** The forum topic to write to; `null` for the chat itself. */
  readonly threadId: number | null
  readonly kind: ChatKind
  readonly language: Language
  /** In the order in which the digest tells them. */
  readonly topics: readonly Topic[]
  /** Words the reader follows beyond topics ("Kupyansk"). */
  readonly follows: readonly string[]
  /** Slugs of the sources whose stories the reader is not told. Figures come from all sources. */
  readonly mutedSources: readonly string[]
  readonly format: Format
  /** Whether a later change of a delivered figure is told. */
  readonly corrections: boolean
  /**
   * Until when, by the local clock, the first briefing of a day waits for the night's report (`10:00`, later than `deliveryTime`
   * and earlier than any further hour); `null` where it comes at its hour, with the report or without.
   */
  readonly waitUntil: string | null
  /** Whether a short silent message says that the night's figures have come, where the briefing went out without them. */
  readonly figuresNote: boolean
  /** Whether the week in review comes, on Sundays at the hour of the briefing. */
  readonly weekly: boolean
  readonly quiet: QuietHours | null
  /** Whether briefings come without a sound. */
  readonly silent: boolean
  readonly style: Style
  /** Whether casualties are left out, and what is graphic is covered. */
  readonly light: boolean
  readonly status: SubscriberStatus
  readonly inactiveReason: string | null
  /** When a pause ends by itself; `null` for one without end, and for whoever is not paused. */
  readonly pausedUntil: Date | null
  /** From when on the news of a pause is owed, in one briefing after it; `null` once it was sent, and without a pause. */
  readonly catchUpFrom: Date | null
  /** The next due instant; `null` unless active or paused with an end. */
  readonly nextDueAt: Date | null
  /** When the next week in review is due; `null` unless it is wanted. */
  readonly nextWeekAt: Date | null
  /** Briefings received up to here were told; `null` before the first digest. */
  readonly toldUntil: Date | null
  readonly createdAt: Date
}

/** What a reader may change about themselves. */
export type SubscriberChanges = Partial<
  Omit<Subscriber, 'chatId' | 'createdAt' | 'nextDueAt'> & { readonly nextDueAt: Date | null }
>

/** One due moment of one subscriber, as stored: `2023-07-18T08:00`, local. */
export type Slot = string

/** The slot of a local date and time. */
export function slotOf(date: IsoDate, deliveryTime: string): Slot {
  return `${date}T${deliveryTime}`
}
