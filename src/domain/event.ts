import type { Language } from './language.ts'
import type { Authority, Quoting } from './source.ts'
import type { Topic } from './topic.ts'

/** One source's telling of an event. */
export type EventStory = {
  readonly storyId: number
  readonly headline: string
  readonly text: string
  /** Strongest first. */
  readonly topics: readonly Topic[]
  readonly language: Language | null
  readonly sourceSlug: string
  readonly sourceName: string
  /** Whose word it is where the source only forwarded it. */
  readonly forwardedFrom?: string | null
  readonly authority: Authority
  readonly quoting: Quoting
  readonly url: string | null
  readonly publishedAt: Date | null
  readonly receivedAt: Date
}

/** The same news told by one or more sources. */
export type Event = {
  readonly id: number
  /** When its first story was received. */
  readonly firstSeenAt: Date
  /** At least one; the earliest first. */
  readonly stories: readonly EventStory[]
}
