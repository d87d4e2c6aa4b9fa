import type { Language } from './language.ts'

/** How a source is read; one adapter each. */
export type SourceKind = 'feed' | 'wordpress' | 'page' | 'telegram' | 'file' | 'pasted' | 'table'

/**
 * Whose word counts first when figures differ: `official` is the national Air Force, `regional` its
 * regional commands (never added to national figures), `press` everyone else.
 */
export type Authority = 'official' | 'press' | 'regional'

/** How much of a story may be passed on. Full text is read for figures and never re-published. */
export type Quoting = 'headline' | 'summary'

/** What a digest, a tally and `/status` need to know of a source. */
export type SourceInfo = {
  readonly slug: string
  readonly name: string
  readonly kind: SourceKind
  /** Where it is read from; `null` for files and pasted texts. */
  readonly url: string | null
  /** `null` where the source publishes in more than one. */
  readonly language: Language | null
  readonly authority: Authority
  readonly quoting: Quoting
  /** How often it is asked, in minutes. */
  readonly intervalMinutes: number
  /** It is called overdue after so many hours without a new briefing; `null` where nothing is expected. */
  readonly rhythmHours: number | null
}
