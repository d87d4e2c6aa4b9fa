import { describe, expect, test } from 'vitest'
import { daysOf, describeInstant, localTime, zoneTitle } from '../../../src/telegram/screens/describe-time.ts'
import { loadTexts } from '../../../src/telegram/texts.ts'
import { at, NOW } from '../../support/builders.ts'

const texts = loadTexts()
const say = (instant: string, zone: string, language: 'en' | 'uk') =>
  describeInstant(at(instant), zone, language, texts(language), NOW)

describe('a moment as its reader says it', () => {
  test('is reckoned by the reader’s own day', () => {
    // 07:30 in Kyiv is 00:30 in New York of the same day; 23:00 in New York is the next day in Kyiv.
    expect(say('2023-08-02T05:00:00Z', 'Europe/Kyiv', 'en')).toBe('today at 08:00')
    expect(say('2023-08-03T03:00:00Z', 'America/New_York', 'en')).toBe('today at 23:00')
    expect(say('2023-08-03T03:00:00Z', 'Europe/Kyiv', 'en')).toBe('tomorrow at 06:00')
    expect(say('2023-08-01T05:00:00Z', 'Europe/Kyiv', 'en')).toBe('yesterday at 08:00')
  })

  test('names the weekday and the date of days further off', () => {
    expect(say('2023-08-04T05:00:00Z', 'Europe/Kyiv', 'en')).toMatch(/^Friday,? 4 August at 08:00$/)
    expect(say('2023-08-04T05:00:00Z', 'Europe/Kyiv', 'uk')).toMatch(/^пʼятниця, 4 серпня, 08:00$/)
  })

  test('midnight is 00:00', () => {
    expect(localTime(at('2023-08-01T21:00:00Z'), 'Europe/Kyiv')).toBe('00:00')
  })
})

describe('a zone as people call it', () => {
  test.each([
    ['Europe/Kyiv', 'en', 'Kyiv'],
    ['Europe/Kyiv', 'uk', 'Київ'],
    ['America/New_York', 'en', 'New York'],
    ['Etc/GMT-3', 'en', 'UTC+3'],
    ['Etc/GMT+5', 'uk', 'UTC−5'],
    ['Africa/Nairobi', 'uk', 'Nairobi'],
  ] as const)('%s in %s is %s', (zone, language, title) => {
    expect(zoneTitle(zone, language)).toBe(title)
  })
})

test('days of a schedule are all, weekdays, or some', () => {
  expect(daysOf({ days: [7, 6, 5, 4, 3, 2, 1] })).toBe('all')
  expect(daysOf({ days: [1, 2, 3, 4, 5] })).toBe('weekdays')
  expect(daysOf({ days: [6, 7] })).toBe('some')
})
