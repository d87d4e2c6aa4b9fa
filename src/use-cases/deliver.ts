import { isStale } from '../domain/delivery/delivery.ts'
import { QUIET_HOURS, quietUntil, waitsForQuiet } from '../domain/delivery/quiet.ts'
import { requeue, settle, UNEDITABLE, type Settlement } from '../domain/delivery/settle.ts'
import type {
  ClaimedDelivery,
  Clock,
  DeliveryStore,
  Logger,
  Message,
  Messenger,
  SendGate,
  SendOutcome,
  SettledDelivery,
  Shard,
  SubscriberStore,
  Turn,
  TurnResult,
} from '../ports.ts'

/** A message, and what it showed: kept so that a later figure can be edited in. */
export type Composed = { readonly message: Message; readonly shown: unknown }

/** What is to be done for a row: send, replace messages that were sent, or nothing, and why. */
export type Content =
  | {
      readonly kind: 'send'
      readonly composed: Composed
      /** Older messages, which are taken away once this one is there. */
      readonly replaces?: readonly number[]
    }
  | { readonly kind: 'edit'; readonly composed: Composed; readonly messageIds: readonly number[] }
  | { readonly kind: 'nothing'; readonly reason: string }

/** What decides what a row says. */
export type ToCompose = Pick<
  ClaimedDelivery,
  'id' | 'kind' | 'address' | 'slot' | 'dueAt' | 'windowFrom' | 'preferences'
>

export type DeliverDeps = {
  readonly deliveries: Pick<DeliveryStore, 'claim' | 'hasMoreUrgent'>
  readonly subscribers: Pick<SubscriberStore, 'rekey'>
  readonly messenger: Messenger
  /** Sends as a paid broadcast; the same messenger where nothing is paid for. */
  readonly paidMessenger: Messenger
  readonly gate: SendGate
  /** What a row says; what many readers share should be made once. */
  readonly contentFor: (delivery: ToCompose) => Promise<Content>
  /** Writes a settlement, and is done when it is stored. */
  readonly settle: (row: SettledDelivery) => Promise<void>
  readonly clock: Clock
  readonly logger: Logger
  /** Names this process in the rows that it holds. */
  readonly sender: string
}

export type ShardRun = {
  /** Done when every send that was begun is settled. */
  readonly settled: Promise<unknown>
}

/**
 * Begins all sends that are open in a shard, each row settled right after its own send; resolves when
 * none is left to begin, so that a send without an answer holds up no other shard. May be run again,
 * by anybody, at any time. Ends early, with the rest queued, when aborted or when something more
 * urgent is due.
 */
export async function deliverShard(deps: DeliverDeps, shard: Shard, signal: AbortSignal): Promise<ShardRun> {
  const underWay = new Set<Promise<void>>()
  while (!signal.aborted) {
    const claimed = await claimSome(deps, shard)
    if (claimed.length === 0) break
    for (const delivery of claimed) await deliverOne(deps, delivery, signal, underWay)
  }
  return { settled: Promise.all(underWay) }
}

/** Without the database the run ends, and what is under way is settled when it is back; the next tick goes on. */
async function claimSome(deps: DeliverDeps, shard: Shard): Promise<readonly ClaimedDelivery[]> {
  const now = deps.clock.now()
  try {
    if (await deps.deliveries.hasMoreUrgent(shard.kind, now)) return []
    return await deps.deliveries.claim(shard, deps.sender, deps.gate.batch, now)
  } catch (error) {
    deps.logger.error({ error, ...shard }, 'Unable to claim deliveries')
    return []
  }
}

/** Returns when the send has begun, so that the next one can be prepared meanwhile. */
async function deliverOne(
  deps: DeliverDeps,
  delivery: ClaimedDelivery,
  signal: AbortSignal,
  underWay: Set<Promise<void>>,
): Promise<void> {
  const { chatId } = delivery.address
  const content = await prepare(deps, delivery)
  if (content.kind === 'settled') return track(store(deps, delivery, content.settlement))
  const chatWaitMs = deps.gate.chatWaitMs(chatId)
  if (chatWaitMs > 0) return track(store(deps, delivery, postpone(deps, delivery, 'chat limit', chatWaitMs)))
  const turn = await takeTurn(deps, chatId, signal)
  if (turn === null) return track(store(deps, delivery, postpone(deps, delivery, 'no turn', 0)))
  track(sendAndSettle(deps, delivery, content, turn))

  function track(work: Promise<void>): void {
    const tracked = work.finally(() => underWay.delete(tracked))
    underWay.add(tracked)
  }
}

type Prepared =
  Exclude<Content, { kind: 'nothing' }> | { readonly kind: 'settled'; readonly settlement: Settlement }

