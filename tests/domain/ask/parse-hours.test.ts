import { describe, expect, it } from 'vitest'
import { parseHours } from '../../../src/domain/ask/parse-hours.ts'

const WORKDAYS = [1, 2, 3, 4, 5]
const ALL_WEEK = [1, 2, 3, 4, 5, 6, 7]
const hours = (
  times: readonly string[] | null,
  days: readonly number[] | null,
  weekendTime: string | null,
) => ({
  times,
  days,
  weekendTime,
})

describe('hours of the briefing, as typed', () => {
  it.each([
    ['7:45', hours(['07:45'], null, null)],
    ['8:00, 20:00', hours(['08:00', '20:00'], null, null)],
    ['20:00 and 8:00', hours(['08:00', '20:00'], null, null)],
    ['8 am, 1 pm and 8 pm', hours(['08:00', '13:00', '20:00'], null, null)],
    ['о 8:00 і 20:00', hours(['08:00', '20:00'], null, null)],
    ['8:00; 20:00', hours(['08:00', '20:00'], null, null)],
  ])('several: %s', (text, wish) => {
    expect(parseHours(text)).toEqual(wish)
  })

  it.each([
    ['7:45 weekdays', hours(['07:45'], WORKDAYS, null)],
    ['on weekdays at 7:45', hours(['07:45'], WORKDAYS, null)],
    ['7:45 по буднях', hours(['07:45'], WORKDAYS, null)],
    ['8:00, 20:00 weekdays', hours(['08:00', '20:00'], WORKDAYS, null)],
    ['по буднях 8:00, 20:00', hours(['08:00', '20:00'], WORKDAYS, null)],
    ['Mon, Thu 9:00', hours(['09:00'], [1, 4], null)],
    ['9:00 понеділок, середа, п’ятниця', hours(['09:00'], [1, 3, 5], null)],
    ['пн-пт 8:00', hours(['08:00'], WORKDAYS, null)],
    ['every day 6:30', hours(['06:30'], ALL_WEEK, null)],
    ['щодня о 7', hours(['07:00'], ALL_WEEK, null)],
    ['weekdays', hours(null, WORKDAYS, null)],
  ])('of some days: %s', (text, wish) => {
    expect(parseHours(text)).toEqual(wish)
  })

  it.each([
    ['10:00 weekends', hours(null, null, '10:00')],
    ['по вихідних о 10', hours(null, null, '10:00')],
    ['8:00 weekdays, 10:00 weekends', hours(['08:00'], ALL_WEEK, '10:00')],
    ['8:00 weekdays 10:00 weekends', hours(['08:00'], ALL_WEEK, '10:00')],
    ['weekdays 8:00, weekends 10:00', hours(['08:00'], ALL_WEEK, '10:00')],
    ['8:00, weekends 10:00', hours(['08:00'], ALL_WEEK, '10:00')],
    ['8:00, 20:00, вихідні 10:00', hours(['08:00', '20:00'], ALL_WEEK, '10:00')],
    ['будні 7:30, вихідні 9:30', hours(['07:30'], ALL_WEEK, '09:30')],
    ['7:30 у будні та 9:30 у вихідні', hours(['07:30'], ALL_WEEK, '09:30')],
    ['9:00 субота, неділя', hours(null, null, '09:00')],
  ])('with another one at weekends: %s', (text, wish) => {
    expect(parseHours(text)).toEqual(wish)
  })

  it.each([
    '',
    '25:00',
    'soon',
    'Kyiv 8:00',
    '8:00 weekdays, 9:00 Mondays',
    '10:00 weekends, 11:00 weekends',
    '7:45:30',
  ])('nothing else: %s', (text) => {
    expect(parseHours(text)).toBeNull()
  })
})
