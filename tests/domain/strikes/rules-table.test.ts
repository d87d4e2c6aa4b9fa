import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { PIPELINE } from '../../../src/domain/strikes/pipeline.ts'

const LISTS = ['reading', 'recognizers', 'verbs', 'refiners'] as const

it('the table of rules in docs/extraction.md has every rule, in its order, each needed by a case', () => {
  const rows = [
    ...readFileSync('docs/extraction.md', 'utf8').matchAll(/^\| (\w+) \| `([\w-]+)` \| (\d+) \|/gm),
  ].map(([, list, rule, cases]) => ({ rule: `${list} ${rule}`, cases: Number(cases) }))
  const rules = LISTS.flatMap((list) => PIPELINE[list].map(({ name }) => `${list} ${name}`))
  expect(rows.map(({ rule }) => rule)).toEqual(rules)
  expect(rows.filter(({ cases }) => cases === 0)).toEqual([])
})
