import type { Language } from '../../domain/language.ts'
import type { Answer, AnswerBody } from '../../domain/tally/answers/answer.ts'
import type { Side } from '../../domain/tally/statistics/compare-periods.ts'
import type { Texts } from '../../ports.ts'
import { namedCoverage } from './coverage-lines.ts'
import { formatPeriod } from './format-date.ts'
import { meanText, percentOf } from './launched-text.ts'
import type { Block, Line } from './page.ts'
import { shareLines } from './share-lines.ts'
import { capitalise, figureText, weaponLabel } from './tally-phrases.ts'

type Compared = Extract<AnswerBody, { readonly kind: 'compare' }>

/** Two periods side by side, per night too; the difference where it may be told. */
export function comparisonBlocks(
  { from, to }: Answer,
  body: Compared,
  texts: Texts,
  language: Language,
): readonly Block[] {
  const [period, against] = [
    formatPeriod(from, to, language),
    formatPeriod(body.against.from, body.against.to, language),
  ]
  return [
    ...body.parts.flatMap(({ model, comparison, shares }): readonly Block[] => {
      const lines =
        body.of === 'share'
          ? shares.flatMap((each) => shareLines(model, each, texts, language))
          : [
              sideLine(comparison.one, period, texts),
              sideLine(comparison.other, against, texts),
              ...changeLines(body.of, comparison, period, against, texts).map(capitalise),
            ]
      const heading =
        body.parts.length > 1 ? [{ kind: 'heading', text: weaponLabel(model, texts) } as const] : []
      return [...heading, { kind: 'paragraph', lines: lines.map((line): Line => [line]) }]
    }),
  ]
}

/** By how much one period had more of a weapon; `null` where no difference may be told. */
export function comparedSentence(
  { from, to }: Answer,
  body: Compared,
  model: string,
  texts: Texts,
  language: Language,
): string | null {
  const comparison = body.parts.find((part) => part.model === model)?.comparison
  if (comparison === undefined || comparison.verdict.kind !== 'plain') return null
  const against = formatPeriod(body.against.from, body.against.to, language)
  return changeLines(body.of, comparison, formatPeriod(from, to, language), against, texts)[0] ?? null
}

/** How many nights of each of the two have a report, under the name of its period. */
export function comparedCoverage(
  answer: Answer,
  body: Compared,
  texts: Texts,
  language: Language,
): readonly string[] {
  const reported = body.parts[0]?.comparison.other.sum.reported ?? 0
  const { against, missing } = body
  const sides = [answer, { ...against, nights: reported + missing.length, reported, missing }]
  return sides.flatMap((side) =>
    namedCoverage(formatPeriod(side.from, side.to, language), side, texts, language),
  )
}

function sideLine({ sum, mean }: Side, period: string, texts: Texts): string {
  if (sum.figure === null || mean === null) return capitalise(texts('statistics-side-none', { period }))
  return capitalise(
    texts('statistics-side', {
      period,
      figure: figureText(sum.figure, texts),
      mean: meanText(mean.figure, texts),
      nights: sum.reported,
    }),
  )
}

function changeLines(
  of: Compared['of'],
  { change, verdict, one, other }: Compared['parts'][number]['comparison'],
  period: string,
  against: string,
  texts: Texts,
): readonly string[] {
  if (one.sum.figure === null || other.sum.figure === null) return []
  if (verdict.kind !== 'plain') return [texts('statistics-change-untold')]
  const line = (key: 'sum' | 'mean') => {
    const part = change[key]
    if (part === null) return []
    const percent = percentOf(Math.abs(part))
    const direction = percent === 0 ? 'same' : part < 0 ? 'fewer' : 'more'
    return [texts(`statistics-change-${key}`, { direction, percent, period, against })]
  }
  const sums = of === 'average' ? [] : line('sum')
  const isSaidTwice = sums.length > 0 && Math.abs((change.sum ?? 0) - (change.mean ?? 0)) < SAME_CHANGE
  return [...sums, ...(isSaidTwice ? [] : line('mean'))]
}

/** Half a percent. */
const SAME_CHANGE = 0.005
