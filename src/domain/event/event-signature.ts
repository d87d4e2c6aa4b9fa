import type { PlaceKind } from './reading/gazetteer.ts'
import type { Count } from './reading/read-counts.ts'
import type { Moment } from './reading/read-moment.ts'

/** What a story tells of, in no language: two tellings of one event read alike. */
export type EventSignature = {
  readonly moment: Moment
  readonly places: ReadonlyMap<string, NamedPlace>
  /** What is hit or built: by key, with what each is a kind of. */
  readonly objects: ReadonlyMap<string, NamedObject>
  /** What is given or fired. */
  readonly arms: ReadonlyMap<string, NamedObject>
  /** Whom it befell. */
  readonly roles: ReadonlyMap<string, NamedObject>
  /** What war does: hits, fires, casualties. Those of the headline, or of the text where it has none. */
  readonly happenings: ReadonlySet<string>
  /** What is done, said or decided, likewise. */
  readonly acts: ReadonlySet<string>
  /** Acts that answer to an event and are never that event. */
  readonly responses: ReadonlySet<string>
  readonly counts: readonly Count[]
  /** Outsiders whom the headline names: their words on an attack are not the attack. */
  readonly voices: ReadonlySet<string>
  /** Of what is told anew every day in the same words with other figures. */
  readonly edition: Edition
  /** Names an attack only as the reason for what it tells. */
  readonly isConsequence: boolean
  /** Tells of one more of its kind, by its headline. */
  readonly isRepeat: boolean
  /** Tells what is told for days after: a toll, a search. */
  readonly isAftermath: boolean
  /** Those of the features that are names no lexicon has. */
  readonly names: ReadonlySet<string>
  /** Everything that may be shared, with how much it weighs where it stands: 1 in a headline. */
  readonly features: ReadonlyMap<string, number>
}

/** The first words of a story and the numbers among them. */
export type Edition = { readonly words: ReadonlySet<string>; readonly numbers: ReadonlySet<number> }

export type NamedPlace = {
  readonly kind: PlaceKind
  readonly within: ReadonlySet<string>
  readonly inHeadline: boolean
  /** Named only to tell where another place lies: "a village near Pokrovsk". */
  readonly isNear: boolean
}

export type NamedObject = {
  readonly kinds: readonly string[]
  readonly inHeadline: boolean
  /** What it is called, folded, where the headline calls it anything that no lexicon has: "Kirovske airfield". */
  readonly calledIn: string | null
}
