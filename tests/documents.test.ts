import { existsSync, readFileSync } from 'node:fs'
import { getTableConfig } from 'drizzle-orm/pg-core'
import { describe, expect, test } from 'vitest'
import { TABLES } from '../src/db/tables.ts'

const read = (path: string) => readFileSync(path, 'utf8')

describe('documents', () => {
  test('PRIVACY.md names every table and column that there is, and no other', () => {
    const named = [...read('PRIVACY.md').matchAll(/^\| `(\w+)` \| ([^|]*) \|/gm)].flatMap(
      ([, table = '', columns = '']) =>
        [...columns.matchAll(/`(\w+)`/g)].map(([, column = '']) => `${table}.${column}`),
    )
    const there = TABLES.flatMap((table) => {
      const { name, columns } = getTableConfig(table)
      return columns.map((column) => `${name}.${column.name}`)
    })
    expect(named.toSorted()).toEqual(there.toSorted())
  })

  test('docs/dependencies.md gives a reason for each dependency, and for no other', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >
    const named = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \| (\S.*?) \|/gm)].map(
      ([, name]) => name,
    )
    expect(named.toSorted()).toEqual(
      [...Object.keys(dependencies), ...Object.keys(devDependencies)].toSorted(),
    )
  })

  test.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'PRIVACY.md'])(
    '%s points at files that there are',
    (path) => {
      const targets = [...read(path).matchAll(/\]\(([^)#:]+)\)/g)].map(([, target = '']) => target)
      const tests = [...read(path).matchAll(/`(tests\/[^`]+)`/g)].map(([, target = '']) => target)
      expect([...targets, ...tests].filter((target) => !existsSync(target))).toEqual([])
    },
  )
})
