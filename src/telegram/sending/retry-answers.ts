import { HttpError, type Transformer } from 'grammy'
import { SECOND_MS } from '../../domain/calendar.ts'
import type { CountAnswer, Timer } from '../../ports.ts'
import { isHeldBack } from './pass-gate.ts'

/** How long to wait before a call is tried again, each time. */
const BACKOFF_MS = [SECOND_MS / 2, 2 * SECOND_MS]
/** People wait for an answer a few seconds, not minutes. */
const LONGEST_FLOOD_SECONDS = 10
/** Asks for a minute at a time, and again by itself. */
const UNTRIED = 'getUpdates'

/**
 * Tries a call again that met a 5xx, a broken connection or no answer, twice: an answer that comes two times is
 * the smaller harm. A flood of some seconds is waited for as well.
 */
export function retryAnswers({
  timer,
  count,
}: {
  readonly timer: Timer
  readonly count: CountAnswer
}): Transformer {
  return async (call, method, payload, signal) => {
    if (method === UNTRIED) return await call(method, payload, signal)
    for (const backoffMs of BACKOFF_MS) {
      const attempt = await callOnce()
      const waitMs = attempt.kind === 'answer' ? waitAfter(attempt.answer, backoffMs) : backoffMs
      if (attempt.kind === 'answer' && waitMs === null) return attempt.answer
      count('repeated')
      await timer.sleep(waitMs ?? 0, signal as AbortSignal | undefined)
    }
    return await call(method, payload, signal)

    async function callOnce() {
      try {
        return { kind: 'answer', answer: await call(method, payload, signal) } as const
      } catch (error) {
        if (!(error instanceof HttpError) || signal?.aborted === true) throw error
        return { kind: 'unanswered' } as const
      }
    }
  }
}

type Answer = Awaited<ReturnType<Parameters<Transformer>[0]>>

/** `null` for an answer that stands. */
function waitAfter(answer: Answer, backoffMs: number): number | null {
  if (answer.ok || isHeldBack(answer)) return null
  if (answer.error_code >= 500) return backoffMs
  const seconds = answer.parameters?.retry_after
  return seconds === undefined || seconds > LONGEST_FLOOD_SECONDS ? null : seconds * SECOND_MS
}
