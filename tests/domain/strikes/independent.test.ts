import { describe, expect, it } from 'vitest'
import { extractStrikes } from '../../../src/domain/strikes/extract-strikes.ts'
import type { IndependentCase } from './cases/independent-case.ts'
import { INDEPENDENT_EN } from './cases/independent-en.ts'
import { INDEPENDENT_LISTS } from './cases/independent-lists.ts'
import { INDEPENDENT_MORE } from './cases/independent-more.ts'
import { INDEPENDENT_NEGATIVES } from './cases/independent-negatives.ts'
import { INDEPENDENT_NUMBERS } from './cases/independent-numbers.ts'
import { INDEPENDENT_PAIRING } from './cases/independent-pairing.ts'
import { INDEPENDENT_PARTS } from './cases/independent-parts.ts'
import { INDEPENDENT_PRESS } from './cases/independent-press.ts'
import { INDEPENDENT_UK } from './cases/independent-uk.ts'
import { KNOWN_GAPS } from './cases/known-gaps.ts'
import { differences } from './cases/match-rows.ts'

/** The share that may be gaps; lower it as the rules learn, never raise it. */
const MOST_GAPS = 0.07

const ALL = [
  ...INDEPENDENT_EN,
  ...INDEPENDENT_UK,
  ...INDEPENDENT_NEGATIVES,
  ...INDEPENDENT_MORE,
  ...INDEPENDENT_PRESS,
  ...INDEPENDENT_NUMBERS,
  ...INDEPENDENT_LISTS,
  ...INDEPENDENT_PAIRING,
  ...INDEPENDENT_PARTS,
]
const isKnownGap = ({ text }: IndependentCase) => KNOWN_GAPS.some((opening) => text.startsWith(opening))

describe('texts written without a look at the rules', () => {
  it.each(ALL.filter((one) => !isKnownGap(one)))('are read exactly: $language $family: $text', (one) => {
    expect(read(one)).toEqual([])
  })

  it.each(ALL)('are quoted exactly: $language $family: $text', ({ text, publishedOn, language }) => {
    const quotes = extractStrikes(text, { publishedOn, language }).flatMap((row) => row.evidence)
    expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual(quotes.map(({ quote }) => quote))
  })

  it('name every known gap once, and few they are', () => {
    const gaps = ALL.filter(isKnownGap)
    expect(gaps).toHaveLength(KNOWN_GAPS.length)
    expect(gaps.length / ALL.length).toBeLessThanOrEqual(MOST_GAPS)
  })
})

function read(one: IndependentCase): readonly string[] {
  return differences(one, extractStrikes(one.text, { publishedOn: one.publishedOn, language: one.language }))
}
