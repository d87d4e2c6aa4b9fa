import { MOST_TOLD_A_DAY } from '../domain/alert/alert.ts'
import { alertSlot, parseAlertSlot, type AlertTelling } from '../domain/alert/alert-slot.ts'
import {
  decideEventAlert,
  decideRaidAlert,
  type AlertAct,
  type ShownAlert,
} from '../domain/alert/decide-alert.ts'
import { raidAlert, sourcesAlert, wordsOf } from '../domain/alert/told-alert.ts'
import { dateAt } from '../domain/calendar.ts'
import type { Preferences } from '../domain/delivery/delivery.ts'
import type { DigestStory } from '../domain/digest/digest.ts'
import { matchesFollow } from '../domain/digest/matches-follow.ts'
import { tellEvent, tellHeadline, topicsOf } from '../domain/digest/tell-event.ts'
import { withoutSources } from '../domain/digest/without-sources.ts'
import type { NightTally } from '../domain/tally/tally.ts'
import type { AlertStore, BriefingStore, Clock, Message, SubscriberStore } from '../ports.ts'
import type { Content, DeliverDeps, ToCompose } from './deliver.ts'
import type { NightMemory } from './night-memory.ts'
import { lastShown } from './plan-alerts.ts'

export type AlertContentDeps = {
  readonly alerts: Pick<AlertStore, 'list' | 'listTold' | 'takePlace'>
  readonly briefings: Pick<BriefingStore, 'findEvent'>
  readonly nights: NightMemory
  readonly subscribers: Pick<SubscriberStore, 'find'>
  readonly clock: Clock
  readonly renderRaidAlert: (tally: NightTally, preferences: Preferences) => Message
  readonly renderWordAlert: (word: string, story: DigestStory, preferences: Preferences) => Message
}

/** What there is to tell now, whatever was there when the telling was queued. */
type Found = {
  readonly decide: (told: ShownAlert | null) => AlertAct
  /** As it is told with a sound. */
  readonly shown: ShownAlert
  readonly message: Message
  /** Whether the briefing tells it, too. */
  readonly isInDigest: boolean
}

const nothing = (reason: string): Content => ({ kind: 'nothing', reason })

/** Adds alerts to what deliveries of the other kinds say. */
export function withAlerts(
  deps: AlertContentDeps,
  contentFor: DeliverDeps['contentFor'],
): DeliverDeps['contentFor'] {
  return async (delivery) => {
    if (delivery.kind !== 'alert') return await contentFor(delivery)
    const telling = parseAlertSlot(delivery.slot)
    const found = telling && (await find(deps, telling, delivery))
    return found ? await contentOf(deps, telling, delivery, found) : nothing('nothing-new')
  }
}

async function contentOf(
  { alerts, subscribers, clock }: AlertContentDeps,
  { subject }: AlertTelling,
  delivery: ToCompose,
  { decide, shown, message, isInDigest }: Found,
): Promise<Content> {
  const { chatId } = delivery.address
  const tellings = (await alerts.listTold([chatId], alertSlot(subject))).get(chatId) ?? []
  const before = tellings.filter(({ slot }) => slot !== delivery.slot)
  const told = lastShown(before)
  const messageIds = before.findLast((each) => each.shown !== null)?.messageIds ?? []
  const act = decide(told)
  if (act === 'nothing') return nothing('nothing-new')
  if (act === 'sound') {
    const reader = await subscribers.find(chatId)
    // One that waited for the end of quiet hours, and the briefing was there first.
    const isTold = reader?.toldUntil != null && reader.toldUntil >= delivery.dueAt
    if (told === null && isInDigest && isTold) return nothing('nothing-new')
    const day = dateAt(clock.now(), delivery.preferences.timezone)
    if (await alerts.takePlace(chatId, delivery.id, day, MOST_TOLD_A_DAY))
      return { kind: 'send', composed: { message, shown }, replaces: messageIds }
    if (told === null) return nothing('told enough')
  }
  const sounded = told?.sounded ?? []
  return { kind: 'edit', composed: { message, shown: { ...shown, sounded } }, messageIds }
}

async function find(
  deps: AlertContentDeps,
  { subject }: AlertTelling,
  { address, preferences }: ToCompose,
): Promise<Found | null> {
  const alerts = await deps.alerts.list(address.chatId)
  if (subject.kind === 'event') {
    const event = await deps.briefings.findEvent(subject.eventId, deps.clock.now())
    const [heard] = event ? withoutSources([event], preferences.mutedSources) : []
    const word = heard && wordsOf(alerts).find((each) => matchesFollow(heard, each))
    if (heard === undefined || word === undefined) return null
    const { language, style, light, topics, follows } = preferences
    const tell = style === 'brief' ? tellHeadline : tellEvent
    const shown = sourcesAlert(heard)
    return {
      decide: (told) => decideEventAlert(shown.shows, told),
      shown,
      message: deps.renderWordAlert(word, tell(heard, { language, light }), preferences),
      isInDigest:
        follows.some((each) => matchesFollow(heard, each)) ||
        topicsOf(heard, language).some((topic) => topics.includes(topic)),
    }
  }
  const [tally] = await deps.nights.list(subject.night, subject.night)
  if (tally === undefined) return null
  const raid = raidAlert(tally, subject.raid)
  return {
    decide: (told) => decideRaidAlert(alerts, raid, told),
    shown: { sounded: raid.counts, shows: raid.shows },
    message: deps.renderRaidAlert({ ...tally, rows: raid.rows }, preferences),
    isInDigest: preferences.topics.includes('strikes'),
  }
}
