import type {
  AlertStore,
  ArchiveSource,
  BarredStore,
  BriefingStore,
  ChartPainter,
  Clock,
  CorrectionQueue,
  CountAnswer,
  DeliveryStore,
  EditionStore,
  FeedbackStore,
  FetchedBriefing,
  Logger,
  Messenger,
  PastedMessage,
  ReadOwnRows,
  ReadText,
  SendGate,
  SourceFailure,
  SourceStore,
  SubscriberStore,
  TextsFor,
  Timer,
  Watching,
} from '../ports.ts'
import type { AnnounceDeps } from '../use-cases/announce.ts'
import type { DeliverDeps } from '../use-cases/deliver.ts'
import type { Overload } from '../use-cases/forecast.ts'
import type { NightMemory } from '../use-cases/night-memory.ts'
import type { IngestOutcome } from '../use-cases/ingest.ts'
import type { Status } from '../use-cases/read-status.ts'
import type { SteerDeps } from '../use-cases/steer-source.ts'
import type { SubscriberDefaults } from '../use-cases/subscribe.ts'
import type { Apologies } from './sending/apologies.ts'
import type { DocumentSender } from './sending/document-sender.ts'
import type { PhotoSender } from './sending/photo-sender.ts'
import type { HandleOnceDeps } from './receiving/handle-once.ts'
import type { ShortMemory } from './receiving/short-memory.ts'
import type { Asked } from './screens/asked.ts'
import type { LastQuestions } from './receiving/last-questions.ts'
import type { BudgetOptions } from './receiving/personal-budget.ts'

/** What the bot needs to answer people. */
export type BotDeps = {
  readonly token: string
  /** The Bot API server, such as `https://api.telegram.org`. */
  readonly apiRoot: string
  /** How it is reached; the network where it is left out. */
  readonly fetch?: typeof fetch
  readonly clock: Clock
  readonly log: Logger
  readonly texts: TextsFor
  readonly subscribers: SubscriberStore
  readonly alerts: Pick<AlertStore, 'list' | 'add' | 'remove'>
  readonly feedback: Omit<FeedbackStore, 'forget'>
  /** Who is told when a group or channel refuses the briefing. */
  readonly hosts: Pick<BarredStore, 'noteHost' | 'noteBarred' | 'letIn'>
  /** All that is stored of a chat, for `/export`. */
  readonly ownRows: ReadOwnRows
  readonly sources: Pick<SourceStore, 'list'>
  readonly briefings: Pick<
    BriefingStore,
    'listEvents' | 'searchEvents' | 'findNearWord' | 'latestReceivedAt' | 'listLatest' | 'listTexts'
  >
  readonly corrections: Pick<CorrectionQueue, 'listTold'>
  readonly strikes: ArchiveSource
  /** Nights that are kept reconciled; without it they are reconciled for each question. */
  readonly nights?: NightMemory
  readonly charts: Pick<ChartPainter, 'paint'>
  readonly deliveries: Pick<DeliveryStore, 'findLast' | 'recordShown' | 'countFailures' | 'listPast'>
  /** When all briefings that wait now will have arrived; `null` when none waits. Without it nothing is foretold. */
  readonly forecast?: (now: Date) => Promise<Pick<Overload, 'waiting' | 'lastArrivalAt'> | null>
  /** What every call of the bot passes. */
  readonly gate: Pick<SendGate, 'enter' | 'whenOpen' | 'chatWaitMs' | 'isBusy'>
  readonly timer: Timer
  /** Told what became of each answer. */
  readonly count: CountAnswer
  /** Told of each update when it is handled. */
  readonly watching?: Pick<Watching, 'update'>
  /** How the bot is doing, for admins; without it there is no `/stats`, `/feeds` or `/errors`. */
  readonly readStatus?: () => Promise<Status>
  /** Pausing sources and reading them now; without it `/feeds` only shows them. */
  readonly steering?: SteerDeps
  /** Aborted when the bot stops: nobody is apologized to after that. */
  readonly stopping?: AbortSignal
  /** A call without an answer is given up after so long; 10 s where it is left out. */
  readonly answerWithinMs?: number
  /** What one person may ask for; the usual where it is left out. */
  readonly personalBudget?: Omit<BudgetOptions, 'timer'>
  readonly defaults: SubscriberDefaults
  readonly adminIds: readonly number[]
  /** Which updates are taken care of, by any process; without it one that comes twice is handled twice. */
  readonly once?: Pick<HandleOnceDeps, 'updates' | 'presence'>
  /** Writing to every reader; without it there is no `/announce`. */
  readonly announcing?: AnnounceDeps
  /** Posting in channels as their owners set it up; without it there is no `/channel`. */
  readonly channels?: ChannelDeps
  /** Reading and storing what an admin pastes; without it such texts are searched for like any other. */
  readonly pasted?: {
    /** `null` for a text with nothing in it. */
    read(message: PastedMessage): FetchedBriefing | null
    /** What a briefing says. */
    readonly understand: ReadText
    /** The article at a public address. */
    readPage(
      address: string,
    ): Promise<{ readonly kind: 'complete'; readonly briefing: FetchedBriefing } | SourceFailure>
    store(briefing: FetchedBriefing, now: Date): Promise<IngestOutcome>
    /** How long the next piece of a long text is waited for. */
    readonly pieceWaitMs?: number
  }
}

/** Channels, and what their owners see and decide of posts before they go out. */
export type ChannelDeps = {
  readonly editions: EditionStore
  /** What a post says. */
  readonly contentFor: DeliverDeps['contentFor']
  /** Has queued work carried at once. */
  readonly wake: (now: Date) => Promise<void>
}

/** What a feature gets: `messenger`, `photos` and `documents` answer people, ahead of bulk sending and with patience. */
export type FeatureDeps = BotDeps & {
  readonly messenger: Messenger
  readonly photos: PhotoSender
  readonly documents: DocumentSender
  readonly apologies: Apologies
  readonly asked: LastQuestions
  /** What the bot asked each chat to type a moment ago. */
  readonly awaited: ShortMemory<Asked>
}
