import type { Figure, StrikeRow } from '../../../../src/domain/strikes/strike-row.ts'
import type { IndependentCase } from './independent-case.ts'

const SIGNS = { about: '~', 'at-least': '>', 'at-most': '<' } as const

/** What differs between the rows found and those a case states; empty when they agree. Of other roles than `nightly` more may be found. */
export function differences(wanted: IndependentCase, found: readonly StrikeRow[]): readonly string[] {
  const left = found.filter((row) => row.role === 'nightly')
  const missed = wanted.rows.filter((row) => !takeMatch(row, left)).map((row) => `missing ${row}`)
  for (const row of wanted.optional ?? []) takeMatch(row, left)
  const others = (wanted.others ?? []).filter((other) => !found.some((row) => matchesOther(other, row)))
  return [
    ...missed,
    ...left.map((row) => `unexpected ${writeRow(row)}`),
    ...others.map((other) => `missing ${other}`),
  ]
}

function matchesOther(wanted: string, row: StrikeRow): boolean {
  const [role, ...rest] = wanted.split(' ')
  return role === row.role && matches(['*', ...rest].join(' '), row)
}

function takeMatch(wanted: string, rows: StrikeRow[]): boolean {
  const at = rows.findIndex((row) => wanted.split(' or ').some((either) => matches(either, row)))
  if (at >= 0) rows.splice(at, 1)
  return at >= 0
}

function matches(wanted: string, row: StrikeRow): boolean {
  const [night = '', models = '', figures = '', , lost] = wanted.split(' ')
  const [launched = '', intercepted = ''] = figures.split('/')
  return (
    (night === '*' || night === (row.night ?? '?')) &&
    models.split('|').includes(row.model) &&
    (launched === '*' || launched === writeFigure(row.launched)) &&
    (intercepted === '*' || intercepted === writeFigure(row.intercepted)) &&
    (lost === undefined || lost === '*' || Number(lost) === row.lost?.value)
  )
}

function writeRow(row: StrikeRow): string {
  const lost = row.lost === null ? '' : ` lost ${row.lost.value}`
  return `${row.night ?? '?'} ${row.model} ${writeFigure(row.launched)}/${writeFigure(row.intercepted)}${lost}`
}

function writeFigure(figure: Figure | null): string {
  if (figure === null) return '?'
  return `${figure.bound === undefined ? '' : SIGNS[figure.bound]}${figure.value}`
}
