import type { Figure } from '../strike-row.ts'
import type { Token } from '../reading/token.ts'

/** How a phrase counts weapons. */
export type Quantity =
  | { readonly kind: 'count'; readonly figure: Figure }
  /** "31 of 36" */
  | { readonly kind: 'fraction'; readonly part: Figure; readonly whole: Figure }
  /** "31 of them", "18 of the drones"; a `share` is of a kind of its own: "50 of them Shaheds" */
  | { readonly kind: 'part'; readonly part: Figure; readonly share?: boolean }
  /** "14 over Odesa, nine over Mykolaiv": parts of a figure told before */
  | { readonly kind: 'place-part'; readonly part: Figure }
  /** "all", "both", "all but one"; `figure` where the number is told with it: "all six" */
  | { readonly kind: 'all'; readonly figure: Figure | null; readonly but: number }
  /** "a missile", «ракетою» */
  | { readonly kind: 'one'; readonly definite: boolean }
  /** "35 and 46, respectively": one for each kind counted before, in their order */
  | { readonly kind: 'in-order'; readonly figures: readonly Figure[] }
  | { readonly kind: 'none' }
  /** "most of the drones": bars the way for a verb, states nothing */
  | { readonly kind: 'vague' }

/** Words that count weapons, before anybody has asked what happened to them. */
export type Phrase = {
  readonly recognizer: string
  /** Token positions, `to` exclusive. */
  readonly from: number
  readonly to: number
  readonly quantity: Quantity
  /** Weapon keys; empty where the phrase points back ("31 of them"). */
  readonly models: readonly string[]
  /** Says itself that it counts launches: "20 launches". */
  readonly launches: boolean
}

/** Finds a phrase of one kind that starts at a position, or null. Looks at a bounded number of tokens. */
export type Recognizer = {
  readonly name: string
  readonly at: (tokens: readonly Token[], position: number) => Omit<Phrase, 'recognizer'> | null
}
