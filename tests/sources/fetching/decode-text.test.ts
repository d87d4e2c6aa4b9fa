import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../src/sources/fetching/decode-text.ts'

const UKRAINIAN =
  'Уночі сили оборони збили над морем кілька ракет; їхні уламки впали в степу, ніхто не постраждав.'

/** Encodes by inverting the decoder's table: Node writes none of the Cyrillic single-byte charsets. */
function encode(text: string, charset: string): Uint8Array {
  const decoder = new TextDecoder(charset)
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from(text, (letter) => bytes.get(letter) ?? 63)
}

describe('decodeText', () => {
  it.for(['windows-1251', 'koi8-u'])('finds out by itself that a text is in %s', (charset) => {
    expect(decodeText(encode(UKRAINIAN, charset), null)).toEqual({ kind: 'text', text: UKRAINIAN, charset })
  })

  it('does not believe a label that makes no words', () => {
    expect(decodeText(encode(UKRAINIAN, 'koi8-u'), 'windows-1251')).toMatchObject({ text: UKRAINIAN })
    expect(decodeText(encode(UKRAINIAN, 'windows-1251'), 'utf-8')).toMatchObject({ text: UKRAINIAN })
    expect(decodeText(new TextEncoder().encode(UKRAINIAN), 'windows-1251')).toMatchObject({ text: UKRAINIAN })
  })

  it('recognises a text all in capitals', () => {
    const shouted = UKRAINIAN.toUpperCase()
    expect(decodeText(encode(shouted, 'windows-1251'), null)).toMatchObject({ text: shouted })
  })

  it('takes the charset from the header, else from inside the document', () => {
    const greek = 'Καλημέρα'
    expect(decodeText(encode(greek, 'iso-8859-7'), 'ISO-8859-7')).toMatchObject({ text: greek })
    for (const start of ['<meta charset="iso-8859-7">', '<?xml version="1.0" encoding="iso-8859-7"?>']) {
      expect(decodeText(encode(start + greek, 'iso-8859-7'), null)).toMatchObject({ text: start + greek })
    }
  })

  it('reads UTF-16 without a mark, and text with a few NUL bytes in it', () => {
    for (const text of [UKRAINIAN, '<html><body>Harbour reopens after a quiet night</body></html>']) {
      const little = Buffer.from(text, 'utf16le')
      expect(decodeText(little, null)).toEqual({ kind: 'text', text, charset: 'utf-16le' })
      expect(decodeText(Buffer.from(little).swap16(), null)).toEqual({
        kind: 'text',
        text,
        charset: 'utf-16be',
      })
    }
    const text = `Harbour${'\0'} reopens. `.padEnd(400, 'Quiet night. ')
    expect(decodeText(new TextEncoder().encode(text), null)).toMatchObject({ text: text.replace('\0', '') })
  })

  it('reads UTF-16 by its mark or its label', () => {
    const bytes = new Uint8Array(Buffer.from(UKRAINIAN, 'utf16le'))
    expect(decodeText(Uint8Array.of(0xff, 0xfe, ...bytes), null)).toMatchObject({ text: UKRAINIAN })
    expect(decodeText(bytes, 'utf-16le')).toMatchObject({ text: UKRAINIAN })
  })

  it('keeps a long text in spite of one broken sequence', () => {
    const bytes = Uint8Array.of(...new TextEncoder().encode(UKRAINIAN), 0xd0)
    expect(decodeText(bytes, null)).toEqual({ kind: 'text', text: `${UKRAINIAN}\uFFFD`, charset: 'utf-8' })
  })

  it('reads the curly quotes of an English text saved on Windows', () => {
    const text =
      'The mayor said: “The harbour works again.” Ships wait outside, and the port is to be dredged.'
    expect(decodeText(encode(text, 'windows-1252'), null)).toEqual({
      kind: 'text',
      text,
      charset: 'windows-1252',
    })
  })

  it.for([
    ['%PDF-1.7 …', /PDF/],
    ['PK\x03\x04rest', /ZIP/],
    ['some\0thing', /binary/],
  ] as const)('says what %j is instead of reading it', ([bytes, why]) => {
    expect(decodeText(Buffer.from(bytes, 'latin1'), 'utf-8')).toEqual({
      kind: 'undecodable',
      why: expect.stringMatching(why),
    })
  })

  it('gives back any text that was written in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0') && !/^(?:\uFEFF|%PDF|PK|GIF8|RIFF|\p{Cc})/u.test(text))
        fc.pre(!/charset|encoding/.test(text))
        expect(decodeText(new TextEncoder().encode(text), null)).toMatchObject({ kind: 'text', text })
      }),
    )
  })

  it('never throws, whatever the bytes and the label', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.option(fc.string()), (bytes, label) => {
        expect(['text', 'undecodable']).toContain(decodeText(bytes, label).kind)
      }),
    )
  })
})
