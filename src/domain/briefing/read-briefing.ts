import type { IsoDate } from '../calendar.ts'
import type { Language } from '../language.ts'
import type { StrikeRow } from '../strikes/strike-row.ts'
import type { Topic } from '../topic.ts'

/** One headline and its text inside a briefing. */
export type Story = {
  readonly headline: string
  readonly text: string
  /** Strongest first. */
  readonly topics: readonly Topic[]
}

/** What a text turned out to say. */
export type ReadBriefing = {
  readonly title: string | null
  readonly dayNumber: number | null
  readonly publishedOn: IsoDate | null
  readonly language: Language | null
  readonly stories: readonly Story[]
  readonly strikes: readonly StrikeRow[]
}
