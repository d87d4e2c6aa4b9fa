import type { StrikeDocument } from '../document.ts'
import type { Mention } from '../mention.ts'

/** One step over all mentions of a text: fills in, gives a role, or drops with a reason. Never reorders. */
export type Refiner = {
  readonly name: string
  /** What it may change of a mention. */
  readonly owns: readonly (keyof Mention)[]
  readonly refine: (mentions: readonly Mention[], document: StrikeDocument) => readonly Mention[]
}
