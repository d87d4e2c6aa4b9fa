import type { IsoDate } from '../calendar.ts'
import type { Language } from '../language.ts'
import type { Topic } from '../topic.ts'
import type { Weekday } from '../subscriber.ts'

/** Nights from one date to another, both included; `from: null` is from the first day on. */
export type Span = { readonly from: IsoDate | null; readonly to: IsoDate }

/**
 * What is asked of a tally. `over`: nights with at least `threshold`; `massive`: massive raids against routine ones;
 * `sites`, `places`: where weapons came from, and over which regions they were told.
 */
export const MEASURES = [
  ...(['total', 'record', 'least', 'average', 'share', 'quiet-nights', 'over', 'massive'] as const),
  ...(['by-night', 'by-month', 'sites', 'places', 'sources'] as const),
] as const
export type Measure = (typeof MEASURES)[number]

export type TallyQuestion = Span & {
  readonly intent: 'tally'
  /** Weapon keys, and the classes that people name: `drones`, `missiles`, `cruise`, `ballistic`; none is all. */
  readonly models: readonly string[]
  readonly measure: Measure
  /** The period to compare with. */
  readonly against: Span | null
  /** A place as the gazetteer names it. */
  readonly place: string | null
  readonly threshold: number | null
  /** Of nights that end on this day of the week alone. */
  readonly weekday: Weekday | null
}

export type NewsQuestion = {
  readonly intent: 'news'
  readonly topic: Topic | null
  /** As they were typed. */
  readonly words: readonly string[]
  readonly from: IsoDate | null
  readonly to: IsoDate | null
}

/** What a person means by a message. */
export type Question =
  | TallyQuestion
  | NewsQuestion
  | { readonly intent: 'briefing'; readonly date: IsoDate }
  /** `times: null`: which one is to be asked. Local `HH:MM`; `days: null` is every day. */
  | {
      readonly intent: 'time'
      readonly times: readonly string[] | null
      readonly days: readonly Weekday[] | null
    }
  /** `zones: []`: which one is to be asked; several: which of them is. */
  | { readonly intent: 'zone'; readonly zones: readonly string[] }
  /** `language: null` is one that the bot does not speak. */
  | { readonly intent: 'language'; readonly language: Language | null }
  /** `until`: when briefings come again; `null` for a pause without end. */
  | { readonly intent: 'pause'; readonly until: IsoDate | null }
  | { readonly intent: 'topics' | 'stop' | 'resume' | 'help' | 'status' | 'export' | 'thanks' }
  /** `privacy`: what is stored of the person; `forget`: that it be deleted. */
  | { readonly intent: 'privacy' | 'forget' | 'unclear' }

export const UNCLEAR = { intent: 'unclear' } as const satisfies Question

/** What most questions about figures leave out. */
export const PLAIN_TALLY = { against: null, place: null, threshold: null, weekday: null } as const
