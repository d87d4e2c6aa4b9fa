/** Asks again only once the last answer is so old: health checks come every few seconds, and what they ask is dear. */
export function rememberFor<T>(ms: number, ask: () => Promise<T>): () => Promise<T> {
  let kept: { readonly until: number; readonly answer: Promise<T> } | null = null
  return () => {
    if (kept === null || performance.now() > kept.until)
      kept = { until: performance.now() + ms, answer: ask() }
    return kept.answer
  }
}
