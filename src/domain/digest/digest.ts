import type { IsoDate } from '../calendar.ts'
import type { Language } from '../language.ts'
import type { NightTally } from '../tally/tally.ts'
import type { Style } from '../subscriber.ts'
import type { Topic } from '../topic.ts'
import type { RaidContext } from './raid-context.ts'
import type { Correction, ShownTally } from './corrections.ts'

/** What a reader chose that makes their digest differ from another's. */
export type DigestPreferences = {
  readonly language: Language
  /** In the order in which they are told. */
  readonly topics: readonly Topic[]
  readonly follows: readonly string[]
  /** Slugs of sources whose stories are not told. */
  readonly mutedSources: readonly string[]
  /** `full` where it is left out. */
  readonly style?: Style
  /** Whether casualties are left out, and grave headlines covered; they are not where it is left out. */
  readonly light?: boolean
}

/** An event as one reader is told it, within what its source allows to quote. */
export type DigestStory = {
  readonly eventId: number
  readonly headline: string
  /** One or two sentences; `null` where the source allows the headline alone, says no more or is in another language. */
  readonly summary: string | null
  readonly url: string | null
  readonly sourceName: string
  /** Whose word it is where the source only forwarded it. */
  readonly forwardedFrom?: string | null
  /** The date, in Kyiv, on which it was published, or received where the source does not say. */
  readonly publishedOn: IsoDate
  /** The language it is told in, when that is not the reader's; else `null`. */
  readonly foreign: Language | null
  /** The other sources that tell it, the earliest first. */
  readonly alsoToldBy: readonly { readonly name: string; readonly url: string | null }[]
}

export type DigestSection = {
  readonly subject:
    { readonly kind: 'topic'; readonly topic: Topic } | { readonly kind: 'follow'; readonly words: string }
  /** Those that stand open: at most five in a digest, so that a topic may have none. */
  readonly stories: readonly DigestStory[]
  /** The rest, shown on demand. */
  readonly more: readonly DigestStory[]
}

export type DigestTally =
  | { readonly kind: 'reported'; readonly tally: NightTally }
  /** The night is just over, its report is yet to come. */
  | { readonly kind: 'not-published-yet'; readonly night: IsoDate }
  /** It is past noon, and no source gave a figure. */
  | { readonly kind: 'not-reported'; readonly night: IsoDate }

/** What one subscriber is told for one slot. */
export type Digest = {
  readonly date: IsoDate
  /** The first date of a pause that it makes up for; `null` for any other. */
  readonly since: IsoDate | null
  readonly dayNumber: number
  readonly language: Language
  /** What is new of the date itself; `null` unless the reader chose strikes, and where all of it was told before. */
  readonly tally: DigestTally | null
  /** Raids of earlier dates that are new to the reader, the earliest first. */
  readonly earlier: readonly NightTally[]
  /** What makes the figures of the raids in it speak; none where nothing can be told. */
  readonly contexts: readonly RaidContext[]
  readonly sections: readonly DigestSection[]
  /** Covered until they are tapped, and left out where nothing can be covered: what a light digest does not tell openly. */
  readonly veiled: readonly DigestStory[]
  /** Figures of the digest before that have changed since. */
  readonly corrections: readonly Correction[]
  /** The figures in it, to be kept with the delivery; `null` unless the reader chose strikes. */
  readonly shown: ShownTally | null
}

/** The tallies that a digest tells, the earliest first. */
export function talliesOf({ tally, earlier }: Digest): readonly NightTally[] {
  return [...earlier, ...(tally?.kind === 'reported' ? [tally.tally] : [])]
}
