import { parseIsoDate, type IsoDate } from '../../domain/calendar.ts'
import { callbackData } from './callback-data.ts'

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
