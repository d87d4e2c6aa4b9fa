import { describe, expect, it } from 'vitest'
import type { Question } from '../../../src/domain/ask/question.ts'
import { understand } from '../../../src/domain/ask/understand.ts'
import { FIGURES, GOING_ON } from './figures-of-a-kind.ts'

const TODAY = '2026-11-28'
const ask = (text: string, previous: Question | null = null) =>
  understand(text, { today: TODAY, language: 'en', previous })

describe.for(Object.entries(FIGURES))('%s', ([, cases]) => {
  it.for(cases)('%s', ([text, understood]) => expect(ask(text)).toMatchObject(understood))
})

describe.for(GOING_ON)('behind $previous', ({ previous, cases }) => {
  it.for(cases)('%s', ([text, understood]) => expect(ask(text, previous)).toMatchObject(understood))
})
