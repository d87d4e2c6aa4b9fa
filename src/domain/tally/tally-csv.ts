import type { Figure } from '../strikes/strike-row.ts'
import type { PeriodTally, TallyRow } from './tally.ts'

const COLUMNS = [
  'night',
  'raid',
  'model',
  'launched',
  'launched_bound',
  'intercepted',
  'intercepted_bound',
  'lost',
  'lost_bound',
  'sources',
  'conflict',
  'urls',
] as const

/**
 * The rows of a tally as CSV (RFC 4180, CRLF) with a header line: one line for a model in a raid.
 * What is unknown is an empty field; `conflict` lists the figures that other sources give.
 */
export function toTallyCsv(tally: PeriodTally): string {
  const rows = tally.byNight.flatMap((night) => night.rows.map(toFields))
  return [COLUMNS, ...rows].map((fields) => `${fields.map(quoteField).join(',')}\r\n`).join('')
}

function toFields(row: TallyRow): readonly string[] {
  return [
    row.night,
    row.raid ?? '',
    row.model,
    ...figureFields(row.launched),
    ...figureFields(row.intercepted),
    ...figureFields(row.lost),
    row.sources.map((source) => source.slug).join('; '),
    row.conflicts.map(describeConflict).join('; '),
    row.sources.flatMap((source) => source.url ?? []).join(' '),
  ]
}

function figureFields(figure: Figure | null): readonly [string, string] {
  return figure ? [String(figure.value), figure.bound ?? ''] : ['', '']
}

function describeConflict({ count, values }: TallyRow['conflicts'][number]): string {
  const told = values.map(
    ({ figure, sources }) =>
      `${figure.bound ? `${figure.bound} ` : ''}${figure.value} (${sources.map((source) => source.slug).join(', ')})`,
  )
  return `${count} ${told.join(' / ')}`
}

function quoteField(field: string): string {
  // A spreadsheet would take a leading "=" or "+" for a formula; numbers and dates never begin so.
  const safe = /^[=+@\t\r-]/u.test(field) ? `'${field}` : field
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
