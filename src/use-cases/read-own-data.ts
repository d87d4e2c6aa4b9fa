import type { Alert } from '../domain/alert/alert.ts'
import type { Subscriber } from '../domain/subscriber.ts'
import type { AlertStore, BarredStore, DeliveryStore, PastDelivery, SubscriberStore } from '../ports.ts'

export type OwnDataDeps = {
  readonly subscribers: Pick<SubscriberStore, 'find'>
  readonly alerts: Pick<AlertStore, 'list'>
  readonly hosts: Pick<BarredStore, 'listHosted'>
  readonly deliveries: Pick<DeliveryStore, 'listPast'>
}

export type OwnData = {
  readonly chat: Subscriber
  readonly alerts: readonly Alert[]
  /** Telegram ids of groups and channels that this person set up. */
  readonly hosted: readonly number[]
  /** The newest first. */
  readonly sent: readonly PastDelivery[]
}

const MOST_SENT = 1000

/** All that is stored of a chat; `null` where nothing is. */
export async function readOwnData(deps: OwnDataDeps, chatId: number): Promise<OwnData | null> {
  const chat = await deps.subscribers.find(chatId)
  if (chat === null) return null
  const [alerts, hosted, sent] = await Promise.all([
    deps.alerts.list(chatId),
    deps.hosts.listHosted(chatId),
    deps.deliveries.listPast(chatId, MOST_SENT),
  ])
  return { chat, alerts, hosted, sent }
}
