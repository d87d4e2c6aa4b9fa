import type { ToldStory } from '../domain/event/read-signature.ts'

/**
 * What an operator may plug in beside the rules, such as a search by vectors: asked for the event of a story in
 * which the rules saw none known. `null` for news; never one of `except`, which stories of the same briefing tell.
 */
export type FindEvent = (story: ToldStory, at: Date, except: ReadonlySet<number>) => Promise<number | null>
