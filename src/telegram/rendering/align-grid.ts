import { dropControls } from './escape-html.ts'
import type { Grid } from './page.ts'

/** What a phone of 360 pixels shows in letters of one width without wrapping. */
export const GRID_CHARS = 32

/**
 * A grid in letters of one width: names on the left, a little behind the title of their group, figures under one another on the
 * right. As wide as its longest row; a longer title goes on in the next line. Where a phone
 * would wrap a row, its thousands stand without the sign between them.
 */
export function alignGrid(grid: Grid): readonly string[] {
  const lines = align(grid)
  return lines.some((line) => lengthOf(line) > GRID_CHARS) ? align(withoutSeparators(grid)) : lines
}

function withoutSeparators(grid: Grid): Grid {
  const tight = (cell: string) => cell.replaceAll(/(?<=\d)[,\s](?=\d{3}(?!\d))/gu, '')
  const groups = grid.groups.map(({ title, rows }) => ({ title, rows: rows.map((row) => row.map(tight)) }))
  return { ...grid, groups }
}

function align({ head, groups }: Grid): readonly string[] {
  const titled = groups.map(({ title, rows }) => ({
    title: dropControls(title),
    rows: rows.map((row) =>
      row.map((cell, column) => (column === 0 ? ` ${dropControls(cell)}` : dropControls(cell))),
    ),
  }))
  const all = [head.map(dropControls), ...titled.flatMap(({ rows }) => rows)]
  const widths = head.map((_, column) => Math.max(...all.map((row) => lengthOf(row[column] ?? ''))))
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => pad(cell, widths[column] ?? 0, column > 0)).join(' ')
  return [
    line(head.map(dropControls)),
    ...titled.flatMap(({ title, rows }) => [...wrap(title, GRID_CHARS), ...rows.map(line)]),
  ]
}

function pad(cell: string, width: number, isFigure: boolean): string {
  const space = ' '.repeat(Math.max(0, width - lengthOf(cell)))
  return isFigure ? space + cell : cell + space
}

function wrap(text: string, width: number): readonly string[] {
  return text.split(' ').reduce<readonly string[]>((lines, word) => {
    const longer = [...lines.slice(-1), word].join(' ')
    return lines.length > 0 && lengthOf(longer) <= width ? [...lines.slice(0, -1), longer] : [...lines, word]
  }, [])
}

const lengthOf = (text: string): number => [...text].length
