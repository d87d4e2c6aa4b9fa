import { cases as addedAndAside } from './cases/added-and-aside.ts'
import { cases as allAndThose } from './cases/all-and-those.ts'
import { cases as askedAndCorrected } from './cases/asked-and-corrected.ts'
import { cases as attackReports } from './cases/attack-reports.ts'
import { cases as bounds } from './cases/bounds.ts'
import { cases as dates } from './cases/dates.ts'
import { cases as fieldReportsEn } from './cases/field-reports-en.ts'
import { cases as fieldReportsUk } from './cases/field-reports-uk.ts'
import { cases as fractions } from './cases/fractions.ts'
import { cases as kindsOfFaults } from './cases/kinds-of-faults.ts'
import { cases as launchedAndIntercepted } from './cases/launched-and-intercepted.ts'
import { cases as listsAndLosses } from './cases/lists-and-losses.ts'
import { cases as negatives } from './cases/negatives.ts'
import { cases as newsOfANight } from './cases/news-of-a-night.ts'
import { cases as nights } from './cases/nights.ts'
import { cases as numberWords } from './cases/number-words.ts'
import { cases as otherSide } from './cases/other-side.ts'
import { cases as periods } from './cases/periods.ts'
import { cases as pressShapes } from './cases/press-shapes.ts'
import { cases as pressTexts } from './cases/press-texts.ts'
import { cases as regions } from './cases/regions.ts'
import { cases as raids } from './cases/raids.ts'
import { cases as roles } from './cases/roles.ts'
import { cases as severalAttacks } from './cases/several-attacks.ts'
import { cases as singleNouns } from './cases/single-nouns.ts'
import { cases as toldByReport } from './cases/told-by-report.ts'
import { cases as toldOtherwise } from './cases/told-otherwise.ts'
import { cases as turnsOfPhrase } from './cases/turns-of-phrase.ts'
import { cases as weaponNames } from './cases/weapon-names.ts'
import { cases as whichAndWhose } from './cases/which-and-whose.ts'
import type { IndependentCase } from './cases/independent-case.ts'
import { INDEPENDENT_EN } from './cases/independent-en.ts'
import { INDEPENDENT_LISTS } from './cases/independent-lists.ts'
import { INDEPENDENT_MORE } from './cases/independent-more.ts'
import { INDEPENDENT_NEGATIVES } from './cases/independent-negatives.ts'
import { INDEPENDENT_NUMBERS } from './cases/independent-numbers.ts'
import { INDEPENDENT_PAIRING } from './cases/independent-pairing.ts'
import { INDEPENDENT_PARTS } from './cases/independent-parts.ts'
import { INDEPENDENT_PRESS } from './cases/independent-press.ts'
import { INDEPENDENT_UK } from './cases/independent-uk.ts'
import type { StrikeCase } from './strike-case.ts'

/** The cases of the rules, by what they are about. */
export const CASES: Readonly<Record<string, readonly StrikeCase[]>> = {
  'fractions, "31 of 36"': fractions,
  'launches and interceptions told apart': launchedAndIntercepted,
  'numbers in words and digits': numberWords,
  'bounds and shares': bounds,
  'lists, totals and losses': listsAndLosses,
  nights: nights,
  'raids by night and by day': raids,
  'figures beside the tally': roles,
  "a region's figures": regions,
  "the other side's weapons": otherSide,
  'nouns in the singular': singleNouns,
  'weeks, months and single nights': periods,
  'other dates in the text': dates,
  'names of weapons': weaponNames,
  'reports of attacks': attackReports,
  'longer texts': pressTexts,
  'shapes of reports': pressShapes,
  'turns of phrase': turnsOfPhrase,
  'things told otherwise': toldOtherwise,
  'kinds of faults': kindsOfFaults,
  'news of a night': newsOfANight,
  'news of single nights': fieldReportsEn,
  'Ukrainian reports of single nights': fieldReportsUk,
  'what is asked, corrected, or of another sky': askedAndCorrected,
  'texts of several attacks': severalAttacks,
  'all, those, and parts of nights': allAndThose,
  'which weapons and whose sky': whichAndWhose,
  'what a report tells of': toldByReport,
  'what is added, and what is told aside': addedAndAside,
  'texts without a tally': negatives,
}

/** Texts written without a look at the rules. */
export const INDEPENDENT: readonly IndependentCase[] = [
  ...INDEPENDENT_EN,
  ...INDEPENDENT_UK,
  ...INDEPENDENT_NEGATIVES,
  ...INDEPENDENT_MORE,
  ...INDEPENDENT_PRESS,
  ...INDEPENDENT_NUMBERS,
  ...INDEPENDENT_LISTS,
  ...INDEPENDENT_PARTS,
  ...INDEPENDENT_PAIRING,
]
