import { assignNights } from './assign-nights.ts'
import { assignRaids } from './assign-raids.ts'
import { dropCorrected } from './drop-corrected.ts'
import { dropFrontLine } from './drop-front-line.ts'
import { dropLiveAlerts } from './drop-live-alerts.ts'
import { dropMissedParts } from './drop-missed-parts.ts'
import { dropOtherSide } from './drop-other-side.ts'
import { dropSuppositions } from './drop-suppositions.ts'
import { lostToDefence } from './lost-to-defence.ts'
import { markKinds } from './mark-kinds.ts'
import { markPeriods } from './mark-periods.ts'
import { nameThingsReferredTo } from './name-things-referred-to.ts'
import { dropSingulars } from './drop-singulars.ts'
import type { Refiner } from './refiner.ts'
import { resolveAll } from './resolve-all.ts'
import { sumRaids } from './sum-raids.ts'
import { unifyModels } from './unify-models.ts'
import { markShares } from './mark-shares.ts'
import { markPlaces } from './mark-places.ts'
import { markRegions } from './mark-regions.ts'

/** In this order; each sees what the ones before it have decided. */
export const REFINERS = [
  dropOtherSide,
  dropSuppositions,
  dropFrontLine,
  dropLiveAlerts,
  dropSingulars,
  nameThingsReferredTo,
  markPeriods,
  lostToDefence,
  markShares,
  assignNights,
  assignRaids,
  markRegions,
  dropCorrected,
  markPlaces,
  unifyModels,
  sumRaids,
  markKinds,
  resolveAll,
  dropMissedParts,
] as const satisfies readonly Refiner[]
