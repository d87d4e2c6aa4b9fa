import { sumNights, tallyNights } from '../../src/domain/tally/tally-period.ts'
import type { PeriodTally } from '../../src/domain/tally/tally.ts'

/** What the claims make of a period. */
export function tallyPeriod(
  options: Parameters<typeof tallyNights>[0] & { readonly model?: string | null },
): PeriodTally {
  return sumNights(options, tallyNights(options))
}
