import { describe, expect, it } from 'vitest'
import { classifyTopics } from '../../../../src/domain/briefing/topics/classify-topics.ts'
import { TOPICS_EN } from '../../../../src/domain/briefing/topics/lexicon-en.ts'
import { TOPICS_UK } from '../../../../src/domain/briefing/topics/lexicon-uk.ts'
import type { TopicLexicon } from '../../../../src/domain/briefing/topics/topic-lexicon.ts'
import { readBriefing } from '../../../../src/domain/briefing/read-briefing.ts'
import { REPORT_CASES } from './report-cases.ts'
import { SHORT_CASES } from './short-cases.ts'
import { TOPIC_CASES } from './topic-cases.ts'

describe('what a story is about', () => {
  it.each(TOPIC_CASES)('$topic: $headline', ({ language, headline, text, topic, also }) => {
    const [first, ...others] = classifyTopics(headline, text, language)
    expect(first).toBe(topic)
    expect([...(also ?? []), topic]).toEqual(expect.arrayContaining(others))
  })

  it.each(SHORT_CASES.map(([language, headline, text, ...topics]) => ({ language, headline, text, topics })))(
    '$language of two sentences: $headline',
    ({ language, headline, text, topics }) => {
      expect(topics).toContain(classifyTopics(headline, text, language)[0])
    },
  )

  it('may be two things, the stronger first', () => {
    const text =
      'Foreign ministers met in Ankara for talks on prisoners of war. A mediator says the exchange of prisoners and ' +
      'the return of deported children were agreed at the negotiations; a second summit on a ceasefire follows.'
    expect(classifyTopics('Peace talks bring an exchange of prisoners of war nearer', text, 'en')).toEqual([
      'diplomacy',
      'humanitarian',
    ])
  })

  it('stays open when no word speaks for a topic', () => {
    expect(classifyTopics('A quiet morning', 'The baker opened at seven.', 'en')).toEqual([])
  })

  it('stays open in a language the bot does not read', () => {
    expect(classifyTopics('Ракетный удар', 'Сбиты все ракеты.', null)).toEqual([])
  })
})

describe('what a whole report is about', () => {
  it.each(REPORT_CASES)('$topics: $text', ({ text, topics }) => {
    const { stories } = readBriefing(text)
    expect(stories).toHaveLength(1)
    expect(stories[0]?.topics).toEqual(topics)
  })
})

describe.each([
  ['English', TOPICS_EN, /^[a-z0-9' *]+$/],
  ['Ukrainian', TOPICS_UK, /^(?:[а-щьюяєіїґ0-9' *]+|[a-z0-9* ]+|[xх] \d+|шахед\*)$/],
])('the %s lexicon', (_language, lexicon: TopicLexicon, alphabet) => {
  const phrases = Object.values(lexicon).flatMap((words) => Object.values(words).flat())

  it('is written in one alphabet, in lower case', () => {
    expect(phrases.filter((phrase) => !alphabet.test(phrase))).toEqual([])
  })

  it('has stars at the ends of words only', () => {
    expect(phrases.filter((phrase) => /\*[^ ]|(?:^| )\*/.test(phrase))).toEqual([])
  })
})
