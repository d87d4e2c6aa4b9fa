import { describe, expect, test } from 'vitest'
import { addDays } from '../../../src/domain/calendar.ts'
import { LANGUAGES } from '../../../src/domain/language.ts'
import type { StrikeClaim } from '../../../src/domain/strikes/claim.ts'
import { CHANGES } from '../../../src/domain/tally/definitions.ts'
import { tallyPeriod } from '../../support/tally-period.ts'
import { citeTally } from '../../../src/telegram/rendering/cite-tally.ts'
import { loadTexts } from '../../../src/telegram/texts.ts'
import { claim, official } from '../../domain/tally/claims.ts'

const textsFor = loadTexts()
const MOST_CHARS = 256

function cite(from: string, to: string, claims: readonly StrikeClaim[], language: 'en' | 'uk' = 'en') {
  return citeTally(tallyPeriod({ from, to, claims }), textsFor(language), language)?.replaceAll('\u00a0', ' ')
}

const by = { ...official, sourceName: 'Air Force' }

describe('a citation', () => {
  test('of one night names it as that', () => {
    const night = '2026-03-24'
    expect(cite(night, night, [claim('shahed', 948, 906, { ...by, night })])).toBe(
      'Night of 24 March 2026: 948 Shahed drones, 906 stopped. — Air Force',
    )
  })

  describe.each(LANGUAGES)('in %s', (language) => {
    test.each(CHANGES)('over a change of the counting says so: $key', ({ key, since }) => {
      const [from, to] = [addDays(since, -1), since]
      const nights = [from, to].map((night) => claim('shahed', 100, 60, { ...by, night }))
      const mark = textsFor(language)(`cite-change-${key}`)
      expect(cite(from, to, nights, language)).toContain(mark)
      expect(cite(from, from, nights, language)).not.toContain(mark)
      const missiles = nights.map((each) => ({ ...each, model: 'kalibr' }))
      expect(cite(from, to, missiles, language)).not.toContain(mark)
    })

    test('over all changes keeps every mark, within what a clipboard takes', () => {
      const [from, to] = ['2024-06-30', '2025-07-24']
      const claims = [from, to].flatMap((night) =>
        ['shahed', 'kalibr', 'iskander-m', 'kh-101-555'].map((model) =>
          claim(model, 1234, 1111, { ...by, night }),
        ),
      )
      const cited = cite(from, to, claims, language) ?? ''
      for (const { key } of CHANGES) expect(cited).toContain(textsFor(language)(`cite-change-${key}`))
      expect(cited.length).toBeLessThanOrEqual(MOST_CHARS)
    })
  })
})
