import { figureKey } from './figures.ts'
import type { CsvWords } from './tally-csv.ts'

/** Cells for programs: keys of weapons, slugs of sources, the names of bounds and doubts. */
export const CSV_KEYS: CsvWords = {
  column: (name) => name,
  raid: (raid) => raid,
  weapon: (model) => model,
  bound: (bound) => bound,
  source: ({ slug }) => slug,
  conflict({ count, values }) {
    const told = values.map(
      ({ figure, sources }) => `${figureKey(figure)} (${sources.map(({ slug }) => slug).join(', ')})`,
    )
    return `${count} ${told.join(' / ')}`
  },
  alsoReported({ claim, reasons }) {
    const figures = (['launched', 'intercepted', 'lost'] as const).flatMap((count) => {
      const figure = claim[count]
      return figure === null ? [] : [`${count} ${figureKey(figure)}`]
    })
    return `not counted: ${figures.join(', ')} (${claim.sourceSlug}: ${reasons.join(', ')})`
  },
  definition: ({ counting, hasDecoys }) => (hasDecoys ? `${counting}, decoys launched` : counting),
  noReport: 'no report',
}
