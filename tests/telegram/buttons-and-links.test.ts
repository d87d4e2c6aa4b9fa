import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TOPICS } from '../../src/domain/topic.ts'
import {
  callbackData,
  fitsCallbackData,
  parseCallbackData,
} from '../../src/telegram/screens/callback-data.ts'
import { inRows } from '../../src/telegram/screens/in-rows.ts'
import { parseStartPayload } from '../../src/telegram/typed/parse-start-payload.ts'
import { htmlToPlainText } from '../../src/telegram/sending/plain-text.ts'
import { zoneNamed } from '../../src/domain/zone/find-zones.ts'

describe('the data of a button', () => {
  test('comes back as it went in, colons included', () => {
    expect(parseCallbackData(callbackData('time', 'set', '07:45'))).toEqual({ action: 'set', value: '07:45' })
    expect(parseCallbackData(callbackData('topics', 'open'))).toEqual({ action: 'open', value: '' })
  })

  test('never exceeds 64 bytes, counted in UTF-8', () => {
    expect(fitsCallbackData('follow', 'add', 'ї'.repeat(26))).toBe(true)
    expect(fitsCallbackData('follow', 'add', 'ї'.repeat(27))).toBe(false)
    expect(() => callbackData('follow', 'add', 'ї'.repeat(27))).toThrow(RangeError)
  })

  test('has room for every zone there is', () => {
    const zones = Intl.supportedValuesOf('timeZone').flatMap((zone) => zoneNamed(zone) ?? [])
    expect(zones.filter((zone) => !fitsCallbackData('zone', 'set', zone))).toEqual([])
  })
})

describe('rows of buttons', () => {
  test('keep every button, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 8 }), (buttons, perRow) => {
        const rows = inRows(buttons, perRow)
        expect(rows.flat()).toEqual(buttons)
        expect(rows.every((row) => row.length <= perRow)).toBe(true)
      }),
    )
  })
})

describe('the payload of a link', () => {
  test('chooses a language and topics', () => {
    expect(parseStartPayload('lang-uk_topics-energy-strikes')).toEqual({
      language: 'uk',
      topics: ['strikes', 'energy'],
      time: null,
    })
  })

  test.each(['', 'lang-ru', 'topics-everything', '<b>', 'a'.repeat(65), 'lang-uk;drop', 'topics'])(
    '%j chooses nothing',
    (payload) => {
      expect(parseStartPayload(payload)).toEqual({ language: null, topics: [], time: null })
    },
  )

  test('whatever is sent, only known values come back', () => {
    fc.assert(
      fc.property(fc.string(), (payload) => {
        expect(TOPICS).toEqual(expect.arrayContaining([...parseStartPayload(payload).topics]))
      }),
    )
  })
})

describe('HTML as plain text', () => {
  test('loses its tags and keeps the addresses of links', () => {
    expect(
      htmlToPlainText('<b>A &amp; B</b> <a href="https://a.example/?x=1&amp;y=2">source</a> &lt;3'),
    ).toBe('A & B source (https://a.example/?x=1&y=2) <3')
  })

  test('fits one message and never ends in half a character', () => {
    const text = htmlToPlainText(`<b>${'😀'.repeat(5000)}</b>`)
    expect(text.length).toBeLessThanOrEqual(4096)
    expect(text.isWellFormed()).toBe(true)
  })
})
