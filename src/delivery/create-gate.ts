import { SECOND_MS } from '../domain/calendar.ts'
import { FREE_PER_SECOND } from '../domain/delivery/forecast.ts'
import type { SendGate, Turn, TurnResult } from '../ports.ts'
import { createArrivalWindow } from './arrival-window.ts'
import { createChatLimits } from './chat-limits.ts'
import { createCircuit } from './circuit.ts'
import { MAY_LAG_MS, type PaceSource } from './pace.ts'
import { NOTHING_PAID, type PaidBudget } from './paid-budget.ts'
import type { Timer } from './timer.ts'

export type GateOptions = {
  readonly timer: Timer
  readonly pace: PaceSource
  /** Bulk messages a second, over all processes. */
  readonly perSecond: number
  /** Processes that share it. */
  readonly processes?: () => number
  /** Messages that this process may have under way without an answer. */
  readonly mostInFlight: () => number
  /** Without one nothing is paid for, and the pace stays within what is free. */
  readonly budget?: PaidBudget
}

/** Rows are claimed for so long ahead: what a process that dies holds is listed as repeated. */
const CLAIM_MS = 100
/** Moments are reserved for so long ahead: short, since a process that dies takes them with it. */
const RESERVE_MS = 100
/** Telegram counts what arrives, and the network bunches what was sent evenly. */
const MARGIN = 0.98

/** The gate of one process; over `pace` it keeps step with the others. */
export function createGate(options: GateOptions): SendGate {
  const { timer, pace, perSecond, processes = () => 1, mostInFlight, budget = NOTHING_PAID } = options
  const rate = () => (budget.allows() ? perSecond : Math.min(perSecond, FREE_PER_SECOND))
  const intervalMs = () => SECOND_MS / (rate() * MARGIN)
  const chats = createChatLimits(timer)
  // Each keeps to its share of a rate that is paid for; what is free is so little that one alone may use it up.
  const arrivals = createArrivalWindow(timer, () => Math.max(FREE_PER_SECOND, rate() / processes()))
  const circuit = createCircuit({ timer, hold: (ms) => pace.hold(ms) })
  let reserved: { next: number; left: number } = { next: 0, left: 0 }
  let inFlight = 0
  let wakeUp: (() => void) | null = null
  let turns: Promise<unknown> = Promise.resolve()

  return {
    get batch() {
      return messagesIn(CLAIM_MS)
    },
    chatWaitMs: (chatId) => chats.waitMs(chatId),
    enter: (lane, chatId, signal) =>
      lane === 'reply' ? enterReply(chatId, signal) : enterBulk(chatId, signal),
  }

  /** A reply waits for its chat alone, and takes its moment from the bulk behind it. */
  async function enterReply(chatId: number, signal?: AbortSignal): Promise<Turn | null> {
    for (let waitMs = chats.waitMs(chatId); waitMs > 0; waitMs = chats.waitMs(chatId)) {
      await timer.sleep(waitMs, signal)
      if (signal?.aborted) return null
    }
    charge(1)
    return begin(chatId, false)
  }

  /** Bulk goes one by one, in the order in which it came. */
  function enterBulk(chatId: number, signal?: AbortSignal): Promise<Turn | null> {
    const turn = turns.then(() => takeTurn(chatId, signal))
    turns = turn.catch(() => undefined)
    return turn
  }

  async function takeTurn(chatId: number, signal?: AbortSignal): Promise<Turn | null> {
    while (!signal?.aborted) {
      await circuit.pass(signal)
      if (inFlight >= mostInFlight()) {
        await roomInFlight()
        continue
      }
      const waitMs = Math.max((await nextMoment(signal)) - timer.now(), arrivals.waitMs())
      if (waitMs > 0) await timer.sleep(waitMs, signal)
      // Trouble may have been heard of while this waited.
      if (signal?.aborted || !circuit.isOpen() || arrivals.waitMs() > 0) continue
      useMoment()
      return begin(chatId, true)
    }
    return null
  }

  async function nextMoment(signal?: AbortSignal): Promise<number> {
    while (!signal?.aborted) {
      giveUpMissed()
      if (reserved.left > 0) break
      const batch = messagesIn(RESERVE_MS)
      const { waitMs, heldMs } = await pace.reserve(batch, intervalMs())
      reserved = { next: Math.max(timer.now() + waitMs, reserved.next), left: batch }
      if (heldMs === 0) break
      await timer.sleep(heldMs, signal)
    }
    return reserved.next
  }

  /** Others send at the moments that follow: who fell far behind would add its own to theirs in a burst. */
  function giveUpMissed(): void {
    const lateMs = timer.now() - reserved.next
    if (lateMs <= MAY_LAG_MS) return
    const missed = Math.min(Math.ceil(lateMs / intervalMs()), reserved.left)
    reserved = { next: reserved.next + missed * intervalMs(), left: reserved.left - missed }
  }

  function useMoment(): void {
    reserved = { next: reserved.next + intervalMs(), left: reserved.left - 1 }
  }

  function messagesIn(ms: number): number {
    return Math.max(1, Math.round(ms / intervalMs()))
  }

  function begin(chatId: number, isBulk: boolean): Turn {
    chats.note(chatId)
    const arrive = arrivals.begin()
    if (isBulk) inFlight += 1
    const probe = isBulk && circuit.begin(chatId)
    let ended = false
    const paid = isBulk && budget.allows()
    if (paid) budget.spend()
    return {
      paid,
      end: (result) => {
        if (ended) return
        ended = true
        if (isBulk) inFlight -= 1
        arrive()
        learn(chatId, result, isBulk, probe)
        wakeUp?.()
      },
    }
  }

  function learn(chatId: number, result: TurnResult, isBulk: boolean, probe: boolean): void {
    if (result.kind === 'answered' && result.calls > 1) charge(result.calls - 1)
    if (result.kind === 'flooded') chats.hold(chatId, result.retryAfterMs)
    if (isBulk) circuit.learn(chatId, result, probe)
  }

  function charge(calls: number): void {
    // Without the database there is nobody to keep step with; the send itself goes on.
    pace.reserve(calls, intervalMs()).catch(() => undefined)
  }

  /** Bounded without a signal: every send ends, by its own time-out at the latest. */
  async function roomInFlight(): Promise<void> {
    await new Promise<void>((resolve) => {
      wakeUp = resolve
    })
    wakeUp = null
  }
}
