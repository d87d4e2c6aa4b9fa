import type { RaidContext } from '../../domain/digest/raid-context.ts'
import type { IsoDate } from '../../domain/calendar.ts'
import type { Language } from '../../domain/language.ts'
import type { StrikeClaim } from '../../domain/strikes/claim.ts'
import type { ImpactClaim } from '../../domain/strikes/impacts/impact-claim.ts'
import type { Count, Counts } from '../../domain/tally/figures.ts'
import type { Conflict, NightTally, SourceRef } from '../../domain/tally/tally.ts'
import type { Texts } from '../../ports.ts'
import { contextLines } from './context-lines.ts'
import { impactBlocks, impactsAlsoReported } from './impact-blocks.ts'
import { linkedNames } from './linked-names.ts'
import type { Block, Line } from './page.ts'
import { placeText } from './place-text.ts'
import { raidTitle, rowsByRaid } from './raid-titles.ts'
import {
  howCounted,
  quoteText,
  reasonsText,
  tallyCells,
  tallyClause,
  tallyLine,
  valuesText,
  UNKNOWN,
  weaponText,
  type Stopped,
} from './tally-phrases.ts'
import { sourceNameOf } from './source-name.ts'

const MAX_QUOTES = 12
const MAX_ALSO_REPORTED = 12
/** Quotes are whole: a longer one is left out. */
const MAX_QUOTE_CHARS = 1000

/**
 * What is known of a night: its rows, where sources differ, what regional commands counted; in full also where it
 * happened, in which words it was told, and by whom.
 */
export function nightBlocks(
  tally: NightTally,
  texts: Texts,
  language: Language,
  options: { readonly full: boolean; readonly contexts?: readonly RaidContext[] } = { full: true },
): readonly Block[] {
  return [
    ...raidBlocks(tally, texts, language, options.contexts ?? []),
    ...(options.full ? paragraph(placeLines(tally, texts)) : []),
    ...regionalBlocks(tally.regional, texts),
    ...alsoReportedBlocks(tally, texts),
    ...(options.full ? quoteBlocks(tally, texts) : []),
    ...(options.full
      ? sourcesBlock(
          [...tally.rows, ...tally.impacts].flatMap(({ sources }) => sources),
          texts,
        )
      : []),
  ]
}

/** The rows of each raid, where sources differ on them, and what hit; two raids of one date have their own headings. */
function raidBlocks(
  { night, rows, impacts }: NightTally,
  texts: Texts,
  language: Language,
  contexts: readonly RaidContext[],
): readonly Block[] {
  const raids = rowsByRaid(rows)
  const others = impacts.filter((impact) => !raids.some(({ raid }) => raid === impact.raid))
  return [
    ...raids.flatMap(({ raid, rows }): readonly Block[] => [
      ...(raids.length > 1 ? [{ kind: 'heading', text: raidTitle(raid, texts) } as const] : []),
      ...rowsBlock(
        rows,
        texts,
        night,
        contextLines(
          contexts.find((each) => each.night === night && each.raid === raid),
          texts,
          language,
        ),
      ),
      ...impactBlocks(
        impacts.filter((impact) => impact.raid === raid),
        texts,
        language,
      ),
      ...paragraph(rows.flatMap((row) => conflictLines(row.model, row.conflicts, texts, language))),
    ]),
    ...impactBlocks(others, texts, language),
  ]
}

type Row = Counts & { readonly model: string; readonly raids?: number }

/**
 * A table of several rows; a single one is a sentence. `below` stands below, and one note where a dash stands for what no
 * source states.
 * `until` is the last night that the rows tell of.
 */
export function rowsBlock(
  rows: readonly Row[],
  texts: Texts,
  until: IsoDate,
  below: readonly Line[] = [],
): readonly Block[] {
  if (rows.length === 0) return []
  const lines = rows.map((row): Line => [tallyLine(row, texts, until)])
  const isUnknown = rows.some(({ launched, intercepted }) => launched === null || intercepted === null)
  const note: Line = [{ kind: 'italic', text: texts('tally-unknown-note', { unknown: UNKNOWN }) }]
  const rest: readonly Line[] = [...below, ...(isUnknown ? [note] : [])]
  if (rows.length === 1) return paragraph([...lines, ...rest])
  const counts: readonly Count[] = rows.some((row) => row.lost !== null)
    ? ['launched', 'intercepted', 'lost']
    : ['launched', 'intercepted']
  return [
    {
      kind: 'table',
      head: [
        texts('tally-head-weapon'),
        ...counts.map((count) =>
          texts(
            headOf(
              count,
              rows.map(({ model }) => howCounted(model, until)),
            ),
          ),
        ),
      ],
      rows: rows.map((row) => tallyCells(row, counts, texts)),
      lines,
    },
    ...paragraph(rest),
  ]
}

