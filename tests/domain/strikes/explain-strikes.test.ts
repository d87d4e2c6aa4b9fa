import { describe, expect, it } from 'vitest'
import { explainStrikes } from '../../../src/domain/strikes/explain-strikes.ts'
import { formatExplanation } from '../../../src/domain/strikes/format-explanation.ts'

const CONTEXT = { publishedOn: '2024-05-03', language: null } as const

describe('an explanation', () => {
  const text =
    'Overnight Russia launched six Kalibr missiles. All were destroyed. Russia could launch 40 missiles, he said.'
  const explanation = explainStrikes(text, CONTEXT)

  it('names the recognizer of a mention and quotes what an inferred value was inferred from', () => {
    const all = explanation.mentions.find(({ recognizer }) => recognizer === 'whole-lot')
    expect(all?.figure).toEqual({ value: 6 })
    expect(all?.basis.map(({ start, end }) => text.slice(start, end))).toEqual(['six Kalibr missiles'])
  })

  it('names the verb rule that decided what happened', () => {
    const verbs = explanation.mentions.map(({ figure, verb }) => [figure?.value, verb])
    expect(verbs).toContainEqual([6, 'active-before'])
    expect(formatExplanation(text, explanation)).toContain('launched by active-before')
  })

  it('quotes both places in the row of an inferred value', () => {
    expect(explanation.rows[0]?.evidence.map(({ quote }) => quote)).toEqual(['six Kalibr missiles', 'All'])
  })

  it('names the refiner that dropped a mention, and why', () => {
    const dropped = explanation.mentions.find(({ figure }) => figure?.value === 40)?.dropped
    expect(dropped?.refiner).toBe('drop-suppositions')
    expect(dropped?.reason).not.toBe('')
  })

  it('is written as the text with its mentions marked, each mention with its fate, and the rows', () => {
    const written = formatExplanation(text, explanation)
    expect(written).toContain('launched [1: six Kalibr missiles]')
    expect(written).toContain('dropped by drop-suppositions')
    expect(written).toContain('2024-05-03 by night kalibr: launched 6, intercepted 6 (nightly, national)')
  })

  it('of a text without figures says so', () => {
    expect(formatExplanation('Nothing happened.', explainStrikes('Nothing happened.', CONTEXT))).toContain(
      'No rows.',
    )
  })
})

describe('quotes', () => {
  it('point into the text as it came, whatever was folded away before them', () => {
    const raw =
      '<p>&laquo;Overnight&raquo;\u200b \u202aRussia\u202c launched&nbsp;<b>36</b> Shahed\u00ad drones &amp; 6 Kali\u0301br missiles.</p>'
    for (const { evidence } of explainStrikes(raw, CONTEXT).rows) {
      for (const { start, end, quote } of evidence) expect(raw.slice(start, end)).toBe(quote)
    }
    expect(explainStrikes(raw, CONTEXT).rows.map(({ model, launched }) => [model, launched?.value])).toEqual([
      ['shahed', 36],
      ['kalibr', 6],
    ])
  })

  it('hold in the second piece of a text that is read in pieces', () => {
    const long = `${'The committee met again on Tuesday. '.repeat(2000)}\nOvernight Russia launched 12 Shahed drones.`
    const [row] = explainStrikes(long, CONTEXT).rows
    expect(row?.launched?.value).toBe(12)
    expect(row?.evidence[0]?.start).toBe(long.indexOf('12 Shahed'))
  })
})
