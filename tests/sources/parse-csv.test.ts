import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCsv } from '../../src/sources/parse-csv.ts'

const parse = (text: string, separator?: string) => [...parseCsv(text, separator)]
const fields = (text: string, separator?: string) => parse(text, separator).map((record) => record.fields)

describe('CSV', () => {
  test('reads fields, empty ones and the last line without an end', () => {
    expect(fields('a,b,c\n1,,\n,,3')).toEqual([
      ['a', 'b', 'c'],
      ['1', '', ''],
      ['', '', '3'],
    ])
  })

  test('reads quoted fields with separators, quotes and line breaks', () => {
    expect(fields('"a,b","say ""no""","two\nlines"\r\nx,"",z')).toEqual([
      ['a,b', 'say "no"', 'two\nlines'],
      ['x', '', 'z'],
    ])
  })

  test('gives the line on which each record begins, and its text', () => {
    expect(parse('h\r\n"a\nb",1\n\n\nlast')).toMatchObject([
      { line: 1, text: 'h' },
      { line: 2, text: '"a\nb",1' },
      { line: 6, text: 'last' },
    ])
  })

  test.each(['\n', '\r\n', '\r'])('takes the line ending %j', (ending) => {
    expect(fields(['a,b', 'c,d', ''].join(ending))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  test('skips a byte order mark and blank lines', () => {
    expect(fields('\uFEFFa,b\n\n  \nc,d\n\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  test('takes other separators, and leaves commas in the fields then', () => {
    expect(fields('a;"b;c"x;1,5', ';')).toEqual([['a', 'b;cx', '1,5']])
  })

  test('gives what it can of a quote that is never closed or stands inside', () => {
    expect(fields('a,"b\nc')).toEqual([['a', 'b\nc']])
    expect(fields('5" gun,b')).toEqual([['5" gun', 'b']])
  })

  test('reads back whatever is written by the standard', () => {
    const quote = (field: string) => `"${field.replaceAll('"', '""')}"`
    const table = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }), {
      minLength: 1,
    })
    fc.assert(
      fc.property(table, (rows) => {
        expect(fields(rows.map((row) => row.map(quote).join(',')).join('\r\n'))).toEqual(rows)
      }),
    )
  })

  test('never throws, and never loses a character outside blank lines', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ') })
    fc.assert(
      fc.property(text, (input) => {
        const kept = parse(input)
          .map((record) => record.text)
          .join('')
        expect(kept.replace(/\s/g, '')).toBe(input.replace(/\s/g, ''))
      }),
    )
  })
})
