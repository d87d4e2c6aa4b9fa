import type { Language } from '../../domain/language.ts'
import type { ImpactClaim } from '../../domain/strikes/impacts/impact-claim.ts'
import type { AlsoReported, ImpactConflict, ImpactTally } from '../../domain/tally/tally.ts'
import type { Texts } from '../../ports.ts'
import { impactClause, impactSentence } from './impact-phrases.ts'
import type { Block, Line } from './page.ts'
import { reasonsText, valuesText } from './tally-phrases.ts'
import { sourceNameOf } from './source-name.ts'

/** What hit in each raid, and where sources differ on it; nothing where nobody counted it. */
export function impactBlocks(
  impacts: readonly ImpactTally[],
  texts: Texts,
  language: Language,
): readonly Block[] {
  const lines = impacts.flatMap((impact): readonly Line[] => [
    [impactSentence(impact, texts)],
    ...impact.conflicts.map((conflict): Line => [conflictText(conflict, texts, language)]),
  ])
  return lines.length > 0 ? [{ kind: 'paragraph', lines }] : []
}

/** Counts of hits that are not told, each with the reason. */
export function impactsAlsoReported(
  reported: readonly AlsoReported<ImpactClaim>[],
  texts: Texts,
): readonly Line[] {
  return reported.map(({ claim, reasons }): Line => [
    `${sourceNameOf(claim, texts)}: `,
    impactClause(claim, texts),
    ` (${reasonsText(reasons, texts)})`,
  ])
}

function conflictText({ count, values }: ImpactConflict, texts: Texts, language: Language): string {
  const told = { values: valuesText(values, texts, language) }
  switch (count) {
    case 'drones':
      return texts('impact-conflict-drones', told)
    case 'missiles':
      return texts('impact-conflict-missiles', told)
    case 'combined':
      return texts('impact-conflict-combined', told)
    case 'locations':
      return texts('impact-conflict-locations', told)
    case 'debrisLocations':
      return texts('impact-conflict-debris', told)
  }
}
