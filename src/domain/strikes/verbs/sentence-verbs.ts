import type { Phrase } from '../recognizers/phrase.ts'
import { countsLaunches, denied, neitherNor, noneDowned, ofEither } from './said-by-phrase.ts'
import { participleAfter, predicateAfter, predicateOfItsOwn } from './predicate-rules.ts'
import { keptFromTarget } from './kept-from-target.ts'
import { underNone } from './list-goes-on.ts'
import {
  activeBefore,
  downedAfterLaunch,
  launchedWithin,
  objectOfVerb,
  participleWithin,
  passiveBefore,
} from './verb-before.ts'
import type { PhrasePlace, SentenceVerbRule, VerbKind } from './verb-rule.ts'

/** The verb that the sentence itself has for a phrase. */
export const SENTENCE_VERBS = [
  underNone,
  keptFromTarget,
  countsLaunches,
  denied,
  neitherNor,
  ofEither,
  noneDowned,
  objectOfVerb,
  participleWithin,
  downedAfterLaunch,
  // Left and right of a phrase: the nearer verb, then the active one, and a passive has had its weapons before it
  predicateOfItsOwn,
  activeBefore,
  predicateAfter,
  passiveBefore,
  participleAfter,
  launchedWithin,
] as const satisfies readonly SentenceVerbRule[]

/** What the sentence says of a phrase, or null if it has no verb for it. */
export function verbInSentence(phrase: Phrase, place: PhrasePlace): VerbKind | null {
  for (const { kindOf } of SENTENCE_VERBS) {
    const kind = kindOf(phrase, place)
    if (kind !== null) return kind
  }
  return null
}
