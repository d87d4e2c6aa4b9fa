import type { StrikeDocument } from '../document.ts'
import type { Signal } from '../lexicon/lexicon.ts'
import { drop, type Mention } from '../mention.ts'
import { blankMention } from '../mentions-of-phrase.ts'
import { hasSignal } from '../reading/split-sentences.ts'
import { assignNights } from '../refiners/assign-nights.ts'
import { assignRaids } from '../refiners/assign-raids.ts'
import { dropOtherSide } from '../refiners/drop-other-side.ts'
import { dropSuppositions } from '../refiners/drop-suppositions.ts'
import { markPeriods } from '../refiners/mark-periods.ts'
import { markRegions } from '../refiners/mark-regions.ts'
import type { StrikeRow } from '../strike-row.ts'
import { doubtsOfImpact } from './doubts-of-impact.ts'
import type { Impact } from './find-impacts.ts'
import { IMPACT_COUNTS, type ImpactRow } from './impact-row.ts'

/** What tells when, where and whose: the same of hits as of launches, and read together with them. */
const REFINERS = [dropOtherSide, dropSuppositions, markPeriods, assignNights, assignRaids, markRegions]

/** Rows of what the sentences of a text say of hits, doubted where the rows of its launches contradict; sentences that complete or repeat each other give one. */
export function assembleImpacts(
  impacts: readonly Impact[],
  strikes: readonly Mention[],
  rows: readonly StrikeRow[],
  document: StrikeDocument,
): readonly ImpactRow[] {
  if (impacts.length === 0) return []
  const mentions = impacts.map((impact) => dropAbroad(mentionOf(impact, document), document))
  const refined = REFINERS.reduce<readonly Mention[]>(
    (current, { refine }) => refine(current, document),
    [...strikes, ...mentions],
  ).slice(strikes.length)
  const told = refined.flatMap((mention, index) => {
    const impact = impacts[index]
    return impact === undefined || mention.dropped !== null ? [] : [rowOf(impact, mention, document)]
  })
  return told
    .reduce<readonly ImpactRow[]>((rows, row) => addRow(rows, row, document.folded.original), [])
    .map((row) => ({ ...row, doubts: doubtsOfImpact(row, rows) }))
}

function mentionOf({ sentence, from, to }: Impact, { sentences, folded }: StrikeDocument): Mention {
  const told = sentences[sentence]
  if (told === undefined) throw new Error('Unable to find the sentence of an impact')
  const phrase = { recognizer: 'impact', from, to, models: [] }
  return { ...blankMention(phrase, { verb: 'impact', sentence: told, folded }), kind: 'lost', figure: null }
}

/** "Debris was found at 12 sites, the ministry in Warsaw said": what fell on a neighbour's land. */
function dropAbroad(mention: Mention, { sentences }: StrikeDocument): Mention {
  const own = sentences[mention.sentence]
  const before = sentences[mention.sentence - 1]
  const near = [own, ...(before?.line === own?.line ? [before] : [])]
  const tells = (signal: Signal): boolean =>
    near.some((each) => each !== undefined && hasSignal(each, signal))
  return tells('third-country') && !tells('ukrainian-side')
    ? drop(mention, 'impacts', 'told of another country')
    : mention
}

function rowOf({ counts }: Impact, mention: Mention, { folded }: StrikeDocument): ImpactRow {
  const { night, raid, scope, role, start, end } = mention
  const quote = folded.original.slice(start, end)
  return { night, raid, ...counts, scope, role, doubts: [], evidence: [{ start, end, quote }] }
}

function addRow(rows: readonly ImpactRow[], row: ImpactRow, text: string): readonly ImpactRow[] {
  const at = rows.findIndex((known) => areOne(known, row, text))
  return at < 0 ? [...rows, row] : rows.map((known, index) => (index === at ? joined(known, row) : known))
}

/** Of one raid, no count differs, and they stand together or repeat each other. */
function areOne(one: ImpactRow, other: ImpactRow, text: string): boolean {
  const isRepeated = IMPACT_COUNTS.some(
    (count) => one[count] !== null && one[count].value === other[count]?.value,
  )
  const between = text.slice(one.evidence.at(-1)?.end, other.evidence[0]?.start)
  const isNext = between.length <= NEAR && between.split(PARAGRAPH).length <= 2
  return (
    (isRepeated || isNext) &&
    one.night === other.night &&
    one.raid === other.raid &&
    one.scope === other.scope &&
    one.role === other.role &&
    IMPACT_COUNTS.every((count) => {
      const [mine, theirs] = [one[count], other[count]]
      return mine === null || theirs === null || mine.value === theirs.value
    })
  )
}

/** Characters from one account to what completes it. */
const NEAR = 300
const PARAGRAPH = /\n\s*/

function joined(one: ImpactRow, other: ImpactRow): ImpactRow {
  const counts = IMPACT_COUNTS.map((count) => [count, one[count] ?? other[count]] as const)
  return { ...one, ...Object.fromEntries(counts), evidence: [...one.evidence, ...other.evidence] }
}
