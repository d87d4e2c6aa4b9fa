import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../src/domain/language/split-sentences.ts'
import { summarise } from '../../../src/domain/briefing/summarise.ts'

const textsOf = (text: string) => splitSentences(text).map((sentence) => sentence.text)

describe('sentences', () => {
  it.each([
    ['Mr. Koval left. He came back.', ['Mr. Koval left.', 'He came back.']],
    ['The U.S. Army helps. So do others.', ['The U.S. Army helps.', 'So do others.']],
    ['Lt. Gen. M. Oleshchuk wrote it. Twelve fell.', ['Lt. Gen. M. Oleshchuk wrote it.', 'Twelve fell.']],
    ['It ended on Oct. 10 at noon. Then rain.', ['It ended on Oct. 10 at noon.', 'Then rain.']],
    ['У м. Київ та обл. Суми тихо. Тривоги немає.', ['У м. Київ та обл. Суми тихо.', 'Тривоги немає.']],
    ['У 2023 р. Збили 12 ракет.', ['У 2023 р. Збили 12 ракет.']],
    ['Це коштує 5 млн. Дорого!', ['Це коштує 5 млн. Дорого!']],
    ['Ten of 12 fell! Were two lost? Yes.', ['Ten of 12 fell!', 'Were two lost?', 'Yes.']],
    ['No stop here\nNext line', ['No stop here', 'Next line']],
    ['From 23.30 to 4.30 all was calm.', ['From 23.30 to 4.30 all was calm.']],
    ['   ', []],
  ])('of %j', (text, expected) => {
    expect(textsOf(text)).toEqual(expected)
  })

  it('are slices of the text, in order, with nothing but white space between them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        let from = 0
        for (const { start, end, text: sentence } of splitSentences(text)) {
          expect(text.slice(start, end)).toBe(sentence)
          expect(text.slice(from, start).trim()).toBe('')
          from = end
        }
        expect(text.slice(from).trim()).toBe('')
      }),
    )
  })
})

describe('a summary', () => {
  const story = (text: string, headline = 'Night over Sumy') => ({ headline, text, topics: [] })

  it('is the first two sentences where they fit', () => {
    expect(summarise(story('One fell. Two fell. Three fell.'))).toBe('One fell. Two fell.')
  })

  it('is one sentence where two are too long', () => {
    expect(summarise(story('One drone fell. Two more were lost over the sea.'), 30)).toBe('One drone fell.')
  })

  it('passes over what the headline says already', () => {
    expect(
      summarise(story('Drones over Sumy all fell.\nNobody was hurt.', 'Drones over Sumy all fell')),
    ).toBe('Nobody was hurt.')
  })

  it('passes over captions and labels where there are sentences', () => {
    expect(summarise(story('A crane in the port\nKey points:\nOne fell. Two fell.'))).toBe(
      'One fell. Two fell.',
    )
    expect(summarise(story('Air raid alert in Sumy'))).toBe('Air raid alert in Sumy')
  })

  it('leaves out the marks of a list', () => {
    expect(summarise(story('• One fell.\n2. Two fell.\n- Three fell.'))).toBe('One fell. Two fell.')
  })

  it('ends a long sentence after a whole word', () => {
    expect(summarise(story('The defenders of the northern town of Sumy worked all night long.'), 30)).toBe(
      'The defenders of the northern…',
    )
  })

  it('is empty for a story that says no more than its headline', () => {
    expect(summarise(story(''))).toBe('')
  })

  it('never grows too long and never cuts a word', () => {
    const word = fc.stringMatching(/^[a-zа-яіїє]{1,12}$/u)
    const text = fc.array(fc.oneof(word, fc.constantFrom('.', '!', '…', '\n')), { maxLength: 120 })
    fc.assert(
      fc.property(text, fc.integer({ min: 10, max: 300 }), (words, maxChars) => {
        const summary = summarise(story(words.join(' ')), maxChars)
        expect(summary.length).toBeLessThanOrEqual(maxChars)
        const known = new Set(words.flatMap((each) => each.split(/\P{L}+/u)))
        expect(summary.split(/\P{L}+/u).filter((each) => !known.has(each) && each !== '')).toEqual([])
      }),
    )
  })
})
