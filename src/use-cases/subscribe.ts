import { dateAt } from '../domain/calendar.ts'
import { catchUpStart } from '../domain/delivery/delivery.ts'
import { waitOf } from '../domain/delivery/plan-slots.ts'
import type { Language } from '../domain/language.ts'
import { lastDue, moreTimesOf, nextDueAt, nextWeekAt } from '../domain/schedule.ts'
import type { ChatKind, Subscriber, SubscriberChanges } from '../domain/subscriber.ts'
import { TOPICS } from '../domain/topic.ts'
import type { SubscriberStore } from '../ports.ts'

export type SubscribeDeps = { readonly subscribers: SubscriberStore }

/** The chat that asks, with the language it is thought to read. */
export type NewChat = {
  readonly chatId: number
  /** The forum topic in which it asks; `null` for none, and for the general one. */
  readonly threadId: number | null
  readonly kind: ChatKind
  readonly language: Language
}

export type SubscriberDefaults = {
  readonly timezone: string
  /** `HH:MM` */
  readonly deliveryTime: string
  readonly language: Language
}

export type Subscription = {
  /** `new` was never here, `back` had paused, stopped or been unreachable, `known` is active already. */
  readonly kind: 'new' | 'back' | 'known'
  readonly subscriber: Subscriber
}

const ALL_WEEK = [1, 2, 3, 4, 5, 6, 7] as const

/** A chat as it would be subscribed: every topic, every day, at the default hour. Stores nothing. */
function newSubscriber(chat: NewChat, defaults: SubscriberDefaults, now: Date): Subscriber {
  const { timezone, deliveryTime } = defaults
  const schedule = { timezone, deliveryTime, moreTimes: [], days: ALL_WEEK, weekendTime: null }
  return {
    ...chat,
    ...schedule,
    topics: TOPICS,
    follows: [],
    mutedSources: [],
    format: 'classic',
    corrections: true,
    waitUntil: null,
    figuresNote: false,
    weekly: false,
    quiet: null,
    // Many read there, and each has a phone.
    silent: chat.kind === 'group' || chat.kind === 'supergroup',
    style: 'full',
    light: false,
    status: 'active',
    inactiveReason: null,
    pausedUntil: null,
    catchUpFrom: null,
    nextDueAt: nextDueAt(schedule, now),
    nextWeekAt: null,
    toldUntil: null,
    createdAt: now,
  }
}

/**
 * Signs a chat up, or brings it back with the choices it had. Who comes back is told from now on: what
 * they missed is not poured over them; who only paused is owed it in one briefing.
 */
export async function subscribe(
  deps: SubscribeDeps,
  chat: NewChat,
  defaults: SubscriberDefaults,
  now: Date,
  choices: Pick<SubscriberChanges, 'topics' | 'language' | 'deliveryTime'> = {},
): Promise<Subscription> {
  const known = await deps.subscribers.find(chat.chatId)
  if (known === null) {
    const { deliveryTime = defaults.deliveryTime } = choices
    const fresh = newSubscriber(chat, { ...defaults, deliveryTime }, now)
    const subscriber = await deps.subscribers.save({ ...fresh, ...choices })
    return { kind: 'new', subscriber }
  }
  const kind = known.status === 'active' ? 'known' : 'back'
  const changes: SubscriberChanges = {
    ...choices,
    // Whoever has chosen a topic is not moved to the general one by the way.
    threadId: chat.threadId ?? known.threadId,
    kind: chat.kind,
    ...(kind === 'back' && comeBack(known, now)),
  }
  return { kind, subscriber: await changeSubscriber(deps, known, changes, now) }
}

/** What makes a reader active again. */
export function comeBack({ status }: Subscriber, now: Date): SubscriberChanges {
  return { status: 'active', inactiveReason: null, ...(status !== 'paused' && { toldUntil: now }) }
}

