/**
 * What `work` gives, or a rejection when it takes longer than `ms`; the work itself goes on. A database that
 * vanished from the network answers nothing for minutes, not even an error.
 */
export function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>()
  AbortSignal.timeout(ms).addEventListener('abort', () => late.reject(new Error(`No answer in ${ms} ms`)))
  return Promise.race([work, late.promise])
}
