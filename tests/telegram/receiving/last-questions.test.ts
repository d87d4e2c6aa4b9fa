import { describe, expect, it } from 'vitest'
import type { Question } from '../../../src/domain/ask/question.ts'
import { createLastQuestions } from '../../../src/telegram/receiving/last-questions.ts'

const news: Question = { intent: 'news', topic: null, words: ['Kherson'], from: null, to: null }

describe('the last question of a chat', () => {
  it('is gone on with for ten minutes', () => {
    let now = new Date('2026-06-05T06:00:00Z')
    const asked = createLastQuestions({ now: () => now })
    asked.remember(1, news)
    now = new Date('2026-06-05T06:10:00Z')
    expect([asked.recall(1), asked.recall(2)]).toEqual([news, null])
    now = new Date('2026-06-05T06:10:01Z')
    expect(asked.recall(1)).toBeNull()
  })

  it('stays when small talk follows it', () => {
    const asked = createLastQuestions({ now: () => new Date(0) })
    asked.remember(1, news)
    asked.remember(1, { intent: 'thanks' })
    expect(asked.recall(1)).toEqual(news)
  })

  it('is forgotten first in the chat that asked longest ago', () => {
    const asked = createLastQuestions({ now: () => new Date(0) }, { mostChats: 2 })
    for (const chat of [1, 2, 1, 3]) asked.remember(chat, news)
    expect([1, 2, 3].filter((chat) => asked.recall(chat) !== null)).toEqual([1, 3])
  })
})
