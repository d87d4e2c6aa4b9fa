import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PLAIN_TALLY, type Measure, type TallyQuestion } from '../../../src/domain/ask/question.ts'
import { addDays } from '../../../src/domain/calendar.ts'
import type { StrikeClaim } from '../../../src/domain/strikes/claim.ts'
import { formatDate } from '../../../src/telegram/rendering/format-date.ts'
import { renderAnswerText } from '../../../src/telegram/rendering/render-answer.ts'
import { renderTally } from '../../../src/telegram/rendering/render-tally.ts'
import { loadTexts } from '../../../src/telegram/texts.ts'
import { answerTally } from '../../../src/use-cases/answer-tally.ts'
import { claim, table } from '../../domain/tally/claims.ts'

const FIRST = '2025-08-01'
const texts = loadTexts()('en')

/** No report (`null`), a report of missiles alone, or drones of which maybe only what was shot down is stated. */
type Night = { readonly launched: number | null } | 'missiles' | null

const anyNights = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 900 }).map((launched): Night => ({ launched })) },
    { weight: 1, arbitrary: fc.constant<Night>(null) },
    { weight: 1, arbitrary: fc.constant<Night>('missiles') },
    { weight: 1, arbitrary: fc.constant<Night>({ launched: null }) },
  ),
  { minLength: 1, maxLength: 60 },
)

function claimsOf(nights: readonly Night[]): readonly StrikeClaim[] {
  return nights.flatMap((night, at): StrikeClaim[] => {
    const options = { ...table, night: addDays(FIRST, at) }
    if (night === null) return []
    return night === 'missiles'
      ? [claim('kalibr', 4, 3, options)]
      : [claim('shahed', night.launched, 1, options)]
  })
}

/** What a reader is sent, without markup. */
async function printed(
  nights: readonly Night[],
  measure: Measure,
  more: Partial<TallyQuestion> = {},
): Promise<string> {
  const claims = claimsOf(nights)
  const to = addDays(FIRST, nights.length - 1)
  const strikes = {
    listClaims: (from: string, until: string) =>
      Promise.resolve(claims.filter(({ night }) => night !== null && night >= from && night <= until)),
    listImpacts: () => Promise.resolve([]),
    firstNight: () => Promise.resolve(FIRST),
  }
  const asked = { ...PLAIN_TALLY, intent: 'tally', from: FIRST, to, models: ['drones'], measure } as const
  const answered = await answerTally({ strikes }, { ...asked, ...more })
  if (answered.kind === 'statistics') return renderAnswerText(answered.answer, texts, 'en')
  if (answered.kind !== 'tally') throw new Error(`Unable to print ${answered.kind}`)
  const options = { language: 'en', today: to, latest: null, archiveFrom: null } as const
  return renderTally(answered.tally, texts, options)
    .classic.join('\n')
    .replaceAll(/<[^>]*>/g, '')
}

const told = (nights: readonly Night[]) =>
  nights.flatMap((night, at) =>
    night === null || night === 'missiles' ? [] : [{ night: addDays(FIRST, at), launched: night.launched }],
  )
const known = (nights: readonly Night[]) =>
  told(nights).flatMap(({ night, launched }) => (launched === null ? [] : [{ night, launched }]))
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)
const reportedOf = (nights: readonly Night[]) => nights.filter((night) => night !== null).length
const numberOf = (text: string | undefined) => Number((text ?? 'none').replaceAll(/[,\u00a0\u202f]/g, ''))
const atLeastOf = (nights: readonly Night[]) => told(nights).some(({ launched }) => launched === null)

/** A gap is named beside whatever is told over it. */
function expectGapsNamed(text: string, nights: readonly Night[]): void {
  const reported = reportedOf(nights)
  if (nights.length > 1 && reported < nights.length)
    expect(text).toContain(`eported for ${reported} of ${nights.length} nights`)
  if (nights.length > 1 && reported === nights.length)
    expect(text).toContain(`eported for all ${nights.length} nights`)
}

const forAll = async (check: (nights: readonly Night[]) => Promise<void>) => {
  // Of nights without a known figure nothing is told.
  const some = anyNights.filter((nights) => nights.length > 1 && known(nights).length > 0)
  await fc.assert(fc.asyncProperty(some, check), { numRuns: 60 })
}

