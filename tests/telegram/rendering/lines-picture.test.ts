import { describe, expect, it, test } from 'vitest'
import { drawChart } from '../../../src/charts/draw-chart.ts'
import { composeLines } from '../../../src/domain/chart/compose-lines.ts'
import type { StrikeClaim } from '../../../src/domain/strikes/claim.ts'
import { composeAnswer } from '../../../src/domain/tally/answers/compose-answer.ts'
import type { Span } from '../../../src/domain/tally/definitions.ts'
import { linesCaption, linesPicture } from '../../../src/telegram/rendering/lines-picture.ts'
import { loadTexts } from '../../../src/telegram/texts.ts'
import { claim, official } from '../../domain/tally/claims.ts'
import { tallyPeriod } from '../../support/tally-period.ts'

const textsFor = loadTexts()
const JUNE = { from: '2023-06-01', to: '2023-06-30' }
const JULY = { from: '2023-07-01', to: '2023-07-31' }

const on = (night: string, launched: number): StrikeClaim =>
  claim('shahed', launched, null, { ...official, night })

function linesOf(claims: readonly StrikeClaim[], one: Span, other: Span) {
  const [tally, against] = [one, other].map((span) => tallyPeriod({ ...span, claims }))
  if (tally === undefined || against === undefined) throw new Error('two periods make two tallies')
  const answer = composeAnswer(
    { kind: 'compare', of: 'total' },
    { tally, against, models: [], archiveFrom: null },
  )
  return composeLines({ answer, tallies: [tally, against], archiveFrom: null })
}

function told(claims: readonly StrikeClaim[], one: Span, other: Span, language: 'en' | 'uk' = 'en') {
  const chart = linesOf(claims, one, other)
  if (chart === null) throw new Error('nothing is told')
  const texts = textsFor(language)
  return {
    picture: linesPicture(chart, texts, { language, theme: 'light' }),
    caption: linesCaption(chart, texts, language),
  }
}

const claims = [on('2023-06-02', 10), on('2023-06-30', 20), on('2023-07-01', 5), on('2023-07-03', 40)]

describe('two periods as lines', () => {
  it('begin together, the earlier one first, whichever was named first', () => {
    for (const chart of [linesOf(claims, JUNE, JULY), linesOf(claims, JULY, JUNE)]) {
      const [panel] = chart?.panels ?? []
      expect(panel?.lines.map(({ from }) => from)).toEqual([JUNE.from, JULY.from])
      const [june, july] = panel?.lines ?? []
      expect(june?.points.slice(0, 3).map(({ total }) => total)).toEqual([0, 10, 10])
      expect(july?.points.slice(0, 3).map(({ total }) => total)).toEqual([5, 5, 45])
      expect([june?.points.length, july?.points.length]).toEqual([30, 31])
    }
  })

  it('end with what was launched in all, broken where a night has no report', () => {
    const { picture } = told(claims, JUNE, JULY)
    const [panel] = picture.panels
    expect(panel?.kind === 'lines' && panel.lines.map(({ text }) => text)).toEqual(['30', '45'])
    expect(picture.legend.map(({ kind, text }) => [kind, text])).toEqual([
      ['later', 'July 2023'],
      ['earlier', 'June 2023'],
      ['unreported', 'no report'],
    ])
  })

  it('say the difference, in both languages', () => {
    const nights = Array.from({ length: 30 }, (_, at) => String(at + 1).padStart(2, '0'))
    const all = nights.flatMap((day) => [on(`2023-06-${day}`, 10), on(`2023-09-${day}`, 15)])
    const september = { from: '2023-09-01', to: '2023-09-30' }
    expect(told(all, september, JUNE).picture.headline).toBe(
      'Drones: 50 % more in September 2023 than in June 2023',
    )
    expect(told(all, september, JUNE, 'uk').picture.headline).toBe(
      'БпЛА: вересень 2023 — на 50 % більше, ніж червень 2023',
    )
    expect(told(all, september, JUNE).caption).toContain('50 % more in September 2023 than in June 2023.')
  })

  it('mark where what is counted changed, and tell no difference over it', () => {
    const october = { from: '2024-10-01', to: '2024-10-31' }
    const november = { from: '2024-10-20', to: '2024-11-20' }
    const { picture } = told([on('2024-10-05', 90), on('2024-11-05', 95)], november, october)
    expect(picture.headline).toMatch(/^Drones: .* and /)
    expect(picture.headline).not.toContain('%')
    expect(picture.notes[0]).toMatch(/^1 · Since about 1 November 2024/)
    const [panel] = picture.panels
    expect(panel?.kind === 'lines' && panel.lines.map(({ marks }) => marks)).toEqual([
      [],
      [{ before: 12, text: '1' }],
    ])
  })

  it('are none where nothing is told', () => {
    expect(linesOf([], JUNE, JULY)).toBeNull()
  })
})

test('a night without a report is a broken piece of its line', () => {
  const { picture } = told(claims, JUNE, JULY)
  expect(drawChart(picture)).toContain('stroke-dasharray="3 7"')
  const whole = {
    ...picture,
    legend: picture.legend.slice(0, 2),
    panels: picture.panels.map((panel) =>
      panel.kind === 'bars'
        ? panel
        : {
            ...panel,
            lines: panel.lines.map((line) => ({
              ...line,
              points: line.points.map((point) => ({ ...point, isKnown: true })),
            })) as unknown as typeof panel.lines,
          },
    ),
  }
  expect(drawChart(whole)).not.toContain('stroke-dasharray="3 7"')
})

test('a caption fits below a picture, however long the periods', () => {
  const many = Array.from({ length: 700 }, (_, at) => {
    const night = new Date(Date.UTC(2023, 5, 1 + at)).toISOString().slice(0, 10)
    return on(night, 90)
  })
  for (const language of ['en', 'uk'] as const) {
    const periods = [
      { from: '2023-06-01', to: '2024-05-31' },
      { from: '2024-06-01', to: '2025-05-31' },
    ] as const
    const { caption } = told(many, ...periods, language)
    expect(caption.length).toBeLessThanOrEqual(1024)
    expect(caption).not.toContain('<blockquote')
  }
})
