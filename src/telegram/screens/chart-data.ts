import { parseIsoDate, type IsoDate } from '../../domain/calendar.ts'
import type { Span } from '../../domain/tally/definitions.ts'
import { callbackData, fitsCallbackData } from './callback-data.ts'

/** The chart that a button asks for. */
export type AskedChart = {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly model: string | null
  readonly theme: 'light' | 'dark'
}

/** `say`: below what is there; `show`: in its place. */
export function chartCallback(action: 'say' | 'show', { from, to, model, theme }: AskedChart): string {
  return callbackData('chart', action, [from, to, theme, model ?? ''].join(':'))
}

/** `null` for the button of another version. */
export function parseAskedChart(value: string): AskedChart | null {
  const [from = '', to = '', theme, model = ''] = value.split(':')
  const isOurs = parseIsoDate(from) !== null && parseIsoDate(to) !== null && from <= to
  if (!isOurs || (theme !== 'light' && theme !== 'dark')) return null
  return { from, to, theme, model: model === '' ? null : model }
}

/** The two periods that a button asks to be drawn, or told in figures; weapons are keys or kinds, none is all. */
export type AskedComparison = {
  readonly one: Span
  readonly other: Span
  readonly models: readonly string[]
  readonly theme: AskedChart['theme']
}

/** `null` where it does not fit into a button. */
export function comparisonCallback(
  action: 'say' | 'show' | 'figures',
  { one, other, models, theme }: AskedComparison,
): string | null {
  const dates = [one.from, one.to, other.from, other.to].map((date) => date.replaceAll('-', '').slice(2))
  const value = [dates.join(''), theme === 'light' ? 'l' : 'd', models.join('+')].join(':')
  return fitsCallbackData('lines', action, value) ? callbackData('lines', action, value) : null
}

const SHORT_DATE = /\d{6}/g

/** `null` for the button of another version. */
export function parseAskedComparison(value: string): AskedComparison | null {
  const [short = '', theme = '', models = ''] = value.split(':')
  const dates = (short.match(SHORT_DATE) ?? []).map(
    (date) => `20${date.slice(0, 2)}-${date.slice(2, 4)}-${date.slice(4)}`,
  )
  const [from = '', to = '', otherFrom = '', otherTo = ''] = dates
  const isOurs = short.length === 24 && dates.every((date) => parseIsoDate(date) !== null)
  if (!isOurs || from > to || otherFrom > otherTo || !/^[ld]$/.test(theme)) return null
  return {
    one: { from, to },
    other: { from: otherFrom, to: otherTo },
    models: models === '' ? [] : models.split('+'),
    theme: theme === 'l' ? 'light' : 'dark',
  }
}
