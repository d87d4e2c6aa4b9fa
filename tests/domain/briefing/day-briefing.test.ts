import { describe, expect, test } from 'vitest'
import { readBriefing } from '../../../src/domain/briefing/read-briefing.ts'
import { DAY_BRIEFING } from '../../support/day-briefing.ts'

/** Needs nothing beside the checkout. */
describe('a briefing numbered by the day', () => {
  const read = readBriefing(DAY_BRIEFING)

  test('tells its day and date', () => {
    expect([read.dayNumber, read.publishedOn, read.language]).toEqual([1012, '2024-12-01', 'en'])
  })

  test('has four stories, the programme with its guests among them; the lead that repeats the headlines is none', () => {
    expect(read.stories.map(({ headline }) => headline)).toEqual([
      'Power line to Kharkiv mended after three days',
      'Bridge near Pokrovsk blown up',
      'Oslo pledges two launchers of air defence',
      'Morning programme: how the grid gets through the winter',
    ])
    expect(read.stories.at(-1)?.text).toContain('Oksana Bilyk')
    expect(read.stories[2]?.text).not.toMatch(/programme|Guests/)
  })

  test('states no figure of an attack', () => {
    expect([read.strikes, read.impacts]).toEqual([[], []])
  })
})
