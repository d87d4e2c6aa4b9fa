import { MINUTE_MS, SECOND_MS } from '../domain/calendar.ts'
import { FREE_PER_SECOND } from '../domain/delivery/forecast.ts'
import type { Lane, SendGate, Timer, Turn, TurnResult, Watching } from '../ports.ts'
import { createArrivalWindow } from './arrival-window.ts'
import { createChatLimits } from './chat-limits.ts'
import { createCircuit } from './circuit.ts'
import { createLane } from './create-lane.ts'
import { orLocalPace } from './or-local-pace.ts'
import type { PaceSource, Wish } from './pace.ts'
import { NOTHING_PAID, type PaidBudget } from './paid-budget.ts'
import { createRoom } from './room.ts'

export type GateOptions = {
  readonly timer: Timer
  readonly pace: PaceSource
  /** Bulk messages a second, over all processes. */
  readonly perSecond: number
  /** Processes that share it. */
  readonly processes?: () => number
  /** Bulk messages that this process may have under way without an answer. */
  readonly mostInFlight: () => number
  /** Without one nothing is paid for, and the pace stays within what is free. */
  readonly budget?: PaidBudget
  readonly watching?: Pick<Watching, 'flood' | 'hold'>
}

/** The gate, and what can be seen of it from outside. */
export type Gate = SendGate & {
  /** How long nobody is sent anything, whichever process heard so, in ms; 0 when the way is free. */
  heldMs(): number
  /** Answers that wait for their turn. */
  waiting(): number
}

/** Rows are claimed for so long ahead: what a process that dies holds is listed as repeated. */
const CLAIM_MS = 100
/** All processes together reserve for so long ahead: short, since answers come between, and who dies takes its own along. */
const RESERVE_MS = 100
/** Telegram counts what arrives, and the network bunches what was sent evenly. */
const MARGIN = 0.98
const FREE_INTERVAL_MS = SECOND_MS / (FREE_PER_SECOND * MARGIN)

/** An answer that its chat must wait for this long is given up at once: nobody sits there any more. */
const CHAT_PATIENCE_MS = 10 * SECOND_MS
/** Many who wait are answered late rather than not. */
const PATIENCE_MS = MINUTE_MS

