import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../src/db/database.ts'
import { createSourceStore } from '../../src/db/source-store.ts'
import { createStrikeStore } from '../../src/db/strike-store.ts'
import { parseCsv } from '../../src/sources/parse-csv.ts'
import { readStrikesTable } from '../../src/sources/strikes-table.ts'
import { importStrikes } from '../../src/use-cases/import-strikes.ts'
import { aSource, NOW } from '../support/builders.ts'
import { createTestPglite, emptyTables } from '../support/pglite.ts'

let database: Database
beforeAll(async () => {
  database = await createTestPglite()
})
afterAll(() => database.close())
beforeEach(() => emptyTables(database.db))

const deps = () => ({ sources: createSourceStore(database.db), strikes: createStrikeStore(database.db) })

const rowsOf = (text: string) => {
  const table = readStrikesTable(text)
  if (table.kind === 'failed') throw new Error(table.message)
  return table.rows
}

const TABLE = [
  'night,model,launched,destroyed,source',
  '2023-08-01,shahed,9,7,kpszsu',
  '2023-08-02,kalibr,4,3,kpszsu',
]

describe('importing a table of attacks', () => {
  test('makes claims of a source of its own, which nobody polls', async () => {
    expect(await importStrikes(deps(), rowsOf(TABLE.join('\n')), NOW)).toEqual({
      added: 2,
      changed: 0,
      known: 0,
    })
    const claims = await deps().strikes.listClaims('2023-08-01', '2023-08-31')
    expect(claims).toMatchObject([
      { sourceSlug: 'missile-attacks-table', authority: 'press', launched: { value: 9 } },
      { night: '2023-08-02' },
    ])
    expect(await deps().sources.listDue(NOW)).toEqual([])
  })

  test('again adds nothing, and a later edition adds and corrects what is new', async () => {
    await importStrikes(deps(), rowsOf(TABLE.join('\n')), NOW)
    expect(await importStrikes(deps(), rowsOf(TABLE.join('\r\n')), NOW)).toEqual({
      added: 0,
      changed: 0,
      known: 2,
    })
    const edition = [TABLE[0], '2023-07-31,shahed,3,2,kpszsu', '2023-08-01,shahed,9,8,kpszsu', TABLE[2]].join(
      '\n',
    )
    expect(await importStrikes(deps(), rowsOf(edition), NOW)).toEqual({ added: 1, changed: 1, known: 1 })
    expect(await deps().strikes.listClaims('2023-08-01', '2023-08-01')).toMatchObject([
      { intercepted: { value: 8 } },
    ])
  })

  test('goes to the source that is named, and leaves its description as it is', async () => {
    await deps().sources.sync([aSource({ slug: 'archive', name: 'Our archive', authority: 'official' })], NOW)
    await importStrikes(deps(), rowsOf(TABLE.join('\n')), NOW, aSource({ slug: 'archive', name: 'archive' }))
    const claims = await deps().strikes.listClaims('2023-08-01', '2023-08-01')
    expect(claims).toMatchObject([{ sourceName: 'Our archive', authority: 'official' }])
  })

  const REFERENCE = '../shared/eval/strikes-reference.csv'
  test.runIf(existsSync(REFERENCE))('keeps each national figure of the reference table', async () => {
    const text = readFileSync(REFERENCE, 'utf8')
    await importStrikes(deps(), rowsOf(text), NOW)
    const [header, ...records] = parseCsv(text)
    const cell = (fields: readonly string[], name: string) => fields[header?.fields.indexOf(name) ?? -1] ?? ''
    const expected = records
      .filter(
        ({ fields }) => cell(fields, 'night').startsWith('2023-07') && cell(fields, 'source') === 'kpszsu',
      )
      .map(
        ({ fields }) =>
          `${cell(fields, 'night')} ${cell(fields, 'model')} ${cell(fields, 'launched')}/${cell(fields, 'destroyed')}`,
      )
    const claims = await deps().strikes.listClaims('2023-07-01', '2023-07-31')
    const kept = claims
      .filter((claim) => claim.scope === 'national')
      .map(
        (claim) => `${claim.night} ${claim.model} ${claim.launched?.value}/${claim.intercepted?.value ?? 0}`,
      )
    expect(expected.length).toBeGreaterThan(40)
    expect(kept.toSorted()).toEqual(expected.toSorted())
  })
})
