import { Refusal } from './refusal.ts'
import type { TgUpdate } from './telegram-objects.ts'

/** Kinds that a bot gets only when it asks for them by name. */
const ON_REQUEST = new Set(['chat_member', 'message_reaction', 'message_reaction_count'])

export type PollRequest = {
  readonly offset?: number
  readonly limit?: number
  readonly timeoutSeconds?: number
  readonly allowedUpdates?: readonly string[]
}

type Waiting = { readonly settle: () => void; readonly refuse: (why: Refusal) => void }

export type UpdateQueue = ReturnType<typeof createUpdateQueue>

/**
 * Updates that wait for the bot. They stay until a later `offset` confirms them; of two polls at
 * once the earlier is ended, as Telegram does.
 */
export function createUpdateQueue(firstUpdateId = 100_000) {
  let pending: TgUpdate[] = []
  let nextId = firstUpdateId
  let allowed: readonly string[] = []
  let waiting: Waiting | null = null

  function isWanted(kind: string): boolean {
    return allowed.length === 0 ? !ON_REQUEST.has(kind) : allowed.includes(kind)
  }

  function confirmBelow(offset: number) {
    pending = offset >= 0 ? pending.filter((update) => update.update_id >= offset) : pending.slice(offset)
  }

  return {
    /** Queues an update unless the bot has not asked for its kind. */
    push(kind: string, payload: unknown) {
      if (!isWanted(kind)) return
      pending.push({ update_id: nextId++, [kind]: payload })
      waiting?.settle()
    },

    /** Waits for updates up to the timeout; empty when none came or `signal` ended the wait. */
    async poll(request: PollRequest, signal: AbortSignal): Promise<readonly TgUpdate[]> {
      if (request.allowedUpdates !== undefined) allowed = request.allowedUpdates
      waiting?.refuse(
        new Refusal(
          409,
          'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
        ),
      )
      if (request.offset !== undefined) confirmBelow(request.offset)
      const timeoutMs = (request.timeoutSeconds ?? 0) * 1000
      if (pending.length === 0 && timeoutMs > 0 && !signal.aborted) await arrival(timeoutMs, signal)
      const limit = Math.min(100, Math.max(1, request.limit ?? 100))
      return pending.slice(0, limit)
    },

    allowedUpdates: () => allowed,
    pendingCount: () => pending.length,
    forgetAll: () => void (pending = []),
    /** Ends a poll that is still waiting, with nothing. */
    close: () => waiting?.settle(),
  }

  function arrival(timeoutMs: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer)
        signal.removeEventListener('abort', settle)
        if (waiting === mine) waiting = null
      }
      const settle = () => {
        end()
        resolve()
      }
      const mine: Waiting = {
        settle,
        refuse: (why) => {
          end()
          reject(why)
        },
      }
      const timer = setTimeout(settle, timeoutMs)
      signal.addEventListener('abort', settle)
      waiting = mine
    })
  }
}
