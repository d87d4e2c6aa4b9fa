/** A layout of real outlets with a text of our own, and what it says. */
export type LayoutCase = {
  readonly name: string
  readonly content: string
  /** The publishing date of the source, if it gives one. */
  readonly published?: string
  /** `undefined` leaves the title open. */
  readonly title?: string | null
  readonly day?: number
  readonly date?: string
  /** Each story: its headline, then phrases that stand in it and in no other. */
  readonly stories: readonly (readonly [headline: string, ...phrases: readonly string[]])[]
  /** Phrases that stand in no story. */
  readonly not?: readonly string[]
}
