/**
 * One run after another, however often it is asked for: each call gives a run that began after it. Two that
 * overlap see halves of each other's work. `work` must not reject.
 */
export function inTurn(work: () => Promise<void>): () => Promise<void> {
  let last = Promise.resolve()
  return () => (last = last.then(work))
}
