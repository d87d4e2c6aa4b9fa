import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Digest } from '../../../src/domain/digest/digest.ts'
import { inFormat } from '../../../src/telegram/sending/in-format.ts'
import { renderDigest } from '../../../src/telegram/rendering/render-digest.ts'
import { loadTexts } from '../../../src/telegram/texts.ts'
import { anyDigest } from './any-digest.ts'
import { linesOfClassic, linesOfPlain, linesOfRich } from './told-lines.ts'

/** `npm run prove:forms` takes 10,000. */
const RUNS = Number(process.env.FORMS_RUNS ?? 100)
const DAYS = 365
const textsFor = loadTexts()

function formsOf(digest: Digest) {
  const texts = textsFor(digest.language)
  const message = renderDigest(digest, texts, { isEditedLater: true, next: 'tomorrow at 08:00' })
  return { ...message, plain: inFormat(message, 'plain', texts).classic }
}

describe('the forms of a digest', () => {
  it('tell the same figures and links in the same order', { timeout: 0 }, () => {
    fc.assert(
      fc.property(anyDigest(40), (digest) => {
        const { rich, classic, plain } = formsOf(digest)
        const lines = linesOfClassic(classic)
        expect(linesOfRich(rich ?? '')).toEqual(lines)
        expect(linesOfPlain(plain)).toEqual(lines)
      }),
      { numRuns: RUNS },
    )
  })

  it('tell the same of a short or a light digest; what cannot be covered is left out', { timeout: 0 }, () => {
    const chosen = { styles: ['full', 'brief'], lights: [true, false] } as const
    fc.assert(
      fc.property(anyDigest(30, chosen), (digest) => {
        const { rich, classic, plain } = formsOf(digest)
        expect(linesOfRich(rich ?? '')).toEqual(linesOfClassic(classic))
        const open = classic.map((html) =>
          html
            .split('\n\n')
            .filter((block) => !block.includes('<tg-spoiler>'))
            .join('\n\n'),
        )
        expect(linesOfPlain(plain)).toEqual(linesOfClassic(open))
        const openStories = digest.sections.flatMap(({ stories, more }) => [...stories, ...more])
        const told = new Set(openStories.map(({ headline }) => headline))
        for (const { headline } of digest.veiled.filter(({ headline }) => !told.has(headline)))
          expect(plain.join('\n').includes(`${headline} (`)).toBe(false)
      }),
      { numRuns: RUNS },
    )
  })

  it('are one classic message on 95 of 100 days of a year', { timeout: 0 }, () => {
    const days = fc
      .sample(anyDigest(60), { numRuns: DAYS, seed: 2023 })
      .map((digest) => formsOf(digest).classic)
    const inOne = days.filter(({ length }) => length === 1).length
    expect(inOne / DAYS).toBeGreaterThanOrEqual(0.95)
  })
})
