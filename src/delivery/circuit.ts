import { SECOND_MS } from '../domain/calendar.ts'
import type { TurnResult } from '../ports.ts'
import type { Timer } from './timer.ts'

/**
 * Tells a chat's trouble from Telegram's. A send that was flooded or failed makes the next one a
 * probe that goes alone, to another chat: when it succeeds the trouble was that chat's own, and the
 * rest has waited for one message. When it fails too, or is not answered for 5 s, everyone waits: as long
 * as Telegram asked, or 1 s, 2 s … 15 s while there is no answer; then another probe goes first.
 */
export type Circuit = {
  /** Waits until a bulk message may be sent. */
  pass(signal?: AbortSignal): Promise<void>
  isOpen(): boolean
  /** Whether the send that begins now is a probe. */
  begin(chatId: number): boolean
  learn(chatId: number, result: TurnResult, probe: boolean): void
}

const FIRST_HOLD_MS = SECOND_MS
const LONGEST_HOLD_MS = 15 * SECOND_MS
/** Far shorter than a call's own time-out: Telegram may be back long before that. */
const PROBE_PATIENCE_MS = 5 * SECOND_MS

type State =
  | { readonly kind: 'closed' }
  /** One send may try whether the way is free; `retryAfterMs` is what the first trouble asked for. */
  | { readonly kind: 'doubtful'; readonly troubledChat: number; readonly silentUntil: number }
  | { readonly kind: 'probing'; readonly troubledChat: number; readonly silentUntil: number }
  | { readonly kind: 'held'; readonly until: number; readonly troubledChat: number }

export function createCircuit(deps: {
  readonly timer: Timer
  /** Tells the other processes. */
  readonly hold: (ms: number) => Promise<void>
}): Circuit {
  const { timer } = deps
  let state: State = { kind: 'closed' }
  let holds = 0
  let changed = Promise.withResolvers<void>()

  return {
    async pass(signal) {
      while (!signal?.aborted && !isOpen()) {
        if (state.kind === 'held') await timer.sleep(state.until - timer.now(), signal)
        else await endOfProbe(signal)
      }
    },
    isOpen,
    begin() {
      if (state.kind !== 'doubtful') return false
      become({ ...state, kind: 'probing' })
      return true
    },
    learn(chatId, result, probe) {
      if (result.kind === 'answered') {
        if (!probe) return
        holds = 0
        return become({ kind: 'closed' })
      }
      const silentUntil = timer.now() + (result.kind === 'flooded' ? result.retryAfterMs : 0)
      if (state.kind === 'closed') return become({ kind: 'doubtful', troubledChat: chatId, silentUntil })
      if (state.kind === 'held') return extend(silentUntil)
      if (chatId === state.troubledChat) {
        // The same chat again says nothing of the others: another probe has to.
        if (probe) become({ ...state, kind: 'doubtful' })
        return
      }
      holdEveryone(chatId, Math.max(silentUntil, state.silentUntil))
    },
  }

  function isOpen(): boolean {
    if (state.kind === 'held' && state.until <= timer.now()) {
      become({ kind: 'doubtful', troubledChat: state.troubledChat, silentUntil: 0 })
    }
    return state.kind === 'closed' || state.kind === 'doubtful'
  }

  async function endOfProbe(signal?: AbortSignal): Promise<void> {
    const probing = state
    await Promise.race([changed.promise, timer.sleep(PROBE_PATIENCE_MS, signal)])
    if (state !== probing || state.kind !== 'probing' || signal?.aborted) return
    holdEveryone(state.troubledChat, state.silentUntil)
  }

  function holdEveryone(chatId: number, silentUntil: number): void {
    const backoff = Math.min(FIRST_HOLD_MS * 2 ** holds, LONGEST_HOLD_MS)
    holds += 1
    const until = Math.max(silentUntil, timer.now() + backoff)
    become({ kind: 'held', until, troubledChat: chatId })
    // The other processes find out by themselves where the row cannot be written.
    deps.hold(until - timer.now()).catch(() => undefined)
  }

  function extend(until: number): void {
    if (state.kind !== 'held' || until <= state.until) return
    become({ ...state, until })
    deps.hold(until - timer.now()).catch(() => undefined)
  }

  function become(next: State): void {
    state = next
    const waiting = changed
    changed = Promise.withResolvers<void>()
    waiting.resolve()
  }
}
