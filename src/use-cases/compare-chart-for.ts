import type { Span } from '../domain/tally/definitions.ts'
import { composeLines, type LineChart } from '../domain/chart/compose-lines.ts'
import { composeAnswer } from '../domain/tally/answers/compose-answer.ts'
import type { ArchiveSource } from '../ports.ts'
import { tallyFor } from './tally.ts'

export type ComparedPeriods = {
  readonly one: Span
  readonly other: Span
  /** Weapon keys or kinds; none is drones and missiles, apart. */
  readonly models: readonly string[]
}

/** Two periods as lines, over all sources; `null` where nothing is told of the weapons. */
export async function compareChartFor(
  deps: { readonly strikes: ArchiveSource },
  { one, other, models }: ComparedPeriods,
): Promise<LineChart | null> {
  const [tally, against, archiveFrom] = await Promise.all([
    tallyFor(deps, { period: one }),
    tallyFor(deps, { period: other }),
    deps.strikes.firstNight(),
  ])
  const answer = composeAnswer({ kind: 'compare', of: 'total' }, { tally, against, models, archiveFrom })
  return composeLines({ answer, tallies: [tally, against], archiveFrom })
}
