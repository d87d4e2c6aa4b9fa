/** Lines of cells as CSV by RFC 4180: commas, CRLF, quotation marks where a cell needs them. */
export function writeCsv(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('')
}

/**
 * What a spreadsheet would take for a formula, a sign of another width included; texts of sources may begin with anything. Figures
 * and dates never begin so.
 */
const FORMULA = /^\s*[=+@＝＋－＠|%-]/u

function writeCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
