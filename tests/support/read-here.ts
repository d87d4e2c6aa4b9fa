import { readPublished } from '../../src/domain/briefing/read-published.ts'
import type { ReadText } from '../../src/ports.ts'

/** Reads texts in the test's own thread. */
export const readHere: ReadText = (published) => Promise.resolve(readPublished(published))
