import { answered, answeredInBrackets, answeredNext, itemWithItsLoss } from './answered.ts'
import { attackReport } from './attack-report.ts'
import { addedWithAnd, amongThese, opensNext, toldInTurn, totalled } from './goes-on.ts'
import { kindsAddUp } from './kinds-add-up.ts'
import { listGoesOn } from './list-goes-on.ts'
import { amongTheDowned, ofDefence } from './of-defence.ts'
import { SENTENCE_VERBS } from './sentence-verbs.ts'
import { tableFraction } from './table-fraction.ts'
import { underHeader } from './under-header.ts'
import { thereWere } from './there-were.ts'
import { toldOf } from './told-of.ts'
import type { VerbRule } from './verb-rule.ts'
import { partsInBrackets, sumOfParts } from './whole-and-parts.ts'

/** In this order for every phrase; the first that knows what became of its weapons has it. */
export const VERBS = [
  // A line of a table, and a list that adds up to a figure, say it themselves, whatever stands nearer
  tableFraction,
  itemWithItsLoss,
  sumOfParts,
  amongThese,
  ...SENTENCE_VERBS,
  partsInBrackets,
  // "34 Shaheds, 25 destroyed" on a line below "Shot down:" says itself that the 34 were launched
  answered,
  underHeader,
  // The sentence has no verb for the phrase
  kindsAddUp,
  answeredNext,
  answeredInBrackets,
  totalled,
  thereWere,
  addedWithAnd,
  opensNext,
  toldInTurn,
  amongTheDowned,
  ofDefence,
  toldOf,
  attackReport,
  listGoesOn,
] as const satisfies readonly VerbRule[]
