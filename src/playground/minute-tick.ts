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
    timer = setTimeout(
      () => {
        onMinute()
        arm()
      },
      MINUTE_MS - (clock.now().getTime() % MINUTE_MS),
    )
  }
  arm()
  const stopListening = clock.onMove(arm)
  return () => {
    clearTimeout(timer)
    stopListening()
  }
}
