import type { TallyQuestion } from '../domain/ask/question.ts'
import { dateOfDayNumber } from '../domain/calendar.ts'
import { parseUkrainianPlace } from '../domain/strikes/parse-place.ts'
import { composeAnswer } from '../domain/tally/answers/compose-answer.ts'
import type { Answer, Asked } from '../domain/tally/answers/answer.ts'
import { tellRegion, type RegionalAnswer } from '../domain/tally/answers/tell-region.ts'
import type { PeriodTally } from '../domain/tally/tally.ts'
import { joinModels } from '../domain/weapons/models.ts'
import type { ArchiveSource } from '../ports.ts'
import { tallyFor } from './tally.ts'
import { weaponKeyOf } from './weapon-key.ts'

/** What a question about figures comes to. */
export type TallyAnswer =
  /** The figures of a night or a period as they were told. */
  | { readonly kind: 'tally'; readonly tally: PeriodTally }
  | { readonly kind: 'statistics'; readonly answer: Answer }
  | { readonly kind: 'region'; readonly answer: RegionalAnswer }
  /** Of a place that no report of strikes names. */
  | { readonly kind: 'elsewhere'; readonly place: string }

/** Answers a question about figures over all sources; `from: null` reaches back to where the archive begins. */
export async function answerTally(
  deps: { readonly strikes: ArchiveSource },
  question: TallyQuestion,
): Promise<TallyAnswer> {
  const models = question.models.map(weaponKeyOf)
  const archiveFrom = await deps.strikes.firstNight()
  const from = question.from ?? archiveFrom ?? dateOfDayNumber(1)
  const period = { from: from > question.to ? question.to : from, to: question.to }
  if (question.place !== null) {
    const place = parseUkrainianPlace(question.place)
    if (place === null) return { kind: 'elsewhere', place: question.place }
    return { kind: 'region', answer: tellRegion(await tallyFor(deps, { period }), place, models) }
  }
  const asked = askedOf(question)
  if (asked === null) {
    const model = models.length === 0 ? null : joinModels(models)
    return { kind: 'tally', tally: await tallyFor(deps, { period, model }) }
  }
  const other = question.against
  const [tally, against] = await Promise.all([
    tallyFor(deps, { period }),
    other === null
      ? null
      : tallyFor(deps, { period: { from: other.from ?? archiveFrom ?? other.to, to: other.to } }),
  ])
  return { kind: 'statistics', answer: composeAnswer(asked, { tally, against, models, archiveFrom }) }
}

/** What is to be worked out; `null` where the figures themselves are asked for. */
function askedOf({ measure, against, threshold, weekday, from, to }: TallyQuestion): Asked | null {
  if (against !== null)
    return { kind: 'compare', of: measure === 'average' || measure === 'share' ? measure : 'total' }
  if (weekday !== null) return { kind: 'weekday', weekday }
  switch (measure) {
    case 'total':
    case 'by-night':
      return null
    case 'over':
      return threshold === null ? null : { kind: 'over', threshold }
    case 'sites':
    case 'sources':
      // One night is told in full, with its places and the words of its sources.
      return from === to ? null : { kind: measure }
    case 'record':
    case 'least':
    case 'average':
    case 'share':
    case 'quiet-nights':
    case 'massive':
    case 'by-month':
    case 'places':
      return { kind: measure }
  }
}
