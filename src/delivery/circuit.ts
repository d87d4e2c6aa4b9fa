import { SECOND_MS } from '../domain/calendar.ts'
import type { Timer, TurnResult } from '../ports.ts'
import { isEverybodys, isForgotten, NO_SUSPICION, suspect, type Suspicion } from './suspicion.ts'

/**
 * Tells a chat's trouble from Telegram's and the bot's own. A send that was flooded or failed makes the next
 * one a probe that goes alone: when it succeeds the trouble was that chat's own, and the rest has waited for
 * one message. When it goes wrong too, until it must be everybody's trouble, or is not answered for 5 s,
 * everyone waits: as long as Telegram asked, or 1 s, 2 s … 15 s while there is no answer; then another
 * probe goes first.
 */
export type Circuit = {
  /** Waits until a message may be sent. */
  pass(kind: Kind, signal?: AbortSignal): Promise<void>
  isOpen(kind: Kind): boolean
  /** Whether the send that begins now is a probe. */
  begin(): boolean
  learn(chatId: number, result: TurnResult, probe: boolean): void
  /** How long everyone still waits, in ms; 0 when nobody does. */
  heldMs(): number
}

/** Where Telegram does not answer, somebody who waits for an answer is tried for all the same. */
type Kind = 'bulk' | 'answer'

const FIRST_HOLD_MS = SECOND_MS
const LONGEST_HOLD_MS = 15 * SECOND_MS
/** Far shorter than a call's own time-out: Telegram may be back long before that. */
const PROBE_PATIENCE_MS = 5 * SECOND_MS

type State = {
  /** While `doubtful` one send may try whether the way is free; while `probing` it is on its way. */
  readonly kind: 'closed' | 'doubtful' | 'probing' | 'held'
  readonly suspicion: Suspicion
  /** Of a hold. */
  readonly until: number
}

const CLOSED: State = { kind: 'closed', suspicion: NO_SUSPICION, until: Number.NEGATIVE_INFINITY }

export function createCircuit(deps: {
  readonly timer: Timer
  /** Tells the other processes. */
  readonly hold: (ms: number) => Promise<void>
  /** Told when a hold of everyone begins. */
  readonly onHold?: () => void
}): Circuit {
  const { timer } = deps
  let state = CLOSED
  /** Holds since something last went well. */
  let holds = 0
  let changed = Promise.withResolvers<void>()

  return {
    async pass(kind, signal) {
      while (!signal?.aborted && !isOpen(kind)) {
        if (state.kind === 'held') await timer.sleep(state.until - timer.now(), signal)
        else await endOfProbe(signal)
      }
    },
    isOpen,
    heldMs: () => (state.kind === 'held' ? Math.max(0, state.until - timer.now()) : 0),
    begin() {
      if (state.kind !== 'doubtful') return false
      if (holds === 0 && isForgotten(state.suspicion, timer.now())) {
        become(CLOSED)
        return false
      }
      become({ ...state, kind: 'probing' })
      return true
    },
    learn(chatId, result, probe) {
      if (result.kind === 'answered') {
        // What went well while chats were refused shows that it is theirs alone; what failed may be so late.
        const isTheirs = holds === 0 && state.kind !== 'closed' && state.suspicion.failed.size === 0
        if (probe || isTheirs) recover()
        return
      }
      const suspicion = suspect(state.suspicion, chatId, result, timer.now())
      if (state.kind === 'held') return extend(suspicion)
      // The same chat again says nothing of the others: another probe has to.
      const isNews = state.kind !== 'closed' && chatId !== state.suspicion.lastChat
      if (isNews && (holds > 0 || isEverybodys(suspicion))) return holdEveryone(suspicion)
      become({ ...state, kind: state.kind === 'probing' && !probe ? 'probing' : 'doubtful', suspicion })
    },
  }

  function isOpen(kind: Kind): boolean {
    if (state.kind === 'held' && state.until <= timer.now()) become({ ...state, kind: 'doubtful' })
    if (state.kind === 'closed' || state.kind === 'doubtful') return true
    return kind === 'answer' && state.suspicion.flooded.size === 0
  }

  async function endOfProbe(signal?: AbortSignal): Promise<void> {
    const probing = state
    await Promise.race([changed.promise, timer.sleep(PROBE_PATIENCE_MS, signal)])
    if (state !== probing || state.kind !== 'probing' || signal?.aborted) return
    holdEveryone(state.suspicion)
  }

  function holdEveryone(suspicion: Suspicion): void {
    const backoff = Math.min(FIRST_HOLD_MS * 2 ** holds, LONGEST_HOLD_MS)
    holds += 1
    deps.onHold?.()
    become({ kind: 'held', suspicion, until: Math.max(suspicion.silentUntil, timer.now() + backoff) })
    tellOthers()
  }

  function extend(suspicion: Suspicion): void {
    const until = Math.max(state.until, suspicion.silentUntil)
    const isLonger = until > state.until
    become({ ...state, suspicion, until })
    if (isLonger) tellOthers()
  }

  /** That Telegram does not answer they find out by themselves, as where the row cannot be written. */
  function tellOthers(): void {
    if (state.suspicion.flooded.size === 0) return
    deps.hold(state.until - timer.now()).catch(() => undefined)
  }

  function recover(): void {
    holds = 0
    become(CLOSED)
  }

  function become(next: State): void {
    state = next
    const waiting = changed
    changed = Promise.withResolvers<void>()
    waiting.resolve()
  }
}
