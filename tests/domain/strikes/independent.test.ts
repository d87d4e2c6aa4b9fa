import { describe, expect, it } from 'vitest'
import { extractStrikes } from '../../support/extract-strikes.ts'
import type { IndependentCase } from './cases/independent-case.ts'
import { INDEPENDENT } from './all-cases.ts'
import { KNOWN_GAPS } from './cases/known-gaps.ts'
import { differences } from './cases/match-rows.ts'

/** The share that may be gaps; lower it as the rules learn, never raise it. */
const MOST_GAPS = 0.07

const isKnownGap = ({ text }: IndependentCase) => KNOWN_GAPS.some((opening) => text.startsWith(opening))

describe('texts written without a look at the rules', () => {
  it.each(INDEPENDENT.filter((one) => !isKnownGap(one)))(
    'are read exactly: $language $family: $text',
    (one) => {
      expect(read(one)).toEqual([])
    },
  )

  it.each(INDEPENDENT)('are quoted exactly: $language $family: $text', ({ text, publishedOn, language }) => {
    const quotes = extractStrikes(text, { publishedOn, language }).flatMap((row) => row.evidence)
    expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual(quotes.map(({ quote }) => quote))
  })

  it('name every known gap once, and few they are', () => {
    const gaps = INDEPENDENT.filter(isKnownGap)
    expect(gaps).toHaveLength(KNOWN_GAPS.length)
    expect(gaps.length / INDEPENDENT.length).toBeLessThanOrEqual(MOST_GAPS)
  })
})

function read(one: IndependentCase): readonly string[] {
  return differences(one, extractStrikes(one.text, { publishedOn: one.publishedOn, language: one.language }))
}
