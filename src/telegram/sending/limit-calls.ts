import type { Transformer } from 'grammy'
import { SECOND_MS } from '../../domain/calendar.ts'

const MOST_MS = 10 * SECOND_MS
/** Is answered when there is something to hear. */
const UNLIMITED = 'getUpdates'

/** Gives up a call without an answer while somebody still waits for it. */
export function limitCalls(mostMs = MOST_MS): Transformer {
  return async (call, method, payload, signal) => {
    if (method === UNLIMITED) return await call(method, payload, signal)
    const late = AbortSignal.timeout(mostMs)
    const either = signal === undefined ? late : AbortSignal.any([signal as AbortSignal, late])
    return await call(method, payload, either as typeof signal)
  }
}
