import type { IsoDate } from '../domain/calendar.ts'
import { listNights, tallyNights } from '../domain/tally/tally-period.ts'
import type { NightTally } from '../domain/tally/tally.ts'
import type { StrikeStore } from '../ports.ts'

/** The tallies of all dates in `[from, to]`, as they are now. */
export type NightMemory = {
  list(from: IsoDate, to: IsoDate): Promise<readonly NightTally[]>
}

type Kept = { readonly revision: string; readonly nights: Map<IsoDate, NightTally> }

/**
 * Keeps nights reconciled that were asked for. What is stored by any process changes the revision of the claims, and
 * then all of it is read anew: that is a few times a day, and questions are many.
 */
export function createNightMemory(
  strikes: Pick<StrikeStore, 'listClaims' | 'listImpacts' | 'revision'>,
): NightMemory {
  let kept: Kept = { revision: '', nights: new Map() }

  return {
    async list(from, to) {
      // Asked first: what is stored meanwhile is read, and read once more next time.
      const revision = await strikes.revision()
      if (revision !== kept.revision) kept = { revision, nights: new Map() }
      const { nights } = kept
      const dates = listNights(from, to)
      const missing = dates.filter((date) => !nights.has(date))
      const [first, last] = [missing[0], missing.at(-1)]
      if (first !== undefined && last !== undefined) {
        for (const tally of await read(first, last)) nights.set(tally.night, tally)
      }
      return dates.flatMap((date) => nights.get(date) ?? [])
    },
  }

  async function read(from: IsoDate, to: IsoDate): Promise<readonly NightTally[]> {
    const [claims, impacts] = await Promise.all([strikes.listClaims(from, to), strikes.listImpacts(from, to)])
    return tallyNights({ from, to, claims, impacts })
  }
}
