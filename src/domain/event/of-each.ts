import type { EventSignature } from './event-signature.ts'

/** What is worked out of a signature once, however many others it is compared with. */
export function ofEach<T>(workOut: (signature: EventSignature) => T): (signature: EventSignature) => T {
  const known = new WeakMap<EventSignature, T>()
  return (signature) => known.getOrInsertComputed(signature, () => workOut(signature))
}

/** Both say something, and nothing in common. */
export function areApart<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some((each) => other.includes(each))
}
