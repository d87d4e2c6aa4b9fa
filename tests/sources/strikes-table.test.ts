import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseCsv } from '../../src/sources/parse-csv.ts'
import { readStrikesTable } from '../../src/sources/strikes-table.ts'

const PUBLIC_HEADER =
  'time_start,time_end,model,launch_place,target,carrier,launched,destroyed,not_reach_goal,still_attacking,cross_border_belarus,source'

const read = (...lines: readonly string[]) => {
  const table = readStrikesTable([PUBLIC_HEADER, ...lines].join('\n'))
  if (table.kind === 'failed') throw new Error(table.message)
  return table
}
const rowOf = (line: string) => read(line).rows[0]?.row
const refusal = (line: string) => read(line).refused[0]?.reason

describe('the public table of missile attacks', () => {
  test('gives a row for each line, with the line itself as its evidence', () => {
    const line = '2023-03-05 21:00,2023-03-06 02:30,Shahed-136/131,north,Ukraine,,15.0,13.0,,,,kpszsu'
    expect(read(line).rows).toEqual([
      {
        line: 2,
        key: expect.any(String),
        reportedAt: new Date('2023-03-06T00:30:00Z'),
        row: {
          night: '2023-03-06',
          raid: 'night',
          model: 'shahed',
          launched: { value: 15 },
          intercepted: { value: 13 },
          lost: null,
          scope: 'national',
          role: 'nightly',
          doubts: [],
          evidence: [{ start: 0, end: line.length, quote: line }],
        },
      },
    ])
  })

  test('knows where weapons came from by the names that reports have, and leaves out what is no place', () => {
    const line =
      '2024-09-01,2024-09-01,Shahed-136/131,"Kursk oblast; Hvardiiske, Crimea; north","Odesa oblast; south",,9,8,,,,kpszsu'
    expect(rowOf(line)).toMatchObject({ launchSites: ['Kursk', 'Gvardiyske, Crimea'], places: ['Odesa'] })
  })

  test.each([
    ['2023-05-08 11:10', '2023-05-08 13:00', 'day'],
    ['2023-05-08 01:10', '2023-05-08 04:00', 'night'],
    ['2023-05-07 22:30', '2023-05-08 05:10', 'night'],
    ['2023-05-08', '2023-05-08', null],
  ])('an attack from %s to %s is a raid by %s', (start, end, raid) => {
    expect(rowOf(`${start},${end},Shahed-136/131,,,,15,13,,,,kpszsu`)?.raid).toBe(raid)
  })

  test('joins the keys of several models under one figure, sorted', () => {
    const row = rowOf('2023-03-09,2023-03-09,X-101/X-555 and Kalibr and X-59,,,,48,34,,,,kpszsu')
    expect(row?.model).toBe('kalibr+kh-101-555+kh-59-69')
  })

  test.each([
    ['X-47 Kinzhal', 'kinzhal'],
    ['Unknown UAV', 'drone'],
    ['Reconnaissance UAV', 'recon-drone'],
    ['C-300/C-400', 's-300-400'],
    ['Iskander-M and C-300', 'iskander-m+s-300-400'],
    ['Iskander-M/KN-23', 'iskander-m'],
    ['Privet-82', 'drone'],
    ['Картограф', 'recon-drone'],
    ['Shahed-136/131 and Lancet', 'lancet+shahed'],
    ['Supercam and ZALA and Orlan-10', 'orlan-10+supercam+zala'],
  ])('knows %s as %s', (name, key) => {
    expect(rowOf(`2024-03-01,2024-03-01,${name},,,,3,2,,,,kpszsu`)?.model).toBe(key)
  })

  test('takes figures that only repeat the kills for the least that was launched', () => {
    expect(rowOf('2023-03-01,2023-03-01,Orlan-10,,,,2,2,,,,kpszsu')).toMatchObject({
      launched: { value: 2, bound: 'at-least' },
      intercepted: { value: 2 },
    })
  })

  test('takes no kills of missiles, and nothing lost, for nothing said; of drones for none', () => {
    expect(rowOf('2023-03-01,2023-03-01,X-22,,,,4,0,0,,,kpszsu')).toMatchObject({
      intercepted: null,
      lost: null,
    })
    expect(rowOf('2023-03-01,2023-03-01,Shahed-136/131,,,,4,0,3,,,kpszsu')).toMatchObject({
      launched: { value: 4 },
      intercepted: { value: 0 },
      lost: { value: 3 },
    })
    expect(rowOf('2023-03-01,2023-03-01,X-22,,,,4,,,,,kpszsu')).toMatchObject({ intercepted: null })
    expect(rowOf('2023-03-01,2023-03-01,X-22,,,,nan,1,,,,kpszsu')).toMatchObject({ launched: null })
  })

  test.each(['PvKPivden', 'pvkshid', 'PvkZahid', 'ПвК Південь', 'kharkivoda.gov.ua'])(
    'keeps the count of %s apart from national ones',
    (source) => {
      expect(rowOf(`2023-03-01,2023-03-01,Orlan-10,,,,2,1,,,,${source}`)?.scope).toBe('regional')
    },
  )

  test.each(['kpszsu', 'GeneralStaff.ua', 'CinCAFU', ''])('counts %j nationally', (source) => {
    expect(rowOf(`2023-03-01,2023-03-01,Orlan-10,,,,2,1,,,,${source}`)?.scope).toBe('national')
  })

  test.each([
    ['2023-3-1 5:07', '2023-03-01', '2023-03-01T03:07:00Z'],
    [' 2023-03-01  05:07 ', '2023-03-01', '2023-03-01T03:07:00Z'],
    ['2023-03-01T05:07:00', '2023-03-01', '2023-03-01T03:07:00Z'],
    ['2023-03-01 25:99', '2023-03-01', '2023-03-01T10:00:00Z'],
    ['2023-03-01 5', '2023-03-01', '2023-03-01T10:00:00Z'],
    ['2023-07-01', '2023-07-01', '2023-07-01T09:00:00Z'],
  ])('reads the time %j', (time, night, endedAt) => {
    expect(read(`2023-02-28 22:00,${time},Orlan-10,,,,2,1,,,,kpszsu`).rows).toMatchObject([
      { row: { night }, reportedAt: new Date(endedAt) },
    ])
  })

  test('goes by the beginning where the end cannot be read', () => {
    expect(rowOf('2023-03-01 22:00,soon,Orlan-10,,,,2,1,,,,kpszsu')?.night).toBe('2023-03-01')
  })

  test('refuses what it cannot use, line by line, and reads the rest', () => {
    const table = read(
      '2023-03-01,2023-03-01,Orlan-10,,,,2,1,,,,kpszsu',
      'soon,later,Orlan-10,,,,2,1,,,,kpszsu',
      '2023-02-31,2023-02-30,Orlan-10,,,,2,1,,,,kpszsu',
      '2023-03-01,2023-03-01,Trebuchet,"two',
      'lines",,,2,1,,,,kpszsu',
      '2023-03-01,2023-03-01,Orlan-10 and Trebuchet,,,,2,1,,,,kpszsu',
      '2023-03-01,2023-03-01,Orlan-10,,,,some,1,,,,kpszsu',
      '2023-03-01,2023-03-01,Orlan-10,,,,2.5,1,,,,kpszsu',
      '2023-03-01,2023-03-01,Orlan-10,,,,-2,1,,,,kpszsu',
      '2023-03-01,2023-03-01,Orlan-10,,,,2,3,,,,kpszsu',
      '2023-03-01,2023-03-01,Orlan-10,,,,,,,,,kpszsu',
      '2023-03-01,2023-03-01,Orlan-10',
      '2023-03-02,2023-03-02,Orlan-10,,,,2,1,,,,kpszsu',
    )
    expect(table.rows.map(({ line }) => line)).toEqual([2, 14])
    expect(table.refused.map(({ line }) => line)).toEqual([3, 4, 5, 7, 8, 9, 10, 11, 12, 13])
    expect(refusal('soon,later,Orlan-10,,,,2,1,,,,kpszsu')).toBe('no date can be read in "later"')
    expect(refusal('2023-03-01,2023-03-01,Trebuchet,,,,2,1')).toBe(
      '"Trebuchet" names no weapon that is known',
    )
    expect(refusal('2023-03-01,2023-03-01,Orlan-10,,,,2,3')).toBe('more destroyed (3) than launched (2)')
    expect(refusal('2023-03-01,2023-03-01,Orlan-10,,,,,')).toBe('neither launched nor destroyed is given')
  })

  test('gives an attack the same key wherever it stands and whatever its figures', () => {
    const one = '2023-03-01,2023-03-01,Orlan-10,,Odesa oblast,,2,1,,,,kpszsu'
    const other = '2023-03-01,2023-03-01,Orlan-10,,Sumy oblast,,2,1,,,,kpszsu'
    const corrected = '2023-03-01,2023-03-01,Orlan-10,,Odesa oblast,,4,1,,,,kpszsu'
    const [first, second] = read(one, other).rows
    expect(first?.key).not.toBe(second?.key)
    expect(read(other, corrected).rows.map(({ key }) => key)).toEqual([second?.key, first?.key])
  })

  test('keeps two attacks that are alike in everything', () => {
    const line = '2023-03-01,2023-03-01,Orlan-10,,,,2,1,,,,kpszsu'
    const keys = read(line, line, line).rows.map(({ key }) => key)
    expect(new Set(keys).size).toBe(3)
    expect(read(line, line, line).rows.map(({ key }) => key)).toEqual(keys)
  })

  test('reads semicolons and tabs as spreadsheets write them', () => {
    for (const separator of [';', '\t']) {
      const text = ['night', 'model', 'launched', 'destroyed'].join(separator)
      const table = readStrikesTable(
        `\uFEFF${text}\r\n${['2023-03-01', 'shahed', '9', '7'].join(separator)}\r\n`,
      )
      expect(table).toMatchObject({
        rows: [{ row: { model: 'shahed', launched: { value: 9 } } }],
        refused: [],
      })
    }
  })

  test('reads dates and thousands as spreadsheets of the country write them', () => {
    const text = 'sep=;\r\nnight;time_end;model;launched;destroyed\r\n'
    const lines = [
      '18.07.2023;18.07.2023 05:30:00;shahed;1 036;1\u00A0020',
      '2023/07/19;;shahed;36,0;20.00',
      '20.07.2023;;shahed;1\u202F000;990',
      '07/21/2023;;shahed;9;7',
      '22.07.2023;;shahed;1,036;7',
    ]
    expect(readStrikesTable(text + lines.join('\r\n'))).toMatchObject({
      rows: [
        { line: 3, row: { night: '2023-07-18', launched: { value: 1036 }, intercepted: { value: 1020 } } },
        { line: 4, row: { night: '2023-07-19', launched: { value: 36 }, intercepted: { value: 20 } } },
        { line: 5, row: { night: '2023-07-20', launched: { value: 1000 } } },
      ],
      refused: [
        { line: 6, reason: expect.stringContaining('07/21/2023') as unknown },
        { line: 7, reason: expect.stringContaining('whole numbers') as unknown },
      ],
    })
  })

  test('knows an attack again in a table that a spreadsheet saved anew', () => {
    const keyOf = (header: string, line: string) => {
      const table = readStrikesTable(`${header}\n${line}`)
      return table.kind === 'table' ? table.rows[0]?.key : null
    }
    expect(
      keyOf(
        'time_start;time_end;model;launched;destroyed',
        '17.07.2023 21:00:00;18.07.2023 05:30:00;shahed;9;7',
      ),
    ).toBe(
      keyOf('time_start,time_end,model,launched,destroyed', '2023-07-17 21:00,2023-07-18 05:30,shahed,9,7'),
    )
  })

  test.each([
    ['', 'it is empty'],
    ['a,b\n1,2', 'its first line names no column night or time_end, model, launched, destroyed'],
    ['night,model,launched\n', 'its first line names no column destroyed'],
  ])('says what is wrong with %j', (text, message) => {
    expect(readStrikesTable(text)).toEqual({ kind: 'failed', message })
  })

  test('refuses a table without end', () => {
    expect(readStrikesTable(`${PUBLIC_HEADER}\n`.padEnd(21 * 1024 * 1024, 'x'))).toMatchObject({
      kind: 'failed',
    })
  })
})

const REFERENCE = '../shared/eval/strikes-reference.csv'
if (!existsSync(REFERENCE))
  process.stderr.write(`\n  !!! ${REFERENCE} is not here: the whole table is not read.\n`)

test.runIf(existsSync(REFERENCE))('the reference table is read whole, model for model', () => {
  const text = readFileSync(REFERENCE, 'utf8')
  const [header, ...records] = parseCsv(text)
  const model = header?.fields.indexOf('model') ?? -1
  const table = readStrikesTable(text)
  if (table.kind === 'failed') throw new Error(table.message)
  expect(table.refused).toEqual([])
  expect(table.rows.map(({ row }) => row.model)).toEqual(records.map((record) => record.fields[model]))
  expect(new Set(table.rows.map(({ key }) => key)).size).toBe(records.length)
})
