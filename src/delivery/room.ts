/** Room for messages under way without an answer. */
export type Room = {
  /** Until there is room for one more. Bounded: every send ends, by its own time-out at the latest. */
  wait(): Promise<void>
  enter(): void
  leave(): void
}

/** One waits at a time: those behind wait for their turn first. */
export function createRoom(most: () => number): Room {
  let inside = 0
  let wakeUp: (() => void) | null = null
  return {
    async wait() {
      while (inside >= most()) {
        await new Promise<void>((resolve) => {
          wakeUp = resolve
        })
        wakeUp = null
      }
    },
    enter: () => void (inside += 1),
    leave() {
      inside -= 1
      wakeUp?.()
    },
  }
}
