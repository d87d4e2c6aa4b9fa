import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../../src/playground/bot-api/parse-html.ts'
import { escapeHtml } from '../../../src/telegram/rendering/escape-html.ts'
import {
  MAX_ENTITIES,
  MAX_UNITS,
  measureHtml,
  splitMessage,
} from '../../../src/telegram/rendering/split-message.ts'

const squeeze = (text: string) => text.replace(/\s+/gu, '')
/** What a reader sees of it, as Telegram reads it; throws where Telegram would refuse. */
const visible = (messages: readonly string[]) => messages.map((message) => parseHtml(message).text).join('')

const anyWord = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc.constantFrom('<b>', '&', '😀', '«Калібр»'),
)
const anyText = fc.array(anyWord, { minLength: 1, maxLength: 400 }).map((words) => words.join(' '))
const anyPiece = fc.oneof(
  anyText.map(escapeHtml),
  fc.tuple(anyText, anyText).map(([head, text]) => `<b>${escapeHtml(head)}</b>\n${escapeHtml(text)}`),
  anyText.map((text) => `<b><a href="https://example.org/?a=1&amp;b=2">${escapeHtml(text)}</a></b>`),
  fc
    .array(anyWord, { minLength: 1, maxLength: 300 })
    .map(
      (words) =>
        `<blockquote expandable>${words.map((word) => `<i>${escapeHtml(word)}</i>`).join('\n')}</blockquote>`,
    ),
)

describe('splitMessage', () => {
  it('keeps what fits in one message, pieces apart by an empty line', () => {
    expect(splitMessage(['<b>one</b>', 'two'])).toEqual(['<b>one</b>\n\ntwo'])
    expect(splitMessage([])).toEqual([])
    expect(splitMessage(['', ' '])).toEqual([])
  })

  it('breaks between pieces while it can', () => {
    const piece = 'x'.repeat(1500)
    expect(splitMessage([piece, piece, piece])).toEqual([`${piece}\n\n${piece}`, piece])
  })

  it('counts what is seen: neither tags nor the letters of a reference', () => {
    const piece = `<b>${'&amp;'.repeat(MAX_UNITS)}</b>`
    expect(splitMessage([piece])).toEqual([piece])
    expect(measureHtml(piece)).toEqual({ units: MAX_UNITS, entities: 1 })
  })

  it('counts UTF-16 units, and never cuts a character in two', () => {
    const messages = splitMessage([`x${'😀'.repeat(MAX_UNITS / 2)}`])
    expect(messages).toHaveLength(2)
    for (const message of messages) expect(message.isWellFormed()).toBe(true)
  })

  it('breaks a long piece at a line, its tags closed and opened again', () => {
    const messages = splitMessage([`<b>${'word word\n'.repeat(600)}</b>`])
    expect(messages.length).toBe(2)
    for (const message of messages) expect(message).toMatch(/^<b>[^<]*word\n<\/b>$/u)
  })

  it('for any pieces: within the limits, readable to Telegram, nothing lost', () => {
    fc.assert(
      fc.property(fc.array(anyPiece, { maxLength: 12 }), (pieces) => {
        const messages = splitMessage(pieces)
        for (const message of messages) {
          const { text, entities } = parseHtml(message)
          expect(text.length).toBeLessThanOrEqual(MAX_UNITS)
          expect(entities.length).toBeLessThanOrEqual(MAX_ENTITIES)
        }
        expect(squeeze(visible(messages))).toBe(
          squeeze(pieces.map((piece) => parseHtml(piece).text).join('')),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('for pieces that fit: no piece is broken', () => {
    const small = fc
      .array(anyWord, { minLength: 1, maxLength: 60 })
      .map((words) => `<b>${escapeHtml(words.join(' '))}</b>`)
    fc.assert(
      fc.property(fc.array(small, { maxLength: 40 }), (pieces) => {
        const parts = splitMessage(pieces).flatMap((message) => message.split('\n\n'))
        expect(parts).toEqual(pieces)
      }),
      { numRuns: 60 },
    )
  })
})
