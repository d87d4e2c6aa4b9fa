import { MINUTE_MS } from '../domain/calendar.ts'
import type { PlaygroundClock } from './playground-clock.ts'

/**
 * Calls `onMinute` whenever the playground's clock reaches a full minute, also when that clock is moved.
 * The real clock's minutes would come at the wrong moments. The returned function ends it.
 */
export function startMinuteTick(clock: PlaygroundClock, onMinute: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>
  const arm = () => {
    clearTimeout(timer)
    const now = clock.now().getTime()
    const minute = now - (now % MINUTE_MS) + MINUTE_MS
    timer = setTimeout(() => {
      // Timers may come a millisecond early; what is due at the minute is not due yet then.
      if (clock.now().getTime() >= minute) onMinute()
      arm()
    }, minute - now)
  }
  arm()
  const stopListening = clock.onMove(arm)
  return () => {
    clearTimeout(timer)
    stopListening()
  }
}
