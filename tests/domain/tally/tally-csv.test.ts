import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CSV_KEYS } from '../../../src/domain/tally/csv-keys.ts'
import { CSV_COLUMNS, toTallyCsv } from '../../../src/domain/tally/tally-csv.ts'
import { tallyPeriod } from '../../support/tally-period.ts'
import { writeCsv } from '../../../src/domain/tally/write-csv.ts'
import type { StrikeClaim } from '../../../src/domain/strikes/claim.ts'
import { parseCsv } from '../../../src/sources/parse-csv.ts'
import { claim, official } from './claims.ts'

type Line = Partial<Record<(typeof CSV_COLUMNS)[number], string>>

function csvOf(from: string, to: string, claims: readonly StrikeClaim[], mostLines = 1000) {
  return toTallyCsv(tallyPeriod({ from, to, claims }), CSV_KEYS, {
    sentencesOf: ({ evidence }) => evidence.map(({ quote }) => quote),
    mostLines,
  })
}

/** Lines by column, without what is empty. */
function linesOf(csv: string): readonly Line[] {
  const [head, ...lines] = [...parseCsv(csv)].map(({ fields }) => fields)
  expect(head).toEqual(CSV_COLUMNS)
  return lines.map((fields) =>
    Object.fromEntries(
      CSV_COLUMNS.map((name, at) => [name, fields[at] ?? '']).filter(([, cell]) => cell !== ''),
    ),
  )
}

describe('a tally as CSV', () => {
  test('has a line for each weapon in each raid, with what it rests on; what is unknown is empty', () => {
    const { csv, left } = csvOf('2023-07-18', '2023-07-18', [
      claim('shahed', 36, 31, {
        ...official,
        url: 'https://airforce.example/1',
        quote: 'Of 36 drones 31 fell.',
      }),
      claim('shahed', 35, '>30', { quote: 'Some 35 drones came.' }),
      claim('kalibr', 4, null, { ...official, url: null, raid: 'day' }),
    ])
    expect(left).toBe(0)
    expect(linesOf(csv)).toEqual([
      {
        night: '2023-07-18',
        raid: 'night',
        weapon: 'shahed',
        launched: '36',
        intercepted: '31',
        source: 'airforce',
        sentence: 'Of 36 drones 31 fell.',
        link: 'https://airforce.example/1',
        doubt: 'launched 36 (airforce) / 35 (ucmc)',
        definition: 'shot-down',
      },
      { night: '2023-07-18', raid: 'day', weapon: 'kalibr', launched: '4', source: 'airforce' },
    ])
  })

  test('says of each night how drones were counted', () => {
    const nights = ['2024-06-30', '2024-07-01', '2025-07-23', '2025-07-24']
    const { csv } = csvOf(
      '2024-06-30',
      '2025-07-24',
      nights.map((night) => claim('shahed', 10, 5, { night })),
    )
    const told = linesOf(csv).filter(({ weapon }) => weapon !== undefined)
    expect(told.map(({ definition }) => definition)).toEqual([
      'shot-down',
      'lost-apart',
      'lost-apart, decoys launched',
      'one-figure, decoys launched',
    ])
  })

  test('tells what is in no sum in words alone, and names nights without a report', () => {
    const { csv } = csvOf('2023-07-16', '2023-07-19', [
      claim('shahed', 36, 31, { night: '2023-07-17' }),
      claim('kalibr', 40, null, { night: '2023-07-19', doubts: ['larger-than-ever'] }),
    ])
    expect(linesOf(csv)).toMatchObject([
      { night: '2023-07-17', launched: '36' },
      { night: '2023-07-18', doubt: 'no report' },
      { night: '2023-07-19', weapon: 'kalibr', doubt: 'not counted: launched 40 (ucmc: larger-than-ever)' },
      { night: '2023-07-19', doubt: 'no report' },
    ])
  })

  test('columns add up to the totals', () => {
    const anyClaim = fc.record({
      day: fc.integer({ min: 1, max: 9 }),
      launched: fc.nat(900),
      isDoubted: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.uniqueArray(anyClaim, { selector: ({ day }) => day }), (days) => {
        const claims = days.map(({ day, launched, isDoubted }) =>
          claim('shahed', launched, null, {
            night: `2023-07-0${day}`,
            doubts: isDoubted ? ['no-night-word'] : [],
          }),
        )
        const [from, to] = ['2023-07-01', '2023-07-09']
        const { totals } = tallyPeriod({ from, to, claims })
        const sum = linesOf(csvOf(from, to, claims).csv).reduce(
          (sum, { launched = '0' }) => sum + Number(launched),
          0,
        )
        expect(sum).toBe(totals[0]?.launched?.value ?? 0)
      }),
    )
  })

  test('keeps the latest lines where there are too many', () => {
    const claims = ['2023-07-16', '2023-07-17', '2023-07-18'].map((night) => claim('shahed', 1, 1, { night }))
    const { csv, left } = csvOf('2023-07-16', '2023-07-18', claims, 2)
    expect(left).toBe(1)
    expect(linesOf(csv).map(({ night }) => night)).toEqual(['2023-07-17', '2023-07-18'])
  })
})

describe('a cell', () => {
  test.for(['=1+1', '+380', '-2', '@sum', '\t=1', ' =1', '|cmd', '%0a', '＝1+1', '\r=1'])(
    '%j is no formula',
    (text) => {
      const [record] = [...parseCsv(writeCsv([[text, 'x']]))]
      expect(record?.fields).toEqual([`'${text}`, 'x'])
    },
  )

  test('comes back as it was, whatever stands in it', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('a,b', '"', 'a\r\nb', 'Ніч', ''),
    )
    fc.assert(
      fc.property(fc.array(fc.array(anyText, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (lines) => {
        const read = [...parseCsv(writeCsv(lines))].map(({ fields }) =>
          fields.map((field) => field.replace(/^'(?=\s*[=+@＝＋－＠|%-])/u, '')),
        )
        // A line of empty cells alone is one, too, to who reads by lines.
        expect(read).toEqual(lines)
      }),
    )
  })
})
