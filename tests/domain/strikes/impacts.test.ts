import { describe, expect, it } from 'vitest'
import { explainStrikes } from '../../../src/domain/strikes/explain-strikes.ts'
import { HITS, NO_HITS } from './cases/hits.ts'
import type { Figure } from '../../../src/domain/strikes/strike-row.ts'

const read = (text: string) => explainStrikes(text, { publishedOn: '2026-10-14', language: null })

const SIGNS = { 'at-least': '>', about: '~', 'at-most': '<' } as const

const sign = (figure: Figure | null): string =>
  figure === null ? '?' : `${figure.bound ? SIGNS[figure.bound] : ''}${figure.value}`

/** As the cases write it, then what is not national, nightly. */
const impactsOf = (text: string): readonly string[] =>
  read(text).impacts.map(({ missiles, drones, combined, locations, debrisLocations, scope, role }) =>
    [
      `${combined ? sign(combined) : `${sign(missiles)}+${sign(drones)}`} at ${sign(locations)}, debris at ${sign(debrisLocations)}`,
      ...(scope === 'regional' ? [scope] : []),
      ...(role === 'nightly' ? [] : [role]),
    ].join(' '),
  )

describe('hits and places', () => {
  it.each(HITS)('%s', (text, impact) => {
    expect(impactsOf(text)).toEqual([impact])
  })

  it('of two counts of places in one sentence are two', () => {
    expect(
      impactsOf('Hits were recorded at 12 locations by 8:00 and hits at 14 locations by 10:00.'),
    ).toEqual(['?+? at 12, debris at ?', '?+? at 14, debris at ?'])
    const apart = ['14+? at 9, debris at ?', '?+33 at 19, debris at 12']
    for (const text of [
      'The air force said that 14 missiles hit nine locations, that 33 drones hit 19 locations, and that debris fell on 12 locations.',
      'Зафіксовано влучання 14 ракет на 9 локаціях і 33 ударних БпЛА на 19 локаціях, уламки падали на 12 об’єктів.',
    ])
      expect(impactsOf(text)).toEqual(apart)
  })

  it('of two paragraphs far apart complete nothing', () => {
    const text =
      'Overnight 80 drones attacked Ukraine. Twelve locations were hit.\n\nTalks were held in Istanbul.\n\nKharkiv. Two missiles hit a district, the mayor said.'
    expect(impactsOf(text)).toEqual(['?+? at 12, debris at ?', '2+? at ?, debris at ? regional'])
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

  it.each(NO_HITS)('are not stated by: %s', (text) => {
    expect(impactsOf(text)).toEqual([])
  })

  it.each([
    [
      'Overnight Russia launched 60 drones, 41 were shot down. Hits of 32 drones were recorded at 9 locations.',
      ['more-hit-than-left'],
    ],
    [
      'Overnight Russia launched 60 drones, 41 were shot down. Hits of 17 drones were recorded at 9 locations.',
      [],
    ],
    ['У ніч на 14 жовтня запущено понад 60 дронів. Зафіксовано влучання 70 БпЛА на 9 локаціях.', []],
    ['У ніч на 14 жовтня зафіксовано влучання 1200 БпЛА на 9 локаціях.', ['larger-than-ever']],
  ])('are doubted where the text contradicts them: %s', (text, doubts) => {
    expect(read(text).impacts.map((impact) => impact.doubts)).toEqual([doubts])
  })
})
