import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeSentence } from '../../../src/domain/tally/whole-sentence.ts'

const evidence = (text: string, quote: string) => {
  const start = text.indexOf(quote)
  return { start, end: start + quote.length, quote }
}

test.each<['en' | 'uk', string, string, string]>([
  [
    'en',
    'It was a long night. Of 36 drones 31 were shot down over the south. Power is back.',
    '31 were shot down',
    'Of 36 drones 31 were shot down over the south.',
  ],
  [
    'uk',
    'Ніч була важкою. Із 36 дронів збито 31, за даними о 8 год. ранку. Світло є.',
    'збито 31',
    'Із 36 дронів збито 31, за даними о 8 год. ранку.',
  ],
  [
    'en',
    'Shot down:\n• 31 Shahed drones of 36;\n• 6 Kalibr missiles.',
    '31 Shahed drones',
    '31 Shahed drones of 36;',
  ],
  ['uk', 'Збито:\n— 31 «шахед» із 36;\n— 6 ракет «Калібр».', '6 ракет', '6 ракет «Калібр».'],
  [
    'en',
    'They fired 36 drones. All but five were shot down.',
    '36 drones. All but five were shot down',
    'They fired 36 drones. All but five were shot down.',
  ],
  [
    'en',
    'The <b>Air Force</b> shot down <b>31</b> drones. More later.',
    'shot down <b>31</b> drones',
    'The Air Force shot down 31 drones.',
  ],
])('%s: grows to what holds it: %s', (language, text, quote, sentence) => {
  expect(wholeSentence({ text, language }, evidence(text, quote))).toBe(sentence)
})

test('finds the words where the text has moved, and quotes them alone where they are gone', () => {
  const moved = { start: 0, end: 9, quote: '31 drones' }
  expect(wholeSentence({ text: 'Updated. They shot down 31 drones there.', language: 'en' }, moved)).toBe(
    'They shot down 31 drones there.',
  )
  expect(wholeSentence({ text: 'All is quiet.', language: 'en' }, moved)).toBe('31 drones')
})

test('always holds what is quoted', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('36 drones', ' flew.', '\n', ' Of them', ' 5', ' hit', '! ', '«Калібр»'), {
        minLength: 3,
      }),
      fc.nat(),
      fc.nat(),
      (pieces, a, b) => {
        const text = pieces.join('')
        const [start, end] = [a % text.length, b % text.length].toSorted((one, other) => one - other) as [
          number,
          number,
        ]
        const quote = text.slice(start, end)
        const squeeze = (words: string) => words.replace(/[\s•–—*-]+/gu, '')
        expect(squeeze(wholeSentence({ text, language: 'en' }, { start, end, quote }))).toContain(
          squeeze(quote),
        )
      },
    ),
  )
})
