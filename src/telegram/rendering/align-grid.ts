import { dropControls } from './escape-html.ts'
import type { Grid } from './page.ts'

/** What a phone of 360 pixels shows in letters of one width without wrapping. */
export const GRID_CHARS = 30

/**
 * A grid in letters of one width: names on the left, figures under one another on the right, a title over each group. As wide as
 * its longest row; a longer title goes on in the next line.
 */
export function alignGrid({ head, groups }: Grid): readonly string[] {
  const clean = (row: readonly string[]) => row.map(dropControls)
  const rows = [head, ...groups.flatMap((group) => group.rows)].map(clean)
  const widths = head.map((_, column) => Math.max(...rows.map((row) => lengthOf(row[column] ?? ''))))
  const line = (row: readonly string[]): string =>
    clean(row)
      .map((cell, column) => pad(cell, widths[column] ?? 0, column > 0))
      .join(' ')
  return [
    line(head),
    ...groups.flatMap((group) => [...wrap(dropControls(group.title), GRID_CHARS), ...group.rows.map(line)]),
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
