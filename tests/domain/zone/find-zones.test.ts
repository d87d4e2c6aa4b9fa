import { describe, expect, test } from 'vitest'
import { findNearZones, findZones, zoneNamed } from '../../../src/domain/zone/find-zones.ts'
import { ZONE_ALIASES } from '../../../src/domain/zone/zone-aliases.ts'
import { REGION_ZONES } from '../../../src/domain/zone/zone-regions.ts'
import { ZONE_CITIES } from '../../../src/telegram/screens/zone-cities.ts'

describe('a zone as typed', () => {
  test.each([
    ['Київ', 'Europe/Kyiv'],
    ['kiev', 'Europe/Kyiv'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['europe/kyiv', 'Europe/Kyiv'],
    ['  Львів ', 'Europe/Kyiv'],
    ['Odesa', 'Europe/Kyiv'],
    ['Варшава', 'Europe/Warsaw'],
    ['Warsaw', 'Europe/Warsaw'],
    ['Poland', 'Europe/Warsaw'],
    ['Лондон', 'Europe/London'],
    ['new york', 'America/New_York'],
    ['New  York City', 'America/New_York'],
    ['America/Los Angeles', 'America/Los_Angeles'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Kyiv, Ukraine', 'Europe/Kyiv'],
    ['Київ, Україна', 'Europe/Kyiv'],
    ['нью йорк', 'America/New_York'],
    ['UTC', 'UTC'],
    ['UTC+3', 'Etc/GMT-3'],
    ['gmt -5', 'Etc/GMT+5'],
    ['+02:00', 'Etc/GMT-2'],
    ['UTC+0', 'UTC'],
    ['UTC+5:30', 'Asia/Kolkata'],
    ['gmt-3.30', 'America/St_Johns'],
    ['London, Ontario', 'America/Toronto'],
    ['Odessa, Texas', 'America/Chicago'],
    ['Odesa, Ukraine', 'Europe/Kyiv'],
    ['Paris, TX', 'America/Chicago'],
    ['Лондон, Онтаріо', 'America/Toronto'],
    ['Tbilisi, Georgia', 'Asia/Tbilisi'],
    ['florida', 'America/New_York'],
    ['austin texas', 'America/Chicago'],
  ])('%s is %s', (text, zone) => {
    expect(findZones(text)).toEqual([zone])
  })

  test.each([
    '',
    'x',
    'Nowhereville',
    'Mars/Base',
    'constructor',
    '__proto__',
    '../etc',
    '7:45',
    'UTC+30',
    'UTC+5:20',
    'London, Atlantis',
    'ca',
    'a'.repeat(500),
  ])('%j is none', (text) => {
    expect(findZones(text)).toEqual([])
  })

  test('a country with several zones gives them all', () => {
    for (const name of ['USA', 'сша']) expect(findZones(name)).toContain('America/Chicago')
    expect(findZones('Канада')).toContain('America/Toronto')
    const zones = findZones('United States')
    expect(zones).toContain('America/New_York')
    expect(zones.length).toBeGreaterThan(4)
  })

  test('a word for a country and a state gives both', () => {
    expect(findZones('Georgia')).toEqual(['Asia/Tbilisi', 'America/New_York'])
  })

  test('every zone that is offered or named exists, under its present name', () => {
    const named = [...Object.keys(ZONE_ALIASES), ...Object.keys(ZONE_CITIES), ...REGION_ZONES.values()]
    expect(named.filter((zone) => zoneNamed(zone) !== zone)).toEqual([])
  })

  test('an alias means one place', () => {
    const aliases = Object.values(ZONE_ALIASES).flat()
    expect(aliases.filter((alias, index) => aliases.indexOf(alias) !== index)).toEqual([])
    expect(aliases.filter((alias) => alias !== alias.toLowerCase())).toEqual([])
  })
})

describe('a misspelt place', () => {
  test.each([
    ['Amsterdm', 'Europe/Amsterdam'],
    ['Варшва', 'Europe/Warsaw'],
    ['Lisbbon', 'Europe/Lisbon'],
  ])('%s is found', (text, zone) => {
    expect(findNearZones(text)).toContain(zone)
  })

  test.each(['🌍🌍🌍', 'home 🏡', '𝟐𝟎𝟐𝟔𝟎', 'дім 😀😀'])('%s is near none', (text) => {
    expect(findNearZones(text)).toEqual([])
  })
})
