import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractStrikes } from '../../support/extract-strikes.ts'
import { addScores, NO_SCORE, scoreText, type LabelledText } from '../../support/score-strikes.ts'

/** What the rules reach: a change that gains or loses a row is seen, and written down here. */
const REACHED = [
  { name: 'corpus', right: 170, wrong: 1, missed: 1, loud: 0 },
  { name: 'corpus2', right: 176, wrong: 1, missed: 0, loud: 0 },
  { name: 'official', right: 60, wrong: 0, missed: 0, loud: 0 },
] as const

const pathOf = (name: string): string => `../shared/eval/${name}.jsonl`

function readLabelled(name: string): readonly LabelledText[] {
  const lines = readFileSync(pathOf(name), 'utf8').split('\n')
  return lines.flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as LabelledText]))
}

function scoreAll(texts: readonly LabelledText[]) {
  const scores = texts.map((labelled) =>
    scoreText(
      labelled,
      extractStrikes(labelled.text, {
        publishedOn: labelled.published,
        language: labelled.lang === 'en' || labelled.lang === 'uk' ? labelled.lang : null,
      }),
    ),
  )
  return scores.reduce(addScores, NO_SCORE)
}

describe.each(REACHED)('the labelled texts of $name', ({ name, ...reached }) => {
  const isPresent = existsSync(pathOf(name))
  if (!isPresent)
    process.stderr.write(
      `LEFT OUT: ${pathOf(name)} is not here, so the rules were not measured on its texts.\n`,
    )

  it.runIf(isPresent)('give as many right rows as before, and no more wrong or missing ones', () => {
    const { right, wrong, missed, textsWithoutTally, silentTexts } = scoreAll(readLabelled(name))
    expect({ right, wrong, missed, loud: textsWithoutTally - silentTexts }).toEqual(reached)
  })
})
