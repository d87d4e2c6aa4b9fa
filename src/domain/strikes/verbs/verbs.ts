import { answered, answeredNext } from './answered.ts'
import { attackReport } from './attack-report.ts'
import { addedWithAnd, opensNext, toldInTurn, totalled } from './goes-on.ts'
import { listGoesOn } from './list-goes-on.ts'
import { amongTheDowned, ofDefence } from './of-defence.ts'
import { SENTENCE_VERBS } from './sentence-verbs.ts'
import { tableFraction, tableHead } from './table-head.ts'
import { underHeader } from './under-header.ts'
import type { VerbRule } from './verb-rule.ts'
import { partsByPlace } from './parts-by-place.ts'
import { partsInBrackets, sumOfParts } from './whole-and-parts.ts'

/** In this order for every phrase; the first that knows what became of its weapons has it. */
export const VERBS = [
  // A list that adds up to a figure, or parts it by place, tells of the same, whatever stands nearer to its items
  tableFraction,
  partsByPlace,
  sumOfParts,
  ...SENTENCE_VERBS,
  partsInBrackets,
  underHeader,
  // The sentence has no verb for the phrase
  tableHead,
  answered,
  answeredNext,
  totalled,
  addedWithAnd,
  opensNext,
  toldInTurn,
  amongTheDowned,
  ofDefence,
  attackReport,
  listGoesOn,
] as const satisfies readonly VerbRule[]
