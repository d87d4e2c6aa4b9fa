import { countedWeapons } from './counted-weapons.ts'
import { droneStrikes } from './drone-strikes.ts'
import { inOrder } from './in-order.ts'
import { fraction } from './fraction.ts'
import { ofTheLaunched } from './of-the-launched.ts'
import { tableLine } from './table-line.ts'
import { numberOf } from './number-of.ts'
import { partByPlace } from './part-by-place.ts'
import { partOfThem } from './part-of-them.ts'
import type { Recognizer } from './phrase.ts'
import { relativeClause } from './relative-clause.ts'
import { singleWeapon } from './single-weapon.ts'
import { bareFigure } from './bare-figure.ts'
import { vagueAmount } from './vague-amount.ts'
import { weaponFirst } from './weapon-first.ts'
import { wholeLot } from './whole-lot.ts'

/** In this order at every word of a sentence; the first that finds something has it. */
export const RECOGNIZERS = [
  droneStrikes,
  inOrder,
  numberOf,
  ofTheLaunched,
  fraction,
  partByPlace,
  partOfThem,
  wholeLot,
  relativeClause,
  vagueAmount,
  countedWeapons,
  bareFigure,
  weaponFirst,
  tableLine,
  singleWeapon,
] as const satisfies readonly Recognizer[]