/**
 * Changes what a reader chose; further hours too near a first one that was changed go. The next due instant is reckoned anew when the schedule changes, is after
 * the end of a pause or `null` unless they are active, and stays when it has passed already: that briefing is owed and on its way.
 * The row as it now stands comes back, written anew if it was deleted meanwhile.
 */
export async function changeSubscriber(
  deps: SubscribeDeps,
  subscriber: Subscriber,
  changes: SubscriberChanges,
  now: Date,
): Promise<Subscriber> {
  const chosen = { ...subscriber, ...changes }
  const wanted = { ...chosen, moreTimes: moreTimesOf(chosen) }
  const changed = {
    ...wanted,
    pausedUntil: wanted.status === 'paused' ? wanted.pausedUntil : null,
    catchUpFrom: owedAfterChange(subscriber, wanted, now),
  }
  const nextDueAt = dueAfterChange(subscriber, changed, now)
  const nextWeekAt = weekAfterChange(subscriber, changed, now)
  const { pausedUntil, catchUpFrom } = changed
  const rescheduled = {
    ...(wanted.moreTimes.length === subscriber.moreTimes.length ? {} : { moreTimes: wanted.moreTimes }),
    ...(nextDueAt === subscriber.nextDueAt ? {} : { nextDueAt }),
    ...(nextWeekAt === subscriber.nextWeekAt ? {} : { nextWeekAt }),
    ...(pausedUntil === subscriber.pausedUntil ? {} : { pausedUntil }),
    ...(catchUpFrom === subscriber.catchUpFrom ? {} : { catchUpFrom }),
  }
  const stored = await deps.subscribers.update(subscriber.chatId, { ...changes, ...rescheduled })
  return stored ?? (await deps.subscribers.save({ ...changed, nextDueAt, nextWeekAt }))
}

/** A pause is made up for once it is over, and one that follows it before that; whoever was away for good is owed nothing. */
function owedAfterChange(before: Subscriber, after: Subscriber, now: Date): Date | null {
  const isHere = ({ status }: Subscriber) => status === 'active' || status === 'paused'
  if (!isHere(before) || !isHere(after)) return null
  const begins = before.status === 'active' && after.status === 'paused'
  return before.catchUpFrom ?? (begins ? catchUpStart(before.toldUntil, now) : null)
}

function dueAfterChange(before: Subscriber, after: Subscriber, now: Date): Date | null {
  if (after.status === 'paused' && after.pausedUntil !== null) return nextDueAt(after, after.pausedUntil)
  if (after.status !== 'active') return null
  const isOwed = before.nextDueAt !== null && before.nextDueAt <= now
  if (isOwed || isSameSchedule(before, after)) return before.nextDueAt
  return joinWait(before, after, now) ?? nextDueAt(after, now)
}

/** Whose briefing of today is still to come when they choose to wait for the report gets it today. */
function joinWait(before: Subscriber, after: Subscriber, now: Date): Date | null {
  const begun = after.waitUntil === null ? null : lastDue(after, now)
  if (begun === null || before.nextDueAt === null) return null
  const isToday = begun.slot.startsWith(dateAt(before.nextDueAt, before.timezone))
  return isToday && waitOf(after, begun) > now ? begun.at : null
}

function weekAfterChange(before: Subscriber, after: Subscriber, now: Date): Date | null {
  if (!after.weekly) return null
  const isOwed = before.status === 'active' && before.nextWeekAt !== null && before.nextWeekAt <= now
  const isKept = before.weekly && before.nextWeekAt !== null && isSameSchedule(before, after)
  return isOwed || isKept ? before.nextWeekAt : nextWeekAt(after, now)
}

function isSameSchedule(before: Subscriber, after: Subscriber): boolean {
  return (
    before.status === after.status &&
    before.timezone === after.timezone &&
    before.deliveryTime === after.deliveryTime &&
    before.moreTimes.join() === after.moreTimes.join() &&
    before.weekendTime === after.weekendTime &&
    before.days.join() === after.days.join()
  )
}
