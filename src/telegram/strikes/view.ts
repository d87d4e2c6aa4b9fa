import { addDays, parseIsoDate, type IsoDate } from '../../domain/calendar.ts'
import { OVERVIEW_NIGHTS } from '../../use-cases/strikes-overview.ts'
import { parseStrikesQuery } from '../../use-cases/parse-strikes-query.ts'

/** Nights, and one weapon or `null` for all. */
export type Shown = { readonly from: IsoDate; readonly to: IsoDate; readonly model: string | null }

/**
 * What a message of figures shows, as the data of its buttons names it: by dates, so that a button says weeks later what it said
 * at first. The table is named by its last night.
 */
export type View = { readonly kind: 'table'; readonly to: IsoDate } | ({ readonly kind: 'tally' } & Shown)

const TABLE = /^table (?<to>\d{4}-\d\d-\d\d)$/

/** `null` for what is neither a table nor a period with a weapon, in words of a person or of a button of any version. */
export function parseView(value: string, today: IsoDate): View | null {
  const to = parseIsoDate(TABLE.exec(value)?.groups?.to ?? '')
  if (to !== null) return to > today ? null : { kind: 'table', to }
  const query = parseStrikesQuery(value, today)
  if (query.kind === 'invalid') return null
  const { period, model } = query
  return { kind: 'tally', from: period.from, to: period.to, model }
}

/** At most 40 bytes for a weapon of 17. */
export function writeView(view: View): string {
  return view.kind === 'table' ? `table ${view.to}` : writeShown(view)
}

/** The figures behind a view: behind the table its longest column. */
export function shownIn(view: View): Shown {
  return view.kind === 'tally' ? view : { ...lastNights(view.to, OVERVIEW_NIGHTS.month), model: null }
}

export function lastNights(to: IsoDate, nights: number): Pick<Shown, 'from' | 'to'> {
  return { from: addDays(to, 1 - nights), to }
}

export function writeShown({ from, to, model }: Shown): string {
  const period = from === to ? to : `${from}..${to}`
  return model === null ? period : `${period} ${model}`
}
