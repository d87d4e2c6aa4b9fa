/** Lays buttons out in rows of so many. */
export function inRows<T>(buttons: readonly T[], perRow: number): readonly (readonly T[])[] {
  const rows: T[][] = []
  for (let start = 0; start < buttons.length; start += perRow) rows.push(buttons.slice(start, start + perRow))
  return rows
}
