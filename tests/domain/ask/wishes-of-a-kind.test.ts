import { describe, expect, it } from 'vitest'
import { understand } from '../../../src/domain/ask/understand.ts'
import type { Question } from '../../../src/domain/ask/question.ts'
import { HOURS_ANSWERED, NOT_WISHED, WISHES } from './wishes-of-a-kind.ts'

const TODAY = '2026-11-28'
const ask = (text: string, previous: Question | null = null) =>
  understand(text, { today: TODAY, language: 'en', previous })

describe.for(Object.entries(WISHES))('%s', ([, cases]) => {
  it.for(cases)('%s', ([text, understood]) => expect(ask(text)).toMatchObject(understood))
})

describe('an hour that was asked for', () => {
  it.for(HOURS_ANSWERED)('%s', ([text, times]) => {
    expect(ask(text, { intent: 'time', times: null, days: null })).toMatchObject({ times })
  })
})

describe('beside words of a setting something else is said: nothing is set', () => {
  const SETTINGS = ['pause', 'stop', 'resume', 'time', 'zone', 'language', 'topics']
  it.for(NOT_WISHED)('%s', (text) => expect(SETTINGS).not.toContain(ask(text).intent))
})
