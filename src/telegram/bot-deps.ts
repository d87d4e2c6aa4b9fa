import type {
  BriefingStore,
  Clock,
  DeliveryStore,
  Logger,
  Messenger,
  SendGate,
  SourceStore,
  StrikeStore,
  SubscriberStore,
  TextsFor,
} from '../ports.ts'
import type { SubscriberDefaults } from '../use-cases/subscribe.ts'

/** What the bot needs to answer people. */
export type BotDeps = {
  readonly token: string
  /** The Bot API server, such as `https://api.telegram.org`. */
  readonly apiRoot: string
  readonly clock: Clock
  readonly log: Logger
  readonly texts: TextsFor
  readonly subscribers: SubscriberStore
  readonly sources: Pick<SourceStore, 'list'>
  readonly briefings: Pick<BriefingStore, 'listEvents' | 'searchEvents' | 'latestReceivedAt'>
  readonly strikes: Pick<StrikeStore, 'listClaims'>
  readonly deliveries: Pick<DeliveryStore, 'findLast'>
  /** What paces all sends of the bot; replies go through its own lane. */
  readonly gate: Pick<SendGate, 'enter'>
  readonly defaults: SubscriberDefaults
  readonly adminIds: readonly number[]
}

/** What a feature gets: `messenger` answers people, ahead of bulk sending and with patience. */
export type FeatureDeps = BotDeps & { readonly messenger: Messenger }