describe('what is printed is what the rows add up to', () => {
  it('a total', () =>
    forAll(async (nights) => {
      const text = await printed(nights, 'total')
      const [, atLeast, figure] = /^(at least )?([\d,]+) Shahed drones?/im.exec(text) ?? []
      const launched = sum(known(nights).map((night) => night.launched))
      const stopped = told(nights).length
      // Where as many were stopped as are known to have been launched, that they were launched says nothing more.
      const isOfStopped = atLeastOf(nights) && stopped >= launched
      expect(numberOf(figure)).toBe(isOfStopped ? stopped : launched)
      expect(atLeast !== undefined).toBe(atLeastOf(nights) && !isOfStopped)
      expectGapsNamed(text, nights)
    }))

  it('a record', () =>
    forAll(async (nights) => {
      const text = await printed(nights, 'record')
      const lines = [...text.matchAll(/^(\d{1,2} \w+ \d{4}): ([\d,]+)$/gm)]
      const most = known(nights)
        .toSorted((one, other) => other.launched - one.launched || (one.night < other.night ? 1 : -1))
        .slice(0, 5)
      expect(lines.map(([, date, figure]) => [date, numberOf(figure)])).toEqual(
        most.map(({ night, launched }) => [formatDate(night, 'en'), launched]),
      )
      expectGapsNamed(text, nights)
    }))

  it('a mean', () =>
    forAll(async (nights) => {
      const text = await printed(nights, 'average')
      const [, atLeast, mean, of] =
        /^Drones: (at least )?([\d.,]+) a night \(mean of (\d+) reported nights?\)/m.exec(text) ?? []
      const exact = sum(known(nights).map(({ launched }) => launched)) / reportedOf(nights)
      expect(Number(of)).toBe(reportedOf(nights))
      expect(Math.abs(numberOf(mean) - exact)).toBeLessThanOrEqual(exact < 10 ? 0.0501 : 0.5001)
      expect(atLeast !== undefined).toBe(atLeastOf(nights))
      expectGapsNamed(text, nights)
    }))

  it('streaks, and nights without', () =>
    forAll(async (nights) => {
      const text = await printed(nights, 'quiet-nights')
      const longest = (belongs: (night: Night) => boolean) =>
        Math.max(
          ...nights
            .map((night) => (belongs(night) ? 'x' : ' '))
            .join('')
            .split(' ')
            .map(({ length }) => length),
        )
      const without = nights.filter((night) => night === 'missiles').length
      const run = (of: string) =>
        /: (\d+),/.exec(text.split('\n').find((line) => line.includes(of)) ?? '')?.[1]
      if (without > 1) {
        expect(text).toContain(`Drones: ${without} nights on which`)
        expect(Number(run('longest run of such nights'))).toBe(longest((night) => night === 'missiles'))
      }
      // A night of which only what was shot down is known had drones, too.
      if (without > 0)
        expect(Number(run('longest run of nights with them'))).toBe(
          longest((night) => night !== null && night !== 'missiles'),
        )
      expectGapsNamed(text, nights)
    }))

  it('nights over a threshold, none of which is left out unsaid', () =>
    forAll(async (nights) => {
      const text = await printed(nights, 'over', { threshold: 300 })
      const over = known(nights).filter(({ launched }) => launched >= 300)
      const listed = [...text.matchAll(/^\d{1,2} \w+ \d{4}: ([\d,]+)$/gm)].map(([, figure]) =>
        numberOf(figure),
      )
      const left = Number(/^…and (\d+) more/m.exec(text)?.[1] ?? 0)
      expect(listed.length + left).toBe(over.length)
      expect(listed).toEqual(
        over
          .toReversed()
          .slice(0, listed.length)
          .map(({ launched }) => launched),
      )
      if (over.length > 1) expect(text).toContain(`${over.length} nights of ${reportedOf(nights)} reported`)
      expectGapsNamed(text, nights)
    }))

  it('months, each with its own gaps', () =>
    forAll(async (nights) => {
      const text = await printed(nights, 'by-month')
      const months = Map.groupBy(nights.entries(), ([at]) => addDays(FIRST, at).slice(0, 7))
      const expected = [...months.values()].flatMap((own) => {
        const [at = 0] = own[0] ?? []
        const launched = nights
          .slice(at, at + own.length)
          .flatMap((night) => (night === null || night === 'missiles' ? [] : (night.launched ?? [])))
        const missing = own.filter(([, night]) => night === null).length
        return launched.length === 0 ? [] : [[sum(launched), missing]]
      })
      const lines = [...text.matchAll(/^.*2025: (?:at least )?([\d,]+) drones?(.*)$/gim)]
      expect(
        lines.map(([, figure, note = '']) => [
          numberOf(figure),
          /one night without/.test(note) ? 1 : Number(/(\d+) nights without/.exec(note)?.[1] ?? 0),
        ]),
      ).toEqual(expected)
    }))

  it('both sides of a comparison', () =>
    forAll(async (nights) => {
      const half = Math.floor(nights.length / 2)
      const sides = [nights.slice(half), nights.slice(0, half)]
      if (sides.some((side) => side.length < 2 || known(side).length === 0)) return
      const text = await printed(nights, 'total', {
        from: addDays(FIRST, half),
        against: { from: FIRST, to: addDays(FIRST, half - 1) },
      })
      const lines = [
        ...text.matchAll(
          /: (at least )?([\d,]+); (?:at least )?([\d.,]+) a night \((\d+) reported nights?\)/gi,
        ),
      ]
      for (const [at, side] of sides.entries()) {
        const [, atLeast, figure, , of] = lines[at] ?? []
        expect([numberOf(figure), Number(of), atLeast !== undefined]).toEqual([
          sum(known(side).map(({ launched }) => launched)),
          reportedOf(side),
          atLeastOf(side),
        ])
        expectGapsNamed(text, side)
      }
    }))
})