async function prepare(deps: DeliverDeps, delivery: ClaimedDelivery): Promise<Prepared> {
  const skipped = (reason: string): Prepared => ({
    kind: 'settled',
    settlement: { kind: 'skipped', reason },
  })
  const now = deps.clock.now()
  if (isStale(delivery.kind, delivery.dueAt, now)) return skipped('stale')
  if (delivery.status !== 'active') return skipped(delivery.status)
  const until = waitsForQuiet(delivery.kind) ? quietUntil(delivery.preferences, now) : null
  if (until !== null) return { kind: 'settled', settlement: requeue(delivery, QUIET_HOURS, until) }
  try {
    const content = await deps.contentFor(delivery)
    return content.kind === 'nothing' ? skipped(content.reason) : content
  } catch (error) {
    deps.logger.error({ error, kind: delivery.kind }, 'Unable to compose a delivery')
    return { kind: 'settled', settlement: settle(delivery, failure('unable to compose'), deps.clock.now()) }
  }
}

/** `null` where none can be had: this process stops, or the database that keeps the pace is away. */
async function takeTurn(
  { gate, logger }: DeliverDeps,
  chatId: number,
  signal: AbortSignal,
): Promise<Turn | null> {
  try {
    return await gate.enter('bulk', chatId, signal)
  } catch (error) {
    logger.error({ error }, 'Unable to take a turn to send')
    return null
  }
}

async function sendAndSettle(
  deps: DeliverDeps,
  delivery: ClaimedDelivery,
  content: Exclude<Content, { kind: 'nothing' }>,
  turn: Turn,
): Promise<void> {
  const outcome = await attempt(deps, delivery, content, turn)
  turn.end(resultOf(outcome))
  if (outcome.kind === 'moved') await follow(deps, delivery.address.chatId, outcome.chatId)
  const settlement = settle(delivery, outcome, deps.clock.now())
  await store(deps, delivery, settlement, settlement.kind === 'sent' ? content.composed.shown : null)
}

/** A move that cannot be written is met again at the next attempt. */
async function follow(deps: DeliverDeps, from: number, to: number): Promise<void> {
  try {
    await deps.subscribers.rekey(from, to, 'supergroup')
  } catch (error) {
    deps.logger.error({ error }, 'Unable to follow a group to its new id')
  }
}

/** Never rejects: an error of ours must not hold up the other readers. */
async function attempt(
  deps: DeliverDeps,
  { address, messageIds, preferences }: ClaimedDelivery,
  content: Exclude<Content, { kind: 'nothing' }>,
  turn: Turn,
): Promise<SendOutcome> {
  const messenger = turn.paid ? deps.paidMessenger : deps.messenger
  const { message } = content.composed
  const silent = preferences.silent || message.silent === true
  try {
    if (content.kind === 'edit') return await editOrReply(messenger, address, content)
    const outcome = await messenger.send(address, { ...message, silent }, { from: messageIds.length })
    const { replaces = [] } = content
    // An older message that stays is old, not wrong: its own instant stands over it.
    if (outcome.kind === 'sent' && replaces.length > 0) await messenger.edit(address, replaces, NO_PARTS)
    return outcome
  } catch (error) {
    deps.logger.error({ error }, 'Unable to send a delivery')
    return failure('unable to send')
  }
}

const NO_PARTS: Message = { rich: null, classic: [] }

/** What cannot be mended in its place is told below it, quoting it, without a sound; the next edit tries its place again. */
async function editOrReply(
  messenger: Messenger,
  address: ClaimedDelivery['address'],
  { composed, messageIds }: Extract<Content, { kind: 'edit' }>,
): Promise<SendOutcome> {
  const outcome = await messenger.edit(address, messageIds, composed.message)
  const [replyTo] = messageIds
  if (outcome.kind !== 'refused' || outcome.reason !== UNEDITABLE || replyTo === undefined) return outcome
  const said = await messenger.send({ ...address, replyTo }, { ...composed.message, silent: true })
  return said.kind === 'sent' ? { ...said, messageIds } : said
}

function failure(reason: string): Extract<SendOutcome, { kind: 'retry' }> {
  return { kind: 'retry', reason, retryAfterMs: null, ambiguous: false, messageIds: [] }
}

function resultOf(outcome: SendOutcome): TurnResult {
  if (outcome.kind === 'sent') return { kind: 'answered', calls: Math.max(1, outcome.messageIds.length) }
  if (outcome.kind !== 'retry') return { kind: 'answered', calls: 1 }
  return outcome.retryAfterMs === null
    ? { kind: 'failed' }
    : { kind: 'flooded', retryAfterMs: outcome.retryAfterMs }
}

/** An instant has whole milliseconds: a part of one, cut off, would have the row claimed again before its time. */
const postpone = (deps: DeliverDeps, delivery: ClaimedDelivery, reason: string, ms: number): Settlement =>
  requeue(delivery, reason, new Date(deps.clock.now().getTime() + Math.ceil(ms)))

const store = (deps: DeliverDeps, { id }: ClaimedDelivery, settlement: Settlement, shown: unknown = null) =>
  deps.settle({ id, settlement, shown })
