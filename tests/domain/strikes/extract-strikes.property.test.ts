import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainStrikes } from '../../../src/domain/strikes/explain-strikes.ts'
import { extractStrikes } from '../../support/extract-strikes.ts'
import { formatExplanation } from '../../../src/domain/strikes/format-explanation.ts'

const CONTEXT = { publishedOn: '2024-05-03', language: null } as const

/** Words that rules react to, in any order, with marks and noise between them: closer to the edge than random text. */
const fragments = fc.constantFrom(
  'Russia launched',
  'shot down',
  'were destroyed',
  'all',
  'all but one',
  'both',
  'of them',
  'out of',
  'of which',
  '31',
  '36',
  '1,020',
  '17-ма',
  'up to',
  'Shahed-136/131',
  'drones',
  'Kh-101',
  'S-300',
  'a missile',
  'including',
  'and',
  ',',
  '.',
  ':',
  ';',
  '(',
  ')',
  '[',
  '/',
  '–',
  '\n',
  '- ',
  'overnight on May 3',
  'a year ago',
  'Background:',
  'over Kyiv',
  'from Kursk',
  'збито',
  'атакував',
  'із',
  'шахедів',
  'ракет',
  'усі',
  'у ніч на 3 травня',
  'локаційно втрачено',
  'Russian Defense Ministry',
  '&nbsp;',
  '&#39;',
  '<b>',
  '\u200b',
  '\u0301',
  '💥',
  'twenty-two',
  'two dozen',
  'п’ять',
  '99999999999',
)
const sentences = fc.array(fragments, { maxLength: 40 }).map((words) => words.join(' '))
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  sentences,
)
const anyDate = fc.option(fc.constantFrom('2022-02-24', '2024-02-29', '2026-12-31'))

describe('strike rows of any text', () => {
  it('are found without throwing, and every quote is exactly its slice of the text', () => {
    fc.assert(
      fc.property(anyText, anyDate, (text, publishedOn) => {
        for (const row of extractStrikes(text, { publishedOn, language: null })) {
          expect(row.evidence.length).toBeGreaterThan(0)
          for (const { start, end, quote } of row.evidence) {
            expect(quote).not.toBe('')
            expect(text.slice(start, end)).toBe(quote)
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  it('never intercept more than was launched, and never state a figure that is no count', () => {
    fc.assert(
      fc.property(sentences, (text) => {
        for (const { launched, intercepted, lost } of extractStrikes(text, CONTEXT)) {
          for (const figure of [launched, intercepted, lost]) {
            if (figure !== null) expect(Number.isSafeInteger(figure.value) && figure.value >= 0).toBe(true)
          }
          if (
            launched !== null &&
            launched.bound === undefined &&
            intercepted !== null &&
            intercepted.bound === undefined
          ) {
            expect(intercepted.value).toBeLessThanOrEqual(launched.value)
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  it('are the same however often the text is read', () => {
    fc.assert(
      fc.property(sentences, (text) => {
        expect(extractStrikes(text, CONTEXT)).toEqual(extractStrikes(text, CONTEXT))
      }),
      { numRuns: 100 },
    )
  })

  it('can be explained, with every mention kept or dropped for a reason', () => {
    fc.assert(
      fc.property(sentences, (text) => {
        const explanation = explainStrikes(text, CONTEXT)
        for (const { dropped } of explanation.mentions)
          if (dropped !== null) expect(dropped.reason).not.toBe('')
        expect(formatExplanation(text, explanation)).toContain(
          explanation.rows.length === 0 ? 'No rows.' : 'Rows:',
        )
      }),
      { numRuns: 100 },
    )
  })

  it('stay the same in the midst of sentences that say nothing of strikes', () => {
    const report = 'Overnight on May 3, Russia launched 26 Shahed drones. Ukraine shot down 21 of them.'
    const noise = fc.constantFrom(
      'The harvest began early this summer.',
      'Parliament adopted the budget in the second reading.',
      'The museum will be open on weekends.',
      'Tickets cost 120 hryvnias.',
      'Four people were taken to hospital.',
    )
    const rows = (text: string): unknown =>
      extractStrikes(text, CONTEXT).map(({ evidence: _evidence, ...row }) => row)
    fc.assert(
      fc.property(fc.array(noise, { maxLength: 5 }), fc.array(noise, { maxLength: 5 }), (before, after) => {
        expect(rows([...before, report, ...after].join('\n\n'))).toEqual(rows(report))
      }),
      { numRuns: 100 },
    )
  })
})
