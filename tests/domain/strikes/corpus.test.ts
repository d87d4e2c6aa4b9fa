import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractStrikes } from '../../../src/domain/strikes/extract-strikes.ts'
import { addScores, NO_SCORE, scoreText, type LabelledText } from '../../support/score-strikes.ts'

const CORPUS = '../shared/eval/corpus.jsonl'
const isPresent = existsSync(CORPUS)
if (!isPresent)
  process.stderr.write(`LEFT OUT: ${CORPUS} is not here, so the rules were not measured on labelled texts.\n`)

// Below what is reached, so that a change of rules that costs more than a row or two is seen
const LEAST_PRECISION = 0.97
const LEAST_RECALL = 0.93

describe.runIf(isPresent)('the labelled texts', () => {
  const texts: LabelledText[] = isPresent
    ? readFileSync(CORPUS, 'utf8')
        .split('\n')
        .flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line)]))
    : []
  const scores = texts.map((labelled) =>
    scoreText(
      labelled,
      extractStrikes(labelled.text, {
        publishedOn: labelled.published,
        language: labelled.lang === 'en' || labelled.lang === 'uk' ? labelled.lang : null,
      }),
    ),
  )
  const total = scores.reduce(addScores, NO_SCORE)

  it('give few rows that are wrong and miss few', () => {
    expect(total.right / (total.right + total.wrong)).toBeGreaterThanOrEqual(LEAST_PRECISION)
    expect(total.right / (total.right + total.missed)).toBeGreaterThanOrEqual(LEAST_RECALL)
  })

  it('give nothing where there is no tally', () => {
    expect(total.silentTexts).toBe(total.textsWithoutTally)
    expect(total.textsWithoutTally).toBeGreaterThan(30)
  })
})
