import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseTime } from '../../../src/domain/ask/parse-time.ts'

describe('a time as typed', () => {
  test.each([
    ['7:45', '07:45'],
    ['07:45', '07:45'],
    ['7.45', '07:45'],
    ['7-45', '07:45'],
    ['19h30', '19:30'],
    ['7', '07:00'],
    ['19', '19:00'],
    ['0:00', '00:00'],
    ['23:59', '23:59'],
    ['7am', '07:00'],
    ['7:45 PM', '19:45'],
    ['12 am', '00:00'],
    ['12:30 pm', '12:30'],
    ['at 7:45', '07:45'],
    ['о 7:45', '07:45'],
    ['об 11', '11:00'],
    ['7 ранку', '07:00'],
    ['7 вечора', '19:00'],
    ['2 дня', '14:00'],
    ['12 ночі', '00:00'],
    ['8 годин', '08:00'],
    ['о восьмій', '08:00'],
    ['noon', '12:00'],
    ['half past seven', '07:30'],
    ['seven thirty', '07:30'],
    ['at eight forty-five pm', '20:45'],
    ['twenty past seven', '07:20'],
    ['ten to eight', '07:50'],
    ['о сьомій тридцять', '07:30'],
    ['о восьмій сорок п’ять', '08:45'],
    ['о двадцять першій п’ятнадцять', '21:15'],
    ['7 година 15 хвилин', '07:15'],
    ['7 30', '07:30'],
    ['двадцять на восьму', '07:20'],
    ['за десять восьма', '07:50'],
    ['о двадцятій', '20:00'],
    ['в семь сорок', '07:40'],
    ['без десяти восемь', '07:50'],
    ['  8:05 ', '08:05'],
  ])('%s is %s', (text, time) => {
    expect(parseTime(text)).toBe(time)
  })

  test.each([
    '',
    '24:00',
    '7:60',
    '25',
    '7:4',
    'Kyiv',
    '2023-07-18',
    '7:45 and more',
    '99:99',
    '13 pm x',
    '-1',
    '7::45',
    'о сьомій, двадцятій',
    'seven and eight thirty',
  ])('%j is none', (text) => {
    expect(parseTime(text)).toBeNull()
  })

  test('every minute of the day is read as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const written = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
        expect(parseTime(written)).toBe(written)
      }),
    )
  })

  test('whatever is read is a time of day', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseTime(text) ?? '00:00').toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
      }),
    )
  })
})
