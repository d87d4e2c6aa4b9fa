/** One record of a table: the line it begins on (from 1), its fields, and its text as it stands. */
export type CsvRecord = { readonly line: number; readonly fields: readonly string[]; readonly text: string }

/**
 * Records of a text in CSV (RFC 4180): quoted fields may hold separators, line breaks and doubled quotes.
 * Lenient where files differ: any line ending, a byte order mark, blank lines, a quote inside a bare
 * field, a quote that is never closed (it runs to the end). Never throws. The package csv-parse (7.0) does
 * not do: it throws at such a quote, takes one line ending for a whole file, and names the line a record ends on.
 */
export function* parseCsv(text: string, separator = ','): Generator<CsvRecord, void> {
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let line = 1
  while (at < text.length) {
    const start = at
    const startLine = line
    const fields: string[] = []
    let ended = false
    while (!ended) {
      const field = text[at] === '"' ? readQuoted(text, at, separator) : readBare(text, at, separator)
      fields.push(field.value)
      line += countBreaks(text, at, field.end)
      at = field.end
      ended = text[at] !== separator
      if (!ended) at += 1
    }
    const record = text.slice(start, at)
    if (at < text.length) {
      at += text.startsWith('\r\n', at) ? 2 : 1
      line += 1
    }
    if (record.trim() !== '') yield { line: startLine, fields, text: record }
  }
}

type Field = { readonly value: string; readonly end: number }

function readBare(text: string, start: number, separator: string): Field {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1
  return { value: text.slice(start, end), end }
}

function readQuoted(text: string, start: number, separator: string): Field {
  let value = ''
  let from = start + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote < 0) return { value: value + text.slice(from), end: text.length }
    value += text.slice(from, quote)
    if (text[quote + 1] !== '"') return afterQuote(text, value, quote + 1, separator)
    value += '"'
    from = quote + 2
  }
}

/** What stands between a closing quote and the separator is against the standard, and kept. */
function afterQuote(text: string, value: string, start: number, separator: string): Field {
  const rest = readBare(text, start, separator)
  return { value: value + rest.value.trimEnd(), end: rest.end }
}

const countBreaks = (text: string, start: number, end: number): number =>
  text.slice(start, end).match(/\r\n|\n|\r/g)?.length ?? 0
