import { describe, expect, it } from 'vitest'
import { extractStrikes } from '../../support/extract-strikes.ts'
import { CASES } from './all-cases.ts'
import { problemsOf } from './strike-case.ts'

describe.each(Object.entries(CASES))('strikes: %s', (_, cases) => {
  it.each(cases.map((item) => [item.about ?? item.text, item] as const))('%s', (_, item) => {
    const context = { publishedOn: item.publishedOn ?? null, language: null }
    expect(problemsOf(item, extractStrikes(item.text, context))).toEqual([])
  })
})
