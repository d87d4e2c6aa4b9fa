import { describe, expect, it } from 'vitest'
import { explainStrikes } from '../../../src/domain/strikes/explain-strikes.ts'
import type { Figure } from '../../../src/domain/strikes/strike-row.ts'

const read = (text: string) => explainStrikes(text, { publishedOn: '2026-10-14', language: null })

const sign = (figure: Figure | null): string =>
  figure === null ? '?' : `${figure.bound === 'at-least' ? '>' : ''}${figure.value}`

/** `missiles+drones at locations, debris at debrisLocations`, then what is not national, nightly. */
const impactsOf = (text: string): readonly string[] =>
  read(text).impacts.map(({ missiles, drones, locations, debrisLocations, scope, role }) =>
    [
      `${sign(missiles)}+${sign(drones)} at ${sign(locations)}, debris at ${sign(debrisLocations)}`,
      ...(scope === 'regional' ? [scope] : []),
      ...(role === 'nightly' ? [] : [role]),
    ].join(' '),
  )

describe('hits and places', () => {
  it.each([
    [
      'Hits of 3 missiles and 27 drones were recorded at 19 locations; debris fell on 8.',
      '3+27 at 19, debris at 8',
    ],
    [
      'Зафіксовано влучання 3 ракет та 27 ударних БпЛА на 19 локаціях, а також падіння збитих (уламки) на 8 локаціях.',
      '3+27 at 19, debris at 8',
    ],
    ['As many as 27 strike drones were recorded hitting 19 different locations.', '?+27 at 19, debris at ?'],
    ['At least 27 drones made it through, striking 19 sites.', '?+>27 at 19, debris at ?'],
    ['Є влучання 27 дронів у семи місцях, уламки впали ще на трьох локаціях.', '?+27 at 7, debris at 3'],
    ['На 19 локаціях зафіксовано влучання 27 БпЛА.', '?+27 at 19, debris at ?'],
    ['У ніч на 14 жовтня 27 ударних дронів влучили у 19 локаціях.', '?+27 at 19, debris at ?'],
    ['За уточненими даними, влучили 6 ракет і 20 дронів.', '6+20 at ?, debris at ?'],
    [
      'Зафіксовано влучання засобів повітряного нападу на 19 локаціях, а також падіння уламків на 8.',
      '?+? at 19, debris at 8',
    ],
    ['Зафіксовано влучання 2 крилатих та 5 балістичних ракет на 4 локаціях.', '7+? at 4, debris at ?'],
    [
      'Зафіксовано влучання балістичних ракет, 2 керованих авіаційних ракет та 7 БпЛА на 11 локаціях.',
      '>2+7 at 11, debris at ?',
    ],
    ['Missile hits were recorded at 12 locations, with debris falling at 3 more.', '?+? at 12, debris at 3'],
    ['На Одещині зафіксовано влучання 3 дронів на двох локаціях.', '?+3 at 2, debris at ? regional'],
    ['За тиждень зафіксовано влучання 60 дронів на 40 локаціях.', '?+60 at 40, debris at ? period'],
  ])('%s', (text, impact) => {
    expect(impactsOf(text)).toEqual([impact])
  })

  it('of two counts of places in one sentence are two', () => {
    expect(
      impactsOf('Hits were recorded at 12 locations by 8:00 and hits at 14 locations by 10:00.'),
    ).toEqual(['?+? at 12, debris at ?', '?+? at 14, debris at ?'])
  })

  it('told twice, in a headline and in full, are one', () => {
    expect(impactsOf('Влучили 27 дронів.\nЗафіксовано влучання 27 ударних БпЛА на 19 локаціях.')).toEqual([
      '?+27 at 19, debris at ?',
    ])
  })

  it('are of the raid of their text, with the words that state them', () => {
    const text =
      'During the day on 14 October Russia launched 60 drones, 41 were shot down. Hits of 12 drones were recorded at 9 locations.'
    const { impacts, rows } = read(text)
    expect(impacts).toMatchObject([{ night: '2026-10-14', raid: 'day', drones: { value: 12 } }])
    for (const { start, end, quote } of impacts.flatMap(({ evidence }) => evidence))
      expect(quote).toBe(text.slice(start, end))
    expect(impacts[0]?.evidence[0]?.quote).toBe('12 drones were recorded at 9 locations')
    // What hit is no launch of its own
    expect(rows.map(({ launched, intercepted }) => [launched?.value, intercepted?.value])).toEqual([[60, 41]])
  })

  it.each([
    'A drone hit a house in Kharkiv.',
    'Russia hit Kharkiv with five S-300 missiles overnight.',
    'Firefighters worked at 14 locations after the strikes.',
    'Rescuers work at 5 locations where drones hit houses.',
    'Ukrainian drones hit 5 locations in the Bryansk region.',
    'Russia could hit 20 sites with 300 missiles, analysts say.',
    'Two missiles fell in open fields.',
    'Drone debris damaged 12 houses and 3 cars.',
    'Внаслідок влучання пошкоджено 12 будинків і 3 автомобілі.',
    'Зафіксовано влучання ударних БпЛА по житлових будинках у різних регіонах.',
    'Ракети цілей не досягли, місце падіння уточнюється.',
    'Війська перекинули 110 систем на нові локації.',
  ])('are not stated by: %s', (text) => {
    expect(impactsOf(text)).toEqual([])
  })
})