function headOf(count: Count, how: readonly Stopped[]): string {
  return count === 'intercepted' && how.includes('stopped') ? 'tally-head-stopped' : `tally-head-${count}`
}

/** Who is credited, each once, with a link where there is one. */
export function sourcesBlock(sources: readonly SourceRef[], texts: Texts): readonly Block[] {
  const names = linkedNames(sources)
  if (names.length === 0) return []
  const n = new Set(sources.map(({ slug }) => slug)).size
  return [{ kind: 'footer', lines: [[`${texts('tally-sources', { n })}: `, ...names]] }]
}

/** Where sources differ on the figures of a weapon. */
export function conflictLines(
  model: string,
  conflicts: readonly Conflict[],
  texts: Texts,
  language: Language,
): readonly Line[] {
  return conflicts.map(({ count, values }): Line => [
    texts(`tally-conflict-${count}`, {
      weapon: weaponText(model, 2, texts),
      values: valuesText(values, texts, language),
    }),
  ])
}

function placeLines(tally: NightTally, texts: Texts): readonly Line[] {
  const claims = tally.rows.flatMap((row) => row.claims)
  const list = (places: readonly string[]) =>
    [...new Set(places)].map((place) => placeText(place, texts)).join(', ')
  const over = list(claims.flatMap((claim) => claim.places ?? []))
  const from = list(claims.flatMap((claim) => claim.launchSites ?? []))
  return [
    from === '' ? null : texts('tally-launch-sites', { places: from }),
    over === '' ? null : texts('tally-places', { places: over }),
  ].flatMap((line) => (line === null ? [] : [[line]]))
}

function regionalBlocks(claims: readonly StrikeClaim[], texts: Texts): readonly Block[] {
  if (claims.length === 0) return []
  const items = claims.map((claim): Line => [
    `${sourceNameOf(claim, texts)}: `,
    tallyClause(claim, texts, claim.night),
  ])
  return [{ kind: 'details', summary: texts('tally-regional'), lines: items }]
}

/** Figures that are not told, each with the reason. */
function alsoReportedBlocks(tally: NightTally, texts: Texts): readonly Block[] {
  const lines = [
    ...tally.alsoReported.map(({ claim, reasons }): Line => [
      `${sourceNameOf(claim, texts)}: `,
      tallyClause(claim, texts, claim.night),
      ` (${reasonsText(reasons, texts)})`,
    ]),
    ...impactsAlsoReported(tally.impactsAlsoReported, texts),
  ].slice(0, MAX_ALSO_REPORTED)
  return lines.length > 0 ? [{ kind: 'details', summary: texts('tally-also-reported'), lines }] : []
}

/** The words that state the figures. A table's line is no sentence. */
function quoteBlocks(tally: NightTally, texts: Texts): readonly Block[] {
  const quotes = [...tally.rows, ...tally.impacts]
    .flatMap(({ claims }): readonly (StrikeClaim | ImpactClaim)[] => claims)
    .filter((claim) => claim.briefingId !== null)
    .flatMap((claim) => claim.evidence.map(({ quote }) => ({ claim, quote: quote.trim() })))
    .filter(({ quote }) => quote !== '' && quote.length <= MAX_QUOTE_CHARS)
  const each = [...new Map(quotes.map((told) => [`${told.claim.sourceSlug} ${told.quote}`, told])).values()]
  const lines = each
    .slice(0, MAX_QUOTES)
    .map(({ claim, quote }): Line => [
      claim.url === null
        ? sourceNameOf(claim, texts)
        : { kind: 'link', text: sourceNameOf(claim, texts), url: claim.url },
      `: ${quoteText(quote, texts)}`,
    ])
  return lines.length > 0 ? [{ kind: 'details', summary: texts('tally-quotes'), lines }] : []
}

function paragraph(lines: readonly Line[]): readonly Block[] {
  return lines.length > 0 ? [{ kind: 'paragraph', lines }] : []
}