/** The gate of one process; over `pace` it keeps step with the others. */
export function createGate(options: GateOptions): Gate {
  const { timer, perSecond, processes = () => 1, mostInFlight, budget = NOTHING_PAID, watching } = options
  const { pace, heldMs: othersHoldMs } = notingHolds(options.pace, timer)
  const rate = () => (budget.allows() ? perSecond : Math.min(perSecond, FREE_PER_SECOND))
  const intervalMs = () => SECOND_MS / (rate() * MARGIN)
  const chats = createChatLimits(timer)
  const circuit = createCircuit({ timer, hold: (ms) => pace.hold(ms), onHold: () => watching?.hold() })
  // What is free is so little that one process alone may use it up; of what is paid for each keeps to its share.
  const free = createArrivalWindow(timer, () => FREE_PER_SECOND)
  const paid = createArrivalWindow(timer, () => Math.max(FREE_PER_SECOND, paidShare()))
  const room = createRoom(mostInFlight)
  const bulk = createLane({
    ...{ timer, pace, circuit, kind: 'bulk', wish: bulkWish, room: () => room.wait() },
    waitMs: () => (budget.allows() ? paid : free).waitMs(),
  })
  const answers = createLane({
    ...{
      timer,
      pace: orLocalPace(pace, timer),
      circuit,
      kind: 'answer',
      wish: answerWish,
      room: () => Promise.resolve(),
    },
    waitMs: () => free.waitMs(),
  })

  return {
    get batch() {
      return messagesIn(CLAIM_MS)
    },
    chatWaitMs: (chatId, lane = 'bulk') => chats.waitMs(chatId, lane),
    heldMs: () => Math.max(circuit.heldMs(), othersHoldMs()),
    waiting: () => answers.waiting(),
    isBusy: () => answers.waiting() > FREE_PER_SECOND,
    enter: (lane, chatId, signal) =>
      lane === 'bulk'
        ? bulk.take(() => begin(lane, chatId), signal)
        : patiently((patience) => enterAnswer(lane, chatId, patience), signal),
    whenOpen: () =>
      patiently(async (patience) => {
        await circuit.pass('answer', patience)
        return !patience.aborted
      }),
  }

  /** Each window is right to a message or two, which several together pay for by staying below the limit. */
  function paidShare(): number {
    return processes() === 1 ? rate() : (rate() * MARGIN) / processes()
  }

  function bulkWish(): Wish {
    return { count: messagesIn(RESERVE_MS / processes()), intervalMs: intervalMs(), spacing: null }
  }

  /** What is paid for does not count among the free, and leaves them to the answers. */
  function answerWish(): Wish {
    const isPaid = budget.allows()
    return {
      count: 1,
      intervalMs: isPaid ? intervalMs() : FREE_INTERVAL_MS,
      spacing: { aloneMs: FREE_INTERVAL_MS, besideBulkMs: (isPaid ? 1 : 2) * FREE_INTERVAL_MS },
    }
  }

  async function enterAnswer(lane: Lane, chatId: number, signal: AbortSignal): Promise<Turn | null> {
    while (!signal.aborted) {
      const waitMs = chats.waitMs(chatId, lane)
      if (waitMs > CHAT_PATIENCE_MS) return null
      if (waitMs > 0) {
        await timer.sleep(waitMs, signal)
        continue
      }
      // Another answer to this chat may have gone first while this one waited for its turn.
      const isFree = () => chats.waitMs(chatId, lane) === 0
      const turn = await answers.take(() => (isFree() ? begin(lane, chatId) : null), signal)
      if (turn !== null) return turn
    }
    return null
  }

  async function patiently<T>(work: (patience: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const done = new AbortController()
    const late = new AbortController()
    void timer.sleep(PATIENCE_MS, done.signal).then(() => late.abort())
    try {
      return await work(signal === undefined ? late.signal : AbortSignal.any([late.signal, signal]))
    } finally {
      done.abort()
    }
  }

  function messagesIn(ms: number): number {
    return Math.max(1, Math.round(ms / intervalMs()))
  }

  function begin(lane: Lane, chatId: number): Turn {
    const isBulk = lane === 'bulk'
    chats.note(chatId, lane)
    const isPaid = isBulk && budget.allows()
    if (isPaid) budget.spend()
    const arrive = (isPaid ? paid : free).begin()
    if (isBulk) room.enter()
    const probe = circuit.begin()
    let ended = false
    return {
      paid: isPaid,
      end(result) {
        if (ended) return
        ended = true
        if (isBulk) room.leave()
        arrive()
        learn(chatId, result, probe)
      },
    }
  }

  function learn(chatId: number, result: TurnResult, probe: boolean): void {
    if (result.kind === 'answered' && result.calls > 1) charge(result.calls - 1)
    if (result.kind === 'flooded') chats.hold(chatId, result.retryAfterMs)
    circuit.learn(chatId, result, probe)
    if (result.kind === 'flooded') watching?.flood(circuit.heldMs() > 0 ? 'bot' : 'chat')
  }

  function charge(calls: number): void {
    // Without the database there is nobody to keep step with; the send itself goes on.
    pace.reserve({ ...bulkWish(), count: calls }).catch(() => undefined)
  }
}

/** Remembers how long the pace was last said to be held, by this process or by another. */
function notingHolds(pace: PaceSource, timer: Timer) {
  let until = Number.NEGATIVE_INFINITY
  const note = (ms: number) => (until = ms > 0 ? timer.now() + ms : Number.NEGATIVE_INFINITY)
  const noting: PaceSource = {
    hold: (ms) => pace.hold(ms),
    async reserve(wish) {
      const reservation = await pace.reserve(wish)
      note(reservation.heldMs)
      return reservation
    },
  }
  return { pace: noting, heldMs: () => Math.max(0, until - timer.now()) }
}
