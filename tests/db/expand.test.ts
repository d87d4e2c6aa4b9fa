import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { listContractions, type Snapshot } from '../support/list-contractions.ts'

type Journal = { readonly entries: readonly { readonly idx: number; readonly tag: string }[] }

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T
const { entries } = read<Journal>('drizzle/meta/_journal.json')
const released = read<{ migration: string }>('drizzle/released.json').migration
const snapshotOf = (tag: string) => read<Snapshot>(`drizzle/meta/${tag.slice(0, 4)}_snapshot.json`)

/** A release runs beside the next one while processes are started anew one after another. */
test('the code of the last release works on the schema of this one', () => {
  const releasedAt = entries.findIndex(({ tag }) => tag === released)
  expect(releasedAt, 'drizzle/released.json names no migration').toBeGreaterThanOrEqual(0)
  const since = entries.slice(releasedAt + 1).map(({ tag }) => readFileSync(`drizzle/${tag}.sql`, 'utf8'))
  // What the last release left in the database and uses no more may go, by name.
  const given = since.flatMap((text) => /^-- contract: (.+)$/m.exec(text)?.[1]?.split(', ') ?? [])
  const last = entries.at(-1)?.tag ?? ''
  expect(existsSync(`drizzle/${last}.sql`)).toBe(true)
  const found = listContractions(snapshotOf(released), snapshotOf(last))
  expect(found.filter((sentence) => !given.some((name) => sentence.startsWith(`${name} `)))).toEqual([])
})

describe('what the last release could not work with is found', () => {
  const column = { type: 'text', primaryKey: false, notNull: true }
  const others = { id: { ...column, primaryKey: true }, zone: { ...column, notNull: false } }
  const table = {
    ...{ name: 'readers', indexes: {}, foreignKeys: {}, uniqueConstraints: {}, checkConstraints: {} },
    compositePrimaryKeys: {},
    columns: { ...others, hour: column },
  }
  const BEFORE: Snapshot = { tables: { readers: table } }
  const withColumns = (changes: object): Snapshot => ({
    tables: { readers: { ...table, columns: { ...table.columns, ...changes } } },
  })

  test.each<[string, Snapshot, readonly string[]]>([
    ['nothing', BEFORE, []],
    ['a new table', { tables: { ...BEFORE.tables, sources: { ...table, name: 'sources' } } }, []],
    ['a new column that may be left out', withColumns({ style: { ...column, default: "'full'" } }), []],
    ['a new column that may be null', withColumns({ style: { ...column, notNull: false } }), []],
    ['a new column that must be given', withColumns({ style: column }), ['readers.style must be given']],
    ['a table that is gone', { tables: {} }, ['readers is gone']],
    [
      'a column that is gone',
      { tables: { readers: { ...table, columns: others } } },
      ['readers.hour is gone'],
    ],
    ['another type', withColumns({ hour: { ...column, type: 'time' } }), ['readers.hour is time, not text']],
    ['a null that is refused', withColumns({ zone: column }), ['readers.zone takes no null any more']],
    [
      'a rule that is new',
      { tables: { readers: { ...table, checkConstraints: { hour_is_full: {} } } } },
      ['readers: hour_is_full may refuse what is written'],
    ],
    [
      'a key that is another',
      withColumns({ id: column, zone: { ...column, notNull: false, primaryKey: true } }),
      ['readers: the key id is gone', 'readers: the key zone may refuse what is written'],
    ],
  ])('%s', (_name, after, expected) => {
    expect(listContractions(BEFORE, after)).toEqual(expected)
  })

  test('a default that is gone', () => {
    const before = withColumns({ hour: { ...column, default: "'08:00'" } })
    expect(listContractions(before, BEFORE)).toEqual(['readers.hour must be given'])
  })
})
